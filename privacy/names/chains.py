"""The chains of capitalised words in which names stand, and what surrounds them."""

from __future__ import annotations

from privacy.names import lexicon
from privacy.names.lexicon import STRONG_PARTICLES, TUSSENVOEGSELS
from privacy.names.tokens import Kind, Token
from privacy.wordlists import word_list

CAPS = (Kind.CAPITAL, Kind.UPPER)
_INVERTED = frozenset({"van", "de", "der", "den", "het", "'t", "ter", "ten", "te", "el", "al"})
_LONE_PREPOSITIONS = frozenset({"in", "op", "aan", "bij", "uit", "over", "onder", "voor", "tot", "en", "te"})
_LEADING_ON = ("in", "tot", "op", "aan")
_ABBREVIATION = 4


class Chains:
    """The tokens of one text, asked about chains of names; offsets are indexes of tokens."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens

    def starts_chain(self, index: int) -> bool:
        """Whether a chain of names can begin here."""
        token = self._tokens[index]
        if token.kind in CAPS or token.kind is Kind.INITIALS:
            return True
        return token.kind is Kind.LOWER and token.fold in STRONG_PARTICLES and self.after_particles(index) is not None

    def after_particles(self, index: int) -> int | None:
        """The capitalised token that the particles from `index` lead to, if they do."""
        at = index
        while at < len(self._tokens) and at < index + 4:
            token = self._tokens[at]
            if token.kind is Kind.CAPITAL and not (token.fold in TUSSENVOEGSELS and self.is_cap(at + 1)):
                return at
            if token.kind is Kind.UPPER and token.fold not in TUSSENVOEGSELS:
                return at
            if token.kind is Kind.INITIALS and at > index:
                return at
            if token.fold not in TUSSENVOEGSELS:
                return None
            at += 1
        return None

    def is_cap(self, index: int) -> bool:
        """Whether a capitalised word, initials or a particle stand here."""
        return index < len(self._tokens) and (
            self._tokens[index].kind in (*CAPS, Kind.INITIALS) or self._tokens[index].fold in TUSSENVOEGSELS
        )

    def chain_end(self, index: int) -> int:
        """The token after the chain that begins here; at most 24 tokens long."""
        at = index + 1
        while at < len(self._tokens) and at < index + 24:
            token = self._tokens[at]
            if token.kind in CAPS or token.kind is Kind.INITIALS:
                at += 1
            elif token.kind is Kind.LOWER and token.fold in TUSSENVOEGSELS:
                target = self.after_particles(at)
                if target is None or (token.fold in _LONE_PREPOSITIONS and not self._leads_on(at, target)):
                    return at
                at = target
            elif self.joins(at):
                at += 1
            else:
                return at
        return at

    def _leads_on(self, at: int, target: int) -> bool:
        """Whether a preposition goes on a name: `Broek in 't Veld`, `Joris te Grotenhuis`, `van Nispel tot P.`."""
        if target > at + 1:
            return True
        word, before = self._tokens[target].fold, self._tokens[at - 1]
        free = not (lexicon.is_place(word) or lexicon.is_kept(word) or lexicon.is_ordinary(word))
        if self._tokens[at].fold == "te":
            return free and (before.kind is Kind.INITIALS or lexicon.is_given(before.fold))
        return self._tokens[at].fold == "tot" and free and self._tokens[at - 2].fold in TUSSENVOEGSELS

    def joins(self, at: int) -> bool:
        """A hyphen between two capitalised words, or a nickname in brackets or quotes."""
        token = self._tokens[at]
        if token.text in ("-", "–") and at + 1 < len(self._tokens):
            before, after = self._tokens[at - 1], self._tokens[at + 1]
            return token.start - before.end <= 1 and after.start - token.end <= 1 and self.is_cap(at + 1)
        if token.text in ("(", '"', "“", "‘", "'") and at + 2 < len(self._tokens):
            inner, close = self._tokens[at + 1], self._tokens[at + 2]
            nickname = (
                inner.kind is Kind.CAPITAL
                and (lexicon.is_given(inner.fold) or (token.text != "(" and self._is_first(at - 1)))
                and close.text in (")", '"', "”", "’", "'")
                and self.is_cap(at + 3)
            )
            if nickname:
                return True
        return token.text in (")", '"', "”", "’", "'") and self._tokens[at - 2].text in ("(", '"', "“", "‘", "'")

    def _is_plainly_particled(self, at: int) -> bool:
        """Whether initials or capitals before two particles make any word a surname (`C. VD WEKEN`)."""
        before = self._tokens[max(0, at - 3) : at]
        capitals = [token for token in before if token.kind is Kind.UPPER and token.fold in TUSSENVOEGSELS]
        return len(capitals) > 1 or any(token.kind is Kind.INITIALS for token in before)

    def _is_first(self, at: int) -> bool:
        """Whether initials or a sure given name stand here."""
        token = self._tokens[at]
        return token.kind is Kind.INITIALS or (token.kind is Kind.CAPITAL and lexicon.is_sure_given(token.fold))

    def is_listed(self, at: int) -> bool:
        """Whether an enumeration goes on here."""
        return at < len(self._tokens) and self._tokens[at].text in (",", "en", "&", "(")

    def is_sloppy(self, at: int, first: int) -> bool:
        """Whether a particle in lower case begins a surname all the same (`wethouder van Dijk`)."""
        word = self._tokens[first].fold
        if not self.is_known_surname(word):
            return False
        return not lexicon.is_ordinary(word) or (first == at + 1 and word in word_list("surnames_netherlands"))

    def is_particle_surname(self, at: int, word: str) -> bool:
        """Whether lower-case `van der`, `van den`, `van de` before `word` begin a surname in running text."""
        second = self._tokens[at + 1].fold
        if second in ("het", "'s") or not self.is_known_surname(word):
            return False
        return not lexicon.is_ordinary(word) or (
            second in ("der", "den", "'t") and word in word_list("surnames_netherlands")
        )

    @staticmethod
    def is_known_surname(word: str) -> bool:
        """Whether `word` is a listed surname and no place."""
        return lexicon.is_surname(word) and not lexicon.is_place(word)

    def has_given(self, first: int, last: int) -> bool:
        """Whether a listed given name is among the tokens (`Nguyen Thi Lan`: surname first)."""
        return any(lexicon.is_given(token.fold) for token in self._tokens[first : last + 1])

    def with_particles(self, last: int) -> int:
        """The last of the particles behind an inverted name (`Vries, J. de`), or `last`."""
        tokens = self._tokens
        while last + 1 < len(tokens) and tokens[last + 1].kind is Kind.LOWER and tokens[last + 1].fold in _INVERTED:
            last += 1
        return last

    def is_listed_author(self, target: int) -> bool:
        """Whether a list of authors goes on behind the initials: a comma, ampersand, bracket or line end."""
        last = self.with_particles(target + 2)
        after = self._tokens[last + 1] if last + 1 < len(self._tokens) else None
        return after is None or after.kind is Kind.GAP or after.text in (",", "&", "(", ";", "en", "|", ")")

    def surname(self, at: int, end: int, *, loose: bool, titled: bool = False) -> tuple[int, int] | None:
        """The surname from `at`: its main token and its last; particles before it, doubles behind it.

        `loose` takes any capitalised word that is nobody else's; otherwise an ordinary word or a place
        counts only when it is a listed surname as well.
        """
        tokens, main = self._tokens, at
        while main < end and (tokens[main].fold in TUSSENVOEGSELS or tokens[main].text in "-–") and main < at + 4:
            if not self.is_cap(main + 1):
                return None
            main += 1
        if at < main < end and tokens[main].kind is Kind.INITIALS:
            return main, main
        if main >= end or tokens[main].kind not in CAPS:
            return None
        if main > at and lexicon.is_place_phrase(tokens[main - 1].fold, tokens[main].fold):
            return None
        if not self.can_be_surname(main, particles=main > at, loose=loose, titled=titled):
            return None
        last = main
        while last + 1 < end and (step := self.continues(last + 1, end)):
            last = step
        return main, last

    def can_be_surname(self, at: int, *, particles: bool, loose: bool, titled: bool) -> bool:
        """Whether the word here can be the main part of a surname; `loose` and `titled` as in `surname`."""
        token = self._tokens[at]
        word = token.fold
        if word in word_list("surname_adjectives") and self.is_cap(at + 1):
            return True
        listed, place = lexicon.is_surname(word), lexicon.is_place(word)
        if (lexicon.is_kept(word) and not place) or word in word_list("functions"):
            if particles and self._is_plainly_particled(at):
                return True
            return listed and (particles or titled or (at > 0 and loose and self._is_first(at - 1)))
        if titled:
            return True
        if token.kind is Kind.UPPER and len(word) < _ABBREVIATION and self._tokens[at - 1].kind is not Kind.UPPER:
            return listed
        if place:
            return particles or (listed and loose)
        if lexicon.is_ordinary(word):
            return listed and (particles or loose or word in word_list("surnames_netherlands"))
        return loose or listed or not lexicon.is_institution(word)

    def continues(self, at: int, end: int) -> int:
        """The last token of the next part of a surname at `at`, or 0."""
        tokens = self._tokens
        token = tokens[at]
        if token.text in ("-", "–"):
            part = self.surname(at + 1, end, loose=True)
            return part[1] if part else 0
        word = token.fold
        if word in _LEADING_ON and token.kind is Kind.LOWER:
            part = self.surname(at, end, loose=True)
            return part[1] if part else 0
        if token.kind is Kind.INITIALS or token.kind not in CAPS:
            return 0
        if tokens[at - 1].fold in word_list("surname_adjectives") and not lexicon.is_kept(word):
            return at
        if word in TUSSENVOEGSELS:
            part = (
                self.surname(at, end, loose=False)
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

    def is_phrase(self, at: int) -> bool:
        """Whether this word and the next are an organisation or a figure."""
        if at + 1 >= len(self._tokens):
            return False
        return lexicon.is_organisation_phrase(self._tokens[at].fold, self._tokens[at + 1].fold)

    def is_honoured(self, at: int) -> bool:
        """Whether a title that streets carry too (`Dr. Schaepmanstraat`) stands before the name."""
        before = [token.fold for token in self._tokens[max(0, at - 2) : at] if token.kind is not Kind.MARK]
        return bool(before) and before[-1] in word_list("titles") and before[-1] not in word_list("address_forms")

    def at_line_start(self, at: int) -> bool:
        """Whether a line or list item begins here."""
        return (
            at == 0
            or self._tokens[at - 1].kind is Kind.GAP
            or self._tokens[at - 1].text in ("#", "-", "•", "|", ">", "–")
        )

    def at_sentence_start(self, at: int) -> bool:
        """Whether a sentence, line or quotation begins here."""
        return self.at_line_start(at) or self._tokens[at - 1].text in (
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

    def is_cited(self, at: int) -> bool:
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

    def speaks(self, at: int, verbs: frozenset[str]) -> bool:
        """Whether one of `verbs` comes next."""
        return (
            at + 1 < len(self._tokens)
            and self._tokens[at + 1].kind is Kind.LOWER
            and self._tokens[at + 1].text in verbs
        )
