"""What the readers of messages find."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a message."""

    name: str
    data: bytes


@dataclass(slots=True)
class Message:
    """A message. `head` are (Dutch name, text) pairs as a reader of mail sees them, `hidden` is not shown.

    `plain` and `html` are the versions of the body; `unread` says that an attachment could not be taken out.
    """

    subject: str = ""
    head: list[tuple[str, str]] = field(default_factory=list)
    plain: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    unread: bool = False
