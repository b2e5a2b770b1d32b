"""Names of people in user names (`pdevries`, `p.devries`) and in names of files (`verslag_devries_v2.docx`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from privacy.names import lexicon
from privacy.names.known import Known
from privacy.wordlists import among, fold, word_list

_FILE = re.compile(r"(?<![\w@/.])(?:[\w-]{0,60}_[\w.-]{0,80}|[A-Z]{2,4}-[A-Z]{4,}(?:-\w{1,20})?)")
_EXTENSION = re.compile(r"\.(?:png|jpe?g|pdf|docx?|xlsx?|pptx?|msg|eml|mp[34]|mov|zip|csv|txt|heic|wav|tiff?)\b")
_STEM = re.compile(r"(?<![\w@/.])[\w-]{3,60}\Z")
_LONGEST_STEM = 61
_CALLED_AFTER = re.compile(r"-(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{2,20})(?![\w-])")
_HEAD = re.compile(r"(?<![\w-])[a-z]{4,20}\Z")
_LONGEST_HEAD = 21
_NAMESAKES = among("wet motie amendement commissie rapport arrest kabinet norm lijst zaak affaire plan straat")
"""Heads of words for what is named after somebody in public."""
_PART = re.compile(r"[^\W\d_]{3,}")
_DOTTED = re.compile(r"(?<![\w@.])[a-z]\.(?P<name>[a-z]{4,20})(?![\w@]|\.\w)")
_USER = re.compile(r"(?<![\w@./-])(?P<name>[a-z]{4,20})\d{0,3}(?![\w@]|\.\w)")
_SIGNED = re.compile(r"(?<=[a-z0-9][_-])(?:[A-Z]\.){1,3}(?:(?:van|de|der|den|ter|vd)_?)?[A-Z][a-z]{2,20}(?=[_.-])")
"""Initials and a surname in the name of a file: `scan_W.Smit.pdf`."""
_LABEL = re.compile(r"[^\W\d_]+|\"")
_GLUED = ("", "vander", "vanden", "vande", "vdr", "vd", "van", "der", "den", "de", "ter", "ten", "v")
_SURE = ("vander", "vanden", "vande", "vd")
_REACH = 24
_INITIALS = 3
_SHORTEST, _SHORTEST_SURNAME, _SOLID = 5, 3, 6
_BEFORE = frozenset(
    {
        "door",
        "by",
        "gebruiker",
        "user",
        "account",
        "login",
        "zie",
        '"',
        "inlognaam",
        "gebruikersnaam",
        "als",
        "wijziging",
    }
    | {"auteur", "eigenaar", "username", "userid", "gebruikers", "medewerker", "aangemeld", "ingelogd"}
)


def handles(text: str, known: Known) -> Iterator[tuple[int, int]]:
    """The spans of user names, and of known people in names of files."""
    people = frozenset(known.surnames | known.given)
    yield from _in_compounds(text, known, people)
    for signed in _SIGNED.finditer(text):
        yield signed.span()
    for user in _DOTTED.finditer(text):
        word = user["name"]
        if word in known.surnames or (lexicon.is_surname(word) and word not in word_list("words")):
            yield user.span()
    tails, common = tuple(people), word_list("words")
    for user in _USER.finditer(text):
        word = user["name"]
        if word in common:
            continue
        known_user = word.endswith(tails) and _is_of_known(word, people) and _is_free(word)
        if known_user or (_is_user(word) and _is_labelled(text, user.start())):
            yield user.span("name")


def _in_compounds(text: str, known: Known, people: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Known people in names of files, and behind what is called after them (`methode-Jansen`)."""
    for called in _CALLED_AFTER.finditer(text) if "-" in text else ():
        if fold(called["name"]) in known.surnames and _has_head(text, called.start()):
            yield called.span("name")
    for start, end in _files(text):
        for part in _PART.finditer(text, start, end):
            word = fold(part[0])
            if _is_of_known(word, people, cut=0) or (_is_free(word) and _is_of_known(word, people)):
                yield part.span()


def _has_head(text: str, end: int) -> bool:
    """Whether the word before `end` is one for a thing that is no public namesake."""
    head = _HEAD.search(text, max(0, end - _LONGEST_HEAD), end)
    return head is not None and head[0] not in _NAMESAKES


def _files(text: str) -> Iterator[tuple[int, int]]:
    """The spans of what looks like the name of a file."""
    if "_" in text or "-" in text:
        for file in _FILE.finditer(text):
            yield file.span()
    for extension in _EXTENSION.finditer(text):
        stem = _STEM.search(text, max(0, extension.start() - _LONGEST_STEM), extension.start())
        if stem is not None and "-" in stem[0]:
            yield stem.span()


def _is_labelled(text: str, start: int) -> bool:
    """Whether the word for who did something, or for a user, stands right before `start`."""
    before = _LABEL.findall(text[max(0, start - _REACH) : start].lower())
    return bool(before) and before[-1] in _BEFORE


@lru_cache(maxsize=20_000)
def _is_of_known(word: str, people: frozenset[str], cut: int = _INITIALS) -> bool:
    """Whether `word` is a known surname behind at most `cut` initials and particles, or that alone when `cut` is 0."""
    return any(
        rest in people and (rest != word or cut == 0)
        for initials in range(cut + 1)
        for particle in _GLUED
        if (rest := word[initials:].removeprefix(particle)) and len(rest) >= _SHORTEST_SURNAME
    )


@lru_cache(maxsize=50_000)
def _is_user(word: str) -> bool:
    """Whether a word that nothing else is called is one to three initials, particles and a listed surname."""
    if len(word) <= _SHORTEST or not _is_free(word):
        return False
    rests = ((initials, particle, word[initials:]) for initials in (1, 2, 3) for particle in _GLUED)
    return any(
        rest.startswith(particle)
        and (rest.removeprefix(particle) in word_list("surnames") or (particle in _SURE and len(rest) > _SOLID))
        and len(rest) - len(particle) >= _SHORTEST_SURNAME
        and (initials == 1 or particle or len(rest) > _SOLID)
        for initials, particle, rest in rests
    )


def _is_free(word: str) -> bool:
    named = word in word_list("surnames") or lexicon.is_given(word) or lexicon.is_kept(word)
    return not (named or lexicon.is_ordinary(word) or word in word_list("english"))
