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
from privacy.names.chains import CAPS, Chains
from privacy.names.context import Places, expected, local_places
from privacy.names.lexicon import STRONG_PARTICLES, TUSSENVOEGSELS
from privacy.names.tokens import Kind, Token
from privacy.wordlists import word_list

_TITLES_BEFORE_POINT = 2


_ABBREVIATION = 4
_AROUND = ("rond", "rondom", "nabij", "vlakbij", "langs", "in", "te")
_OPENING = ("(", '"', "“", "'", "‘")
_CLOSING = (")", '"', "”", "'", "’")

_WRITTEN = frozenset(
    {"rapport", "handtekening", "brief", "mail", "onderzoek", "dossier", "verklaring", "advies", "foto"}
)
"""Things that are somebody's, not named after somebody."""


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
        self._chains = Chains(tokens)
        self._expected: Places = expected(text)
        self._local = local_places(text)
        self._last = -1

    def names(self) -> Iterator[Name]:
        """The names in order; they do not overlap."""
        index, count = 0, len(self._tokens)
        while index < count:
            if not self._chains.starts_chain(index):
                index += 1
                continue
            end = self._chains.chain_end(index)
            yield from self._walk(index, end)
            index = end

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
                name = name._replace(first=self._led_by(name, start), last=self._with_letter(name, end))
                self._last = name.last
                if not self._is_institution(name, context):
                    yield name
                at, context = name.last + 1, _Context.NONE

    def _with_letter(self, name: Name, end: int) -> int:
        """The last token of a name, with the one letter that newspapers leave of a surname (`Ouassim B.`)."""
        after = name.last + 1
        single = name.first == name.last and self._tokens[name.first].kind is Kind.CAPITAL and after < end
        letter = single and self._tokens[after].kind is Kind.INITIALS and self._tokens[after].text.count(".") == 1
        return after if letter else name.last

    def _led_by(self, name: Name, start: int) -> int:
        """The first token of a name, with an unlisted given name before it (`Ömer Faruk Kılıçdoğan`)."""
        first = name.first
        if name.rule is not Rule.GIVEN or name.surname < 0 or first == start:
            return first
        token = self._tokens[first - 1]
        word = token.fold
        plain = lexicon.is_ordinary(word) or lexicon.is_kept(word) or word in self._local
        titled = word in word_list("functions") or word in word_list("titles") or word in TUSSENVOEGSELS
        named = word in word_list("named_things")
        return first if token.kind is not Kind.CAPITAL or plain or titled or named else first - 1

    def _goes_on(self, at: int) -> bool:
        """Whether an unknown word goes on an enumeration of people (`Auke Dijkstra, Jeltje en Oege`)."""
        token, tokens = self._tokens[at], self._tokens
        if token.kind is not Kind.CAPITAL or at < _TITLES_BEFORE_POINT or self._last != at - 2:
            return False
        word = token.fold
        joined = tokens[at - 1].text in (",", "en", "&") and (
            tokens[at - 1].text != "," or self._chains.is_listed(at + 1)
        )
        plain = lexicon.is_ordinary(word) or lexicon.is_kept(word) or word in self._local
        return joined and not plain and word not in word_list("functions")

    def _context(self, start: int) -> _Context:
        """What stands before the chain."""
        at = start - 1
        while at >= 0 and self._tokens[at].text in ("“", '"', "‘", "'", "("):
            at -= 1
        bracketed = at + 1 < start and self._tokens[at + 1].text == "("
        if self._expected.covers(self._tokens[start].start):
            titled = at >= 0 and self._of_word(self._tokens[at]) is _Context.TITLE
            return _Context.TITLE if titled else self._expected_context(start)
        if at < 0:
            return _Context.NONE
        token = self._tokens[at]
        if token.text == "," and at >= 1 and self._tokens[at - 1].kind is Kind.LOWER:
            return self._introduced(at - 1, start)
        if token.text == "." and at >= 1:
            before = self._tokens[at - 1]
            return (
                _Context.TITLE
                if before.fold in word_list("titles") and len(before.fold) < 5 and before.kind is not Kind.UPPER
                else _Context.NONE
            )
        if self._tokens[start].start - token.end > 1:
            return _Context.NONE
        context = self._of_word(token)
        free = bracketed or (token.fold in _WRITTEN and self._tokens[start].fold == "van")
        return _Context.NONE if context is _Context.THING and free else context

    def _introduced(self, at: int, start: int) -> _Context:
        """`zijn vrouw, Geesje Wubs` and `de wijkagent, Rienk Sijtsma`: a function, a comma and two words or more."""
        double = start + 1 < len(self._tokens) and self._chains.is_cap(start + 1)
        known = lexicon.is_given(self._tokens[start].fold) or self._tokens[start].kind is Kind.INITIALS
        return self._of_word(self._tokens[at]) if double or known else _Context.NONE

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
        if token.fold in word_list("salutations") or token.fold in _WRITTEN:
            return _Context.NONE
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

    def _name_at(self, at: int, start: int, end: int, context: _Context) -> Name | None:
        token = self._tokens[at]
        if token.kind is Kind.INITIALS:
            return self._by_initials(at, end, context)
        if token.kind not in CAPS and token.fold not in STRONG_PARTICLES:
            return None
        if context is not _Context.TITLE and self._is_local(at):
            return None
        if self._chains.is_phrase(at) or (at > start and self._chains.is_phrase(at - 1)):
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
        while head + 3 < end and self._tokens[head].text in _OPENING and self._tokens[head + 2].text in _CLOSING:
            head += 3
        while head + 1 < end and self._tokens[head].kind is Kind.MARK:
            head += 1
        surname = self._chains.surname(head, end, loose=True, titled=titled or letters > 1)
        if surname is None:
            return Name(at, at, Rule.TITLE, -1) if titled else None
        first, last = surname
        word = self._tokens[first].fold
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
            self._chains.at_line_start(at)
            and letters == 1
            and not particles
            and lexicon.is_ordinary(word)
            and context is _Context.NONE
        )
        if enumerated or not (
            known or particles or letters > 1 or context in (_Context.TITLE, _Context.EXPECTED, _Context.ROLE)
        ):
            return None
        if lexicon.is_kept(word) and not (particles or lexicon.is_surname(word)):
            return None
        return Name(at, last, Rule.INITIALS, first)

    def _by_title(self, at: int, end: int, rule: Rule) -> Name | None:
        token = self._tokens[at]
        if token.fold in word_list("titles") or token.fold in ("en",):
            return None
        full = self._by_given(at, end, _Context.TITLE)
        if full is not None and full.surname >= 0:
            return full
        surname = self._chains.surname(at, end, loose=True, titled=True)
        if surname is None:
            return None
        first, last = surname
        return Name(at, last, rule, last if first == at else first)

    def _by_given(self, at: int, end: int, context: _Context) -> Name | None:
        token = self._tokens[at]
        if (
            not lexicon.is_given(token.fold)
            or token.kind not in CAPS
            or (len(token.fold) < 3 and token.fold not in word_list("given_netherlands"))
        ):
            return None
        heads = at + 1
        while heads < end and self._more_given(heads):
            heads += 1
        sure = lexicon.is_sure_given(token.fold)
        surname = self._chains.surname(heads, end, loose=sure)
        if surname is None and sure and self._follows_given(heads, end):
            return Name(at, heads, Rule.GIVEN, heads)
        if surname is None:
            return self._given_alone(at, heads, context)
        first, last = surname
        word = self._tokens[last].fold
        if not sure and not self._firm(at, first, heads, word, context):
            return None
        return Name(at, last, Rule.GIVEN, first)

    def _follows_given(self, at: int, end: int) -> bool:
        """Whether the word here is a surname because it stands right behind a sure given name (`Hanneke Droog`)."""
        if at >= end or self._tokens[at].kind is not Kind.CAPITAL or self._tokens[at].fold in TUSSENVOEGSELS:
            return False
        word = self._tokens[at].fold
        thing = lexicon.is_institution(word) or word in word_list("org_tails") or word in word_list("named_things")
        return not (thing or lexicon.is_kept(word) or word in word_list("functions") or word in word_list("titles"))

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
        if token.kind not in CAPS or token.fold in TUSSENVOEGSELS or not lexicon.is_given(token.fold):
            return False
        return self._chains.is_cap(at + 1) or (after is not None and after.text in (")", '"', "”", "’"))

    def _given_alone(self, at: int, heads: int, context: _Context) -> Name | None:
        token = self._tokens[at]
        last, sure = heads - 1, lexicon.is_sure_given(token.fold)
        while last > at and self._tokens[last].kind is Kind.MARK:
            last -= 1
        if context in (_Context.EXPECTED, _Context.ROLE):
            return Name(at, last, Rule.EXPECTED, -1)
        if not sure or (token.kind is Kind.UPPER and last == at):
            return None
        if last == at and self._chains.at_sentence_start(at) and lexicon.is_ordinary(token.fold):
            return None
        return Name(at, last, Rule.GIVEN, -1)

    def _by_place(self, at: int, end: int, context: _Context) -> Name | None:
        """A name where one is expected: anything that is not plainly something else."""
        token = self._tokens[at]
        if token.fold in word_list("functions") or token.fold in word_list("titles"):
            return None
        surname = self._chains.surname(at, end, loose=True)
        if surname is None:
            return None
        first, last = surname
        word = self._tokens[first].fold
        particles = token.fold in TUSSENVOEGSELS
        if len(word) < 2 or (particles and token.kind is Kind.LOWER and not self._chains.is_sloppy(at, first)):
            return None
        labelled = particles and self._is_labelled(at, first, context)
        if (
            not labelled
            and self._tokens[first].kind is Kind.UPPER
            and (
                len(word) < _ABBREVIATION
                or not (
                    self._chains.is_known_surname(word)
                    or (context is _Context.EXPECTED and self._is_nothing_else(word))
                )
            )
        ):
            return None
        if particles and token.kind is Kind.CAPITAL and token.fold == "van" and lexicon.is_place(word):
            return Name(at, last, Rule.ROLE, first)
        plain = lexicon.is_ordinary(word) or lexicon.is_place(word)
        if (
            plain
            and not (lexicon.is_surname(word) and not lexicon.is_place(word))
            and not (particles and (labelled or self._chains.is_known_surname(word)))
        ):
            return None
        if (
            token.kind is Kind.UPPER
            and len(token.text) < _ABBREVIATION + 1
            and not (particles or lexicon.is_surname(word))
        ):
            return None
        if context is _Context.ROLE and plain and not lexicon.is_surname(word):
            return None
        return Name(at, last, Rule.EXPECTED if context is _Context.EXPECTED else Rule.ROLE, first)

    def _is_labelled(self, at: int, first: int, context: _Context) -> bool:
        """Whether two particles or more behind a label make any word a surname (`ACHTERNAAM: VAN DER WEKEN`)."""
        return context is _Context.EXPECTED and first > at + 1 and self._tokens[at].kind is not Kind.LOWER

    @staticmethod
    def _is_nothing_else(word: str) -> bool:
        return not (lexicon.is_ordinary(word) or lexicon.is_kept(word) or word in word_list("functions"))

    def _by_particle(self, at: int, end: int) -> Name | None:
        """`Van der Meer`, `De Vries` in mid-sentence, `El Amrani`."""
        token = self._tokens[at]
        if token.fold not in STRONG_PARTICLES:
            return None
        surname = self._chains.surname(at, end, loose=True)
        if surname is None or surname[0] == at:
            return None
        first, last = surname
        word = self._tokens[first].fold
        lower = token.kind is Kind.LOWER
        count = first - at
        if token.text == "v.":
            return None if lexicon.is_ordinary(word) else Name(at, last, Rule.PARTICLE, first)
        if not lower and self._chains.is_cited(last):
            return Name(at, last, Rule.CITED, first)
        if lexicon.is_kept(word) or (lexicon.is_institution(word) and not lexicon.is_surname(word)):
            return None
        around = self._tokens[at - 1].fold in _AROUND if at else False
        if around and token.text in ("De", "Het") and first == at + 1:
            return None
        foreign = token.fold in ("el", "al", "ait", "ben", "abu", "ould", "da", "dos", "bin", "von")
        if foreign:
            return Name(at, last, Rule.PARTICLE, first) if not lower and not lexicon.is_ordinary(word) else None
        if lower:
            double = count >= 2 and token.fold in ("van", "von") and self._tokens[first].kind is not Kind.UPPER
            return (
                Name(at, last, Rule.PARTICLE, first) if double and self._chains.is_particle_surname(at, word) else None
            )
        if self._chains.at_sentence_start(at):
            return (
                Name(at, last, Rule.PARTICLE, first)
                if lexicon.is_sure_surname(word) or (count >= 2 and self._chains.is_known_surname(word))
                else None
            )
        return (
            Name(at, last, Rule.PARTICLE, first)
            if self._chains.is_known_surname(word)
            or (not lexicon.is_ordinary(word) and token.fold != "het" and count >= 2)
            else None
        )

    def _by_lists(self, at: int, start: int, end: int) -> Name | None:
        """One or more surnames on their own: sure ones, cited ones, and those that speak."""
        token = self._tokens[at]
        if (
            token.kind is not Kind.CAPITAL
            or token.fold in TUSSENVOEGSELS
            or lexicon.is_kept(token.fold)
            or lexicon.is_place(token.fold)
            or (at > start and self._tokens[at - 1].text in ("De", "Het"))
        ):
            return None
        ordinary = lexicon.is_ordinary(token.fold)
        listed = lexicon.is_surname(token.fold)
        if self._chains.is_cited(at) and (listed or token.fold not in word_list("words")):
            return Name(at, at, Rule.CITED, at)
        surname = self._chains.surname(at + 1, end, loose=False)
        if surname is not None and not ordinary and not lexicon.is_institution(token.fold):
            word = self._tokens[surname[1]].fold
            named = lexicon.is_sure_surname(word) or (listed and self._chains.has_given(at + 1, surname[1]))
            if named and (listed or not self._chains.at_sentence_start(at) or self._is_unknown(token)):
                return Name(at, surname[1], Rule.LISTED, surname[0])
            if self._chains.speaks(surname[1], word_list("personal_verbs")) and not lexicon.is_ordinary(word):
                return Name(at, surname[1], Rule.SPEAKS, surname[0])
            return None
        if at + 1 < end or (at > start and not lexicon.is_ordinary(self._tokens[at - 1].fold)):
            return None
        if lexicon.is_sure_surname(token.fold):
            return Name(at, at, Rule.LISTED, at)
        spoken = listed and (not ordinary or token.fold in word_list("surnames_netherlands"))
        if spoken and self._chains.speaks(at, word_list("personal_verbs")):
            return Name(at, at, Rule.SPEAKS, at)
        return None

    def _is_unknown(self, token: Token) -> bool:
        """Whether a word at the start of a sentence is nothing but a name nobody listed."""
        word = token.fold
        plain = word in word_list("sentence_starts") or word in word_list("functions") or word in word_list("titles")
        return not (plain or word in word_list("named_things") or lexicon.is_ordinary(word))

    def _inverted(self, at: int) -> Name | None:
        """`Vries, J. de`, `Vries, Jan de`, `Jansen, P.J.`: surname, comma, initials or given name."""
        tokens = self._tokens
        target = self._chains.after_particles(at) if tokens[at].fold in TUSSENVOEGSELS else at
        if (
            target is None
            or target + 2 >= len(tokens)
            or tokens[target + 1].text != ","
            or tokens[target].kind not in CAPS
        ):
            return None
        word, behind = tokens[target].fold, tokens[target + 2]
        if (
            behind.kind is Kind.INITIALS
            and self._chains.is_listed_author(target)
            and not (lexicon.is_kept(word) and not lexicon.is_place(word))
        ):
            return Name(at, self._chains.with_particles(target + 2), Rule.INVERTED, target)
        if (
            lexicon.is_kept(word)
            or lexicon.is_place(word)
            or (lexicon.is_ordinary(word) and not lexicon.is_surname(word))
        ):
            return None
        last = target + 2
        if behind.kind is not Kind.INITIALS:
            if behind.kind not in CAPS or not lexicon.is_given(behind.fold) or not lexicon.is_surname(word):
                return None
            after = tokens[last + 1] if last + 1 < len(tokens) else None
            if not (
                after is None or after.kind is Kind.GAP or after.text in ("(", ";", "|") or after.fold in TUSSENVOEGSELS
            ):
                return None
        return Name(at, self._chains.with_particles(last), Rule.INVERTED, target)

    def _is_institution(self, name: Name, context: _Context) -> bool:
        """A street or an organisation named after a person (`Jan van Galenstraat`, `Bakker Advocaten`)."""
        last = self._tokens[name.last]
        expected = name.rule is Rule.EXPECTED and name.first < name.last
        weak = (
            expected or name.rule in (Rule.PARTICLE, Rule.LISTED, Rule.SPEAKS) or self._tokens[name.first].fold == "het"
        )
        if last.fold in self._local and weak:
            return True
        if context in (_Context.TITLE, _Context.EXPECTED) and not self._chains.is_honoured(name.first):
            return False
        double = self._tokens[name.last - 1].fold in word_list("surname_adjectives")
        if lexicon.is_institution(last.fold) and not lexicon.is_surname(last.fold) and not double:
            return True
        after = self._tokens[name.last + 1] if name.last + 1 < len(self._tokens) else None
        if after is None or after.start - last.end > 1:
            return False
        if after.kind is Kind.CAPITAL and lexicon.is_institution(after.fold) and not lexicon.is_surname(after.fold):
            return True
        lone = name.rule in (Rule.LISTED, Rule.PARTICLE, Rule.CITED) or name.surname < 0
        return lone and after.fold.rstrip(".") in word_list("org_tails")

    def _is_local(self, at: int) -> bool:
        """Whether the word at `at`, or behind its particles, is a place that the document itself tells."""
        target = self._chains.after_particles(at) if self._tokens[at].fold in TUSSENVOEGSELS else at
        return target is not None and self._tokens[target].fold in self._local
