"""Names of every community, in the forms that papers give them, and things that stay: shares over whole tables.

A single name that nobody listed may be missed where nothing around it tells; so it is the share that must hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from privacy.names import find_people
from privacy.normalise import normalise

HERE = Path(__file__).parent
TOLD = (
    "De heer {full} woont in Assen.", "Gisteren belde {full} over de vergunning.", "{full} heeft een brief gestuurd.",
    "Actie: {given} neemt contact op.", "Aanwezig: {full}, {given}", "| Naam | Rol |\n|---|---|\n| {full} | melder |",
    "Met vriendelijke groet,\n\n{full}", "[12:03] {given}: ik ben er bijna", "{full} (34) zit vast.",
    "Het pand wordt gehuurd door {full}.", "Broer {given} slaapt bij oma.", "- {full}\n- iemand anders",
    "In het gesprek met {full} en zijn moeder kwam dit naar voren.", "Contact: {given}, via het secretariaat",
)  # fmt: skip
ALONE = (
    "Volgens {surname} is er niets aan de hand.", "Daarna heeft {surname} de woning verlaten.",
    "De auto van {surname} stond er nog.", "Tijdens de zitting zei {surname} dat het hem speet.",
    "Ook {surname} was aanwezig bij het overleg.", "Samen met {given} en Piet ging hij naar binnen.",
)  # fmt: skip
AROUND = (
    "Dit geldt ook voor {thing} en andere partners.", "Wij kennen {thing} goed.", "Volgens {thing} klopt dat niet.",
    "Het rapport noemt {thing}, maar niet meer dan dat.", "Besproken: {thing}, Vergunningen en Toezicht",
    "De heer Jansen sprak over {thing}.",
)  # fmt: skip


def _lines(name: str) -> list[str]:
    return [line for line in (HERE / name).read_text("utf-8").splitlines() if line and not line.startswith("#")]


def _people() -> Iterator[tuple[str, dict[str, str]]]:
    community = ""
    for line in _lines("people.txt"):
        if line.startswith("== "):
            community = line[3:]
        else:
            yield community, dict(zip(("full", "surname", "given"), line.split("|"), strict=True))


PEOPLE = list(_people())


def _hidden(text: str) -> set[int]:
    view = normalise(text)
    spans = [view.span(found.start, found.end) for found in find_people(view.text)]
    return {place for start, end in spans for place in range(start, end)}


def _filled(template: str, values: dict[str, str]) -> tuple[str, list[tuple[int, int]]]:
    text, spans = "", []
    for part in re.split(r"(\{\w+\})", template):
        value = values[part[1:-1]] if part.startswith("{") else part
        if part.startswith("{"):
            spans.append((len(text), len(text) + len(value)))
        text += value
    return text, spans


def _share_found(templates: tuple[str, ...], community: str) -> float:
    outcomes = []
    for known, person in PEOPLE:
        for template in templates if community in ("", known) else ():
            text, spans = _filled(template, person)
            hidden = _hidden(text)
            outcomes += [hidden.issuperset(p for p in range(*span) if text[p].isalnum()) for span in spans]
    return sum(outcomes) / len(outcomes)


@pytest.mark.parametrize("community", sorted({community for community, _ in PEOPLE}))
def test_names_with_a_sign_beside_them_are_found(community: str) -> None:
    assert _share_found(TOLD, community) >= (0.93 if community == "names that are words" else 0.95)


def test_surnames_and_given_names_alone_are_mostly_found() -> None:
    assert _share_found(ALONE, "") >= 0.95


def test_what_is_no_person_stays() -> None:
    harmed = []
    for thing in _lines("things.txt"):
        for template in AROUND:
            text, spans = _filled(template, {"thing": thing})
            if any(place in _hidden(text) for place in range(*spans[0])):
                harmed.append(text)
    assert len(harmed) <= 0.01 * len(AROUND) * len(_lines("things.txt")), harmed[:20]


_MARK = re.compile(r"\[(P\||=)([^\[\]]+)\]")


def _papers() -> Iterator[tuple[str, list[tuple[bool, int, int]]]]:
    """Texts of `papers.txt`, with the spans of people (True) and of what stays (False)."""
    for paper in (HERE / "papers.txt").read_text("utf-8").split("### ")[1:]:
        marked = paper.partition("\n")[2]
        text, items, last = "", [], 0
        for match in _MARK.finditer(marked):
            text += marked[last : match.start()]
            items.append((match[1] != "=", len(text), len(text) + len(match[2])))
            text += match[2]
            last = match.end()
        yield text + marked[last:], items


def test_papers_keep_what_stays_and_lose_their_people() -> None:
    found, harmed = [], []
    for text, items in _papers():
        hidden = _hidden(text)
        for goes, start, end in items:
            places = {place for place in range(start, end) if text[place].isalnum()}
            if goes:
                found.append(places <= hidden)
            else:
                harmed.append(bool(places & hidden))
    assert sum(found) >= 0.95 * len(found)
    assert sum(harmed) <= 0.06 * len(harmed)
