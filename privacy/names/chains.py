"""The chains of capitalised words in which names stand, and what surrounds them."""

from __future__ import annotations

from privacy.names import lexicon
from privacy.names.lexicon import STRONG_PARTICLES, TUSSENVOEGSELS
from privacy.names.tokens import Kind, Token
from privacy.wordlists import word_list

CAPS = (Kind.CAPITAL, Kind.UPPER)
OPENING = ("(", '"', "“", "'", "‘", "„")
CLOSING = (")", '"', "”", "'", "’")
_INVERTED = frozenset({"van", "de", "der", "den", "het", "'t", "ter", "ten", "te", "el", "al"})
_LONE_PREPOSITIONS = frozenset({"in", "op", "aan", "bij", "uit", "over", "onder", "voor", "tot", "en", "te"})


class Chains:
    """The tokens of one text, asked about chains of names; offsets are indexes of tokens."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        capital, upper = Kind.CAPITAL, Kind.UPPER
        self.capitals = [at for at, token in enumerate(tokens) if token.kind is capital or token.kind is upper]
        self.hyphened = [at for at, token in enumerate(tokens) if "-" in token.text and len(token.text) > 1]

    def starts_chain(self, index: int) -> bool:
        """Whether a chain of names can begin here."""
        token = self.tokens[index]
        if token.kind in CAPS or token.kind is Kind.INITIALS:
            return True
        return token.kind is Kind.LOWER and token.fold in STRONG_PARTICLES and self.after_particles(index) is not None

    def after_particles(self, index: int) -> int | None:
        """The capitalised token that the particles from `index` lead to, if they do."""
        at = index
        while at < len(self.tokens) and at < index + 4:
            token = self.tokens[at]
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
        return index < len(self.tokens) and (
            self.tokens[index].kind in (*CAPS, Kind.INITIALS) or self.tokens[index].fold in TUSSENVOEGSELS
        )

    def chain_end(self, index: int) -> int:
        """The token after the chain that begins here; at most 24 tokens long."""
        at = index + 1
        while at < len(self.tokens) and at < index + 24:
            token = self.tokens[at]
            if token.kind in CAPS or token.kind is Kind.INITIALS:
                at += 1
            elif token.kind is Kind.LOWER and token.fold in TUSSENVOEGSELS:
                target = self.after_particles(at)
                if target is None or (token.fold in _LONE_PREPOSITIONS and not self._leads_on(at, target)):
                    return at
                at = target
            elif self.joins(at):
                at = self.after_nickname(at) or at + 1
            elif (
                token.fold in word_list("titles_noble")
                and self.tokens[at - 1].kind is Kind.INITIALS
                and self.is_cap(at + 1)
            ):
                at += 1
            else:
                return at
        return at

    def _leads_on(self, at: int, target: int) -> bool:
        """Whether a preposition goes on a name: `Broek in 't Veld`, `Joris te Grotenhuis`, `van Nispel tot P.`."""
        if target > at + 1:
            return True
        word, before = self.tokens[target].fold, self.tokens[at - 1]
        free = not (lexicon.is_place(word) or lexicon.is_kept(word) or lexicon.is_ordinary(word))
        if self.tokens[at].fold == "te":
            unheard = not (lexicon.is_place(word) or lexicon.is_kept(word) or word in word_list("vocabulary"))
            return unheard and (before.kind is Kind.INITIALS or lexicon.is_given(before.fold))
        if self.tokens[at].fold == "op":
            return free and self.is_full(at)
        return self.tokens[at].fold == "tot" and free and self.tokens[at - 2].fold in TUSSENVOEGSELS

    def is_full(self, at: int) -> bool:
        """Whether initials or a sure given name and a surname end before the token at `at`, and a word follows."""
        if at < 2 or at + 1 >= len(self.tokens) or not self.is_first(at - 2):
            return False
        numbered = at + 2 < len(self.tokens) and self.tokens[at + 2].kind is Kind.NUMBER
        return not numbered and self.tokens[at - 1].kind in CAPS and self.tokens[at + 1].kind is Kind.CAPITAL

    def joins(self, at: int) -> bool:
        """A hyphen between two capitalised words, or a nickname in brackets or quotes."""
        token = self.tokens[at]
        if token.text in ("-", "–") and at + 1 < len(self.tokens):
            before, after = self.tokens[at - 1], self.tokens[at + 1]
            return token.start - before.end <= 1 and after.start - token.end <= 1 and self.is_cap(at + 1)
        return self.after_nickname(at) is not None

    def after_nickname(self, at: int) -> int | None:
        """The token behind a nickname in quotes or brackets that begins at `at`, if it stands within a name."""
        tokens = self.tokens
        if at >= len(tokens) or tokens[at].text not in OPENING or not self.is_first(at - 1):
            return None
        quoted = tokens[at].text == "(" and at + 1 < len(tokens) and tokens[at + 1].text in OPENING
        at += quoted
        for close in range(at + 2, min(at + 5, len(tokens) - 1)):
            if tokens[close].text in CLOSING:
                inner = tokens[at + 1]
                named = tokens[at].text != "(" or (close == at + 2 and lexicon.is_given(inner.fold))
                behind = close + 1 + (quoted and tokens[close + 1].text == ")")
                return behind if named and self.is_cap(behind) else None
        return None

    def is_first(self, at: int) -> bool:
        """Whether initials or a sure given name stand here."""
        token = self.tokens[at]
        return token.kind is Kind.INITIALS or (token.kind in CAPS and lexicon.is_sure_given(token.fold))

    def is_listed(self, at: int) -> bool:
        """Whether an enumeration goes on here."""
        return at < len(self.tokens) and self.tokens[at].text in (",", "en", "&", "(")

    def is_sloppy(self, at: int, first: int) -> bool:
        """Whether a particle in lower case begins a surname all the same (`wethouder van Dijk`)."""
        word = self.tokens[first].fold
        if not self.is_known_surname(word):
            return False
        return not lexicon.is_ordinary(word) or (first == at + 1 and word in word_list("surnames_netherlands"))

    def is_particle_surname(self, at: int, word: str) -> bool:
        """Whether lower-case `van der`, `van den`, `van de` before `word` begin a surname in running text."""
        second = self.tokens[at + 1].fold
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
        return any(lexicon.is_given(token.fold) for token in self.tokens[first : last + 1])

    def with_particles(self, last: int) -> int:
        """The last of the particles behind an inverted name (`Vries, J. de`), or `last`."""
        tokens = self.tokens
        while last + 1 < len(tokens) and tokens[last + 1].kind is Kind.LOWER and tokens[last + 1].fold in _INVERTED:
            last += 1
        return last

    def is_listed_author(self, target: int) -> bool:
        """Whether a list of authors goes on behind the initials: a comma, ampersand, bracket or line end."""
        last = self.with_particles(target + 2)
        after = self.tokens[last + 1] if last + 1 < len(self.tokens) else None
        return after is None or after.kind is Kind.GAP or after.text in (",", "&", "(", ";", "en", "|", ")")

    def is_honoured(self, at: int) -> bool:
        """Whether a title that streets carry too (`Dr. Schaepmanstraat`) stands before the name."""
        before = [token.fold for token in self.tokens[max(0, at - 2) : at] if token.kind is not Kind.MARK]
        return bool(before) and before[-1] in word_list("titles") and before[-1] not in word_list("address_forms")

    def at_line_start(self, at: int) -> bool:
        """Whether a line or list item begins here."""
        return (
            at == 0
            or self.tokens[at - 1].kind is Kind.GAP
            or self.tokens[at - 1].text in ("#", "-", "•", "|", ">", "–")
        )

    def at_sentence_start(self, at: int) -> bool:
        """Whether a sentence, line or quotation begins here."""
        return self.at_line_start(at) or self.tokens[at - 1].text in (
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

    def ends_cell(self, at: int) -> bool:
        """Whether nothing follows in the cell or on the line."""
        after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        return after is None or after.kind is Kind.GAP or after.text in ("|", ";", '"')

    def is_alone(self, first: int, last: int) -> bool:
        """Whether the tokens `first` to `last` are a line of their own."""
        after = self.tokens[last + 1] if last + 1 < len(self.tokens) else None
        return self.at_line_start(first) and (after is None or after.kind is Kind.GAP)

    def is_cited(self, at: int) -> bool:
        """`(Jansen, 2015`, `Jansen (2015)`, `Jansen et al.`, `Jansen & De Vries, 2019`."""
        tokens, following = self.tokens, [token.text for token in self.tokens[at + 1 : at + 4]]
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
        if following[:1] == ["&"] and at + 2 < len(tokens) and tokens[at + 2].kind in CAPS:
            return (at > 0 and tokens[at - 1].text in ("(", ";", ",")) or self.is_cited(at + 2)
        return False

    def speaks(self, at: int, verbs: frozenset[str]) -> bool:
        """Whether one of `verbs` comes next."""
        return (
            at + 1 < len(self.tokens) and self.tokens[at + 1].kind is Kind.LOWER and self.tokens[at + 1].text in verbs
        )
