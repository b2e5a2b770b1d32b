"""Starting the web app on this machine."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from privacy import StukwijzerError
from ui.auditing import Auditor
from ui.composition import build_gate, open_for_serving
from ui.errors import UsageError
from ui.output import note
from ui.settings import Settings
from ui.watching import watching
from ui.web.access.configured import has_login, require_configured
from ui.web.uploads import UploadFolder

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from ui.web.service import Service

_WILDCARDS = frozenset({"0.0.0.0", "::"})  # noqa: S104 - compared with, not listened on
_OLD_UPLOAD = 900.0  # seconds after which an upload that nobody came back for is deleted
_PATIENCE = 3  # seconds that pages still open may take to let go when the server stops
_SWEEPS = 60.0  # seconds between two looks


def serve(settings: Settings, host: str, port: int, examples: Sequence[str] = ()) -> None:
    """Serve until interrupted, with `examples` as questions to start with.

    Raises UsageError when others could come in without a login, the login is not complete or the port is taken.
    """
    require_safe(settings, host)
    _require_free(host, port)
    uploads = UploadFolder(settings.data)
    uploads.empty()
    os.environ["GRADIO_TEMP_DIR"] = str(uploads.path)  # read when Gradio is imported
    gate = build_gate(settings)
    with open_for_serving(settings, gate) as library, watching(settings, library, Auditor(settings, gate)):
        import uvicorn

        from ui.web.access import LOCAL, NOBODY
        from ui.web.service import Service

        service = Service(settings, library, gate, examples, NOBODY if has_login(settings) else LOCAL)
        threading.Thread(target=_warm_up, args=(service,), name="warm-up", daemon=True).start()
        threading.Thread(target=_sweep, args=(uploads,), name="sweep", daemon=True).start()
        app = guarded_app(service, host, port)
        note(f"Stukwijzer staat klaar op http://{_in_url(host)}:{port}  (stoppen met Ctrl+C)")
        for line in warnings(settings, host):
            note(line)
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # a service manager stops us as Ctrl+C does
        try:
            uvicorn.run(
                app,
                host=host,
                port=port,
                log_level="warning",
                access_log=False,
                server_header=False,
                proxy_headers=bool(settings.server.trusted_proxies),
                forwarded_allow_ips=list(settings.server.trusted_proxies),
                timeout_graceful_shutdown=_PATIENCE,
            )
        finally:
            service.imports.stop()
            uploads.empty()
    note("Gestopt.")


def require_safe(settings: Settings, host: str) -> None:
    """Raise UsageError where others could reach the web app without a login, or where its login cannot work."""
    from assistant import is_this_machine

    if has_login(settings):
        require_configured(settings)
        return
    if not is_this_machine(host):
        raise UsageError("host-not-loopback", host=host)
    for setting in ("names", "trusted_proxies"):
        if getattr(settings.server, setting):
            raise UsageError("login-needed", setting=f"server.{setting}")


def warnings(settings: Settings, host: str) -> Iterator[str]:
    """What an administrator should mend though the web app starts."""
    from assistant import is_this_machine

    if is_this_machine(host):
        return
    if not settings.server.trusted_proxies:
        yield (
            "Let op: zonder TLS gaan wachtwoorden leesbaar over het netwerk. Zet er een reverse proxy met TLS voor, "
            "en zet haar adres in server.trusted_proxies."
        )
    if host in _WILDCARDS and not settings.server.names:
        yield "Let op: browsers komen alleen binnen onder een naam die in server.names staat."


def guarded_app(service: Service, host: str, port: int) -> ASGIApp:
    """The web app behind its login, or without one for the one user of this machine."""
    from ui.web.access.doors import Doors
    from ui.web.app import build_app

    settings = service.settings
    doors = None
    if has_login(settings):
        doors = Doors(settings, lambda user, action: service.of(user).auditor.done(action))
    return build_app(service, hosts_of(host, port, settings.server.names), doors)


def hosts_of(host: str, port: int, names: Sequence[str] = ()) -> tuple[str, ...]:
    """The values of the Host header that mean this server; `names` are those that the settings add."""
    own = {_in_url(host), "localhost", "127.0.0.1"}
    without = own if port == 80 else set()
    return tuple(sorted({f"{name}:{port}" for name in (*own, *names)} | without | {*names}))


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _require_free(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise UsageError("port-in-use", port=port) from error


def _warm_up(service: object) -> None:
    try:
        service.warm_up()  # type: ignore[attr-defined]
    except StukwijzerError:
        return  # the first question will say what is wrong


def _sweep(uploads: UploadFolder) -> None:
    while True:
        time.sleep(_SWEEPS)
        uploads.sweep(_OLD_UPLOAD)
