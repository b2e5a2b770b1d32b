"""Names where one is expected: behind a label or function, in a column of names, under a sign-off."""

from __future__ import annotations

from privacy.names import lexicon
from privacy.names.chains import Chains
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.name import Context, Name, Rule
from privacy.names.surname import surname_at
from privacy.names.tokens import Kind
from privacy.wordlists import among, word_list

_ABBREVIATION = 4
_TOPONYMS = ("dijk", "bos", "bosch", "veld", "akker", "hof", "burg", "toren", "rijk", "dam")
"""Ends of streets' names in which surnames with `Van` end as often."""
_CAPITAL_PARTICLES = frozenset({"van", "ter", "ten", "den", "vd", "von"})


def by_place(chains: Chains, at: int, end: int, context: Context) -> Name | None:
    """A name where one is expected: anything that is not plainly something else."""
    token = chains.tokens[at]
    if token.fold in word_list("titles") or (lexicon.is_function(token.fold) and not _is_bearer(chains, at, context)):
        return None
    if _is_officer(chains, at, context):
        return Name(at, at, Rule.ROLE, at)
    return (_by_particle(chains, at, end) if context is Context.ROLE else None) or _by_word(chains, at, end, context)


def _by_particle(chains: Chains, at: int, end: int) -> Name | None:
    """Behind a function a capitalised `Van` and any word (`wijkagent Van Spijkeren`), or `OvD-P van Raalte`."""
    token, before = chains.tokens[at], chains.tokens[at - 1].fold if at else ""
    duty = before.startswith("ovd") or before in ("hovd", "ags")
    leading = token.kind is Kind.CAPITAL and token.fold in _CAPITAL_PARTICLES
    if not leading and not (duty and token.fold in TUSSENVOEGSELS):
        return None
    surname = surname_at(chains, at, end, loose=True, titled=True)
    if surname is None or surname[0] == at or chains.tokens[surname[0]].kind is not Kind.CAPITAL:
        return None
    word = chains.tokens[surname[0]].fold
    if lexicon.is_institution(word) and not word.endswith(_TOPONYMS):
        return None
    return Name(at, surname[1], Rule.ROLE, surname[0])


def _by_word(chains: Chains, at: int, end: int, context: Context) -> Name | None:
    """A surname that is not plainly something else."""
    token = chains.tokens[at]
    if token.kind is Kind.CAPITAL and lexicon.is_place(token.fold) and _is_field(chains, at, at):
        return Name(at, at, Rule.EXPECTED, at)
    surname = surname_at(chains, at, end, loose=True)
    if surname is None:
        return None
    first, last = surname
    double = first < last and chains.tokens[first].fold in word_list("surname_adjectives")
    word = chains.tokens[last if double else first].fold
    particles = token.fold in TUSSENVOEGSELS
    if len(word) < 2 or (particles and token.kind is Kind.LOWER and not chains.is_sloppy(at, first)):
        return None
    labelled = particles and _is_labelled(chains, at, first, context)
    if (
        not labelled
        and chains.tokens[first].kind is Kind.UPPER
        and (
            len(word) < _ABBREVIATION
            or not (chains.is_known_surname(word) or (context is Context.EXPECTED and _is_nothing_else(word)))
        )
    ):
        return None
    if particles and token.kind is Kind.CAPITAL and token.fold == "van" and lexicon.is_place(word):
        return Name(at, last, Rule.ROLE, first)
    plain = not double and (lexicon.is_ordinary(word) or lexicon.is_place(word))
    if (
        plain
        and not (lexicon.is_surname(word) and not lexicon.is_place(word))
        and not (particles and (labelled or chains.is_known_surname(word)))
    ):
        return None
    if token.kind is Kind.UPPER and len(token.text) < _ABBREVIATION + 1 and not (particles or lexicon.is_surname(word)):
        return None
    if context is Context.ROLE and plain and not lexicon.is_surname(word):
        return None
    return Name(at, last, Rule.EXPECTED if context is Context.EXPECTED else Rule.ROLE, first)


