"""Papers for the load test: one with facts for each user, and many more to read in meanwhile. All of it is made up."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from indexing.compounds import word_ranks

SUBJECTS = (
    "luchtballonnen", "kermisattracties", "ijsbanen", "vuurkorven", "optochten", "wielerrondes", "braderieën",
    "zeepkistenraces", "springkussens", "straatorgels", "reddingsoefeningen", "paardenmarkten", "rommelmarkten",
    "filmopnamen", "waterskibanen", "modelvliegtuigen", "vlaggenmasten", "standplaatsen", "drijfjachten",
    "lichtreclames",
)  # fmt: skip
_ASPECTS = (
    ("Leges", "De leges voor {subject} bedragen {number} euro.", "Hoeveel bedragen de leges voor {subject}?"),
    (
        "Termijn",
        "Een aanvraag voor {subject} duurt {number} dagen.",
        "Hoeveel dagen duurt een aanvraag voor {subject}?",
    ),
    ("Borg", "De borg voor {subject} is {number} euro.", "Hoeveel euro is de borg voor {subject}?"),
)


@dataclass(frozen=True)
class Fact:
    """A question with the number that only its answer holds."""

    question: str
    number: str


def facts(user: int) -> tuple[Fact, ...]:
    """What a user asks; no two users ask the same."""
    subject = SUBJECTS[user]
    return tuple(
        Fact(question.format(subject=subject), _number(user, place)) for place, (*_, question) in enumerate(_ASPECTS)
    )


def write_known(folder: Path) -> None:
    """The papers that answer `facts`, one for each user."""
    for user, subject in enumerate(SUBJECTS):
        parts = [f"# Nadere regels {subject}\n"]
        for place, (heading, line, _) in enumerate(_ASPECTS):
            parts.append(f"## {heading}\n\n{line.format(subject=subject, number=_number(user, place))}\n")
        (folder / f"{subject}.md").write_text("\n".join(parts), encoding="utf-8")


def more(count: int, words: int = 500) -> list[tuple[str, bytes]]:
    """(name, content) of papers to read in: common Dutch words, and in each a person and a telephone number."""
    chance = random.Random(7)
    known = list(word_ranks())[:8000]
    made = []
    for number in range(count):
        lines = [f"# Verslag {number}", "", f"Mevrouw T. Hofstra{number} belde op 06-{chance.randrange(10**8):08}.", ""]
        for _ in range(words // 100):
            lines += [" ".join(chance.choices(known, k=100)).capitalize() + ".", ""]
        made.append((f"verslag-{number}.md", "\n".join(lines).encode()))
    return made


def _number(user: int, place: int) -> str:
    return str(1307 + 97 * (user * len(_ASPECTS) + place))
