"""What a draft may quote: a sentence that stands by itself, with those that lean on it; an item of a list; a table row.

A unit is one literal stretch of a passage, so that one citation covers it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.answering.terms import Bag
from assistant.drafting.topic import bag_of
from indexing import Hit, Span, split_sentences
from privacy import PLACEHOLDER

_FEWEST = 5  # words of a sentence that stands by itself
_MOST = 60  # words of a unit; a longer quote is no longer read
_LEANING = re.compile(
    r"^(?:dit|deze|die|dat|hij|zij|ze|daar\w*|hier\w*|ook|echter|bovendien|verder|tevens|zo|dus|zulke|beide|laatst\w*"
    r"|eerst\w*|ten (?:eerste|tweede|derde)|enerzijds|anderzijds|het gaat|en|maar|want|of|wel|toch|omdat|in dezelfde"
    r"|het (?:is|wordt|moet|kan|geldt|betreft|was|werd)|wij volgen|in (?:die|dat|deze|dit|beide)|een deel van hen"
    r"|bij (?:die|deze)|van (?:die|deze|hen)|meer hierover|voor wie)\b"
    r"|\b(?:wij|we|zijn|waren|deden|deed|zij|is|was)(?: dat| het)? er "
    r"(?:\d|\w+(?:tien|ig|ien|wee|rie|ier|ijf|es|ven|cht|gen)\b)"
    r"|^(?:indien|als|wanneer|doordat) (?:deze|dit|dat|die)\b"
    r"|^[A-Z][a-z]+(?: [a-z]+){0,2}: \S"
    r"|^(?:zodoende|aldus|vervolgens|tegelijkertijd|op (?:deze|die) (?:manier|wijze)|hetzelfde|waar (?:we|wij))\b"
    # "kan dat niet", "evalueren het in": a pronoun that stands for something said before.
    r"|\b(?:kan|kunnen|wil|willen|moet|moeten|mag|mogen|is|was|heeft|hebben|doet|doen|wordt) (?:dat|dit)"
    r" (?:niet|ook|wel|nog|al|zo|alleen|altijd|dan|nu|met|door|via|samen|bij|onder|voor|om)\b"
    r"|\b(?:zie|ziet|zien|zag|zagen|merkt|merken|vindt|vinden|noemt|noemen) (?:dit|dat)"
    r" (?:vooral|ook|wel|niet|meestal|vaak|soms|terug|als|in|bij|onder)\b"
    r"|\b(?:is|zijn|was|waren) er om\b"
    r"|\bhet (?:in|op|niet|wel|ook|al|nog|zo|dan|te|met|voor|na|per|elk|aan) "
    r"|\b(?:daarom|hierdoor|daardoor|daarvoor|daarvan|daarbij|hiervan|hiervoor|hierbij|vervolgens|eveneens"
    r"|waren dat|was dat|is dat)\b"
    r"|\b(?:op hem|aan hem|noemen dat)\b"
    r"|\b(?:voer|doe|neem|geef|leg|stel)t? die\b",
    re.IGNORECASE,
)
_UNFIT = re.compile(
    r"\b(?:jij|jullie|hoofdstuk|paragraaf|bijlage|bijgaande?|tabel|figuur|voetnoot|zie ook|volgende bladzijde"
    r"|hieronder|hierboven|onderstaande|bovenstaande"
    # Spoken words of someone interviewed.
    r"|je|jou|jouw|natuurlijk|gewoon|eigenlijk|best wel|zeg maar|echt wat)\b"
    # Questions, half sentences, remains of a table.
    r"|[?|]|\.\.\.|…|\[(?!\w+-\d)|^Bron:|[—–_-]{2}|^['‘\"“][^'’\"”]*['’\"”]\W*$",
    re.IGNORECASE,
)
# A list item that opens so is half a question or half a condition.
_HALF = re.compile(r"^(?:gelet op|welke?|hoe|of|waar|wie|wat|indien|of er)\b", re.IGNORECASE)
# What stands under such a heading is about the paper and not about its subject.
_ABOUT_PAPER = re.compile(
    r"\b(?:methoden?|methodologie|onderzoeksopzet|onderzoeksmethode\w*|dataverzameling|leeswijzer|begrippenlijst"
    r"|literatuur(?:lijst)?|bronnen(?:lijst)?|colofon|inhoud(?:sopgave)?|dankwoord|afkortingen)\b",
    re.IGNORECASE,
)
_FIRST_CLAUSE = re.compile(r"[.;:,] ")
_PERSONAL = re.compile(r"\b(?:ik|mij|mijn|u|uw)\b", re.IGNORECASE)
_WHOLE = re.compile(r"^[A-Z0-9'‘\"“€ÉÈ].*[.!]['’\"”)]*$", re.DOTALL)
_NUMBER = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z][.)]|[-•–*])\s+")
_GENERIC = re.compile(
    r"\b(?:memo|nota|adviesnota|notitie|voorstel|collegevoorstel|raadsvoorstel|raadsinformatiebrief|brief|verslag"
    r"|aan|van|de|het|een|burgemeester|college|raad|gemeenteraad)\b",
    re.IGNORECASE,
)


_TITLE_SAYS = 2  # words by which a title says what it is; one may be that of a heading

_NOTHING = Bag(frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class Around:
    """The words around a unit: `named` in the title and opening of its document, `headed` in all headings above it.

    `near` are those of its last two headings, `under` the same without a title of the whole document, `passage` those
    of its whole passage.
    """

    named: Bag = _NOTHING
    headed: Bag = _NOTHING
    near: Bag = _NOTHING
    under: Bag = _NOTHING
    passage: Bag = _NOTHING


@dataclass(frozen=True, slots=True)
class Candidate:
    """A unit: characters `span` of the passage of `hit`, with its words and those around it.

    `whole` is false for a list item that is no sentence, `item` says that it is an item of a list or a numbered
    paragraph, `row` that it is a row of a table, `personal` that it speaks to or of someone (ik, u).
    """

    hit: Hit
    span: Span
    bag: Bag
    around: Around
    whole: bool = True
    item: bool = False
    row: bool = False
    personal: bool = False

    @property
    def terms(self) -> frozenset[str]:
        """The terms of the unit itself."""
        return self.bag.terms

    @property
    def text(self) -> str:
        """The quote on one line."""
        return re.sub(r"\s+", " ", self.hit.passage.text[self.span.start : self.span.end])

    @property
    def item_text(self) -> str:
        """The quote as an item: with a full stop behind it when it has none."""
        return self.text if self.text.endswith((".", "!", "?", ";")) else f"{self.text}."


def telling_name(title: str, name: str) -> str:
    """What to call a document: its title, or its file name where the title says no more than a kind or a heading."""
    stem = name.rsplit(".", 1)[0]
    says, told = bag_of(_GENERIC.sub(" ", title)), bag_of(re.sub(r"\d", " ", stem))
    alone = len(says.folded) < _TITLE_SAYS <= len(told.folded) and not says.terms & told.terms
    telling = says.folded and not alone
    return title if telling and title != name and not title.isupper() and not title[:1].isdigit() else stem


def units(hit: Hit, around: Around = Around()) -> Iterator[Candidate]:
    """The units of the passage of `hit`; `around` are the words around them."""
    if hit.passage.kind == "row":
        yield from _row(hit, around)
    elif hit.passage.kind in ("text", "list") and not _ABOUT_PAPER.search(" ".join(hit.passage.headings[-1:])):
        for span, item in _stretches(hit.passage.text):
            text = hit.passage.text[span.start : span.end]
            if not _UNFIT.search(text) and not PLACEHOLDER.search(text) and text.count("(") == text.count(")"):
                whole, personal = _WHOLE.match(text) is not None, _PERSONAL.search(text) is not None
                yield Candidate(hit, span, bag_of(text), around, whole, item, personal=personal)


def _row(hit: Hit, around: Around) -> Iterator[Candidate]:
    text = hit.passage.text
    if " | " in text and ": " in text and "\n" not in text and not PLACEHOLDER.search(text):
        yield Candidate(hit, Span(0, len(text)), bag_of(text), around, row=True)


def _stretches(text: str) -> Iterator[tuple[Span, bool]]:
    """Spans of the units, without list marks, and whether each is an item."""
    sentences = split_sentences(text)
    place = 0
    while place < len(sentences):
        first = sentences[place]
        number = _NUMBER.match(text, *first)
        start, end = (number.end() if number else first.start), first.end
        place += 1
        while place < len(sentences) and _belongs(text, end, sentences[place], start, item=number is not None):
            end = sentences[place].end
            place += 1
        if _stands(text[start:end], item=number is not None):
            yield Span(start, end), number is not None


def _belongs(text: str, end: int, following: Span, start: int, *, item: bool) -> bool:
    """Whether a sentence goes on with the unit before it: in the same item, or leaning on what was said."""
    sentence = text[following.start : following.end]
    if "\n" in text[end : following.start] or _NUMBER.match(sentence):
        return False
    if len(text[start : following.end].split()) > _MOST:
        return False
    return item or _LEANING.search(sentence) is not None or len(sentence.split()) < _FEWEST


def _stands(text: str, *, item: bool) -> bool:
    first = _FIRST_CLAUSE.split(text, maxsplit=1)[0]
    words = len(text.split())
    if words > _MOST or words < _FEWEST or (not text[:1].isupper() and not text.startswith(("€", "‘", "'", "“"))):
        return item and 3 <= words <= _MOST and not text.rstrip().endswith(":") and not _HALF.match(text)
    if item and not _WHOLE.match(text) and _HALF.match(text):
        return False
    leans = (not item and _LEANING.match(text) is not None) or (_LEANING.search(first) is not None and not item)
    return not leans and not text.rstrip().endswith(":")
