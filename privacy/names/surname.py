"""The surname in a chain: particles, main part, and the second half of a double name."""

from __future__ import annotations

import re

from privacy.names import lexicon
from privacy.names.chains import CAPS, Chains
from privacy.names.lexicon import STRONG_PARTICLES, TUSSENVOEGSELS
from privacy.names.tokens import Kind
from privacy.wordlists import word_list

_LEADING_ON = ("in", "tot", "op", "aan")
_ABBREVIATION = 4
_LONG_ABBREVIATION = 5
"""Letters of the longest abbreviation behind `de` (`Wil de NMBS`)."""


def surname_at(chains: Chains, at: int, end: int, *, loose: bool, titled: bool = False) -> tuple[int, int] | None:
    """The surname from `at`: its main token and its last; particles before it, doubles behind it.

    `loose` takes any capitalised word that is nobody else's; otherwise an ordinary word or a place
    counts only when it is a listed surname as well.
    """
    tokens, main = chains.tokens, at
    while main < end and (tokens[main].fold in TUSSENVOEGSELS or tokens[main].text in "-–") and main < at + 4:
        if not chains.is_cap(main + 1):
            short = tokens[main].kind is Kind.CAPITAL and tokens[main].fold in word_list("surnames")
            return (main, main) if short and main == at and chains.is_first(main - 1) else None
        main += 1
    if at < main < end and tokens[main].kind is Kind.INITIALS:
        return main, main
    if main >= end or tokens[main].kind not in CAPS:
        return None
    led = main > at + 1 and tokens[at].fold == "van" and chains.is_first(at - 1)
    if main > at and not led and lexicon.is_place_phrase(tokens[main - 1].fold, tokens[main].fold):
        return None
    borne = main > at and _is_borne(chains, at, main)
    if not borne and not can_be_surname(chains, main, particles=main > at, loose=loose, titled=titled):
        return None
    last = main
    while last + 1 < end and (step := continues(chains, last + 1, end)):
        last = step
    return main, last


def _is_borne(chains: Chains, start: int, main: int) -> bool:
    """Whether initials or a given name, and the particles from `start`, make any word a surname."""
    word = chains.tokens[main].fold
    if not chains.is_first(start - 1) or (lexicon.is_kept(word) and not lexicon.is_place(word)):
        return False
    particles = tuple(token.fold for token in chains.tokens[start:main])
    if particles not in _WEAK or chains.tokens[start - 1].kind is Kind.INITIALS:
        return True
    ordinary = lexicon.is_ordinary(word) or lexicon.is_function(word) or lexicon.is_thing(word)
    return _TOPONYM.search(word) is not None or not ordinary or word in word_list("vocabulary")


_WEAK = {("van", "de"), ("van", "het"), *((word,) for word in ("van", "in", "op", "bij", "uit", "voor", "tot", "aan"))}
"""Particles that run on in a sentence too: `Joep van Handhaving`."""
_TOPONYM = re.compile(
    r"(?:wijk|dijk|veld|berg|bergen|burg|hout|horst|huis|huizen|hoven|voort|beek|broek|donk|laar|daal|drecht|stein|steen|"
    r"kamp|molen|bosch|brugge|poel|meer|zand|ingen|mond|akker|hoek|brink)$"
)


def can_be_surname(chains: Chains, at: int, *, particles: bool, loose: bool, titled: bool) -> bool:
    """Whether the word here can be the main part of a surname; `loose` and `titled` as in `surname`."""
    token = chains.tokens[at]
    word = token.fold
    if word in word_list("surname_adjectives") and chains.is_cap(at + 1):
        return True
    listed, place = lexicon.is_surname(word), lexicon.is_place(word) or lexicon.is_area(word)
    if (lexicon.is_kept(word) and not place) or word in word_list("functions"):
        if particles and _is_plainly_particled(chains, at):
            return True
        return listed and (particles or titled or (at > 0 and loose and chains.is_first(at - 1)))
    if titled:
        return True
    before = chains.tokens[at - 1]
    short = len(word) < _ABBREVIATION or (len(word) <= _LONG_ABBREVIATION and before.text == "de")
    if token.kind is Kind.UPPER and short and before.kind is not Kind.UPPER:
        return listed
    if place:
        return particles or (loose and (listed or _is_borne_town(chains, at)))
    if lexicon.is_ordinary(word):
        return listed and (particles or loose or word in word_list("surnames_netherlands"))
    return loose or listed or not lexicon.is_institution(word)


_QUARTERS = frozenset({"N.", "O.", "Z.", "W.", "S.", "E."})
"""What stands before a place for a quarter of the compass."""


