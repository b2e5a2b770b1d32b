"""What the tagger adds to the names that the rules found, and which of the weaker ones it takes away."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from privacy.names import lexicon
from privacy.names.features import CAPS, NAME_FLAGS, PLAIN, flags
from privacy.names.learnt.looks import letters
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.likeness import likeness
from privacy.names.name import Name, Rule
from privacy.names.tokens import Kind, Token
from privacy.wordlists import word_list

_ENOUGH = 0.1
_BESIDE = -1.0
_UNKNOWN = -0.8
_UNKNOWN_BESIDE = -2.5
_BORNE = frozenset("gs")
_PLACED = frozenset("pk")
_WORDS = frozenset("cv")
_BULLETS = ("#", "-", "•", "–", "*", "o")
_NEVER = -4.0
_DETERMINED = 1.5
_LOWER = 0.5
_ROLE = -2.5
_FIRST = 0.5
_NEVER_ENOUGH = 99.0
_LEAST = -3.0
_NOTHING = -99.0
_DETERMINERS = frozenset("de het een deze dit die dat elke elk geen uw ons onze the".split(" "))  # noqa: SIM905
_MOST_PARTICLES = 4
_ARTICLES = frozenset(
    {"van", "de", "den", "het", "der", "in", "op", "aan", "bij", "uit", "over", "onder", "voor", "tot", "en", "te"}
)
_BEFORE_TE = frozenset({"door", "volgens", "namens", "heer", "mevrouw", "met"})
_SAYING = frozenset({"door", "volgens", "aldus", "namens", "tegen", "met", "dat", "omdat", "sprak", "belde"})
_LIKE = 3
"""How much a word that no list has must look like a name behind `door` and the like."""
_WEAK = frozenset({Rule.LISTED, Rule.SPEAKS, Rule.PARTICLE})


def tagged(tokens: list[Token], names: list[Name], found: dict[int, float], blocked: set[int]) -> list[Name]:
    """The names in order: those of the rules, longer where the tagger's logits say so, and its own."""
    kept = [name for name in names if not (name.rule in _WEAK and _doubted(name, found))]
    taken = {index for name in kept for index in range(name.first, name.last + 1)}
    new = list(_runs(tokens, found, taken, blocked))
    return sorted([*kept, *new])


def _doubted(name: Name, found: dict[int, float]) -> bool:
    return max((found[at] for at in range(name.first, name.last + 1) if at in found), default=0.0) < _NEVER


def _runs(tokens: list[Token], found: dict[int, float], taken: set[int], blocked: set[int]) -> Iterator[Name]:
    """Runs of tokens that the tagger holds for names; a lower bound counts right beside a name."""
    free = {index: score for index, score in found.items() if index not in taken and index not in blocked}
    done = -1
    for at, score in free.items():
        if at <= done or score < _LEAST or score < _bound(tokens, at, taken):
            continue
        first = done = at
        while free.get(step := _next(tokens, done), _NOTHING) > _BESIDE:
            done = step
        first = _led(tokens, first, taken, blocked)
        if _is_employer(tokens, first, at, taken):
            continue
        yield Name(first, done, Rule.TAGGED, done if done > at or first < at else -1)


def _is_employer(tokens: list[Token], first: int, at: int, taken: set[int]) -> bool:
    """Whether `van` leads from a whole name to a word that no list has (`Hettie Pijffers van De Krullevaar`)."""
    van = first if tokens[first].fold == "van" else first - 1
    if van < 2 or tokens[van].text != "van" or not {van - 1, van - 2} <= taken or van in taken:
        return False
    whole = tokens[van - 1].kind in CAPS and (tokens[van - 2].kind in CAPS or tokens[van - 2].kind is Kind.INITIALS)
    return whole and not lexicon.is_surname(tokens[at].fold)


