"""Fictional people for training texts, and the forms in which papers name them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from privacy.wordlists import word_list

_PARTICLES = ("van", "de", "van der", "van den", "van de", "den", "ter", "ten", "van 't", "op den", "in 't", "te", "vd")
_FOREIGN = ("el", "al", "da", "dos", "ben", "di", "von", "ait", "bin", "abu")
_TITLES = ("mr.", "dr.", "drs.", "ir.", "ing.", "prof. dr.", "")
_DOUBLE, _PARTICLED, _FOREIGN_SHARE, _HYPHENED = 0.08, 0.2, 0.05, 0.04


@dataclass(frozen=True, slots=True)
class Person:
    """A person: given names and surname in capitals as written, particle in lower case (often empty)."""

    given: tuple[str, ...]
    particle: str
    surname: str

    @property
    def initials(self) -> str:
        """The initials: `J.P.` and the like."""
        return "".join(f"{name[0]}." for name in self.given)

    @property
    def family(self) -> str:
        """The surname as it stands behind a given name: `van Dijk`."""
        return f"{self.particle} {self.surname}".strip()

    @property
    def capital_family(self) -> str:
        """The surname as it stands on its own: `Van Dijk`."""
        return self.family[0].upper() + self.family[1:]


class Registry:
    """Draws people. Curated lists are drawn from more often than those of the world."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._given = [_names("given_netherlands", "given_communities", "given_regional", "given_opentaal")] * 3
        self._given.append(_names("given_world"))
        self._surnames = [_names("surnames_netherlands", "surnames_communities", "surnames_regional")] * 2
        self._surnames += [_names("surnames_opentaal"), _names("surnames_world")]

    def given(self) -> str:
        """A given name, sometimes double."""
        rng = self._rng
        name = _capital(rng.choice(rng.choice(self._given)))
        if rng.random() < _HYPHENED:
            name += "-" + _capital(rng.choice(self._given[0]))
        return name

    def surname(self) -> str:
        """A surname without its particle, sometimes double."""
        rng = self._rng
        name = _capital(rng.choice(rng.choice(self._surnames)))
        if rng.random() < _DOUBLE:
            name += "-" + _capital(rng.choice(self._surnames[0]))
        return name

    def person(self) -> Person:
        """Somebody with one to three given names."""
        rng = self._rng
        given = tuple(self.given() for _ in range(rng.choice((1, 1, 1, 1, 2, 3))))
        draw = rng.random()
        particle = (
            rng.choice(_FOREIGN)
            if draw < _FOREIGN_SHARE
            else rng.choice(_PARTICLES)
            if draw < _FOREIGN_SHARE + _PARTICLED
            else ""
        )
        return Person(given, particle, self.surname())


def form(person: Person, slot: str, rng: random.Random) -> str:
    """How `person` is named in `slot` of a template."""
    first = person.given[0]
    forms: dict[str, Sequence[str]] = {
        "full": (f"{first} {person.family}",) * 5 + (f"{' '.join(person.given)} {person.family}",),
        "full2": (" ".join(person.given),),
        "given": (first,),
        "sur": (person.capital_family,),
        "tsur": (person.family, person.capital_family, f"{person.initials} {person.family}"),
        "ini": (f"{person.initials} {person.family}", f"{first[0]}. {person.family}", f"{first[0]} {person.family}"),
        "inits": (person.initials,),
        "inv": (
            f"{person.surname}, {person.initials} {person.particle}".strip(),
            f"{person.surname}, {first} {person.particle}".strip(),
            f"{person.surname.upper()}, {first}",
        ),
        "inv2": (f"{person.surname}, {person.initials} {person.particle}".strip(),),
        "caps": (
            f"{first} {person.family}".upper(),
            f"{person.family.upper()}, {first}",
            f"{person.initials} {person.family.upper()}",
        ),
        "nick": (first[: rng.randint(3, 5)], first, f"Kleine {first}", first[0] + person.surname[:3].lower()),
    }
    forms["name"] = (*forms["full"], forms["ini"][0], first, person.capital_family)
    return rng.choice(forms[slot])


def title(rng: random.Random) -> str:
    """A title before initials, or nothing."""
    return rng.choice(_TITLES)


def _names(*prefixes: str) -> list[str]:
    return sorted({name for prefix in prefixes for name in word_list(prefix) if len(name) > 1 and name.isalpha()})


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
