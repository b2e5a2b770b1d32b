"""Which words of a question name its subject, and which only hold the sentence together."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files

from assistant.answering.abbreviations import Abbreviation
from assistant.answering.idioms import Idiom, idioms_in
from assistant.answering.likeness import Likeness
from assistant.answering.synonyms import related_to
from assistant.answering.terms import PART, Bag, alike_in, inflected, match, words_of
from indexing import Word

_CLAUSE_END_VERB = re.compile(
    r"^(?:ge|be|ver|ont|her|er|mis|door|op|aan|af|uit|in|toe|voor|over|om)\w{2,}(?:d|t|en)$|^\w{3,}en$"
)
_FINITE = re.compile(r"(?:[bdfgklmprsvz]t|(?:aa|oo|oe)it|de|den|te|ten)$")
_BEHIND_A_VERB = re.compile(r"^(?:al|nu|ook|nog|niet|wel|dan)$")  # one that ends in -t
_SUBJECT = re.compile(r"^(?:je|jij|u|we|wij|ze|zij|hij|men|ik)$")
_DETERMINER = re.compile(
    r"^(?:veel|weinig|alle|meer|minder|geen|welke|hoeveel|sommige|enkele|andere|meeste"
    r"|de|het|een|er|zijn|haar|hun|onze|deze|die|dit|dat|in|op|voor|van|met|bij|aan|naar|tot|over|per|tegen|tussen|tijdens"
    r"|sinds|na|uit|om|onder|door|via|zonder|zich|te|ze|we|je|u)$"
)
_PLURAL = re.compile(r"(?:en|['’]s|rs|ls|ms|ns)$")
_PREPOSED = re.compile(r"^(?:waar\w*|wie|wanneer|waarom|hoe|wat)$")

_OF_HOW = re.compile(r"^(?:vaak|lang|laat|snel|vroeg|goed)$")  # "hoe vaak" stands before a verb
_BEHIND_HOW = 2  # the place of that verb

ASKING_SHARE = 0.1
LIGHT_SHARE = 0.25
VERB_SHARE = 0.5


_MOST = 40  # words of a question that are looked at; a pasted page has no more of a subject
SAME = 0.85  # a synonym of the question's word
LIKE_MOST = 0.9  # a word of the same meaning by its vector: as much as its likeness, and never more than this


@cache
def _listed(part: str) -> frozenset[str]:
    """The words of a part of question_words.txt."""
    text = files(__package__).joinpath("question_words.txt").read_text(encoding="utf-8")
    _, _, rest = text.partition(f"\n[{part}]\n")
    return frozenset(rest.partition("\n[")[0].split())


@dataclass(frozen=True, slots=True)
class Focus:
    """A word of the question and how much (0 to 1) it says of the subject.

    `same` are its synonyms and terms related to it, `parts` those of each part of a compound, `short` the
    abbreviation of the words it is part of, `longs` the terms of each of its long forms, all of which must be
    there; `like` are folded words of nearly the same meaning with their likeness, `alike` those that begin
    like it, of all words at hand (None: not looked up yet); `spoken` is whether it stands in the question itself and
    not for an expression in it.
    """

    word: Word
    share: float
    same: frozenset[str] = frozenset()
    short: str = ""
    longs: tuple[frozenset[str], ...] = ()
    like: Mapping[str, float] = field(default_factory=dict)
    parts: tuple[frozenset[str], ...] = ()
    alike: frozenset[str] | None = None
    spoken: bool = True

    def named_in(self, bag: Bag) -> bool:
        """Whether `bag` holds this very word, or its short or long form."""
        return self._expanded_in(bag) or match(self.word, bag, self.alike) > 0

    def stated_in(self, bag: Bag) -> bool:
        """Whether `bag` holds this word, a synonym or all its parts, and not merely something like it."""
        if self._expanded_in(bag) or self.same & bag.terms or match(self.word, bag, self.alike) >= PART:
            return True
        return any(inflected(self.word.folded, word) for word in (self.alike or frozenset()) & bag.folded)

    def found_in(self, bag: Bag) -> float:
        """How well `bag` holds this word or another for the same thing, from 0 to 1."""
        if self._expanded_in(bag):
            return 1.0
        found = match(self.word, bag, self.alike)
        if found < SAME and self.same & bag.terms:
            return SAME
        if found < PART and self._all_parts_in(bag):
            found = PART * SAME
        if found >= LIKE_MOST or not self.like:
            return found
        return max(found, LIKE_MOST * max((self.like[word] for word in self.like.keys() & bag.folded), default=0.0))

    def _expanded_in(self, bag: Bag) -> bool:
        return self.short in bag.terms or any(long <= bag.terms for long in self.longs)

    def _all_parts_in(self, bag: Bag) -> bool:
        """Whether each part of a compound is there, itself or by a synonym: internet, cyber and criminaliteit."""
        parts = zip(self.word.terms[1:], self.parts, strict=True)
        return bool(self.parts) and all(part in bag.terms or same & bag.terms for part, same in parts)


def focus_of(question: str) -> tuple[Focus, ...]:
    """The words of `question` that carry search terms, each with its share."""
    tokens = re.findall(r"[\w’'-]+", question.lower())
    words = words_of(question)
    distinct = list({word.terms[0]: word for word in reversed(words)}.values())[::-1][:_MOST]
    idioms = idioms_in(question)
    spoken = [
        Focus(
            word,
            min(_share(word, tokens, last=word is words[-1]), LIGHT_SHARE if _within(word, idioms) else 1.0),
            related_to(word.terms[0]),
            parts=tuple(related_to(part) for part in word.terms[1:]),
        )
        for word in distinct
    ]
    known = {one.word.terms[0] for one in spoken if one.share == 1.0}
    meant = [_meant(idiom, words) for idiom in idioms]
    return (*spoken, *(one for one in meant if one.word.terms[0] not in known))


def _within(word: Word, idioms: Sequence[Idiom]) -> bool:
    return any(idiom.span.start <= word.span.start < idiom.span.end for idiom in idioms)


def _meant(idiom: Idiom, words: Sequence[Word]) -> Focus:
    """What `idiom` says, as a word of the question; other words for it say the same, and so do its own together."""
    meanings = [word for meaning in idiom.meanings for word in words_of(meaning)[:1]]
    first = meanings[0]
    same = frozenset(one.terms[0] for one in meanings).union(*(related_to(one.terms[0]) for one in meanings))
    own = frozenset(word.terms[0] for word in words if _within(word, [idiom]))
    return Focus(
        replace(first, span=idiom.span), 1.0, same - {first.terms[0]}, longs=(own,) if own else (), spoken=False
    )


def with_abbreviations(focus: tuple[Focus, ...], known: Sequence[Abbreviation]) -> tuple[Focus, ...]:
    """The same words, each with the short or long forms that the passages give for it."""
    asked = frozenset(term for one in focus for term in one.word.terms)
    shorts = {term: one.short for one in known if one.long <= asked for term in one.long}
    return tuple(
        replace(
            one,
            longs=(*one.longs, *(other.long for other in known if other.short == one.word.terms[0])),
            short=shorts.get(one.word.terms[0], ""),
        )
        for one in focus
    )


def with_likeness(focus: tuple[Focus, ...], likeness: Likeness, words: Collection[str]) -> tuple[Focus, ...]:
    """The same words, each with those of `words` (folded) that mean nearly the same, or begin alike."""
    return tuple(
        replace(
            one,
            like=likeness.like(one.word.folded, words) if one.share >= VERB_SHARE else {},
            alike=alike_in(one.word.folded, words),
        )
        for one in focus
    )


def _share(word: Word, tokens: list[str], *, last: bool) -> float:
    if word.folded in _listed("asking"):
        return ASKING_SHARE
    if word.folded in _listed("light"):
        return LIGHT_SHARE
    if _is_verb(word.folded, tokens, last=last):
        return VERB_SHARE
    return 1.0


def _is_verb(folded: str, tokens: list[str], *, last: bool) -> bool:
    """Whether the word stands where a Dutch question has its verb: after the question word, or at the end."""
    if folded not in tokens:
        return False
    at = tokens.index(folded)
    before = tokens[at - 1] if at else ""
    after = tokens[at + 1] if at + 1 < len(tokens) else ""
    if _PREPOSED.match(before) or (at == _BEHIND_HOW and tokens[0] == "hoe" and _OF_HOW.match(before)):
        return True
    if last and not _DETERMINER.match(before) and _CLAUSE_END_VERB.match(folded):
        return True
    follows_noun = at > 1 and not _DETERMINER.match(before) and not before.endswith("e")
    opens_clause = bool(_DETERMINER.match(after) or _PLURAL.search(before))
    opens_clause |= folded.endswith("t") and bool(_BEHIND_A_VERB.match(after))
    finite, subject = bool(_FINITE.search(folded)), bool(_SUBJECT.match(after))
    if at > 1 and finite and (subject or after == "er") and not _DETERMINER.match(before):
        return True  # also behind a noun in -e: "welke gemeente draait er"
    return follows_noun and ((finite and opens_clause) or subject)
