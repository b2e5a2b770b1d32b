"""Streets and organisations that are named after a person: `Jan van Galenstraat`, `Bakker Advocaten`."""

from __future__ import annotations

from privacy.names import lexicon
from privacy.names.bearers import is_borne
from privacy.names.chains import CAPS, Chains
from privacy.names.context import Places
from privacy.names.introductions import is_on_duty
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.name import Context, Name, Rule
from privacy.names.tokens import Kind, Token
from privacy.wordlists import among, word_list

_WEAK = (Rule.PARTICLE, Rule.LISTED, Rule.SPEAKS)
_LONE = (Rule.LISTED, Rule.PARTICLE, Rule.CITED)
_FULL = (Rule.GIVEN, Rule.INITIALS, Rule.CITED, Rule.INVERTED)
_WORDS = (Kind.LOWER, Kind.CAPITAL)
_LONGEST_NAME = 4
_NAMED_VAN = frozenset(
    {
        "wet",
        "commissie",
        "kabinet",
        "motie",
        "amendement",
        "arrest",
        "lijst",
        "methode",
        "laan",
        "plein",
        "park",
        "straat",
    }
)
_VIRTUAL = frozenset({"virtuele", "digitale", "geautomatiseerde"})
_HELPERS = frozenset({"assistent", "assistente", "collega", "gids", "hulp", "medewerker", "medewerkster"})
_SCHOOLS = among(
    "obs cbs kbs pcbs rkbs gsg csg rsg roc aoc vso sbo pcbo kdv ikc bso psz mfc mfa rtv sv sc vv fc hc tc hv kv gv bc "
    "wsv ijsv"
)
"""Kinds of schools, clubs and stations, which are named after people (`OBS Dr. Schaepman`, `SV Willem Tell`)."""
_QUOTES = ("'", '"', "‘", "“", "„")
_LEADING_NOWHERE = (Kind.GAP, Kind.NUMBER)
_LEADING = (*_QUOTES, "/", ".")
"""Signs behind the word for a thing that its name may follow."""
_CROWNED = frozenset({"prins", "prinses", "keizer", "koning", "koningin"})
"""Titles that belong to what they name (`Prins Carnaval`)."""
_PREPOSITIONS = frozenset({"van", "aan", "in", "bij", "op", "voor", "uit", "te", "over", "onder", "tot"})


def is_institution(chains: Chains, name: Name, context: Context, local: frozenset[str]) -> bool:
    """Whether `name`, found behind `context`, is a street's, an organisation's or one of the `local` places'."""
    last = chains.tokens[name.last]
    expected = name.rule is Rule.EXPECTED and name.first < name.last
    if last.fold in local and (expected or name.rule in _WEAK or chains.tokens[name.first].fold == "het"):
        return True
    if context in (Context.TITLE, Context.EXPECTED) and not chains.is_honoured(name.first):
        return context is Context.EXPECTED and name.first == name.last and _is_tailed(chains, name.last)
    if name.rule is Rule.ROLE and chains.tokens[name.first].text == "Van" and not lexicon.is_street(last.fold):
        return False
    double = chains.tokens[name.last - 1].fold in word_list("surname_adjectives")
    full = name.rule in _FULL and (lexicon.is_like_surname(last.fold) or is_borne(chains, name.first, name.last))
    if _is_named_so(last) and not double and not full:
        return True
    after = chains.tokens[name.last + 1] if name.last + 1 < len(chains.tokens) else None
    if after is None or after.start - last.end > 1:
        return False
    if after.kind is Kind.CAPITAL and _is_named_so(after):
        return True
    lone = name.rule in _LONE or name.surname < 0
    return lone and after.fold.rstrip(".") in word_list("org_tails")


def _is_tailed(chains: Chains, at: int) -> bool:
    """Whether a capitalised word that organisations end in follows, and no list has the word as a name."""
    after = chains.tokens[at + 1] if at + 1 < len(chains.tokens) else None
    tailed = after is not None and after.kind in CAPS and after.start - chains.tokens[at].end == 1
    if not tailed or after is None or after.fold not in word_list("org_tails"):
        return False
    return not (lexicon.is_surname(chains.tokens[at].fold) or lexicon.is_given(chains.tokens[at].fold))


def street_words(chains: Chains) -> set[int]:
    """The tokens of capitalised words that end in a street's name (`Pieter Jelles Troelstraplantsoen`)."""
    found: set[int] = set()
    for at in chains.capitals:
        token = chains.tokens[at]
        if lexicon.is_street(token.fold):
            first, bare = at, token.fold in word_list("street_tails")
            while first > 0 and first > at - 6 and _goes_before(chains, first, bare=bare):
                first -= 1
            if not (is_borne(chains, first, at) or _is_someone_of_a_town(chains, at)):
                found.update(range(first, at + 1))
    return found


def _is_someone_of_a_town(chains: Chains, at: int) -> bool:
    """Whether a given name stands before a town that ends as a street does: Karin Willemstad."""
    return at > 0 and lexicon.is_place(chains.tokens[at].fold) and lexicon.is_given(chains.tokens[at - 1].fold)


