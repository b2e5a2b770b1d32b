"""Which call belongs to which session. Gradio stops any call whose number it is given; here only one's own.

The number stands in the answer to /queue/join, and is remembered with the session that asked.
"""

from __future__ import annotations

import json
from collections import OrderedDict

from starlette.types import Message, Send

_MOST = 10_000  # calls that are remembered; one that is forgotten cannot be stopped, and ends by itself
_LARGEST = 4096  # bytes of an answer that holds a number


class OwnCalls:
    """The calls that were taken, by number. To be used from one event loop."""

    def __init__(self) -> None:
        self._sessions: OrderedDict[str, str] = OrderedDict()

    def belongs(self, call: object, session: str) -> bool:
        """Whether the call with this number is of `session` (its token)."""
        return isinstance(call, str) and self._sessions.get(call) == session

    def remembering(self, send: Send, session: str) -> Send:
        """`send` for an answer to `session` that holds the number of its call."""
        body = bytearray()

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.body" and len(body) < _LARGEST:
                body.extend(message.get("body", b""))
                if not message.get("more_body"):
                    self._remember(bytes(body), session)
            await send(message)

        return sent

    def _remember(self, answer: bytes, session: str) -> None:
        try:
            told = json.loads(answer)
        except ValueError:
            return
        if isinstance(told, dict) and isinstance(call := told.get("event_id"), str):
            self._sessions[call] = session
            if len(self._sessions) > _MOST:
                self._sessions.popitem(last=False)
