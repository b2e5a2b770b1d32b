"""Names that begin with a particle: `Van der Meer`, `De Vries` in mid-sentence, `El Amrani`."""

from __future__ import annotations

from privacy.names import lexicon
from privacy.names.chains import Chains
from privacy.names.lexicon import STRONG_PARTICLES
from privacy.names.name import Name, Rule
from privacy.names.surname import surname_at
from privacy.names.tokens import Kind
from privacy.wordlists import word_list

_TOGETHER = ("ter", "ten")
"""Particles that stand before a surname, or in set phrases whose words are common (`Ten behoeve`)."""
_PREPOSITIONS = frozenset({"uit", "op", "in", "aan", "onder", "over", "bij", "voor"})
_SURNAMES = ("van", "den", "von")
_DEEDS = ("ing", "heid", "atie", "name", "zage", "sie")
_AROUND = ("rond", "rondom", "nabij", "vlakbij", "langs", "in", "te")


def by_particle(chains: Chains, at: int, end: int) -> Name | None:
    """The name that begins with the particle at `at`; the chain ends before `end`."""
    token = chains.tokens[at]
    if token.text == "Te" and _is_led(chains, at):
        return Name(at, at + 1, Rule.ROLE, at + 1)
    together = token.fold in _TOGETHER or _is_preposition(chains, at)
    if token.fold not in STRONG_PARTICLES and not together:
        return None
    surname = surname_at(chains, at, end, loose=True, titled=together)
    if surname is None or surname[0] == at:
        return None
    first, last = surname
    word = chains.tokens[first].fold
    if token.text != "v." and token.kind is not Kind.LOWER and chains.is_cited(last):
        return Name(at, last, Rule.CITED, first)
    if _is_borne_place(chains, at, first):
        return Name(at, last, Rule.ROLE, first)
    if _is_led_twice(chains, at, first):
        return Name(at, last, Rule.PARTICLE, first)
    if _is_double(chains, at, first):
        return Name(at, last, Rule.PARTICLE, first)
    if token.text != "v." and (_is_else(word) or _is_around(chains, at, first)):
        return None
    return Name(at, last, Rule.PARTICLE, first) if _counts(chains, at, first) else None


def _is_preposition(chains: Chains, at: int) -> bool:
    """Whether a capitalised preposition and an old article begin a surname (`Uit den Bogaard`, `In 't Veld`)."""
    token = chains.tokens[at]
    article = chains.tokens[at + 1].fold if at + 1 < len(chains.tokens) else ""
    return token.kind is Kind.CAPITAL and token.fold in _PREPOSITIONS and article in ("den", "der", "'t")


def _is_led(chains: Chains, at: int) -> bool:
    """Whether a capitalised `Te` in mid-sentence begins a surname that no list has (`door Te Bokkel`)."""
    if at == 0 or at + 1 >= len(chains.tokens) or chains.tokens[at + 1].kind is not Kind.CAPITAL:
        return False
    before = chains.tokens[at - 1]
    inside = before.kind is Kind.LOWER and chains.tokens[at].start - before.end == 1
    return inside and lexicon.is_unheard(chains.tokens[at + 1].fold)


def _is_borne_place(chains: Chains, at: int, first: int) -> bool:
    """Whether a capitalised `Van` in mid-sentence makes a surname of a town's name (`zei Van Zandvoort`)."""
    token, word = chains.tokens[at], chains.tokens[first].fold
    if token.text != "Van" or first != at + 1 or at == 0 or not lexicon.is_place(word):
        return False
    before = chains.tokens[at - 1]
    return before.kind is Kind.LOWER and token.start - before.end == 1 and before.fold not in _AROUND


def _is_led_twice(chains: Chains, at: int, first: int) -> bool:
    """Whether a capitalised `Van` and an old article stand in mid-sentence before a word (`door Van 't Hof`)."""
    tokens = chains.tokens
    if tokens[at].text != "Van" or first != at + 2 or tokens[at + 1].fold not in ("'t", "den", "der"):
        return False
    inside = at > 0 and tokens[at - 1].kind is Kind.LOWER and tokens[at].start - tokens[at - 1].end == 1
    return inside and tokens[first].kind is Kind.CAPITAL and not lexicon.is_street(tokens[first].fold)


def _is_double(chains: Chains, at: int, first: int) -> bool:
    """Whether a particle in lower case leads to a double surname (`ter Beek-Wijnstra`)."""
    token, main = chains.tokens[at], chains.tokens[first]
    double = "-" in main.fold and main.kind is Kind.CAPITAL and main.text.partition("-")[2][:1].isupper()
    if not double or token.kind is not Kind.LOWER or token.fold in ("de", "het"):
        return False
    return lexicon.is_surname(main.fold) and not lexicon.is_kept(main.fold)


def _is_else(word: str) -> bool:
    """Whether `word` is that of an organisation, a place or a street."""
    return lexicon.is_kept(word) or (lexicon.is_institution(word) and not lexicon.is_surname(word))


def _is_around(chains: Chains, at: int, first: int) -> bool:
    """Whether a building or quarter is named (`in De Schakel`)."""
    around = at > 0 and chains.tokens[at - 1].fold in _AROUND
    return around and chains.tokens[at].text in ("De", "Het") and first == at + 1


def _counts(chains: Chains, at: int, first: int) -> bool:
    """Whether the particle at `at` and the word at `first` are a surname here."""
    token, word = chains.tokens[at], chains.tokens[first].fold
    several = first - at > 1
    if token.text == "v.":
        return not lexicon.is_ordinary(word)
    if token.fold in word_list("foreign_particles"):
        return token.kind is not Kind.LOWER and not lexicon.is_ordinary(word)
    if token.kind is Kind.LOWER:
        double = several and token.fold in ("van", "von") and chains.tokens[first].kind is not Kind.UPPER
        return double and chains.is_particle_surname(at, word)
    if token.fold in _TOGETHER or _is_preposition(chains, at):
        return chains.tokens[first].kind is Kind.CAPITAL and not word.endswith(_DEEDS)
    if chains.at_sentence_start(at):
        return lexicon.is_sure_surname(word) or (several and chains.is_known_surname(word))
    unknown = not lexicon.is_ordinary(word) and token.fold != "het" and (several or token.fold in _SURNAMES)
    return chains.is_known_surname(word) or unknown
