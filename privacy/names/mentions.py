"""Whether a word by which somebody is known means that person where it stands."""

from __future__ import annotations

from privacy.names import lexicon
from privacy.names.known import Known
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.no_names import is_bound
from privacy.names.tokens import Kind, Token
from privacy.wordlists import word_list

_SHORTEST_LOWER = 4
_STARTS = (".", ":", "!", "?", "-", "•", "#", "|", "–")
_WHERE = frozenset({"in", "te", "naar", "uit", "gemeente", "bij", "rond", "richting", "station", "centrum", "heel"})
_WHOSE = frozenset(
    {
        "volgens",
        "namens",
        "zei",
        "zegt",
        "dat",
        "omdat",
        "aldus",
        "toen",
        "en",
        "heer",
        "mevrouw",
        "met",
        "door",
        "via",
        "tegen",
    }
)

_DEEDS = frozenset(
    {"kwam", "zag", "liep", "reed", "ging", "had", "wil", "wilde", "kon", "kan", "moest", "gaf", "nam", "bleef", "deed"}
    | {
        "sprak",
        "vroeg",
        "zat",
        "kreeg",
        "doet",
        "ziet",
        "gaat",
        "hielp",
        "riep",
        "beriep",
        "sloeg",
        "dacht",
        "koopt",
        "trok",
        "hing",
        "schoot",
        "schreef",
        "droeg",
        "won",
        "verloor",
        "begon",
        "vond",
        "bood",
    }
)
_NO_DEEDS = frozenset(
    {"wordt", "werden", "beide", "tijdens", "einde", "grote", "goede", "laatste", "eerste", "zonder", "slecht"}
    | {"vooruit", "achterkant", "zwarte", "witte", "altijd", "betreft", "kost", "smaakt", "groeit", "bloeit", "valt"}
)
_FUNCTIONS = frozenset(
    {"vz", "vrz", "voorz", "secr", "wnd", "pvda", "vvd", "cda", "d66", "groenlinks", "sp", "lid", "wh"}
)
_TEAMS = frozenset({"team", "afdeling", "cluster"})


def means_person(tokens: list[Token], index: int, word: str, known: Known) -> bool:
    """Whether the token at `index`, a form of the known `word`, is the person here."""
    token = tokens[index]
    if _names_thing(tokens, index) and not (_is_of_surname(tokens, index) and word in known.told & known.surnames):
        return False
    if token.kind is Kind.LOWER:
        return len(word) >= _SHORTEST_LOWER and not (lexicon.is_ambiguous(word) or _is_word(word, known))
    if word not in known.given and word not in known.surnames:
        return False
    if is_bound(tokens, index):
        return False
    if not (_is_plain(word) or lexicon.is_kept(word)) or _acts(tokens, index) or _speaks(tokens, index):
        return True
    if _begins(tokens, index) and _goes_together(tokens, index, known):
        return True
    if word in known.common and word not in known.told and _is_unlisted(word):
        return False
    if lexicon.is_place(word) or lexicon.is_kept(word):
        borne = _is_of_surname(tokens, index) or _is_somebody(tokens, index) or _is_borne(tokens, index, word, known)
        return word in known.surnames and borne
    if token.kind is Kind.UPPER or not (word in known.surnames or lexicon.is_given(word)):
        return False
    return not _begins(tokens, index) or _starts_clause(tokens, index, word, known)


def _is_unlisted(word: str) -> bool:
    """Whether a common word is no listed name (`Zorg`, as an author's too)."""
    return word in word_list("words") and not (lexicon.is_surname(word) or lexicon.is_given(word))


def _is_borne(tokens: list[Token], index: int, word: str, known: Known) -> bool:
    """Whether a town's name that the document has for nothing but a person is that person's in mid-sentence."""
    free = lexicon.is_place(word) and word not in known.placed and tokens[index].kind is Kind.CAPITAL
    return free and (index == 0 or tokens[index - 1].fold not in _WHERE)


