"""Small closed classes of Dutch words that the grammar rules share, and how a sentence falls into clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checking.text import CheckedText, Word
from assistant.checking.words import WordList

AUXILIARIES = frozenset(
    {"ben", "bent", "is", "zijn", "was", "waren", "geweest", "word", "wordt", "worden", "werd", "werden", "geworden"}
    | {"heb", "hebt", "heeft", "hebben", "had", "hadden", "gehad", "blijft", "blijven", "bleef", "bleven", "raakt"}
)
MODALS = frozenset(
    {"kan", "kunnen", "kon", "konden", "moet", "moeten", "moest", "moesten", "zal", "zullen", "zou", "zouden"}
    | {"mag", "mogen", "mocht", "mochten", "wil", "willen", "wilde", "wilden", "dient", "dienen", "hoeft", "hoeven"}
)
FINITE = (
    AUXILIARIES
    | MODALS
    | frozenset(
        {
            "gaat",
            "gaan",
            "ging",
            "gingen",
            "komt",
            "komen",
            "kwam",
            "staat",
            "staan",
            "stond",
            "ligt",
            "liggen",
            "geldt",
        }
        | {
            "gelden",
            "krijgt",
            "krijgen",
            "vraagt",
            "vragen",
            "maakt",
            "maken",
            "neemt",
            "nemen",
            "geeft",
            "geven",
            "vindt",
        }
        | {"vinden", "doet", "doen", "ziet", "zien", "voert", "voeren", "stelt", "stellen", "werkt", "werken", "kampt"}
        | {
            "biedt",
            "bieden",
            "loopt",
            "lopen",
            "adviseert",
            "adviseren",
            "bepaalt",
            "bepalen",
            "bestaat",
            "bestaan",
            "leidt",
        }
    )
)
DETERMINERS = frozenset(
    {"de", "het", "een", "deze", "dit", "die", "dat", "onze", "ons", "uw", "hun", "zijn", "haar", "mijn", "elke", "elk"}
    | {"ieder", "iedere", "geen", "alle", "welke", "welk", "dezelfde", "hetzelfde"}
)
ARTICLES = frozenset({"de", "het", "een", "deze", "dit", "onze", "uw", "hun", "ons"})
PREPOSITIONS = frozenset(
    {"aan", "achter", "bij", "binnen", "boven", "buiten", "door", "in", "met", "na", "naar", "naast", "om", "onder"}
    | {"op", "over", "per", "rond", "sinds", "te", "tegen", "ten", "ter", "tijdens", "tot", "tussen", "uit", "van"}
    | {"vanaf", "vanuit", "via", "volgens", "voor", "wegens", "zonder", "namens", "richting", "omtrent", "ondanks"}
)
SUBORDINATORS = frozenset(
    {
        "dat",
        "die",
        "wie",
        "wat",
        "of",
        "als",
        "wanneer",
        "omdat",
        "doordat",
        "zodat",
        "terwijl",
        "indien",
        "zoals",
        "hoe",
    }
    | {
        "waar",
        "waarom",
        "nadat",
        "voordat",
        "totdat",
        "mits",
        "tenzij",
        "hoewel",
        "zodra",
        "zolang",
        "voor",
        "aangezien",
    }
    | {
        "waarin",
        "waarbij",
        "waarvan",
        "waarmee",
        "waardoor",
        "waarop",
        "waarvoor",
        "waarna",
        "welke",
        "opdat",
        "naarmate",
    }
)


def finite(word: str, words: WordList) -> bool:
    """Whether `word` (lower case) can be a finite verb: a common one, or a form in -t of a known infinitive."""
    if word in FINITE:
        return True
    stem = word[:-1]
    infinitives = (
        f"{stem}en",
        f"{word}en",
        f"{stem}{stem[-1:]}en",
        re.sub(r"([aeou])\1(?=[^aeiou]$)", r"\1", stem) + "en",
    )
    return word.endswith("t") and words.known(word) and any(map(words.known, infinitives))


def clauses(text: CheckedText) -> Iterator[tuple[Word, ...]]:
    """The words of each sentence between commas, colons, brackets, dashes and the like."""
    for sentence in text.prose:
        clause: list[Word] = []
        for word in sentence.words:
            between = text.masked[clause[-1].end : word.start] if clause else ""
            if " - " in between or "\n\n" in between or any(sign in between for sign in ',;:()–—"“”…|'):
                yield tuple(clause)
                clause = []
            clause.append(word)
        if clause:
            yield tuple(clause)


def follows(one: Word, other: Word, text: CheckedText) -> bool:
    """Whether nothing but white space lies between two words."""
    return text.masked[one.end : other.start].isspace()
