"""Our own routes beside those of Gradio: files to fetch, files to send, the look."""

from __future__ import annotations

import math
from importlib.resources import files
from pathlib import Path, PurePath

from fastapi import FastAPI, HTTPException, Request, Response
from gradio.route_utils import upload_fn
from gradio.routes import file_upload_statuses
from starlette.formparsers import MultiPartException
from starlette.responses import FileResponse, HTMLResponse

from privacy import StukwijzerError
from ui.texts import error_text
from ui.web.access import user_of
from ui.web.reading import Mark, reading_page
from ui.web.service import Service

_STATIC = {
    "app.js": "text/javascript",
    "checking.js": "text/javascript",
    "style.css": "text/css",
    "checking.css": "text/css",
    "login.css": "text/css",
    "reading.css": "text/css",
    "icon.svg": "image/svg+xml",
}
_KINDS = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".csv": "text/csv; charset=utf-8",
    ".zip": "application/zip",
}


def add_routes(api: FastAPI, service: Service) -> None:
    """Add the routes; they come before those of Gradio."""
    api.get("/eigen/{name}")(_static)
    api.get("/favicon.ico")(lambda: _static("icon.svg"))

    @api.get("/downloads/{token}")
    def download(token: str, request: Request) -> Response:
        waiting = service.downloads.fetch(user_of(request.scope).key, token)
        if waiting is None:
            return Response("Dit bestand is er niet meer. Maak het opnieuw.", 404, media_type="text/plain")
        disposition = {"Content-Disposition": f'attachment; filename="{waiting.name}"'}
        kind = _KINDS[PurePath(waiting.name).suffix]
        if isinstance(waiting.content, Path):
            return FileResponse(waiting.content, media_type=kind, headers=disposition)
        return Response(waiting.content, media_type=kind, headers=disposition)

    @api.get("/stuk/{document}")
    def reading(document: str, request: Request, passage: str = "", van: int = 0, tot: int = 0) -> Response:
        try:
            record, passages = service.of(user_of(request.scope)).reading(document)
        except StukwijzerError as error:
            return Response(error_text(error), 404, media_type="text/plain")
        return HTMLResponse(reading_page(record, passages, Mark(passage, van, tot)))

    @api.post("/gradio_api/upload")
    async def upload(request: Request, upload_id: str | None = None) -> list[str]:
        """As that of Gradio, but into the folder of the user, so that nobody can name the file of another."""
        folder = service.of(user_of(request.scope)).uploads.path
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        progress = file_upload_statuses if upload_id else None
        limit = service.settings.limits.file_bytes or math.inf
        try:
            paths, *_ = await upload_fn(request, str(folder), limit, upload_id, upload_progress=progress)
        except MultiPartException as error:
            raise HTTPException(413 if "maximum allowed size" in error.message else 400, error.message) from error
        return [str(path) for path in paths]


def _static(name: str) -> Response:
    if name not in _STATIC:
        return Response("Bestaat niet.", 404, media_type="text/plain")
    content = files("ui.web").joinpath("static", name).read_bytes()
    return Response(content, media_type=_STATIC[name], headers={"Cache-Control": "no-cache"})