def _is_labelled(chains: Chains, at: int, first: int, context: Context) -> bool:
    """Whether two particles or more behind a label make any word a surname (`ACHTERNAAM: VAN DER WEKEN`)."""
    return context in (Context.EXPECTED, Context.ROLE) and first > at + 1 and chains.tokens[at].kind is not Kind.LOWER


def _is_field(chains: Chains, at: int, last: int) -> bool:
    """Whether the tokens `at` to `last` fill the field for a surname (`Naam: Terschuur`)."""
    labelled = at > 1 and chains.tokens[at - 1].text == ":" and chains.tokens[at - 2].fold in _FIELD_NAMES
    return labelled and chains.ends_cell(last)


_FIELD_NAMES = among("naam achternaam geslachtsnaam familienaam")


def _is_nothing_else(word: str) -> bool:
    return not (lexicon.is_ordinary(word) or lexicon.is_kept(word) or word in word_list("functions"))


def _is_bearer(chains: Chains, at: int, context: Context) -> bool:
    """Whether a function behind a function is a surname (`bewoner Schipper`)."""
    listed = chains.tokens[at].fold in word_list("surnames_netherlands")
    return context is Context.ROLE and listed and not chains.is_cap(at + 1)


_OFFICERS = frozenset(
    {
        "toezichthouder",
        "boa",
        "wijkagent",
        "agent",
        "hoofdagent",
        "brigadier",
        "verbalisant",
        "rechercheur",
        "inspecteur",
    }
    | {"surveillant", "handhaver", "aspirant", "jeugdboa", "ags", "ovd", "ovd-p", "ovd-g", "ovd-b", "ovd-bz", "hovd"}
)


def _is_officer(chains: Chains, at: int, context: Context) -> bool:
    """Whether one word behind the function of an officer is a surname, whatever else it means (`boa Merels`)."""
    if context is not Context.ROLE or not at or _goes_on(chains, at + 1):
        return False
    token, before, word = chains.tokens[at], chains.tokens[at - 1], chains.tokens[at].fold
    trade = before.kind is Kind.LOWER and lexicon.is_trade(before.fold)
    personal = trade or (before.kind is Kind.LOWER and before.fold in word_list("functions_personal"))
    officer = before.fold in _OFFICERS and not chains.at_sentence_start(at - 1)
    if token.kind is not Kind.CAPITAL or token.start - before.end != 1 or not (personal or officer):
        return False
    small = word in word_list("keep_places_geonames") and chains.tokens[at - 1].fold in word_list("functions_personal")
    kept = lexicon.is_kept(word) and not ((trade and lexicon.is_place(word)) or small)
    compound = lexicon.is_compound(word) and word not in word_list("words")
    if compound or lexicon.is_institution(word):
        return not kept and _is_made_of_words(chains, at)
    return not (kept or lexicon.is_thing(word))


def _is_made_of_words(chains: Chains, at: int) -> bool:
    """Whether a compound that no dictionary has is a surname here (`melder Krabbenhof zag hem`)."""
    tokens, word = chains.tokens, chains.tokens[at].fold
    other = word in word_list("vocabulary") or word in word_list("words") or word.endswith(_FIELDS)
    if other or lexicon.is_street(word) or lexicon.is_thing(word) or tokens[at - 1].fold not in lexicon.occupations():
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        after is None or after.kind in (Kind.GAP, Kind.LOWER) or after.text in (".", ",", ":", ";", ")", "?", "!", "|")
    )


_FIELDS = tuple(
    among(
        "zaken zorg beleid beheer toezicht veiligheid handhaving werk team dienst bedrijf school ing "
        "heid tie schap teit nis ment isch uur tijd groep raad overleg project "
        "politie wet recht plicht kunde sport muziek verkeer vervoer loket punt"
    )
)
"""Ends of compounds that are fields of work, not surnames."""


def _goes_on(chains: Chains, at: int) -> bool:
    """Whether a capitalised word, or particles and one, stand at `at`."""
    return chains.is_cap(at) and chains.tokens[at].fold != "en" and chains.after_particles(at) is not None
