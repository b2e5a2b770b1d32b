"""The user of a request. The entrance puts it into the ASGI scope; nothing that a browser sends can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.types import Scope

from ui.errors import UsageError
from ui.web.access.users import NOBODY, User

if TYPE_CHECKING:
    import gradio as gr

USER = "stukwijzer.user"
"""The key in the ASGI scope."""


def user_of(scope: Scope) -> User:
    """The user of an ASGI request; NOBODY when nobody let it in."""
    user = scope.get(USER, NOBODY)
    return user if isinstance(user, User) else NOBODY


def current_user(request: gr.Request) -> User:
    """The user for whom Gradio calls a function. Raises UsageError `access-refused` when there is none."""
    user = user_of(request.request.scope) if request.request is not None else NOBODY
    if not user.roles:
        raise UsageError("access-refused")
    return user