def thing_words(chains: Chains, expected: Places) -> set[int]:
    """The capitalised words right behind the word for a thing (`project Marianne`, `Wet Terwee`, `storm Ciarán`)."""
    found: set[int] = set()
    for at, token in enumerate(chains.tokens[:-1]):
        after = chains.tokens[at + 1]
        if after.kind in _LEADING_NOWHERE or (after.kind is Kind.LOWER and after.fold not in TUSSENVOEGSELS):
            continue
        if after.kind is Kind.MARK and after.text not in _LEADING:
            continue
        if (
            (token.kind in _WORDS or token.fold in _SCHOOLS or after.text in ("De", "Het"))
            and _is_namesake(chains, at)
            and (token.fold in _ASSOCIATIONS or not expected.covers(token.start))
            and not is_on_duty(chains.tokens, at)
        ):
            last = at + 2 if chains.tokens[at + 1].text in _QUOTES and chains.is_cap(at + 2) else at
            while last < at + _LONGEST_NAME and _goes_on(chains, last):
                last += 1
            while chains.tokens[last].kind is Kind.LOWER and last > at:
                last -= 1
            if last > at + 1 and (token.fold.endswith(_OWNED) or token.fold in STAFFED) and _is_owner(chains, at):
                continue
            whole = token.fold in _CROWNED or (
                token.kind is Kind.CAPITAL
                and not (token.fold in word_list("surnames_netherlands") or lexicon.is_curated(token.fold))
            )
            found.update(range(at if whole and last > at else at + 1, last + 1))
    return found


_OWNED = ("studio", "praktijk", "bureau", "kantoor", "salon", "galerie", "atelier", "kwekerij", "shop", "firma")
"""Ends of the words for what is one person's as often as not."""


STAFFED = among("laptop telefoon thuiszorg dienst afdeling team directie cluster sector inspectie wijkteam gebiedsteam")
"""Words for bodies and things behind which a whole name is that of somebody who works there or owns it."""


def _is_owner(chains: Chains, at: int) -> bool:
    """Whether a given name stands behind the word for a business that no list has (`fotostudio Lieke Jacobs`)."""
    word, given = chains.tokens[at].fold, chains.tokens[at + 1].fold
    return (word in STAFFED or word not in word_list("named_things")) and lexicon.is_curated(given)


def _is_namesake(chains: Chains, at: int) -> bool:
    """Whether the word at `at` is one for a thing, with its name right behind it and not `van` somebody."""
    word, following = chains.tokens[at].fold, chains.tokens[at + 1]
    school = chains.tokens[at].kind is Kind.UPPER and (word in _SCHOOLS or _is_club(chains, at))
    if following.kind is Kind.LOWER and following.fold in _ELSEWHERE and not _is_articled(chains, at + 2):
        return False
    named = school or (lexicon.is_thing(word) and word not in word_list("salutations")) or _is_virtual(chains, at)
    return named and (following.fold not in ("van", "von") or following.kind is not Kind.LOWER or word in _NAMED_VAN)


_ASSOCIATIONS = among("stichting vereniging coöperatie bewonersvereniging huurdersvereniging wijkvereniging")
"""Bodies that stand where people are expected too, and are none."""
_LONGEST_CLUB = 4


def _is_club(chains: Chains, at: int) -> bool:
    """Whether an abbreviation that nobody knows stands before `De` and a name (`RTC De Merel`)."""
    word, tokens = chains.tokens[at].fold, chains.tokens
    if (
        not len("tc") <= len(word) <= _LONGEST_CLUB
        or tokens[at + 1].text not in ("De", "Het")
        or not chains.is_cap(at + 2)
    ):
        return False
    person = lexicon.is_function(word) or lexicon.is_trade(word) or word in word_list("titles")
    return not (person or lexicon.is_given(word) or word in word_list("keep") or word in word_list("words"))


_ELSEWHERE = _PREPOSITIONS - {"van", "te"}
"""What stands behind the word for a thing and tells of somebody else (`opvang bij Gerda Hoekstra`)."""


def _is_articled(chains: Chains, at: int) -> bool:
    """Whether a capitalised article begins a name at `at` (`graf op De Hassink`)."""
    return at < len(chains.tokens) and chains.tokens[at].text in ("De", "Het")


def _is_virtual(chains: Chains, at: int) -> bool:
    """Whether the words at `at` are those for a program: `de virtuele medewerker Bo`, `digitale assistent Gem`."""
    return at > 0 and chains.tokens[at - 1].fold in _VIRTUAL and chains.tokens[at].fold in _HELPERS


def _goes_before(chains: Chains, first: int, *, bare: bool) -> bool:
    """Whether the token before `first` is part of the same name; of prepositions only `van`, before no `bare` tail."""
    before = chains.tokens[first - 1]
    if before.kind is Kind.LOWER and before.fold in _PREPOSITIONS:
        article = chains.tokens[first].fold in ("de", "het")
        return before.fold == "van" and not (bare or article) and chains.tokens[first].start - before.end == 1
    return chains.tokens[first].start - before.end == 1 and chains.is_cap(first - 1)


def _goes_on(chains: Chains, last: int) -> bool:
    tokens, following = chains.tokens, last + 1
    if following >= len(tokens):
        return False
    apart = tokens[following].start - tokens[last].end
    stroke = tokens[following].text == "/" or tokens[last].text == "/"
    titled = apart == 0 and tokens[following].text == "." and tokens[last].fold in word_list("titles")
    person = tokens[following].kind is Kind.INITIALS and tokens[last].kind in CAPS
    return titled or (apart == 1 and chains.is_cap(following) and not person) or (apart == 0 and stroke)


def _is_named_so(token: Token) -> bool:
    return lexicon.is_institution(token.fold) and not lexicon.is_surname(token.fold)
