"""Users and what they may: a role says what someone may do, collections say with which documents."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from indexing import DocumentFilter
from ui.errors import UsageError


class Role(StrEnum):
    """What someone may do; each role may also do what those before it may."""

    ADVISER = "adviser"
    REVIEWER = "reviewer"
    ADMINISTRATOR = "administrator"


_ORDER = tuple(Role)


@dataclass(frozen=True, slots=True)
class User:
    """Someone who uses the web app.

    `key` is opaque: it may name a folder and stand in a log. `name` is what the municipality calls this user.
    `collections` are ids; None: all of them, also those that come later.
    """

    key: str
    name: str
    roles: frozenset[Role]
    collections: frozenset[str] | None = None

    def may(self, role: Role) -> bool:
        """Whether this user has `role` or more."""
        return any(_ORDER.index(own) >= _ORDER.index(role) for own in self.roles)

    def require(self, role: Role) -> None:
        """Raise UsageError `access-refused` for a user who does not have `role`."""
        if not self.may(role):
            raise UsageError("access-refused")


LOCAL = User("lokaal", "", frozenset(Role))
"""The one user of a machine without login."""

NOBODY = User("niemand", "", frozenset(), frozenset())
"""Who has not logged in: may do nothing, sees nothing."""


def signature(user: User) -> str:
    """How a user stands in the audit log: the name with the key; "" for the one user of this machine."""
    return f"{user.name} ({user.key})" if user.name else ""


def within(user: User) -> DocumentFilter:
    """The documents that a user may see, for `DocumentFilter.also`."""
    return DocumentFilter(collections=user.collections)
