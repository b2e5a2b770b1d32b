"""A question as the answerer reads it: its kind, its focus, and what an answer must hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.answering.focus import Focus, focus_of
from assistant.answering.kinds import WANTED_VALUES, Kind, kind_of
from assistant.answering.values import MONTHS, ValueKind, find_values, years
from indexing import Word
from privacy import PLACEHOLDER, Scrubbed

_HEAD = re.compile(
    r"\b(?:hoeveel|welke?|hoe (?:hoog|groot) (?:is|zijn|was) (?:de|het)|wat (?:is|zijn|was|waren) (?:de|het)?"
    r"|^(?:schrijf|maak|geef|noem)(?: (?:een|de|het))?)\s+",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"^(?:de |het )?(\w+)[^,?]*, hoeveel (?:is|zijn|was|waren) (?:dat|die|er|het)\b", re.IGNORECASE
)  # what is counted stands before the question: "Branden in 2021, hoeveel waren het er?"
_HEAD_ENDS = re.compile(
    r"[?,.;:]|\b(?:de|het|een|van|voor|in|op|met|bij|door|aan|uit|over|om|tot|per|naar|onder|is|zijn|was|waren|wordt|worden|werd"
    r"|werden|heeft|hebben|had|hadden|kan|kunnen|mag|mogen|moet|moeten|zal|zullen|gaat|gaan|er|dat|die|volgens|wil|willen"
    r"|krijgt|krijgen|geldt|gelden|staat|staan|komt|komen|zou|zouden|je|u|wij|we)\b",
    re.IGNORECASE,
)
_THING = re.compile(
    r"\b(?:welke?|hoe (?:heet|heten|heette|heetten|noem\w*)|wat is de naam van|wat zijn de namen van|onder welke)\s"
    r"(?:(?:de|het|die|dat|deze|dit|een|onze|andere|nieuwe|landelijke|officiële|\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\s)*(?P<thing>\w+)",
    re.IGNORECASE,
)
_BY_HOW_MUCH = re.compile(r"\bmet hoeveel \w+(?:t|en) (?:de|het|een|onze|uw)\b", re.IGNORECASE)  # a verb, no thing
_PLACE = re.compile(
    r"\b(?:welke?|onder welk)\s(?:\w+\s)?"
    r"(?:\w+-)?(?:(?:actie|artikel|hoofdstuk|paragraaf|maatregel|bijlage)?nummer|actie|artikel|hoofdstuk|paragraaf"
    r"|maatregel|bijlage|onderdeel|beslispunt)\b"
    r"|\bwaar staat\b(?!.*\bvoor\b)",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<=[^.?!\s] )[\"'“‘]?([A-Z][\w-]*(?: [A-Z][\w-]*)*)(?=\W|$)|\b(\w*[A-Z]\w*[A-Z]\w*)")
_COUNT, _PART = r"(?P<count>eerste|tweede|derde|vierde|[1-4](?:e|ste|de))", r"(?P<part>kwartaal|half ?jaar|helft)"
_TIME = re.compile(
    rf"\b(?:(?P<month>{MONTHS})|{_COUNT}\s{_PART}|(?P<quarter>[qk][1-4])|week\s(?P<week>\d{{1,2}})"
    r"|\d{1,2}[-/.](?P<number>0?[1-9]|1[0-2])[-/.](?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_ENDS_OF_QUARTERS = (("januari", "maart"), ("april", "juni"), ("juli", "september"), ("oktober", "december"))
_PARTS_OF_A_YEAR = (
    *(
        (re.compile(rf"\b{first}\s(?:tot en met|t/m|t\.e\.m\.|tot|-|–)\s{last}\b", re.IGNORECASE), f"{at}e kwartaal")
        for at, (first, last) in enumerate(_ENDS_OF_QUARTERS, 1)
    ),
    (re.compile(r"\beerste drie maanden\b", re.IGNORECASE), "1e kwartaal"),
    (re.compile(r"\blaatste drie maanden van het jaar\b", re.IGNORECASE), "4e kwartaal"),
    (re.compile(r"\beerste zes maanden\b", re.IGNORECASE), "1e helft"),
)
_NAMED_PART = re.compile(r"-[a-z][\w-]*$")  # what a name is the beginning of: the "toets" of a Bibob-toets
_OF_A_PAPER = re.compile(
    r"\b[A-Z][\w&]+-(?:rapport|onderzoek|studie)\b|\b\w*(?:rapport|onderzoek|studie)\w* van [A-Z]\w+"
)
"""Who made the paper: few of its passages say so."""
_BESIDE = re.compile(
    r"(?:,\s(?:zeg|bijvoorbeeld|bijv\.)|\b(?:behalve|naast|zoals))\s[^,?]*|(?:\w+, )*\w+ (?:en|of) andere\b"
    r"|(?<=s als )(?:\w+, )*\w+ (?:en|of) \w+",
    re.IGNORECASE,
)
"""What an answer need not name: an example ("OM en andere partners") and what is known ("naast het RIEC")."""
_QUARTER = re.compile(r"[QK][1-4]")
_ORDINALS = {"eerste": "1", "tweede": "2", "derde": "3", "vierde": "4"}
_OFFICE = (
    r"\w*(?:voorzitter|burgemeester|wethouder|griffier|secretaris|directeur|leider|hoofd|manager|coördinator|trekker"
    r"|functionaris|officier|commandant|houder|auteur|eigenaar)\b"
)
_IDENTITY = re.compile(
    r"^(?:en )?(?:wie (?:is|was|zijn|waren|wordt|werd)|hoe heet|hoe heette|wat is de naam van|welke naam heeft)"
    rf" (?:(?:de|het|een|onze|jullie|uw) )?(?:\w+ )?{_OFFICE}",
    re.IGNORECASE,
)
_OF_ALL = frozenset({"Nederland"})  # where every paper is about, and few say so
_PLURAL = re.compile(r"(?:en|['’]s|s)$")
_PLURAL_OF_MONEY = re.compile(
    r"(?:kosten|lasten|baten|leges|inkomsten|uitgaven|opbrengsten|besparingen|bezuinigingen|bedragen|budgetten|subsidies"
    r"|kredieten|reserves|tegoeden|euro['’]?s|middelen|boetes|dwangsommen|tarieven|meevallers|tegenvallers)$"
)
_NOT_PLURAL = re.compile(r"(?:ss|us|is|as|proces|ens|advies|verlies|precies)$")


@dataclass(frozen=True, slots=True)
class Question:
    """A scrubbed question, analysed.

    `focus` are its words with their share, `head` the words for the thing asked for ("regionale teams" in
    "hoeveel regionale teams zijn er"), the noun last; `years` and `names` what the surroundings of an
    answer must mention, `numbers` the other figures in it as written, `wants` the kinds of value that
    can answer (empty: words answer), `place` whether it asks where in a paper something stands, `times` its
    months, quarters and weeks, `identity` whether it asks for a name ("wie is de voorzitter"), `counts` whether for
    a number of things, which no amount of money is, `thing` the word for what it asks the name of ("" for none).
    """

    text: Scrubbed
    kind: Kind
    focus: tuple[Focus, ...]
    head: tuple[Word, ...]
    years: frozenset[str]
    names: tuple[str, ...]
    numbers: tuple[str, ...]
    wants: frozenset[ValueKind]
    place: bool = False
    times: frozenset[str] = frozenset()
    identity: bool = False
    counts: bool = False
    thing: str = ""


def read_question(text: Scrubbed) -> Question:
    """Analyse a scrubbed question."""
    kind = kind_of(text)
    focus = focus_of(text)
    head = _head(focus, _head_reach(text))
    thing = _THING.search(text)
    if kind is Kind.WHICH and head and _is_plural(_as_written(text, head[-1])):
        kind = Kind.LIST
    counts = kind is Kind.HOW_MANY and bool(head) and _is_of_things(_as_written(text, head[-1]))
    return Question(
        text=text,
        kind=kind,
        focus=focus,
        head=tuple(head),
        years=years(text),
        names=_names(text),
        numbers=_numbers(text),
        wants=WANTED_VALUES.get(kind, frozenset()) - ({ValueKind.MONEY} if counts else frozenset()),
        place=bool(_PLACE.search(text)),
        times=times(text),
        identity=bool(_IDENTITY.search(text.strip())),
        counts=counts,
        thing=thing["thing"] if thing else "",
    )


def _is_of_things(counted: str) -> bool:
    return _is_plural(counted) and not _PLURAL_OF_MONEY.search(counted)


def times(text: str) -> frozenset[str]:
    """The months, quarters, halves and weeks that `text` names, each in one form: "3 kwartaal", "mei".

    Three months that make a quarter are that quarter.
    """
    for written, part in _PARTS_OF_A_YEAR:
        text = written.sub(part, text)
    found: set[str] = set()
    for one in _TIME.finditer(text):
        if one["month"]:
            found.add(one["month"].lower())
        elif one["number"]:
            found.add(MONTHS.split("|")[int(one["number"]) - 1])
        elif one["quarter"]:
            found.add(f"{one['quarter'][1]} kwartaal")
        elif one["week"]:
            found.add(f"week {one['week']}")
        else:
            part = "kwartaal" if one["part"].lower() == "kwartaal" else "half"
            found.add(f"{_ORDINALS.get(one['count'].lower(), one['count'][0])} {part}")
    return frozenset(found)


def _head(focus: Sequence[Focus], reach: range) -> list[Word]:
    """The words in reach up to the verb."""
    head: list[Word] = []
    for one in focus:
        if one.word.span.start not in reach or not one.spoken:
            continue
        if one.share == 1.0:
            head.append(one.word)
        elif head:
            break
    return head


def _as_written(text: str, word: Word) -> str:
    return text[word.span.start : word.span.end].lower()


def _head_reach(text: str) -> range:
    """The characters between the question word and the first verb, preposition or article."""
    before = _BEFORE.search(text)
    if before:
        return range(before.start(1), before.end(1))
    found = _HEAD.search(text)
    if not found or _BY_HOW_MUCH.search(text):
        return range(0)
    end = _HEAD_ENDS.search(text, found.end())
    return range(found.end(), end.start() if end else len(text))


def _names(text: str) -> tuple[str, ...]:
    """Proper names and abbreviations; the first word of a sentence and the gate's placeholders are none."""
    bare = _BESIDE.sub("", _OF_A_PAPER.sub("…", PLACEHOLDER.sub("…", text)))
    if bare.isupper():
        return ()
    found = (_NAMED_PART.sub("", one[1] or one[2]) for one in _NAME.finditer(bare))
    return tuple(
        dict.fromkeys(name for name in found if not (name.isdigit() or name in _OF_ALL or _QUARTER.fullmatch(name)))
    )


def _is_plural(word: str) -> bool:
    return bool(_PLURAL.search(word)) and not _NOT_PLURAL.search(word)


def _numbers(text: str) -> tuple[str, ...]:
    counted = (text[value.start : value.end] for value in find_values(text) if value.kind is not ValueKind.YEAR)
    found = (re.search(r"\d[\d.,]*\d|\d", piece) for piece in counted)
    return tuple(dict.fromkeys(match.group() for match in found if match and match.group() not in years(text)))
