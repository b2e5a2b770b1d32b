"""The names of boats, which lead to who lives on them or owns them (Kadaster, register of ships).

A name stands behind the kind of boat (`zeiljacht Windekind`, `de ms. Goede Verwachting`), behind `aan boord van de`,
in a field or a column of ships; once known it is found everywhere in the text. Boats of authorities and ferries stay.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from privacy.names import lexicon
from privacy.recognizers.base import LIKELY, Match, label
from privacy.recognizers.view import lowered
from privacy.tables import columns
from privacy.wordlists import among, fold, word_list

_KIND = (
    r"(?:(?<!\w)(?:[a-z]{0,12}(?:schip|jacht|tjalk|sloep|kotter|kruiser|klipper)(?:je)?|sk[uû]tsje|schuit|trawler|vlet|"
    r"vaartuig|botter|aak|ark|woonark|praam|schouw|(?:[a-z]{0,8})tanker|sleper|duwbak|"
    r"(?:woon|motor|zeil|speed|rubber|vis|sleep|duw|rondvaart|partij|plezier|toer|huur|kajuit|roei|werk|hotel|"
    r"sport|charter)?boot(?:je)?)|(?<![\w.])(?:m[.]?(?:v|t)?[./]?s|m/t|m[.]t|s[./]?s|z[./]?s)[.]?)"
)
_LINK = r"(?:van|de|der|den|het|'t|et|en|and|of|the|&|a|la|del|op|in|ter|zonder|met|is|for)"
_CAPITAL = r"(?:[A-ZÀ-Þ][\w'’-]*|'t|\d{1,2}(?= [A-Z]))"
_NAME = rf"(?:(?:De|Het|'t|’t|d')\s)?{_CAPITAL}(?: (?:{_LINK} ){{0,2}}{_CAPITAL}){{0,3}}"
_QUOTED = r"['\"‘’“”„«](?P<quoted>[^'\"‘’“”„»«\n]{2,30})['\"’”“»]"
_CALLED = r"(?:,? (?:genaamd|geheten|genoemd|met (?:de|als) naam|met naam|de naam|heet|heette|met de scheepsnaam):?)"
_SHIP = re.compile(
    rf"(?:{_KIND}(?:{_CALLED}| de| het|,(?= [^,\n]{{2,30}} genaamd))?|"
    rf"(?:[Aa]an|[Vv]an) boord (?:van|op) (?:de|het|'t)(?: {_KIND})?|"
    rf"{_KIND} (?:is|wordt) genaamd) "
    rf"(?:{_QUOTED}|(?P<name>{_NAME}))"
)
_CAPITAL_KIND = re.compile(
    rf"(?<!\w)(?:[A-Z][a-z]{{0,12}}(?:schip|jacht|boot|tjalk|sloep|kotter|kruiser|klipper|ark)|Sk[uû]tsje|Sloep|"
    rf"Tjalk|Boot|Kotter|Kruiser|Klipper|Botter|Vlet|Aak|Trawler|Tanker|"
    rf"Jacht|Schip|Vaartuig|Ark|MS|MTS|MV)(?:{_CALLED}| de| het|,(?= [^,\n]{{2,30}} genaamd))? "
    rf"(?:{_QUOTED}|(?P<name>{_NAME}))"
)
_MARKED = re.compile(
    r"(?<![\w'’-])(?:[A-Z][a-z]{0,12}(?:schip|jacht|boot|tjalk|sloep|kotter|kruiser|klipper|ark) |"
    r"(?:Kotter|Tjalk|Sloep|Boot|Schip|Jacht) )?"
    rf"(?P<name>{_NAME}) \((?:ENI|MMSI|IMO|[Ee]urop\w*\W|[A-Z]{{2,3}}[- ]\d{{1,3}}\))"
)
"""A name with the number of a register behind it."""
_FIELD = re.compile(
    r"(?:(?<!\w)(?:naam (?:van (?:het |de |uw )?)?(?:schip|vaartuig|boot|woonboot|woonschip|ark|jacht)|scheepsnaam|"
    r"bootnaam|vaartuignaam)\W{1,4}|"
    r"(?<![^\n|;])[ \t*-]{0,4}(?:boot|schip|vaartuig|jacht|woonboot|woonschip)[*]{0,2}\s?:\s{0,4})"
    r"(?P<name>[^\s,;|(/][^,;|\n(/]{1,30})"
)
_HEAD = label(
    r"(?:naam )?(?:schip|vaartuig|boot|woonschip|woonboot|jacht)|scheepsnaam|bootnaam|vaartuignaam|naam (?:van )?"
    r"(?:het |de )?(?:schip|vaartuig|boot)"
)
_SIGNS = (
    *("schip", "scheepsnaam", "jacht", "boot", "boord", "vaartuig", "sloep", "kotter", "kruiser", "klipper", "tjalk"),
    *("botter", "kûtsje", "kutsje", "schuit", "trawler", "tanker", "vlet", "duwbak", "praam", "woonark", "schouw"),
    *(
        " aak ",
        " ark ",
        " ark,",
        " ms ",
        " ms. ",
        "m.s.",
        "m/s",
        "m/t",
        "m.t.",
        " mts",
        " mvs",
        " ss ",
        " zms",
        "sleper",
        "\nark",
        "\nms",
    ),
)
"""What speaks of a ship: looking for these first is five times as fast."""
_PUBLIC = re.compile(
    r"(?:veer|brandweer|politie|patrouille|reddings|marine|douane|pakjes|oorlogs|vlagge|loods|cruise|zend|"
    r"ruimte|lucht|landings|kerk|midden|zij|hof|lidmaat|gezel|rekening|schap|dienst)(?:schip|boot|vaartuig)",
)
_NO_NAME = among(
    "bij op in aan de het een die dat er hij zij we ik u is was maandag dinsdag woensdag donderdag vrijdag zaterdag "
    "zondag januari februari maart april mei juni juli augustus september oktober november december artikel bijlage "
    "gemeente provincie politie waterpolitie rijkswaterstaat geen ja nee nvt onbekend zie idem leeg vervallen diverse "
    "yamaha zodiac bayliner sunseeker linssen bavaria type nummer nr lengte breedte soort met voor van en of "
    "ligplaats eigenaar schipper naam polyester stalen houten aluminium mmsi eni imo atis deze dit als om na"
)
_ORDER = 4
_ABBREVIATED = re.compile(r"(?<![\w.])[Mm][vt]?/?[st] $")
"""The abbreviation of a kind of ship, which is part of its name."""
_REACH = 7


def vessel_names(text: str) -> Iterator[Match]:
    """The names of boats in `text`; time linear in its length."""
    low = lowered(text)
    regions = _regions(low)
    if not regions:
        return
    known: set[str] = set()
    for start, end in _told(text, low, regions):
        known.add(text[start:end])
        yield Match(start, end, LIKELY)
    yield from _again(text, frozenset(name for name in known if len(name) > _ORDER and name[0].isupper()))


def _again(text: str, names: frozenset[str]) -> Iterator[Match]:
    """Every place where one of `names` stands as whole words."""
    lengths: dict[str, set[int]] = defaultdict(set)
    for name in names:
        lengths[name.split()[0]].add(len(name))
    for word in _FIRST.finditer(text) if names else ():
        for length in sorted(lengths.get(word[0], ()), reverse=True):
            end = word.start() + length
            if text[word.start() : end] in names and not text[end : end + 1].isalnum():
                yield Match(word.start(), end, LIKELY)
                break


_FIRST = re.compile(r"(?<!\w)[A-ZÀ-Þ'’]\S*")


def _told(text: str, low: str, regions: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Where the names stand that a kind of boat, a field or a head tells."""
    for form, view in ((_SHIP, text), (_CAPITAL_KIND, text), (_MARKED, text), (_FIELD, low)):
        for ship in (match for region in regions for match in form.finditer(view, *region)):
            if form is _FIELD:
                yield from _whole(text, *ship.span("name"))
                continue
            name = "quoted" if form is not _MARKED and ship["quoted"] else "name"
            public = _PUBLIC.search(low, ship.start(), ship.start(name))
            if not public and _is_name(ship[name], quoted=name == "quoted"):
                short = _ABBREVIATED.search(text, max(0, ship.start(name) - _REACH), ship.start(name))
                yield short.start() if short else ship.start(name), ship.end(name)
    for cell in columns(low, _HEAD):
        yield from _whole(text, *cell)


