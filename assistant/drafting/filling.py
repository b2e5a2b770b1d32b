"""What is typed at export only: names and addresses, put in the place of blanks and placeholders."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from assistant.drafting.draft import Draft
from assistant.drafting.template import Blank
from privacy import PLACEHOLDER

# What a reader has to see: a gap, a blank that was not filled in.
OPEN = re.compile(r"\[(?:aanvullen|invullen): [^\]]*\]")


class Filling:
    """Fills in texts; keeps nothing beyond its own life and tells nothing of the values."""

    def __init__(self, blanks: Sequence[Blank], values: Mapping[str, str]) -> None:
        """`values` by the key of a blank ("naam") or by a placeholder ("[PERSOON-1]")."""
        tokens = {blank.token: values.get(blank.key, "").strip() for blank in blanks}
        placed = {key: value.strip() for key, value in values.items() if PLACEHOLDER.fullmatch(key)}
        self._values = {token: value for token, value in (tokens | placed).items() if value}
        self._pattern = re.compile("|".join(map(re.escape, self._values))) if self._values else None

    def __repr__(self) -> str:
        return f"Filling({len(self._values)} values)"

    def __call__(self, text: str) -> str:
        """`text` with what was filled in."""
        return self._pattern.sub(lambda found: self._values[found[0]], text) if self._pattern else text


def placeholders(draft: Draft) -> tuple[str, ...]:
    """The placeholders that stand in the draft itself, in order: they can be filled in at export."""
    return tuple(dict.fromkeys(found[0] for text in _texts(draft) for found in PLACEHOLDER.finditer(text)))


def _texts(draft: Draft) -> Iterator[str]:
    yield draft.title
    yield from (field.value for field in draft.fields)
    for section in draft.sections:
        yield from (paragraph.text for paragraph in section.paragraphs)
