"""Names by initials: `J.P. de Vries`, `R. 'Rambo' de Haas`."""

from __future__ import annotations

from privacy.names import lexicon
from privacy.names.chains import CAPS, Chains
from privacy.names.lexicon import STRONG_PARTICLES
from privacy.names.name import Context, Name, Rule
from privacy.names.surname import surname_at
from privacy.names.tokens import Kind
from privacy.wordlists import word_list

_TITLES_BEFORE_POINT = 2
_COUNTED = frozenset({"bijlage", "categorie", "type", "klasse", "deel", "groep", "fase", "route", "blok", "rij", "vak"})
_COUNTED |= {"optie", "variant", "gebied", "punt", "letter", "zaal", "hal", "gate", "ruimte", "vitamine", "hepatitis"}
_NO_INITIALS = frozenset({"n.v.t.", "n.n.b.", "n.t.b.", "n.b.", "n.n.", "w.g.", "n.d.", "b.a.", "p.o.", "i.o.", "m.k."})
_NAMING = frozenset({"van", "tnv", "v", "door", "heer", "mevrouw", "naam"})


def by_initials(chains: Chains, at: int, end: int, context: Context) -> Name | None:
    """The name that begins with the initials at `at`; the chain ends before `end`."""
    letters = chains.tokens[at].text.count(".")
    titled = context is Context.TITLE
    head = chains.after_nickname(at + 1) or at + 1
    while head + 1 < end and (
        chains.tokens[head].kind is Kind.MARK or chains.tokens[head].fold in word_list("titles_noble")
    ):
        head += 1
    sure = titled or letters > 1 or (context is Context.ROLE and head + 1 == end)
    surname = surname_at(chains, head, end, loose=True, titled=sure)
    if surname is None:
        signed = context is Context.EXPECTED and letters > 1 and chains.is_alone(at, at)
        signed = signed and chains.tokens[at].fold not in _NO_INITIALS
        return Name(at, at, Rule.TITLE, -1) if titled or signed else None
    first, last = surname
    double = first < last and chains.tokens[first].fold in word_list("surname_adjectives")
    word = chains.tokens[last if double else first].fold
    if context is Context.THING and letters < _TITLES_BEFORE_POINT:
        return None
    ordinary = lexicon.is_ordinary(word)
    toponym = (lexicon.is_place(word) or lexicon.is_area(word)) and (
        context is Context.EXPECTED or not chains.at_line_start(at)
    )
    known = toponym or (
        word in word_list("surnames_netherlands")
        if ordinary
        else not lexicon.is_place(word) or lexicon.is_surname(word)
    )
    particles = first > head
    if letters == 1 and word in word_list("sentence_starts") and not (titled or particles):
        return None
    enumerated = (
        chains.at_line_start(at)
        and letters == 1
        and not particles
        and lexicon.is_ordinary(word)
        and context is Context.NONE
        and not _is_signed(chains, last)
    )
    if enumerated or not (
        known or particles or letters > 1 or context in (Context.TITLE, Context.EXPECTED, Context.ROLE)
    ):
        return None
    if lexicon.is_kept(word) and not (particles or titled or toponym or lexicon.is_surname(word)):
        return None
    return Name(at, last, Rule.INITIALS, first)


def by_letter(chains: Chains, at: int, end: int) -> Name | None:
    """The name that begins with the one capital at `at`, without a point: `H van Kampen`, `K Hofstra`."""
    tokens = chains.tokens
    before = tokens[at - 1] if at else None
    if before is not None and (
        before.kind in (*CAPS, Kind.NUMBER) or lexicon.is_thing(before.fold) or before.fold in _COUNTED
    ):
        return None
    surname = surname_at(chains, at + 1, end, loose=True)
    if surname is None:
        return None
    led = tokens[at + 1].fold in STRONG_PARTICLES or tokens[at + 1].kind in CAPS
    if not led or tokens[at + 1].start - tokens[at].end != 1:
        return None
    first, last = surname
    word = tokens[first].fold
    named = before is not None and before.fold in _NAMING
    if first > at + 1:
        known = lexicon.is_surname(word) or not (lexicon.is_ordinary(word) or lexicon.is_kept(word))
        return Name(at, last, Rule.INITIALS, first) if known or (named and lexicon.is_place(word)) else None
    sure = lexicon.is_sure_surname(word) and before is not None and (before.kind is Kind.LOWER or named)
    return Name(at, last, Rule.INITIALS, first) if sure else None


def _is_signed(chains: Chains, last: int) -> bool:
    """Whether a comma and a function follow the name (`J. Hof, voorzitter`)."""
    tokens = chains.tokens
    return last + 2 < len(tokens) and tokens[last + 1].text == "," and lexicon.is_function(tokens[last + 2].fold)
