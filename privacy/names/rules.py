"""The rules that tell a person's name from other capitalised words.

A chain of capitalised words, initials and particles is walked from left to right. Each rule wants its
own evidence: a title, initials, a given name, a particle, a place where names are expected, a verb that
only people do. Lists alone decide only for names that are nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator

from privacy.names import lexicon
from privacy.names.by_given import by_given, by_title
from privacy.names.by_initials import by_initials, by_letter
from privacy.names.by_particle import by_particle
from privacy.names.by_place import by_place
from privacy.names.by_surname import by_surname
from privacy.names.chains import CAPS, Chains
from privacy.names.context import Places
from privacy.names.institutions import STAFFED, is_institution
from privacy.names.introductions import context_after, context_before
from privacy.names.inverted import inverted
from privacy.names.lexicon import STRONG_PARTICLES, TUSSENVOEGSELS
from privacy.names.name import Context, Name, Rule
from privacy.names.surname import surname_at
from privacy.names.tokens import Kind, Token
from privacy.wordlists import word_list

_DEPARTMENTS = (
    "ing",
    "heid",
    "tie",
    "zorg",
    "zaken",
    "beleid",
    "en",
    "schap",
    "teit",
    "nis",
    "ment",
    "ie",
    "ijk",
    "isch",
)
_SHORTEST = 3
_BETWEEN = 2
"""How many tokens an enumerated name is from the one before: a comma or `en` lies between them."""


class NameFinder:
    """Finds names in the tokens of one text; `kept` are the tokens of things named after people."""

    def __init__(self, tokens: list[Token], expected: Places, local: frozenset[str], kept: set[int]) -> None:
        self._tokens = tokens
        self._chains = Chains(tokens)
        self._expected, self._local, self._kept = expected, local, kept
        self._last, self._told = -1, False

    def names(self) -> Iterator[Name]:
        """The names in order; they do not overlap."""
        done, starts = 0, self._chains.starts_chain
        for index, token in enumerate(self._tokens):
            if index < done or token.kind > Kind.INITIALS:
                continue
            if (token.kind is Kind.LOWER and token.fold not in STRONG_PARTICLES) or not starts(index):
                continue
            end = self._chains.chain_end(index)
            yield from self._walk(index, end)
            done = max(end, self._last + 1)

    def _walk(self, start: int, end: int) -> Iterator[Name]:
        context, at = context_before(self._chains, self._expected, start), start
        while at < end:
            name = None if at in self._kept else self._name_at(at, start, end, context)
            name = name and self._cut(name._replace(first=self._led_by(name, start)))
            if name is None:
                if end == start + 1 and self._goes_on(start):
                    self._last = at
                    yield Name(at, at, Rule.LISTED, -1)
                context = context_after(self._chains, at, context)
                at += 1
            else:
                self._last = name.last
                self._told = name.surname >= 0 and name.rule not in (Rule.LISTED, Rule.SPEAKS)
                if not is_institution(self._chains, name, context, self._local):
                    yield name
                at, context = name.last + 1, Context.NONE

    def _cut(self, name: Name) -> Name | None:
        """A name without the kept phrase that it runs into and that goes on behind it (`Wobbe van Rode Kruis`)."""
        at = next((i for i in range(name.first + 2, name.last + 1) if self._runs_out(i, name.last)), 0)
        if not at:
            return name
        last = at - 1
        while last > name.first and self._tokens[last].kind is Kind.LOWER:
            last -= 1
        if self._tokens[last].kind is Kind.LOWER:
            return None
        return name._replace(last=last, surname=name.surname if name.surname <= last else -1)

    def _runs_out(self, at: int, last: int) -> bool:
        """Whether a kept phrase begins at `at`, behind a particle that is none of it, and ends behind `last`."""
        led = at in self._kept and at - 1 not in self._kept and self._tokens[at - 1].kind is Kind.LOWER
        return led and last + 1 in self._kept and all(index in self._kept for index in range(at, last + 1))

    def _name_at(self, at: int, start: int, end: int, context: Context) -> Name | None:
        chains, token = self._chains, self._tokens[at]
        if token.kind is Kind.INITIALS:
            return by_initials(chains, at, end, context)
        if token.kind not in CAPS and token.fold not in STRONG_PARTICLES:
            return None
        if len(token.text) == 1 and (lettered := by_letter(chains, at, end)) is not None:
            return lettered
        if context is Context.TITLE:
            return by_title(chains, at, end, Rule.TITLE)
        if context is Context.THING or self._is_local(at):
            name = by_given(chains, at, end, context) if self._is_staffed(at) else None
            return name if name is not None and name.surname >= 0 else None
        name = inverted(chains, at) or by_given(chains, at, end, context)
        if context is Context.KEPT:
            return name if name is not None and name.surname >= 0 and lexicon.is_curated(token.fold) else None
        if name is not None:
            return name
        if context in (Context.EXPECTED, Context.ROLE):
            return by_place(chains, at, end, context) or self._in_cell(at, end)
        return by_particle(chains, at, end) or by_surname(chains, at, start, end)

    def _is_staffed(self, at: int) -> bool:
        """Whether what stands before has people rather than a name (`thuiszorg Carmelita Martis`)."""
        before = self._tokens[at - 1] if at else None
        return before is not None and before.fold in STAFFED and lexicon.is_curated(self._tokens[at].fold)

    def _in_cell(self, at: int, end: int) -> Name | None:
        """A name that begins with a particle where the place for it begins (`melder;de Kraai;`)."""
        token = self._tokens[at]
        if token.kind is not Kind.LOWER or not self._expected.begins(token.start):
            return None
        surname = surname_at(self._chains, at, end, loose=True, titled=True)
        whole = surname is not None and surname[0] > at and self._chains.ends_cell(surname[1])
        return Name(at, surname[1], Rule.EXPECTED, surname[0]) if whole and surname is not None else None

    def _led_by(self, name: Name, start: int) -> int:
        """The first token of a name, with an unlisted given name before it (`Ömer Faruk Kılıçdoğan`)."""
        first = name.first
        if name.rule is not Rule.GIVEN or name.surname < 0 or first == start:
            return first
        token = self._tokens[first - 1]
        word = token.fold
        titled = lexicon.is_function(word) or word in word_list("titles") or word in TUSSENVOEGSELS
        free = token.kind is Kind.CAPITAL and not (self._is_plain(word) or titled or lexicon.is_thing(word))
        return first - 1 if free and first - 1 not in self._kept else first

    def _goes_on(self, at: int) -> bool:
        """Whether an unknown word goes on an enumeration of people (`Auke Dijkstra, Jeltje en Oege`)."""
        token, tokens = self._tokens[at], self._tokens
        if token.kind is not Kind.CAPITAL or self._last < 0 or self._last != at - _BETWEEN or at in self._kept:
            return False
        joined = tokens[at - 1].text in (",", "en", "&", "of") and (
            tokens[at - 1].text != "," or self._chains.is_listed(at + 1)
        )
        if not joined or lexicon.is_function(token.fold):
            return False
        return not self._is_plain(token.fold) or self._is_among(at)

    def _is_among(self, at: int) -> bool:
        """Whether a word that is no department's stands among surnames (`Girwar en Zoethout`)."""
        word, tokens = self._tokens[at].fold, self._tokens
        surname = tokens[at - 2].fold
        sure = lexicon.is_sure_surname(surname) or self._told
        other = lexicon.is_compound(word) and word not in word_list("words")
        kept = lexicon.is_kept(word) or word in self._local or lexicon.is_thing(word) or lexicon.is_institution(word)
        free = not (kept or other or word.endswith(_DEPARTMENTS) or word in word_list("org_tails"))
        enough = tokens[at - 1].text != "," or (at + 2 < len(tokens) and lexicon.is_sure_surname(tokens[at + 2].fold))
        return sure and free and enough and len(word) > _SHORTEST

    def _is_plain(self, word: str) -> bool:
        return lexicon.is_ordinary(word) or lexicon.is_kept(word) or word in self._local

    def _is_local(self, at: int) -> bool:
        """Whether the word at `at`, or behind its particles, is a place that the document itself tells."""
        target = self._chains.after_particles(at) if self._tokens[at].fold in TUSSENVOEGSELS else at
        return target is not None and self._tokens[target].fold in self._local
