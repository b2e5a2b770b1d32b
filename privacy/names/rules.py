"""The rules that tell a person's name from other capitalised words.

A chain of capitalised words, initials and particles is walked from left to right. Each rule wants its
own evidence: a title, initials, a given name, a particle, a place where names are expected, a verb that
only people do. Lists alone decide only for names that are nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from privacy.names import lexicon
from privacy.names.context import Places, expected, local_places
from privacy.names.lexicon import STRONG_PARTICLES, TUSSENVOEGSELS
from privacy.names.tokens import Kind, Token
from privacy.wordlists import word_list

_CAPS = (Kind.CAPITAL, Kind.UPPER)
_TITLES_BEFORE_POINT = 2
_INVERTED = frozenset({"van", "de", "der", "den", "het", "'t", "ter", "ten", "te", "el", "al"})
_LONE_PREPOSITIONS = frozenset({"in", "op", "aan", "bij", "uit", "over", "onder", "voor", "tot", "en", "te"})


_ABBREVIATION = 4


class Rule(Enum):
    """Why a span counts as a name, with its score."""

    TITLE = 0.9
    EXPECTED = 0.88
    INITIALS = 0.87
    GIVEN = 0.86
    ROLE = 0.85
    INVERTED = 0.84
    CITED = 0.8
    PARTICLE = 0.78
    LISTED = 0.7
    SPEAKS = 0.69


class Name(NamedTuple):
    """Tokens `first` to `last` (inclusive) are a name, by `rule`; `surname` is the token of the surname or -1."""

    first: int
    last: int
    rule: Rule
    surname: int


class _Context(Enum):
    NONE = 0
    TITLE = 1
    ROLE = 2
    EXPECTED = 3
    THING = 4


class NameFinder:
    """Finds names in the tokens of one text."""

    def __init__(self, text: str, tokens: list[Token]) -> None:
        self._text = text
        self._tokens = tokens
        self._expected: Places = expected(text)
        self._local = local_places(text)
        self._last = -1

    def names(self) -> Iterator[Name]:
        """The names in order; they do not overlap."""
        index, count = 0, len(self._tokens)
        while index < count:
            if not self._starts_chain(index):
                index += 1
                continue
            end = self._chain_end(index)
            yield from self._walk(index, end)
            index = end

    # chains

    def _starts_chain(self, index: int) -> bool:
        token = self._tokens[index]
        if token.kind in _CAPS or token.kind is Kind.INITIALS:
            return True
        return token.kind is Kind.LOWER and token.fold in STRONG_PARTICLES and self._after_particles(index) is not None

    def _after_particles(self, index: int) -> int | None:
        """The capitalised token that the particles from `index` lead to, if they do."""
        at = index
        while at < len(self._tokens) and at < index + 4:
            token = self._tokens[at]
            if token.kind is Kind.CAPITAL and not (token.fold in TUSSENVOEGSELS and self._is_cap(at + 1)):
                return at
            if token.kind is Kind.UPPER and token.fold not in TUSSENVOEGSELS:
                return at
            if token.kind is Kind.INITIALS and at > index:
                return at
            if token.fold not in TUSSENVOEGSELS:
                return None
            at += 1
        return None

    def _is_cap(self, index: int) -> bool:
        return index < len(self._tokens) and (
            self._tokens[index].kind in (*_CAPS, Kind.INITIALS) or self._tokens[index].fold in TUSSENVOEGSELS
        )

    def _chain_end(self, index: int) -> int:
        at = index + 1
        while at < len(self._tokens) and at < index + 24:
            token = self._tokens[at]
            if token.kind in _CAPS or token.kind is Kind.INITIALS:
                at += 1
            elif token.kind is Kind.LOWER and token.fold in TUSSENVOEGSELS:
                target = self._after_particles(at)
                if target is None or (token.fold in _LONE_PREPOSITIONS and target == at + 1):
                    return at
                at = target
            elif self._joins(at):
                at += 1
            else:
                return at
        return at

    def _joins(self, at: int) -> bool:
        """A hyphen between two capitalised words, or a nickname in brackets or quotes."""
        token = self._tokens[at]
        if token.text in ("-", "–") and at + 1 < len(self._tokens):
            before, after = self._tokens[at - 1], self._tokens[at + 1]
            return token.start - before.end <= 1 and after.start - token.end <= 1 and self._is_cap(at + 1)
        if token.text in ("(", '"', "“", "‘", "'") and at + 2 < len(self._tokens):
            inner, close = self._tokens[at + 1], self._tokens[at + 2]
            return (
                inner.kind is Kind.CAPITAL
                and lexicon.is_given(inner.fold)
                and close.text in (")", '"', "”", "’", "'")
                and self._is_cap(at + 3)
            )
        return token.text in (")", '"', "”", "’") and self._tokens[at - 2].text in ("(", '"', "“", "‘")

    # walking a chain

    def _walk(self, start: int, end: int) -> Iterator[Name]:
        context, at = self._context(start), start
        while at < end:
            name = self._name_at(at, start, end, context)
            if name is None:
                if end == start + 1 and self._goes_on(start):
                    self._last = at
                    yield Name(at, at, Rule.LISTED, -1)
                context = self._next_context(at, context)
                at += 1
            else:
                self._last = name.last
                if not self._is_institution(name, context):
                    yield name
                at, context = name.last + 1, _Context.NONE

    def _goes_on(self, at: int) -> bool:
        """Whether an unknown word goes on an enumeration of people (`Auke Dijkstra, Jeltje en Oege`)."""
        token, tokens = self._tokens[at], self._tokens
        if token.kind is not Kind.CAPITAL or at < _TITLES_BEFORE_POINT or self._last != at - 2:
            return False
        word = token.fold
        joined = tokens[at - 1].text in (",", "en", "&") and (tokens[at - 1].text != "," or self._is_listed(at + 1))
        plain = lexicon.is_ordinary(word) or lexicon.is_kept(word) or word in self._local
        return joined and not plain and word not in word_list("functions")

    def _is_listed(self, at: int) -> bool:
        return at < len(self._tokens) and self._tokens[at].text in (",", "en", "&", "(")

    def _context(self, start: int) -> _Context:
        """What stands before the chain."""
        at = start - 1
        while at >= 0 and self._tokens[at].text in ("“", '"', "‘", "'", "("):
            at -= 1
        if self._expected.covers(self._tokens[start].start):
            titled = at >= 0 and self._of_word(self._tokens[at]) is _Context.TITLE
            return _Context.TITLE if titled else self._expected_context(start)
        if at < 0:
            return _Context.NONE
        token = self._tokens[at]
        if token.text == "." and at >= 1:
            before = self._tokens[at - 1]
            return (
                _Context.TITLE
                if before.fold in word_list("titles") and len(before.fold) < 5 and before.kind is not Kind.UPPER
                else _Context.NONE
            )
        return self._of_word(token)

    def _expected_context(self, start: int) -> _Context:
        previous = self._tokens[start - 1] if start else None
        if previous is not None and previous.kind is Kind.LOWER and previous.fold in word_list("named_things"):
            return _Context.THING
        return _Context.EXPECTED

    @staticmethod
    def _of_word(token: Token) -> _Context:
        if token.kind in (Kind.MARK, Kind.GAP, Kind.NUMBER, Kind.INITIALS):
            return _Context.NONE
        word = token.fold
        if word in word_list("titles") and word not in word_list("salutations") and token.kind is not Kind.UPPER:
            return _Context.TITLE
        if word in word_list("named_things"):
            return _Context.THING
        return _Context.ROLE if word in word_list("functions") else _Context.NONE

    def _next_context(self, at: int, context: _Context) -> _Context:
        token = self._tokens[at]
        new = self._of_word(token)
        if new is not _Context.NONE:
            return new
        if token.fold in TUSSENVOEGSELS or token.kind is Kind.MARK:
            return _Context.NONE if context is _Context.ROLE and token.kind is Kind.LOWER else context
        if lexicon.is_kept(token.fold) or (token.kind is Kind.UPPER and context is _Context.EXPECTED):
            return _Context.THING
        if context is _Context.EXPECTED:
            return _Context.NONE if lexicon.is_ordinary(token.fold) else context
        return _Context.NONE if lexicon.is_ordinary(token.fold) else context

    # the rules

    def _name_at(self, at: int, start: int, end: int, context: _Context) -> Name | None:
        token = self._tokens[at]
        if token.kind is Kind.INITIALS:
            return self._by_initials(at, end, context)
        if token.kind not in _CAPS and token.fold not in STRONG_PARTICLES:
            return None
        if context is not _Context.TITLE and self._is_local(at):
            return None
        if self._is_phrase(at) or (at > start and self._is_phrase(at - 1)):
            return None
        if context is _Context.TITLE:
            return self._by_title(at, end, Rule.TITLE)
        if context is not _Context.THING:
            name = self._inverted(at) or self._by_given(at, end, context)
            if name is not None:
                return name
            if context in (_Context.EXPECTED, _Context.ROLE):
                return self._by_place(at, end, context)
            return self._by_particle(at, end) or self._by_lists(at, start, end)
        return None

    def _by_initials(self, at: int, end: int, context: _Context) -> Name | None:
        letters = self._tokens[at].text.count(".")
        titled = context is _Context.TITLE
        head = at + 1
        while head + 1 < end and (
            self._tokens[head].kind is Kind.MARK or self._tokens[head - 1].text in ("(", '"', "“")
        ):
            head += 1
        surname = self._surname(head, end, loose=True, titled=titled or letters > 1)
        if surname is None:
            return Name(at, at, Rule.TITLE, -1) if titled else None
        first, last = surname
        word = self._tokens[last].fold
        if context is _Context.THING and letters < _TITLES_BEFORE_POINT:
            return None
        ordinary = lexicon.is_ordinary(word)
        known = (
            word in word_list("surnames_netherlands")
            if ordinary
            else not lexicon.is_place(word) or lexicon.is_surname(word)
        )
        particles = first > head
        enumerated = (
            self._at_line_start(at)
            and letters == 1
            and not particles
            and lexicon.is_ordinary(word)
            and context is _Context.NONE
        )
        if enumerated or not (
            known or particles or letters > 1 or context in (_Context.TITLE, _Context.EXPECTED, _Context.ROLE)
        ):
            return None
        if lexicon.is_kept(word) and not lexicon.is_surname(word):
            return None
        return Name(at, last, Rule.INITIALS, first)

    def _by_title(self, at: int, end: int, rule: Rule) -> Name | None:
        token = self._tokens[at]
        if token.fold in word_list("titles") or token.fold in ("en",):
            return None
        full = self._by_given(at, end, _Context.TITLE)
        if full is not None and full.surname >= 0:
            return full
        surname = self._surname(at, end, loose=True, titled=True)
        if surname is None:
            return None
        first, last = surname
        return Name(at, last, rule, last if first == at else first)

    def _by_given(self, at: int, end: int, context: _Context) -> Name | None:
        token = self._tokens[at]
        if (
            not lexicon.is_given(token.fold)
            or token.kind not in _CAPS
            or (len(token.fold) < 3 and token.fold not in word_list("given_netherlands"))
        ):
            return None
        heads = at + 1
        while heads < end and self._more_given(heads):
            heads += 1
        sure = lexicon.is_sure_given(token.fold)
        surname = self._surname(heads, end, loose=sure)
        if surname is None:
            return self._given_alone(at, heads, context)
        first, last = surname
        word = self._tokens[last].fold
        if not sure and not self._firm(at, first, heads, word, context):
            return None
        return Name(at, last, Rule.GIVEN, first)

    def _firm(self, at: int, first: int, heads: int, word: str, context: _Context) -> bool:
        """Whether a doubtful given name (`Mark`, `Wil`) with this surname is a person after all."""
        if context in (_Context.EXPECTED, _Context.ROLE, _Context.TITLE):
            return True
        if first > heads or lexicon.is_sure_surname(word):
            return not (lexicon.is_kept(self._tokens[at].fold) and not lexicon.is_surname(word))
        given = self._tokens[at].fold
        listed = given in word_list("given_netherlands") or not (
            lexicon.is_ambiguous(given) or lexicon.is_ordinary(given)
        )
        return listed and (lexicon.is_surname(word) or not (lexicon.is_ordinary(word) or lexicon.is_place(word)))

    def _more_given(self, at: int) -> bool:
        token, after = self._tokens[at], self._tokens[at + 1] if at + 1 < len(self._tokens) else None
        if token.kind in (Kind.INITIALS, Kind.MARK):
            return True
        if token.kind not in _CAPS or token.fold in TUSSENVOEGSELS or not lexicon.is_given(token.fold):
            return False
        return self._is_cap(at + 1) or (after is not None and after.text in (")", '"', "”", "’"))

    def _given_alone(self, at: int, heads: int, context: _Context) -> Name | None:
        token = self._tokens[at]
        last, sure = heads - 1, lexicon.is_sure_given(token.fold)
        while last > at and self._tokens[last].kind in (Kind.MARK, Kind.INITIALS):
            last -= 1
        if context in (_Context.EXPECTED, _Context.ROLE):
            return Name(at, last, Rule.EXPECTED, -1)
        if not sure or (token.kind is Kind.UPPER and last == at):
            return None
        if last == at and self._at_sentence_start(at) and lexicon.is_ordinary(token.fold):
            return None
        return Name(at, last, Rule.GIVEN, -1)

    def _by_place(self, at: int, end: int, context: _Context) -> Name | None:
        """A name where one is expected: anything that is not plainly something else."""
        token = self._tokens[at]
        if token.fold in word_list("functions") or token.fold in word_list("titles"):
            return None
        surname = self._surname(at, end, loose=True)
        if surname is None:
            return None
        first, last = surname
        word = self._tokens[first].fold
        particles = token.fold in TUSSENVOEGSELS
        if len(word) < 2 or (particles and token.kind is Kind.LOWER and not self._is_sloppy(at, first)):
            return None
        if self._tokens[first].kind is Kind.UPPER and (len(word) < _ABBREVIATION or not self._is_known_surname(word)):
            return None
        if particles and token.kind is Kind.CAPITAL and token.fold == "van" and lexicon.is_place(word):
            return Name(at, last, Rule.ROLE, first)
        plain = lexicon.is_ordinary(word) or lexicon.is_place(word)
        if (
            plain
            and not (lexicon.is_surname(word) and not lexicon.is_place(word))
            and not (particles and self._is_known_surname(word))
        ):
            return None
        if token.kind is Kind.UPPER and len(token.text) < 5 and not lexicon.is_surname(word):
            return None
        if context is _Context.ROLE and plain and not lexicon.is_surname(word):
            return None
        return Name(at, last, Rule.EXPECTED if context is _Context.EXPECTED else Rule.ROLE, first)

    def _by_particle(self, at: int, end: int) -> Name | None:
        """`Van der Meer`, `De Vries` in mid-sentence, `El Amrani`."""
        token = self._tokens[at]
        if token.fold not in STRONG_PARTICLES:
            return None
        surname = self._surname(at, end, loose=True)
        if surname is None or surname[0] == at:
            return None
        first, last = surname
        word = self._tokens[first].fold
        lower = token.kind is Kind.LOWER
        count = first - at
        if lexicon.is_kept(word) or lexicon.is_institution(word):
            return None
        foreign = token.fold in ("el", "al", "ait", "ben", "abu", "ould", "da", "dos", "bin", "von")
        if foreign:
            return Name(at, last, Rule.PARTICLE, first) if not lower and not lexicon.is_ordinary(word) else None
        if lower:
            double = count >= 2 and token.fold in ("van", "von") and self._tokens[first].kind is not Kind.UPPER
            return Name(at, last, Rule.PARTICLE, first) if double and self._is_particle_surname(at, word) else None
        if self._at_sentence_start(at):
            return (
                Name(at, last, Rule.PARTICLE, first)
                if lexicon.is_sure_surname(word) or (count >= 2 and self._is_known_surname(word))
                else None
            )
        return (
            Name(at, last, Rule.PARTICLE, first)
            if self._is_known_surname(word) or (not lexicon.is_ordinary(word) and token.fold != "het" and count >= 2)
            else None
        )

    def _is_sloppy(self, at: int, first: int) -> bool:
        """Whether a particle in lower case begins a surname all the same (`wethouder van Dijk`)."""
        word = self._tokens[first].fold
        if not self._is_known_surname(word):
            return False
        return not lexicon.is_ordinary(word) or (first == at + 1 and word in word_list("surnames_netherlands"))

    def _is_particle_surname(self, at: int, word: str) -> bool:
        """Whether lower-case `van der`, `van den`, `van de` before `word` begin a surname in running text."""
        second = self._tokens[at + 1].fold
        if second in ("het", "'s") or not self._is_known_surname(word):
            return False
        return not lexicon.is_ordinary(word) or (
            second in ("der", "den", "'t") and word in word_list("surnames_netherlands")
        )

    @staticmethod
    def _is_known_surname(word: str) -> bool:
        return lexicon.is_surname(word) and not lexicon.is_place(word)

    def _by_lists(self, at: int, start: int, end: int) -> Name | None:
        """One or more surnames on their own: sure ones, cited ones, and those that speak."""
        token = self._tokens[at]
        if (
            token.kind is not Kind.CAPITAL
            or token.fold in TUSSENVOEGSELS
            or lexicon.is_kept(token.fold)
            or lexicon.is_place(token.fold)
        ):
            return None
        ordinary = lexicon.is_ordinary(token.fold)
        listed = lexicon.is_surname(token.fold)
        if self._is_cited(at) and (listed or token.fold not in word_list("words")):
            return Name(at, at, Rule.CITED, at)
        surname = self._surname(at + 1, end, loose=False)
        if surname is not None and not ordinary and not lexicon.is_institution(token.fold):
            word = self._tokens[surname[1]].fold
            named = lexicon.is_sure_surname(word) or (listed and self._has_given(at + 1, surname[1]))
            if named and (listed or not self._at_sentence_start(at)):
                return Name(at, surname[1], Rule.LISTED, surname[0])
            if self._speaks(surname[1], word_list("personal_verbs")) and not lexicon.is_ordinary(word):
                return Name(at, surname[1], Rule.SPEAKS, surname[0])
            return None
        if at + 1 < end or (at > start and not lexicon.is_ordinary(self._tokens[at - 1].fold)):
            return None
        if lexicon.is_sure_surname(token.fold):
            return Name(at, at, Rule.LISTED, at)
        if self._speaks(at, word_list("personal_verbs")) and listed:
            return Name(at, at, Rule.SPEAKS, at)
        return None

    def _has_given(self, first: int, last: int) -> bool:
        """Whether a listed given name is among the tokens (`Nguyen Thi Lan`: surname first)."""
        return any(lexicon.is_given(token.fold) for token in self._tokens[first : last + 1])

    def _inverted(self, at: int) -> Name | None:
        """`Vries, J. de`, `Vries, Jan de`, `Jansen, P.J.`: surname, comma, initials or given name."""
        tokens = self._tokens
        target = self._after_particles(at) if tokens[at].fold in TUSSENVOEGSELS else at
        if (
            target is None
            or target + 2 >= len(tokens)
            or tokens[target + 1].text != ","
            or tokens[target].kind not in _CAPS
        ):
            return None
        word, behind = tokens[target].fold, tokens[target + 2]
        if (
            behind.kind is Kind.INITIALS
            and self._is_listed_author(target)
            and not (lexicon.is_kept(word) and not lexicon.is_place(word))
        ):
            return Name(at, self._with_particles(target + 2), Rule.INVERTED, target)
        if (
            lexicon.is_kept(word)
            or lexicon.is_place(word)
            or (lexicon.is_ordinary(word) and not lexicon.is_surname(word))
        ):
            return None
        last = target + 2
        if behind.kind is not Kind.INITIALS:
            if behind.kind not in _CAPS or not lexicon.is_given(behind.fold) or not lexicon.is_surname(word):
                return None
            after = tokens[last + 1] if last + 1 < len(tokens) else None
            if not (
                after is None or after.kind is Kind.GAP or after.text in ("(", ";", "|") or after.fold in TUSSENVOEGSELS
            ):
                return None
        return Name(at, self._with_particles(last), Rule.INVERTED, target)

    def _with_particles(self, last: int) -> int:
        """The last of the particles behind an inverted name (`Vries, J. de`), or `last`."""
        tokens = self._tokens
        while last + 1 < len(tokens) and tokens[last + 1].kind is Kind.LOWER and tokens[last + 1].fold in _INVERTED:
            last += 1
        return last

    def _is_listed_author(self, target: int) -> bool:
        """Whether a list of authors goes on behind the initials: a comma, ampersand, bracket or line end."""
        last = self._with_particles(target + 2)
        after = self._tokens[last + 1] if last + 1 < len(self._tokens) else None
        return after is None or after.kind is Kind.GAP or after.text in (",", "&", "(", ";", "en", "|", ")")

    # parts of a name

    def _surname(self, at: int, end: int, *, loose: bool, titled: bool = False) -> tuple[int, int] | None:
        """The surname from `at`: its main token and its last; particles before it, doubles behind it.

        `loose` takes any capitalised word that is nobody else's; otherwise an ordinary word or a place
        counts only when it is a listed surname as well.
        """
        tokens, main = self._tokens, at
        while main < end and (tokens[main].fold in TUSSENVOEGSELS or tokens[main].text in "-–") and main < at + 4:
            if not self._is_cap(main + 1):
                return None
            main += 1
        if at < main < end and tokens[main].kind is Kind.INITIALS:
            return main, main
        if main >= end or tokens[main].kind not in _CAPS:
            return None
        if main > at and lexicon.is_place_phrase(tokens[main - 1].fold, tokens[main].fold):
            return None
        if not self._can_be_surname(main, particles=main > at, loose=loose, titled=titled):
            return None
        last = main
        while last + 1 < end and (step := self._continues(last + 1, end)):
            last = step
        return main, last

    def _can_be_surname(self, at: int, *, particles: bool, loose: bool, titled: bool) -> bool:
        token = self._tokens[at]
        word = token.fold
        listed, place = lexicon.is_surname(word), lexicon.is_place(word)
        if (lexicon.is_kept(word) and not place) or word in word_list("functions"):
            return listed and (particles or titled)
        if titled:
            return True
        if token.kind is Kind.UPPER and len(word) < _ABBREVIATION and self._tokens[at - 1].kind is not Kind.UPPER:
            return listed
        if place:
            return particles or (listed and loose)
        if lexicon.is_ordinary(word):
            return listed and (particles or loose or word in word_list("surnames_netherlands"))
        return loose or listed or not lexicon.is_institution(word)

    def _continues(self, at: int, end: int) -> int:
        """The last token of the next part of a surname at `at`, or 0."""
        tokens = self._tokens
        token = tokens[at]
        if token.text in ("-", "–"):
            part = self._surname(at + 1, end, loose=True)
            return part[1] if part else 0
        if token.kind is Kind.INITIALS or token.kind not in _CAPS:
            return 0
        word = token.fold
        if tokens[at - 1].fold in word_list("surname_adjectives") and not lexicon.is_kept(word):
            return at
        if word in TUSSENVOEGSELS:
            part = (
                self._surname(at, end, loose=False)
                if word in STRONG_PARTICLES and word not in ("de", "het", "van")
                else None
            )
            return part[1] if part else 0
        if (
            lexicon.is_kept(word)
            or lexicon.is_place(word)
            or word in word_list("functions")
            or word in word_list("titles")
        ):
            return 0
        if token.kind is Kind.UPPER and tokens[at - 1].kind is not Kind.UPPER and not lexicon.is_surname(word):
            return 0
        if lexicon.is_ordinary(word) and not (lexicon.is_surname(word) and word in word_list("surnames_netherlands")):
            return 0
        return 0 if lexicon.is_institution(word) and not lexicon.is_surname(word) else at

    # surroundings

    def _is_institution(self, name: Name, context: _Context) -> bool:
        """A street or an organisation named after a person (`Jan van Galenstraat`, `Bakker Advocaten`)."""
        last = self._tokens[name.last]
        if context in (_Context.TITLE, _Context.EXPECTED) and not self._is_honoured(name.first):
            return False
        if lexicon.is_institution(last.fold) and not lexicon.is_surname(last.fold):
            return True
        after = self._tokens[name.last + 1] if name.last + 1 < len(self._tokens) else None
        if after is None or after.start - last.end > 1:
            return False
        lone = name.rule in (Rule.LISTED, Rule.PARTICLE, Rule.CITED) or name.surname < 0
        return lone and after.fold.rstrip(".") in word_list("org_tails")

    def _is_phrase(self, at: int) -> bool:
        if at + 1 >= len(self._tokens):
            return False
        return lexicon.is_organisation_phrase(self._tokens[at].fold, self._tokens[at + 1].fold)

    def _is_local(self, at: int) -> bool:
        """Whether the word at `at`, or behind its particles, is a place that the document itself tells."""
        target = self._after_particles(at) if self._tokens[at].fold in TUSSENVOEGSELS else at
        return target is not None and self._tokens[target].fold in self._local

    def _is_honoured(self, at: int) -> bool:
        """Whether a title that streets carry too (`Dr. Schaepmanstraat`) stands before the name."""
        before = [token.fold for token in self._tokens[max(0, at - 2) : at] if token.kind is not Kind.MARK]
        return bool(before) and before[-1] in word_list("titles") and before[-1] not in word_list("address_forms")

    def _at_line_start(self, at: int) -> bool:
        return (
            at == 0
            or self._tokens[at - 1].kind is Kind.GAP
            or self._tokens[at - 1].text in ("#", "-", "•", "|", ">", "–")
        )

    def _at_sentence_start(self, at: int) -> bool:
        return self._at_line_start(at) or self._tokens[at - 1].text in (
            ".",
            ":",
            "!",
            "?",
            "“",
            '"',
            "‘",
            "”",
            ")",
            "…",
        )

    def _is_cited(self, at: int) -> bool:
        """`(Jansen, 2015`, `Jansen (2015)`, `Jansen et al.`, `Jansen & De Vries, 2019`."""
        tokens, following = self._tokens, [token.text for token in self._tokens[at + 1 : at + 4]]
        if following[:2] == ["et", "al"]:
            return True
        if following[:1] == ["("] or following[:1] == [","]:
            year = following[1] if len(following) > 1 else ""
            bracketed = (
                following[0] == "("
                or (at > 0 and tokens[at - 1].text in ("(", ";", "&", "en"))
                or tokens[at - 1].fold in TUSSENVOEGSELS
            )
            return bracketed and year[:2] in ("19", "20") and year[:4].isdigit() and len(year) in (4, 5)
        return following[:1] == ["&"] and at > 0 and tokens[at - 1].text in ("(", ";", ",")

    def _speaks(self, at: int, verbs: frozenset[str]) -> bool:
        return (
            at + 1 < len(self._tokens)
            and self._tokens[at + 1].kind is Kind.LOWER
            and self._tokens[at + 1].text in verbs
        )
