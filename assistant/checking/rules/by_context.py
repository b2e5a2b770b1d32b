"""Rules that ask the context model: a word that does not fit its neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.checking.closed import ARTICLES, AUXILIARIES, CLOSED, DETERMINERS, PREPOSITIONS, SUBORDINATORS, among
from assistant.checking.context import GAP, JOIN, Better, Token
from assistant.checking.grammar import to_cost
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, cased
from assistant.checking.text import CheckedText
from indexing import Span


@dataclass(frozen=True)
class ByContext:
    """The finds of some tasks of the model, under one name."""

    name: str
    tasks: frozenset[str]
    category: Category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault a place."""
        for tokens, found in text.misfits:
            for better in found:
                if better.task in self.tasks and not _idle(text, tokens, better):
                    yield _fault(text, tokens, better)


_AFTER_SUBJECT, _NEAR = 2, 3  # place of a verb behind article and noun; words
_PROMISED = among(
    "zegt zeggen zei zeiden kent kennen past passen staat staan geeft geven voegt voegen licht lichten neemt nemen nam"
    " namen komt komen kwam kwamen laat laten liet lieten wijst wijzen wees wezen brengt brengen bracht juicht juichen"
)
_ALIGHT = frozenset({"toe", "door"})  # licht ... toe
_BODIES = among("college raad burgemeester wethouder secretaris griffier griffie commissie bestuur directie gemeente")
_MANNERS = ("gericht", "overstijgend", "gestuurd", "gedreven", "breed", "gewijs", "onafhankelijk")
_LONG = 14  # letters of a noun that stands for an event in clipped prose: "Tijdens proefsleuvenonderzoek"
_SPEAKERS = frozenset({"ik", "je", "jij"})
_TITLES = (
    "eur", "aar", "tor", "ist", "ant", "ent", "aris", "ier", "ger", "ker", "der", "ler", "ter", "ner", "man", "arts",
    "chef", "loog", "ambtenaar", "hoofd", "lid", "loze", "lozen", "raad",
)  # fmt: skip


def _idle(text: CheckedText, tokens: list[Token], better: Better) -> bool:
    """What the model cannot know: who is meant, what else a word may be."""
    token = tokens[better.start]
    named = token.capital and better.start > 0
    if better.task in ("stem", "participle", "number", "adjective") and named:
        return True  # a name: "BES", "Weert"
    doubt = _DOUBTS.get(better.task)
    return doubt is not None and doubt(text, tokens, better)


def _texts(tokens: list[Token], start: int, end: int) -> list[str]:
    return [token.text for token in tokens[max(0, start) : end]]


def _single(text: CheckedText, tokens: list[Token], better: Better) -> bool:
    """A plural verb behind a sentence's first phrase that is single: "De brug bij Zijlstad is wegens ... dicht"."""
    if tokens[better.start].text.endswith("en") or not better.form.endswith("n") or better.start < _AFTER_SUBJECT:
        return False
    article, noun, *between = _texts(tokens, 0, better.start)
    plural = noun.endswith(("en", "'s")) or (noun.endswith("s") and text.words.known(noun[:-1]))
    single = article in DETERMINERS and not plural and text.judge.nouns.number(noun) != "n"
    return single and (not between or (between[0] in PREPOSITIONS and "en" not in between))


def _no_gap(_text: CheckedText, tokens: list[Token], better: Better) -> bool:
    """Clipped but good: "namens wethouder De Wit", "door college en raad", "zaakgericht werken"."""
    before, following = tokens[better.start - 1].text, _texts(tokens, better.start, better.start + 2)
    if better.form == "te":
        return before.endswith(_MANNERS)
    if better.form in PREPOSITIONS - {"van"}:
        return better.form in _texts(tokens, better.start, len(tokens))  # "bestaat dit jaar uit"
    if better.form not in ARTICLES:
        return False
    named = better.start + 1 < len(tokens) and tokens[better.start + 1].capital
    body = following[0] in _BODIES and (named or following[1:] in (["en"], ["of"]))
    return body or (better.start == 1 and before in PREPOSITIONS and len(following[0]) >= _LONG)


def _clause(tokens: list[Token], end: int) -> list[str]:
    """The words before `end` from the conjunction on that opens the clause."""
    opened = [place for place in range(end) if tokens[place].text in SUBORDINATORS]
    return _texts(tokens, opened[-1] if opened else 0, end)


def _no_determiner(text: CheckedText, tokens: list[Token], better: Better) -> bool:
    """A plural has "de" too; "deze" and "dit" stand by themselves; an adverb may precede ("de goed opgeleide")."""
    written, following = tokens[better.start].text, _texts(tokens, better.end, better.end + 2)
    before = _texts(tokens, better.start - 1, better.start)
    tags, leads = text.judge.tags, not before or before[0] in PREPOSITIONS
    if better.end < len(tokens) and tokens[better.end].capital:
        return True  # a name
    if len(following) == 2 and tags.adjective(following[1]) and not tags.adjective(following[0]):
        return True
    if following and following[0].endswith("en") and (written == "de" or not leads):
        return True
    named = leads or (following and text.judge.nouns.counted(following[0]))
    return written in ("deze", "dit") and not named  # "als zij dit wensen"