def _regions(low: str) -> list[tuple[int, int]]:
    """The parts of a text in lower case around what speaks of ships."""
    regions: list[tuple[int, int]] = []
    for at in sorted(_places(low)):
        start, end = max(0, at - _BEFORE), min(len(low), at + _BEHIND)
        if regions and start <= regions[-1][1]:
            regions[-1] = (regions[-1][0], end)
        else:
            regions.append((start, end))
    return regions


def _places(low: str) -> Iterator[int]:
    for sign in _SIGNS:
        at = low.find(sign)
        while at >= 0:
            yield at
            at = low.find(sign, at + 1)


_BEFORE, _BEHIND = 26, 120


def _whole(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The name that a field or cell holds and no more, without quotes and white space around it."""
    value = text[start:end].strip(" '\"‘’“”„*_\t")
    if value and value[0].isupper() and _is_name(value, quoted=True) and _DESCRIBED.search(value.lower()) is None:
        at = text.index(value, start)
        yield at, at + len(value)


_DESCRIBED = re.compile(rf"{_KIND}|\d")
"""A kind of boat or a measure in a field: what it is, not how it is called."""


def _is_name(name: str, *, quoted: bool) -> bool:
    """Whether the words behind a boat can be its name: no sentence's, no place's, no street's."""
    words = [fold(word.strip(".,'’")) for word in name.split()]
    if not words or (words[0] in _NO_NAME and len(words) == 1) or not any(map(str.isalpha, name)):
        return False
    if quoted:
        return True
    if words[0] in _NO_NAME - {"de", "het"} or lexicon.is_street(words[-1]):
        return False
    alone = len(words) == 1
    if alone and name.isupper() and len(name) < _ORDER:
        return False
    return not (
        alone and (lexicon.is_place(words[0]) or lexicon.is_kept(words[0]) or words[0] in word_list("functions"))
    )
