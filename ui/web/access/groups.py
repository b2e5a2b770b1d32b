"""What the groups of an identity provider mean here: roles, and collections by name or id."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from ui.errors import UsageError
from ui.web.access.users import Role


@dataclass(frozen=True, slots=True)
class Granted:
    """What someone may: `collections` as the settings name them, None for all."""

    roles: frozenset[Role]
    collections: frozenset[str] | None


def granted(mapping: Mapping[str, str], groups: Collection[str]) -> Granted:
    """What the members of these groups may together, none when no group is known here.

    One group without collections gives all of them. Raises UsageError `oidc-group` for a line that means nothing.
    """
    lines = [_line(group, said) for group, said in mapping.items() if group in groups]
    collections = [names for _, names in lines]
    everything = any(names is None for names in collections)
    together = frozenset(name for names in collections for name in names or ())
    return Granted(frozenset(role for role, _ in lines), None if everything else together)


def _line(group: str, said: str) -> tuple[Role, Sequence[str] | None]:
    role, colon, names = said.partition(":")
    try:
        known = Role(role.strip())
    except ValueError:
        raise UsageError("oidc-group", group=group) from None
    named = [name.strip() for name in names.split(",") if name.strip()]
    if colon and not named:
        raise UsageError("oidc-group", group=group)
    return known, named if colon else None
