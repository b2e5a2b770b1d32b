"""Derives lists of names, places and words from the word list of OpenTaal, and writes them to privacy/lists.

    python -m privacy.training.opentaal /usr/share/dict/dutch

What a capitalised word is shows in the other words of the list: a place has an adjective (`Lekkerkerkse`) or
inhabitants (`Beilenaar`), a given name only a possessive (`Lisans`), a surname nothing at all (`Kamphorst`).
Surnames and things that look alike then are told apart by the model of letters. Names that other lists have are
left out, so remove the files of this script before making them anew.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterable
from pathlib import Path

import privacy
from privacy.names import lexicon
from privacy.names.lexicon import is_kept, is_place, is_street, is_surname
from privacy.training import names
from privacy.wordlists import fold, word_list

HEAD = """# Derived from the OpenTaal word list 2.20 (https://www.opentaal.org, (c) OpenTaal, Simon Brouwer e.a. and
# Nederlandstalige Tex Gebruikersgroep, revised BSD licence: see licence_opentaal.txt) by privacy/training/opentaal.py.
"""
_LISTS = Path(privacy.__file__).parent / "lists"
_ADJECTIVES = ("se", "er", "sche", "enaar", "naar", "aar", "ner", "isch", "ische")
_INHABITANTS = ("er", "enaar", "naar", "aar", "se")
_POSSESSIVES = ("s", "'s", "'")
_NAME = re.compile(r"[A-ZÀ-Þ][^\W\d_A-ZÀ-Þ]+")
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_TOWN = re.compile(r"[A-Z][a-z]+ (?:aan|op|den|bij|in|en|onder|over) [\w' ]*")
_FOREIGN = re.compile(r"(?:ië|der|land|naar|ees|eese|ezen|isch|ische|iër|aan|aans|aanse|talig|talige|lands|landse)$")
_LIKELY = -1.7
"""The logit from which a word without other forms counts as a surname: one in six is a name by its letters alone."""


def main() -> None:
    """Read the list and write ours."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", type=Path)
    entries = parser.parse_args().words.read_text("utf-8").split("\n")
    low = {fold(entry) for entry in entries if _WORD.fullmatch(fold(entry)) and entry[:1].islower()}
    capitals = {entry for entry in entries if _NAME.fullmatch(entry)}
    towns = {name for name in capitals if _has_adjective(name, capitals) or is_place(fold(name))}
    lone = {
        name for name in capitals - towns if not (fold(name) in low or is_kept(fold(name)) or is_street(fold(name)))
    }
    known = set(entries)
    lone = {name for name in lone if not (_FOREIGN.search(name) or _is_compound(fold(name), low))}
    lone = {name for name in lone if not _is_form(name, capitals, towns)}
    given = {name for name in lone if any(name + end in known for end in _POSSESSIVES)}
    surnames = lone - given
    kept = {town for town in towns if not (is_surname(fold(town)) or is_place(fold(town)))}
    kept |= _adjectives(capitals, towns)
    _write("vocabulary", "Words less common than those of words_common.txt, and no compounds of them.", _rare(low))
    _write("places_opentaal", "Places, with their adjectives. They speak against a name, but not always.", kept)
    _write("phrases_kept_opentaal", "Places of several words.", {entry for entry in entries if _TOWN.fullmatch(entry)})
    word_list.cache_clear()
    given, surnames = _new(given), _likely(surnames)
    _write("given_opentaal", "Given names: what has a possessive form and is no place, word or brand.", given)
    _write("surnames_opentaal", "Surnames: names without other forms that look like a person's.", surnames)


def _is_form(name: str, capitals: set[str], towns: set[str]) -> bool:
    """Whether `name` is a possessive (`Aafkes`) or an inhabitant (`Zwollenaar`)."""
    return (name[-1] == "s" and name[:-1] in capitals) or any(
        name.endswith(end) and (name[: -len(end)] in towns or name[: -len(end)] + "e" in towns) for end in _INHABITANTS
    )


def _has_adjective(name: str, capitals: set[str]) -> bool:
    stems = {name, name.rstrip("e"), name.removesuffix("en"), name + name[-1]}
    return any(stem + end in capitals for stem in stems for end in _ADJECTIVES)


def _adjectives(capitals: set[str], towns: set[str]) -> set[str]:
    return {town + end for town in towns for end in ("se", "sche") if town + end in capitals}


def _is_compound(word: str, low: set[str]) -> bool:
    return any(word[:cut] in low and word[cut:] in low for cut in range(4, len(word) - 3))


def _new(found: Iterable[str]) -> set[str]:
    return {name for name in found if not (lexicon.is_given(fold(name)) or is_surname(fold(name)))}


def _likely(found: set[str]) -> set[str]:
    """Those that look like names to a model of letters that has not seen this list."""
    words, labels, weight = names.examples(random.SystemRandom().randrange(1 << 30))
    table = names.fit(words, labels, weight)
    return {name for name in _new(found) if names.logit(fold(name), table) > _LIKELY}


def _rare(low: set[str]) -> set[str]:
    common = word_list("words")
    return {word for word in low if len(word) > 2 and word not in common and not lexicon.is_compound(word)}


def _write(name: str, about: str, words: Iterable[str]) -> None:
    lines = "\n".join(sorted({fold(word) for word in words}))
    (_LISTS / f"{name}.txt").write_text(f"{HEAD}# {about}\n{lines}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
