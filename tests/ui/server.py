"""The real program as a server in a process of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).parents[2]
_START, _STOP = 300, 180  # seconds; as long as a service manager gives, and longer than a busy machine takes


@contextmanager
def serving(data: Path, *arguments: str, command: str = "serve", **settings: str) -> Iterator[str]:
    """The address of a server that `serve` or `demo` starts, with `settings` in its environment; it stops in peace."""
    port = free_port()
    line = [sys.executable, "-m", "ui", command, "--data", str(data), "--port", str(port), *arguments]
    out, err = subprocess.DEVNULL, subprocess.PIPE
    with subprocess.Popen(line, cwd=ROOT, env=environment() | settings, stdout=out, stderr=err, text=True) as process:
        url = f"http://127.0.0.1:{port}"
        try:
            _wait_for(url, process)
            yield url
        finally:
            process.terminate()
            stopped = process.wait(_STOP)
    assert stopped == 0, "the server stops in peace"


def refused(data: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """A server that should not start."""
    line = [sys.executable, "-m", "ui", "serve", "--data", str(data), "--port", str(free_port()), *arguments]
    return subprocess.run(
        line, cwd=ROOT, env=environment() | settings, capture_output=True, text=True, timeout=60, check=False
    )


def free_port() -> int:
    """A port on this machine that nobody listens to."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment() -> dict[str, str]:
    """The environment without settings of Stukwijzer."""
    return {name: value for name, value in os.environ.items() if not name.startswith("STUKWIJZER_")}


def _wait_for(url: str, process: subprocess.Popen[str]) -> None:
    until = time.monotonic() + _START
    while time.monotonic() < until:
        if process.poll() is not None:
            pytest.fail(f"the server stopped: {process.stderr and process.stderr.read()}")
        try:
            httpx.get(url, timeout=5)
        except httpx.TransportError:
            time.sleep(0.2)
        else:
            return
    pytest.fail("the server did not start within five minutes")
