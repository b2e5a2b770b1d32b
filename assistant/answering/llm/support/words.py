"""A sentence as words that know their place: their clause, whether a noun, whether negated, who acts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.answering.llm.support.word_classes import listed, stem
from assistant.answering.terms import words_of
from indexing import Span, Word
from privacy import PLACEHOLDER


@dataclass(frozen=True, slots=True)
class Token:
    """A word: `word` is its search form (None for a little word), `clause` counts the clauses from 0.

    `noun` says that it stands where nouns stand, `actor` that it may be the one who acts, `capital` that it
    is written as a name inside a sentence, `negated` that a negation reaches it, `opens` that it is the
    first word of a sentence or of a clause with a conjunction.
    """

    span: Span
    folded: str
    stem: str
    word: Word | None
    clause: int = 0
    noun: bool = False
    actor: bool = False
    capital: bool = False
    negated: bool = False
    opens: bool = False


_TOKEN = re.compile(rf"{PLACEHOLDER.pattern}|[^\W_]+(?:['’][^\W_]+)*|[,;:()|]|[.!?](?=\s)")
_BREAKS = frozenset(",;:()|.!?")
_STOPS = frozenset(".!?")
_YEAR = 4  # digits
_REACH = 5  # words from the beginning of a clause within which the one who acts is named
_IDIOMS = re.compile(
    r"\bniet (?=(?:alleen|slechts|(?:meer|langer|minder|later|eerder|hoger|ouder) dan)\b)"
    r"|\bal dan niet\b|\bof niet\b|\bniet te min\b|\bniet-",
    re.IGNORECASE,
)
"""Where "niet" bounds or says both, and turns nothing around."""
_ADJECTIVE = re.compile(
    r"(?:ale|ige|lijke|ische|ende|nde|rde|lde|gde|kte|pte|fte|ieve|bare|ste|same|loze|rne|ele|euwe|ote|ine|ere|ude)$"
)
_RUNS_ON = re.compile(r"\s[a-zà-ÿ]{3,}")
_ARTICLES = frozenset({"de", "het", "een"})
_ENDINGS = ("ende", "end", "t", "d", "en", "de", "te", "den", "ten", "e")
_LONG, _SHORTEST = 5, 3  # letters
_CLOSED = re.compile(r"(^|[^aeiou])([aeou])([bcdfgklmnprstvz])$")
_HARD = {"v": "f", "z": "s"}


def tokens_of(text: str) -> tuple[Token, ...]:
    """The words of one sentence."""
    kept = _IDIOMS.sub(lambda found: " " * len(found.group()), text)
    content = {word.span.start: word for word in words_of(text)}
    bare = tuple(_bare(kept, content))
    return _with_negation(_with_actors(bare))


def _bare(text: str, content: dict[int, Word]) -> Iterator[Token]:
    """The words with their clauses, nouns and capitals."""
    clause, before, first, opens = 0, "", True, True
    for found in _TOKEN.finditer(text):
        written = found.group()
        lowered = _unaccented(written.lower())
        if written in _BREAKS:
            clause, before = clause + 1, ""
            first = opens = first or written in _STOPS
            continue
        joins = lowered in listed("conjunctions")
        clause += joins
        word = content.get(found.start())
        noun = word is not None and (before in listed("before a noun") or (before.isdigit() and len(before) < _YEAR))
        describes = noun and bool(_ADJECTIVE.search(lowered)) and bool(_RUNS_ON.match(text, found.end()))
        capital = written[0].isupper() and not first
        span = Span(found.start(), found.end())
        yield Token(
            span,
            lowered,
            stem(lowered),
            word,
            clause,
            (noun and not describes) or capital,
            capital=capital,
            opens=opens,
        )
        before, first, opens = before if describes else lowered, False, joins


def _unaccented(word: str) -> str:
    """The word with plain letters: "geëvalueerd" and "evalueert" have one root."""
    if word.isascii():
        return word
    return "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))


def _with_actors(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Marks who acts: the noun that opens a clause, or the one behind "door"."""
    marked = list(tokens)
    for place, token in enumerate(tokens):
        if token.opens and token.folded not in listed("prepositions") | listed("never the subject"):
            _mark(marked, place)
        elif token.opens and token.folded in listed("prepositions"):
            _mark(marked, _behind_verb(tokens, place))
        if token.folded == "door":
            _mark(marked, place + 1)
    return tuple(marked)


def _behind_verb(tokens: Sequence[Token], start: int) -> int:
    """Where who acts is named in a clause that opens with something else: "Bij brand beslist *de burgemeester*"."""
    for place in range(start, len(tokens)):
        if tokens[place].clause != tokens[start].clause:
            break
        if tokens[place].folded in listed("after the subject"):
            following = tokens[place + 1].folded if place + 1 < len(tokens) else ""
            return place + 1 if following in _ARTICLES else len(tokens)
    return len(tokens)


def _mark(marked: list[Token], place: int) -> None:
    """The first content word from `place` on acts; of several with a capital, the last."""
    for at in range(place, min(place + _REACH, len(marked))):
        token = marked[at]
        if token.folded in listed("after the subject"):
            return
        if token.word is None or token.folded.isdigit() or token.folded in listed("before the subject"):
            continue
        following = marked[at + 1] if at + 1 < len(marked) else None
        if _ADJECTIVE.search(token.folded) and following and following.noun:
            continue
        if token.folded in listed("counted things"):
            continue  # "het aantal inbraken": the burglaries are what it is about
        if token.capital and at + 1 < len(marked) and marked[at + 1].capital:
            continue
        marked[at] = replace(token, actor=True, noun=True)
        return


def _with_negation(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Marks what a negation reaches: the rest of its clause and the last word before it; all when it stands last."""
    marked = list(tokens)
    for place, token in enumerate(tokens):
        if not is_negator(token):
            continue
        clause = [at for at, other in enumerate(tokens) if other.clause == token.clause]
        after = [at for at in clause if at > place]
        content = [at for at in after if tokens[at].word is not None]
        before = [at for at in clause if at < place and tokens[at].word is not None]
        modal = [at for at in clause if tokens[at].folded in listed("allowing") | listed("obliging")]
        reached = {*after, *before[-1:], *modal} if content else set(clause)
        for at in reached:
            marked[at] = replace(marked[at], negated=not marked[at].negated)
    return tuple(marked)


def roots(word: str) -> frozenset[str]:
    """What a verb form may come from: "voelde", "voelt" and "gevoeld" share a root that the stemmer keeps apart."""
    forms = {word, word.removeprefix("ge")} if len(word) > _LONG else {word}
    joined = (particle + "ge" for particle in listed("particles"))
    forms |= {word.replace("ge", "", 1) for start in joined if word.startswith(start)}
    cut = {form.removesuffix(ending) for form in forms for ending in _ENDINGS if form.endswith(ending)}
    kept = {form for form in forms | cut if len(form) >= _SHORTEST}
    kept |= {form[:-1] for form in kept if form[-2:-1] == form[-1] and len(form) > _SHORTEST}
    closed = {_CLOSED.sub(r"\1\2\2\3", form) for form in kept}
    return frozenset(_HARD.get(form[-1], form[-1]).join((form[:-1], "")) for form in kept | closed)


def is_negator(token: Token) -> bool:
    """Whether the word turns what it reaches around."""
    return token.folded in listed("negators")


def is_passive(tokens: Sequence[Token]) -> bool:
    """Whether an auxiliary of the passive stands among the words."""
    return any(token.folded in listed("passive") for token in tokens)
