"""When two findings are the same datum: the keys by which placeholders are numbered."""

from __future__ import annotations

import re

from privacy.names.lexicon import TUSSENVOEGSELS, is_given
from privacy.wordlists import fold

_WORDS = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*\.?")
_INITIALS = re.compile(r"(?:[A-Z][a-z]?\.)")


class Identities:
    """Gives each finding the key of its datum; people are told apart by surname and initial."""

    def __init__(self) -> None:
        self._people: list[_Person] = []

    def key(self, kind: str, text: str) -> str:
        """The key of a finding of type `kind` that reads `text`."""
        if kind == "PERSOON":
            return self._person(text)
        plain = fold(text)
        if kind == "TELEFOON":
            digits = re.sub(r"\D", "", plain.replace("(0)", ""))
            return re.sub(r"^(?:00)?31(?=\d{9})", "0", digits)
        return (
            "".join(character for character in plain if character.isalnum() or character in "@.")
            if kind == "EMAIL"
            else re.sub(r"[\W_]", "", plain)
        )

    def _person(self, text: str) -> str:
        person = _Person.of(text)
        for index in range(len(self._people) - 1, -1, -1):
            known = self._people[index]
            if known.same_as(person):
                self._people[index] = known.with_more_of(person)
                return str(index)
        self._people.append(person)
        return str(len(self._people) - 1)


class _Person:
    """A name in parts: given names, initials, surname, all folded; any may be empty."""

    def __init__(self, given: frozenset[str], initial: str, surname: str) -> None:
        self.given, self.initial, self.surname = given, initial, surname

    @classmethod
    def of(cls, text: str) -> _Person:
        inverted = re.match(r"([^,]+),\s*(.+)", text)
        if inverted:
            text = f"{inverted[2]} {inverted[1]}"
        initials = _INITIALS.findall(text)
        words = [fold(word) for word in _WORDS.findall(text) if not word.endswith(".")]
        words = [re.sub(r"['’]s$", "", word) for word in words if word not in TUSSENVOEGSELS]
        head: list[str] = []
        while (
            words
            and (len(words) > 1 or (not initials and is_given(words[0]) and not _particle(text)))
            and (is_given(words[0]) or len(words) > 1)
            and len(head) < 3
        ):
            head.append(words.pop(0))
        surname = " ".join(words[-1:])
        initial = fold(initials[0])[0] if initials else (head[0][0] if head else "")
        return cls(frozenset(head), initial, surname)

    def same_as(self, other: _Person) -> bool:
        """Whether nothing speaks against `other` being this person, and something speaks for it."""
        if self.surname and other.surname:
            if self.surname != other.surname:
                return False
            if self.given and other.given:
                return bool(self.given & other.given)
            return not (self.initial and other.initial) or self.initial == other.initial
        return bool(self.given & other.given) or (
            not other.given and not other.surname and self.initial == other.initial and not self.surname
        )

    def with_more_of(self, other: _Person) -> _Person:
        """The person with what `other` adds."""
        return _Person(self.given | other.given, self.initial or other.initial, self.surname or other.surname)


def _particle(text: str) -> bool:
    return fold(text.split(maxsplit=1)[0]) in TUSSENVOEGSELS
