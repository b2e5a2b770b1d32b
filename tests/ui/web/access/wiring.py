"""What the functions of the pages ask for, as JSON: `python -m tests.ui.web.access.wiring FOLDER`.

A process of its own, because Gradio leaves an event loop open for each page that is built.
"""

from __future__ import annotations

import inspect
import json
import sys
from pathlib import Path

import gradio as gr
from gradio.utils import get_type_hints

from ui.composition import build_gate, open_for_serving
from ui.settings import load_settings
from ui.web.access import NOBODY
from ui.web.app import build_blocks
from ui.web.service import Service


def main(folder: Path) -> None:
    """Build the pages over the library in `folder`, for nobody and for the local user, and tell about them."""
    settings = load_settings(folder)
    gate = build_gate(settings)
    with open_for_serving(settings, gate) as library:
        blocks = build_blocks(Service(settings, library, gate, (), NOBODY))
        functions = [
            {
                "name": one.fn.__name__,
                "place": one.fn.__qualname__,
                "asks_who": gr.Request in get_type_hints(one.fn).values(),
                "holds_service": any(
                    isinstance(value, Service)
                    for value in inspect.getclosurevars(inspect.unwrap(one.fn)).nonlocals.values()
                ),
                "visibility": one.api_visibility,
            }
            for one in blocks.fns.values()
            if one.fn is not None
        ]
        own = build_blocks(Service(settings, library, gate))
        told = {"functions": functions, "nobody": str(blocks.config), "local": str(own.config)}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
