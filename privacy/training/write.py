"""Training texts: templates filled with people and things, each person marked."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from typing import NamedTuple

from privacy.training.people import Person, Registry, form, title
from privacy.training.things import Things, sections

_SLOT = re.compile(r"\{(\w+)\}")
_PEOPLE = frozenset(["name", "full", "full2", "given", "sur", "tsur", "ini", "inits", "inv", "inv2", "caps", "nick"])
_LOWERED, _SHOUTED, _BARE = 0.06, 0.04, 0.25


class Written(NamedTuple):
    """A text and the spans (start, end) of people in it."""

    text: str
    people: tuple[tuple[int, int], ...]


class Writer:
    """Writes documents of one genre at a time, about a handful of people."""

    def __init__(self, seed: int) -> None:
        self._rng = random.Random(seed)  # noqa: S311
        self._registry = Registry(self._rng)
        self._things = Things(self._rng)
        self._genres = _templates()
        self._names = sorted(self._genres)

    def documents(self, count: int) -> Iterator[Written]:
        """That many documents, some of them wholly in lower case or in capitals."""
        for _ in range(count):
            written = self._document()
            draw = self._rng.random()
            if draw < _LOWERED:
                written = written._replace(text=_same_length(written.text, written.text.lower()))
            elif draw < _LOWERED + _SHOUTED:
                written = written._replace(text=_same_length(written.text, written.text.upper()))
            yield written

    def _document(self) -> Written:
        rng = self._rng
        cast = [self._registry.person() for _ in range(rng.randint(2, 7))]
        genre = self._genres[rng.choice(self._names)]
        other = self._genres["policy"]
        parts, people, length = [], [], 0
        for _ in range(rng.randint(5, 16)):
            template = rng.choice(other if rng.random() < _BARE else genre)
            text, spans = self._fill(template, cast)
            end = rng.choice(("\n", "\n\n", " ", " "))
            people += [(start + length, stop + length) for start, stop in spans]
            parts += [text, end]
            length += len(text) + len(end)
        return Written("".join(parts), tuple(people))

    def _fill(self, template: str, cast: list[Person]) -> tuple[str, list[tuple[int, int]]]:
        parts, spans, length, last = [], [], 0, 0
        for match in _SLOT.finditer(template):
            before, slot = template[last : match.start()], match[1]
            value = self._value(slot, cast)
            length += len(before)
            if slot in _PEOPLE:
                spans.append((length, length + len(value)))
            parts += [before, value]
            length += len(value)
            last = match.end()
        return "".join([*parts, template[last:]]), spans

    def _value(self, slot: str, cast: list[Person]) -> str:
        if slot in _PEOPLE:
            return form(self._rng.choice(cast), slot, self._rng)
        if slot == "title":
            return title(self._rng)
        if slot == "sur0":
            return self._registry.surname()
        if slot == "given0":
            return self._registry.given()
        return self._things.draw(slot)


def _same_length(text: str, changed: str) -> str:
    return changed if len(changed) == len(text) else text


def _templates() -> dict[str, list[str]]:
    genres = sections("templates.txt")
    return {
        genre: [line.replace("\\n", "\n").replace("\\t", "\t") for line in lines] for genre, lines in genres.items()
    }