def _bound(tokens: list[Token], at: int, taken: set[int]) -> float:
    """How sure the tagger must be of the token at `at`: less beside a name and of a word that no list knows."""
    token, known = tokens[at], flags(tokens[at].fold)
    if token.kind is Kind.LOWER:
        return _LOWER if _is_lower_written(tokens, at) else _NEVER_ENOUGH
    if lexicon.is_foreign(token.text) and _PLACED.isdisjoint(known) and not lexicon.is_institution(token.fold):
        return _UNKNOWN_BESIDE
    unknown = PLAIN.isdisjoint(known) and token.kind is Kind.CAPITAL
    behind = at > 0 and token.start - tokens[at - 1].end == 1
    before = at + 1 in taken and tokens[at + 1].start - token.end == 1 and tokens[at + 1].kind in CAPS
    initials = behind and tokens[at - 1].kind is Kind.INITIALS and at > 1 and tokens[at - 2].kind is not Kind.GAP
    if (behind and at - 1 in taken) or initials or before:
        return _UNKNOWN_BESIDE if unknown else _BESIDE
    if behind and tokens[at - 1].fold in word_list("functions_personal") and "c" not in known:
        return _ROLE
    if (doubted := _doubtful(tokens, at, known)) is not None:
        return doubted
    if behind and tokens[at - 1].fold in _SAYING and _is_heard(token):
        return _UNKNOWN_BESIDE
    if behind and lexicon.is_function(tokens[at - 1].fold) and not lexicon.is_compound(token.fold):
        return _UNKNOWN_BESIDE if unknown else _UNKNOWN
    if (behind and tokens[at - 1].fold in _DETERMINERS) or (unknown and _is_numbered(tokens, at)):
        return _DETERMINED
    word_first = not _WORDS.isdisjoint(known) and (at == 0 or _ends(tokens[at - 1]) or tokens[at - 1].text in _BULLETS)
    borne = not _BORNE.isdisjoint(known)
    if word_first or not _PLACED.isdisjoint(known):
        return _placed(token, known, sure=borne and word_first)
    return _UNKNOWN if unknown or borne else _ENOUGH


def _placed(token: Token, known: str, *, sure: bool) -> float:
    """The bound of a place, an organisation, or a word that begins a sentence; `sure` when that one is a name too."""
    if "p" in known and len(token.fold) > _SHORT:
        return _SURE
    return _FIRST if sure else _DETERMINED


def _doubtful(tokens: list[Token], at: int, known: str) -> float | None:
    """The bound of a word that is rather something else: an abbreviation, a heading, a title's last word, a place."""
    if at == 0:
        return None
    token, before = tokens[at], tokens[at - 1]
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and after.kind in CAPS and after.fold in word_list("org_tails"):
        return _SURE
    upper = before.kind is Kind.UPPER or (after is not None and after.kind is Kind.UPPER)
    if token.kind is Kind.UPPER and not upper and (len(token.text) <= _SHORT or NAME_FLAGS.isdisjoint(known)):
        return _SURE
    begins = at == 1 or _ends(tokens[at - 2])
    common = not _WORDS.isdisjoint(known)
    if not begins and (common or _BORNE.isdisjoint(known)) and "g" not in known and _is_titling(before):
        return _DETERMINED
    if "e" in known and _is_titling(token) and (_is_english(after) or _is_english(before)):
        return _SURE
    if not common:
        return None
    if "v" in known and token.kind is Kind.CAPITAL and _is_made_of_words(token.fold):
        return _SURE
    if before.kind is Kind.NUMBER and begins:
        return _DETERMINED
    if before.text in ("De", "Het") and begins:
        return None if after is not None and after.fold in word_list("personal_verbs") else _SURE
    return _ARTICLED if before.text == "de" and (at == 1 or tokens[at - 2].fold not in TUSSENVOEGSELS) else None


@lru_cache(maxsize=20_000)
def _is_made_of_words(word: str) -> bool:
    """Whether a word is a compound that does not look like a name at all (`Dienstenrichtlijn`)."""
    return lexicon.is_compound(word) and not lexicon.is_surname(word) and letters(word) < _UNLIKE


