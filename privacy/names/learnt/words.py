"""What a neighbour is to a capitalised word, in a short code: a function, a verb, a name, an article, a mark."""

from __future__ import annotations

from functools import lru_cache

from privacy.names import lexicon
from privacy.names.features import CAPS
from privacy.names.learnt.paper import Paper
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.tokens import Kind
from privacy.wordlists import among, word_list

_DETERMINERS = among("de het een deze dit die dat elke elk geen uw ons onze the mijn zijn haar hun")
_AGENTS = among("van met door voor namens volgens tegen aldus via bij aan")
_WHERE = among("in te naar uit op tot rond richting vanuit langs over onder binnen")
_VERBS = among(
    "is was heeft had wil wilde kan kon moet moest gaf kwam gaat ging doet deed stelt stelde geeft neemt nam komt "
    "blijft bleef meldt meldde licht wordt werd zal zou mag mocht weet wist krijgt kreeg maakt maakte ziet zag laat "
    "liet vindt vond houdt hield vraagt staat stond zit zat ligt"
)
_MARKS = {
    ",": "comma", "en": "en", "&": "en", "of": "en", ":": "colon", "(": "open", '"': "open", "“": "open", "‘": "open",
    "'": "open", "„": "open", "[": "open", "/": "slash", "-": "dash", "–": "dash", "•": "dash",
    ".": "start", "!": "start", "?": "start", ";": "start", "”": "start",
}  # fmt: skip


def code(paper: Paper, at: int) -> str:
    """The code of the token at `at`; the end of the text is a gap."""
    if not 0 <= at < len(paper.tokens):
        return "gap"
    token = paper.tokens[at]
    kind = token.kind
    if kind is Kind.GAP:
        return "gap"
    if token.text in _MARKS:
        return _MARKS[token.text]
    if kind is Kind.LOWER:
        return _lower(token.fold)
    if kind in CAPS:
        return _capital(token.fold) or ("capname" if paper.taken[at] else "cap")
    return {Kind.MARK: "mark", Kind.NUMBER: "num"}.get(kind, "init")


@lru_cache(maxsize=20_000)
def _capital(word: str) -> str:
    """`func` or `title` for a function, title or form of address."""
    if lexicon.is_function(word) or lexicon.is_trade(word):
        return "func"
    lists = ("titles", "address_forms", "salutations")
    return "title" if any(word in word_list(name) for name in lists) else ""


@lru_cache(maxsize=50_000)
def _lower(word: str) -> str:
    if found := _capital(word):
        return found
    for found, words in (("det", _DETERMINERS), ("agent", _AGENTS), ("prep", _WHERE), ("particle", TUSSENVOEGSELS)):
        if word in words:
            return found
    return "verb" if word in _VERBS or word in word_list("personal_verbs") else "lower"