def _is_borne_town(chains: Chains, at: int) -> bool:
    """Whether a town right behind initials or a Dutch given name is a surname (`P. Hoorn`, `Kees Zierikzee`)."""
    token, before = chains.tokens[at], chains.tokens[at - 1] if at else None
    if before is not None and before.kind is Kind.INITIALS:
        return token.kind is Kind.CAPITAL and before.text not in _QUARTERS
    given = before is not None and lexicon.is_sure_given(before.fold) and before.kind is Kind.CAPITAL
    word = before.fold if before else ""
    other = lexicon.is_place(word) or lexicon.is_thing(word) or word in word_list("given_also_words")
    return given and token.kind is Kind.CAPITAL and not other


def continues(chains: Chains, at: int, end: int) -> int:
    """The last token of the next part of a surname at `at`, or 0."""
    token = chains.tokens[at]
    if token.text in ("-", "–"):
        if chains.tokens[at + 1].start > token.end and lexicon.is_place(chains.tokens[at + 1].fold):
            return 0
        second = surname_at(chains, at + 1, end, loose=True, titled=True)
        glued = chains.tokens[at + 1].start == token.end and chains.tokens[at + 1].kind is Kind.LOWER
        return second[1] if second else (chains.after_particles(at + 1) or 0) if glued else 0
    if at + 1 < end and _is_within(chains, at):
        return at + 1
    if token.fold in _LEADING_ON and token.kind is Kind.LOWER:
        part = surname_at(chains, at, end, loose=True, titled=chains.tokens[at + 1].fold == "'t")
        return part[1] if part and _is_led_on(chains, at, part[0]) else 0
    if token.fold == "van" and token.kind is Kind.LOWER and _is_manor(chains, at):
        return at + 1
    if token.kind not in CAPS:
        return 0
    if chains.tokens[at - 1].fold in word_list("surname_adjectives") and not lexicon.is_kept(token.fold):
        return at
    if token.fold in TUSSENVOEGSELS:
        strong = token.fold in STRONG_PARTICLES and token.fold not in ("de", "het", "van")
        return _part(chains, at, end, loose=False) if strong else 0
    return 0 if _is_no_second(chains, at) else at


def _is_manor(chains: Chains, at: int) -> bool:
    """Whether `van` and the word behind it go on a surname (`Bosch van Drakestein`), not tell where somebody works."""
    if not chains.is_full(at):
        return False
    word = chains.tokens[at + 1].fold
    other = lexicon.is_kept(word) or lexicon.is_place(word) or lexicon.is_ordinary(word) or lexicon.is_thing(word)
    return not other and (lexicon.is_surname(word) or _TOPONYM.search(word) is not None or word.endswith("en"))


def _is_led_on(chains: Chains, at: int, main: int) -> bool:
    """Whether the preposition at `at` is of the surname (`Broek in 't Veld`), not of the sentence (`aan de Kade`)."""
    word, second = chains.tokens[main].fold, chains.tokens[at + 1].fold
    if chains.tokens[at].fold == "tot" or second == "'t":
        return True
    if chains.tokens[at].fold == "op" and main == at + 1 and chains.is_full(at):
        return not (lexicon.is_institution(word) or lexicon.is_place(word) or lexicon.is_ordinary(word))
    if lexicon.is_institution(word) or lexicon.is_place(word):
        return False
    return second in ("den", "der", "'t") or chains.is_known_surname(word)


def _part(chains: Chains, at: int, end: int, *, loose: bool) -> int:
    part = surname_at(chains, at, end, loose=loose)
    return part[1] if part else 0


def _is_within(chains: Chains, at: int) -> bool:
    """Whether the token at `at` joins two words of a foreign surname (`Ferreira da Silva`, `Tjon A Tsien`)."""
    token = chains.tokens[at]
    if chains.tokens[at + 1].kind not in CAPS:
        return False
    foreign = token.fold in word_list("foreign_particles") and token.kind is Kind.LOWER
    return foreign or (token.text == "A" and chains.tokens[at - 1].fold in word_list("surnames_of_three"))


def _is_no_second(chains: Chains, at: int) -> bool:
    """Whether the capitalised word at `at` is not the second word of a surname."""
    token = chains.tokens[at]
    word = token.fold
    if lexicon.is_kept(word) or lexicon.is_function(word) or word in word_list("titles"):
        return True
    listed = lexicon.is_surname(word)
    if token.kind is Kind.UPPER and chains.tokens[at - 1].kind is not Kind.UPPER and not listed:
        return True
    if lexicon.is_ordinary(word) and not (listed and word in word_list("surnames_netherlands")):
        return True
    return lexicon.is_institution(word) and not listed


def _is_plainly_particled(chains: Chains, at: int) -> bool:
    """Whether initials or capitals before two particles make any word a surname (`C. VD WEKEN`)."""
    before = chains.tokens[max(0, at - 3) : at]
    capitals = [token for token in before if token.kind is Kind.UPPER and token.fold in TUSSENVOEGSELS]
    return len(capitals) > 1 or any(token.kind is Kind.INITIALS for token in before)