_UNLIKE = -2.0


def _is_english(token: Token | None) -> bool:
    """Whether an English word that is no name stands beside, with a capital (`Domain Driven Design`)."""
    if token is None or token.kind not in CAPS:
        return False
    return "e" in flags(token.fold) and NAME_FLAGS.isdisjoint(flags(token.fold))


def _is_titling(before: Token) -> bool:
    """Whether a capitalised common or English word, which is no name, stands before (`High Impact Crimes`)."""
    known = flags(before.fold)
    return before.kind is Kind.CAPITAL and not _TITLING.isdisjoint(known) and NAME_FLAGS.isdisjoint(known)


_SURE, _ARTICLED = 4.5, 2.5
_TITLING = frozenset("ce")


def _is_heard(token: Token) -> bool:
    """Whether a word that no list has looks like a name."""
    long = token.text.isalpha() and len(token.text) > _SHORT
    return long and set(flags(token.fold)) <= {"v"} and likeness(token.fold) >= _LIKE


_SHORT = 4


def _is_numbered(tokens: list[Token], at: int) -> bool:
    """Whether a number stands right behind, as a house number does."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and after.kind is Kind.NUMBER and after.start - tokens[at].end == 1


def _is_lower_written(tokens: list[Token], at: int) -> bool:
    """Whether the sentence around the token at `at` is written without capitals, as in chats."""
    first = last = at
    while first > 0 and not _ends(tokens[first - 1]):
        first -= 1
    while last + 1 < len(tokens) and not _ends(tokens[last + 1]):
        last += 1
    return all(token.kind not in CAPS for token in tokens[first : last + 1])


def _ends(token: Token) -> bool:
    return token.kind is Kind.GAP or token.text in (".", "!", "?", ":")


def _next(tokens: list[Token], at: int) -> int:
    """The next token of a name: the next one, or the one behind particles; -1 without one."""
    step = at + 1
    while step < min(len(tokens), at + _MOST_PARTICLES) and _is_particle(tokens[step]):
        step += 1
    return step if step < len(tokens) and tokens[step].start - tokens[step - 1].end <= 1 else -1


def _is_particle(token: Token) -> bool:
    return token.kind is Kind.LOWER and token.fold in TUSSENVOEGSELS


def _led(tokens: list[Token], at: int, taken: set[int], blocked: set[int]) -> int:
    """The first token of the name whose main word is at `at`: its particles and initials before it."""
    first = at
    while first > 0 and tokens[first].start - tokens[first - 1].end <= 1 and _leads(tokens[first - 1]):
        first -= 1
    if first > 0 and tokens[first].start - tokens[first - 1].end <= 1:
        if tokens[first - 1].kind is Kind.INITIALS and first - 1 not in blocked | taken:
            return first - 1
        if first - 1 in taken and first < at:
            return first
    if first and tokens[first].fold == "te" and tokens[first - 1].fold in _BEFORE_TE:
        return at if first in blocked else first
    while first < at and tokens[first].fold in _ARTICLES and _is_of_sentence(tokens, first):
        first += 1
    return at if blocked & set(range(first, at)) else first


def _is_of_sentence(tokens: list[Token], at: int) -> bool:
    """Whether the particle at `at` is no part of a name: a small one, or a preposition that begins a sentence."""
    if tokens[at].kind is Kind.LOWER:
        return True
    begins = at == 0 or tokens[at - 1].kind is Kind.GAP or _ends(tokens[at - 1])
    return begins and tokens[at].fold in _STARTING and tokens[at + 1].kind is Kind.CAPITAL


_STARTING = frozenset({"in", "op", "aan", "bij", "uit", "over", "onder", "voor", "tot"})


def _leads(token: Token) -> bool:
    return token.fold in TUSSENVOEGSELS and token.kind in (Kind.LOWER, *CAPS)
