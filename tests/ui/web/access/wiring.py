"""What the functions of the pages ask for, as JSON: `python -m tests.ui.web.access.wiring FOLDER`.

A process of its own, because Gradio leaves an event loop open for each page that is built.
"""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gradio as gr
from gradio.utils import get_type_hints
from starlette.requests import Request

from ui.composition import build_gate, open_for_serving
from ui.errors import UsageError
from ui.settings import load_settings
from ui.web.access import NOBODY, USER, Role, User
from ui.web.app import PAGES, build_blocks
from ui.web.service import Service

ADVISER = User("u1", "Eva", frozenset({Role.ADVISER}))


def refusals(blocks: gr.Blocks) -> list[dict[str, str]]:
    """What an adviser hears who calls each function of the pages that are kept for others."""
    (tabs,) = [one for one in blocks.blocks.values() if getattr(one, "elem_id", "") == "pages"]
    kept = {
        block: page.__name__
        for page, tab in zip(PAGES, tabs.children, strict=True)
        if getattr(page, "ROLE", Role.ADVISER) is not Role.ADVISER
        for block in _below(tab)
    }
    return [
        {"page": kept[id_], "event": event, "function": one.fn.__qualname__, "heard": heard}
        for one in blocks.fns.values()
        for id_, event in one.targets
        if id_ in kept and one.fn is not None and gr.Request in get_type_hints(one.fn).values()
        for heard in [_heard(one, None), _heard(one, "x")]
    ]


def _below(block: Any) -> Iterator[int]:  # noqa: ANN401
    yield block._id
    for child in getattr(block, "children", ()):
        yield from _below(child)


def _heard(function: Any, value: str | None) -> str:  # noqa: ANN401
    """What comes back when each field has this value, or the code of the error."""
    request = gr.Request(Request({"type": "http", USER: ADVISER}))
    try:
        given = function.fn(request, *[value] * len(function.inputs))
        return str(list(given) if inspect.isgenerator(given) else given)
    except UsageError as error:
        return error.code


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
        told = {
            "functions": functions,
            "refusals": refusals(blocks),
            "nobody": str(blocks.config),
            "local": str(own.config),
        }
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
