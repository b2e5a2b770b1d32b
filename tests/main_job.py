"""Runs the command line as a user would, in this process or in one of its own; shared by the end-to-end tests."""

from __future__ import annotations

import contextlib
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from ui.cli import main

ROOT = Path(__file__).parent.parent

# Refuses, from inside the interpreter, every connection and every look-up that leaves the machine.
_OFFLINE = """
import sys
LOCAL = ("127.", "::1", "localhost", "0.0.0.0")
def refuse(event, args):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto"):
        host = args[0] if event == "socket.getaddrinfo" else args[1]
        host = host[0] if isinstance(host, tuple) else host
        if host and not str(host).startswith(LOCAL) and not str(host).startswith("/"):
            sys.stderr.write(f"OUTWARD {event}\\n")
            raise ConnectionRefusedError("outward connection in a test")
sys.addaudithook(refuse)
from ui.cli import main
sys.exit(main(sys.argv[1:]))
"""


def stukwijzer(*arguments: object) -> tuple[int, Any]:
    """Run a command with --json in this process; gives its exit code and its one JSON value."""
    output = io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(io.StringIO()):
        code = main([*map(str, arguments), "--json"])
    return code, json.loads(output.getvalue())


def stukwijzer_offline(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own in which every outward connection is refused and reported."""
    return subprocess.run(
        [sys.executable, "-c", _OFFLINE, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