def _no_ending(_text: CheckedText, tokens: list[Token], better: Better) -> bool:
    """A title keeps its adjective bare ("de algemeen directeur"), and an adjective in -en is never inflected."""
    titled = any(word.endswith(_TITLES) for word in _texts(tokens, better.end, better.end + 1))
    return tokens[better.start].text.endswith("en") or (titled and better.form.endswith("e"))


def _no_number(text: CheckedText, tokens: list[Token], better: Better) -> bool:
    """Whether it is unclear what the subject is: the tagger read the whole sentence, the context model what is near.

    It must stand directly before its verb; many a plural verb is a noun.
    """
    if _single(text, tokens, better):
        return True
    near = better.start == _AFTER_SUBJECT and text.judge.nouns.number(tokens[better.start].text) is None
    return not (better.tagged or near)


def _no_stem(text: CheckedText, tokens: list[Token], better: Better) -> bool:
    """As "bij" is no verb, "wist" is one by itself; a third person loses its t only beside "ik" or "je"."""
    written = tokens[better.start].text
    if better.form in CLOSED or text.judge.tags.finite_past(written):
        return True
    if better.form != written[:-1]:
        return False
    participle = written.endswith("dt") and AUXILIARIES & set(_clause(tokens, better.start))  # "is besteedt"
    return not participle and not _SPEAKERS & set(_texts(tokens, better.start - _NEAR, better.end + 1))


def _no_participle(text: CheckedText, tokens: list[Token], better: Better) -> bool:
    """A participle needs an auxiliary in its sentence, and takes the place of none: "geplante bomen", "geplant"."""
    spoken, written = {token.text for token in tokens}, tokens[better.start].text
    if written.endswith("t") and better.form.endswith("d") and text.words.known(written + "e"):
        return True
    return better.form.endswith("d") and not spoken & (AUXILIARIES | {"hebbende", "zijnde"})


def _no_confusion(text: CheckedText, tokens: list[Token], better: Better) -> bool:
    """As "steeg licht" ends with an adverb, "beiden" stands by itself, "lijden" is a noun too."""
    written, following = tokens[better.start].text, _texts(tokens, better.end, better.end + 1)
    if written == "beiden":
        return not following or not text.judge.tags.noun(following[0])
    if written == "lijden" and better.form == "leiden":
        return following != ["tot"]
    if (written, better.form) == ("met", "mijn") or (written == "jou" and following[:1] in (["een"], ["de"], ["het"])):
        return True
    if written in ("jou", "u") and following:
        return text.judge.tags.plural_verb(following[0])
    if written == "toe":
        return bool(_PROMISED & set(_texts(tokens, 0, better.start)))
    if written == "word":
        return following == ["je"]
    ends = not following or not following[0][0].isalpha()
    if written == "licht" and _ALIGHT & set(_texts(tokens, better.end, len(tokens))):
        return True
    return (written == "licht" and ends) or (written == "dien" and (following == ["hoofde"] or ends))


def _no_join(_text: CheckedText, tokens: list[Token], better: Better) -> bool:
    return to_cost(tokens[better.end - 1].text, _texts(tokens, 0, better.start))


_DOUBTS = {
    GAP: _no_gap,
    JOIN: _no_join,
    "determiner": _no_determiner,
    "adjective": _no_ending,
    "number": _no_number,
    "stem": _no_stem,
    "participle": _no_participle,
    "word": _no_confusion,
}


def _fault(text: CheckedText, tokens: list[Token], better: Better) -> Fault:
    if better.task == GAP:
        span = Span(tokens[better.start - 1].start, tokens[better.start].end)
        before, after = (text.text[token.start : token.end] for token in tokens[better.start - 1 : better.start + 1])
        right = f"{before} {better.form} {after}"
    else:
        span = Span(tokens[better.start].start, tokens[better.end - 1].end)
        right = cased(better.form, text.text[span.start : span.end])
    written = text.text[span.start : span.end]
    values = (("word", written), ("suggestion", right))
    return Fault(better.task, span, Severity.WARNING, (right,), values)


WORDS = ByContext("confused-words", frozenset({"word"}))
VERBS = ByContext("verb-forms", frozenset({"participle", "stem"}))
AGREEMENT = ByContext("form-agreement", frozenset({"number", "determiner", "adjective"}))
GAPS = ByContext("dropped-words", frozenset({GAP}))
SPLITS = ByContext("parted-compounds", frozenset({JOIN}))