def _starts_clause(tokens: list[Token], index: int, word: str, known: Known) -> bool:
    """Whether a surname that the document never has as a word begins a sentence here (`Dekens kwam later`)."""
    if word not in known.surnames or word in known.common or index + 1 >= len(tokens):
        return False
    after = tokens[index + 1]
    return after.kind is Kind.LOWER and after.start - tokens[index].end == 1 and _is_deed(after.fold)


def _is_deed(word: str) -> bool:
    """Whether a word has the form of a verb that people do, in the third person."""
    return word in _DEEDS or (
        len(word) > _SHORTEST_LOWER and word.endswith(("t", "de", "te")) and word not in _NO_DEEDS
    )


def _is_plain(word: str) -> bool:
    """Whether `word` is a common word, or a rarer one that no list has as a name."""
    return word in word_list("words") or (
        word in word_list("vocabulary") and not (lexicon.is_surname(word) or lexicon.is_given(word))
    )


def _is_word(word: str, known: Known) -> bool:
    """Whether a known word in lower case is rather a word; a compound that no dictionary has may be a surname."""
    listed = word in word_list("words") or word in word_list("vocabulary")
    return listed or (lexicon.is_compound(word) and word not in known.surnames)


def _names_thing(tokens: list[Token], index: int) -> bool:
    """Whether a thing or a firm is named: `project Marianne`, `Noordkamp BV`."""
    token, before = tokens[index], tokens[index - 1] if index else None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is not None and after.start - token.end == 1 and after.fold.rstrip(".") in word_list("firm_tails"):
        return True
    near = before is not None and token.start - before.end <= 1 and before.kind is not Kind.MARK
    return near and before is not None and lexicon.is_thing(before.fold)


def _acts(tokens: list[Token], index: int) -> bool:
    """Whether a sentence begins here that has its verb next: `Bos heeft gebeld`."""
    first = index == 0 or tokens[index - 1].kind is Kind.GAP or tokens[index - 1].text in (".", "!", "?", ":", '"', "“")
    return first and _has_verb(tokens, index)


def _speaks(tokens: list[Token], index: int) -> bool:
    """Whether somebody's words or function follow at the start of a line or sentence: `Hof (vz.):`, `Hof: ja`."""
    if not _begins(tokens, index) or index + 2 >= len(tokens):
        return False
    if tokens[index + 1].text == "(":
        return tokens[index + 2].fold in _FUNCTIONS or lexicon.is_function(tokens[index + 2].fold)
    if tokens[index + 1].text == ":":
        return tokens[index].kind is Kind.CAPITAL
    return tokens[index + 1].text == "/" and tokens[index + 2].fold in _TEAMS


def _goes_together(tokens: list[Token], index: int, known: Known) -> bool:
    """Whether another known surname is joined to this one: `Bos en Berg hebben getekend`."""
    if index + 2 >= len(tokens) or tokens[index + 1].text not in ("en", "&"):
        return False
    other = tokens[index + 2]
    return other.kind is Kind.CAPITAL and other.fold in known.surnames and tokens[index].fold in known.surnames


def _has_verb(tokens: list[Token], index: int) -> bool:
    verbs = word_list("clause_verbs") | word_list("personal_verbs")
    return index + 1 < len(tokens) and tokens[index + 1].kind is Kind.LOWER and tokens[index + 1].text in verbs


def _is_somebody(tokens: list[Token], index: int) -> bool:
    """Whether a town's name is a person's here: nothing of place before it, and a verb behind or a sign before."""
    before = tokens[index - 1].fold if index else ""
    return before not in _WHERE and (_has_verb(tokens, index) or before in _WHOSE)


def _is_of_surname(tokens: list[Token], index: int) -> bool:
    """Whether a particle with a capital stands before: `Van Groningen`."""
    before = tokens[index - 1] if index else None
    if before is None or before.kind is Kind.LOWER or before.fold in _WHERE:
        return False
    return before.fold in TUSSENVOEGSELS


def _begins(tokens: list[Token], index: int) -> bool:
    return index == 0 or tokens[index - 1].kind is Kind.GAP or tokens[index - 1].text in _STARTS
