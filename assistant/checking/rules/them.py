"""Hun, hen and zij: after a preposition and as direct object hen, as indirect object hun, as subject zij.

Taaladvies.net, "hun of hen". A possessive hun is told by the noun phrase that goes on behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from assistant.checking.closed import CLOSED, DETERMINERS, WEEKDAYS, among
from assistant.checking.grammar import AUXILIARIES, MODALS, PREPOSITIONS, clauses, follows
from assistant.checking.masks import FILLER
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at, cased
from assistant.checking.tags import Tags
from assistant.checking.text import CheckedText, Word

_GOVERNING = PREPOSITIONS - {"te", "ten", "ter", "om"}
_OPENERS = among(
    "dat omdat doordat zodat opdat als wanneer indien zodra zolang nadat voordat totdat terwijl hoewel of mits"
    " tenzij wat waar hoe waarom waarin waarop waarmee waarvoor waardoor waarbij sinds"
)
# What may be given, said or done to someone: the verb has an indirect object.
_GIVING = re.compile(
    r"(?:aan|toe|mee|uit|op|voor|af|door|terug|over|mede|be|ver|ont)?(?:ge)?"
    r"(?:geef|gave?n?$|gaf|geve?n|bied|bood|boden|boden$|stuur|stur|zend|zond|betaal|betal|leg|vraag|vrag|vroeg|vertel"
    r"|loof|love|leen|lene|strek|handig|toon|tone|lever|meld|schrijf|schrijv|schreef|schrev|richt|gun|advise|verhuu?r|koop"
    r"|kope|kocht|zorg|neem|name?n?$|nom|bied|biede?n?|bod|weiger|wens|leer|kost|ken|reik|zeg|zei|raad|rade|draag|drage"
    r"|stel|past|beval|luk|val|viel|kom|kwam|sta|schiet|ontbre|spij|gaat|gaan|ging|duid|wijt|wijz|wees|wez|deel|dele"
    r"|schaf|breng|bracht|beur|doe|deed|deden|daan|maak|make|laat|laten|liet)"
)
# What is done to someone directly. Stems, with what their forms may begin with.
_DIRECT = re.compile(
    r"(?:aan|af|bij|door|in|mee|na|om|onder|op|over|toe|uit|voor|weg|binnen)?(?:ge)?"
    r"(?:nodig(?:t|en|de|d)|help|holp|hielp|ondersteun|begeleid|betrek|betrok|waarschuw|informe|verwe?ij?[sz]|verwez"
    r"|bel(?:l|t|d|$)|bezoe?[ck]|bezocht|dwing|dwong|steun|benader|bedank|ontvang|ontving|hoor|spre[ek]k?|sprak|sprok|ontmoet"
    r"|houd|bekeur|bescherm|stimule|motive|overtuig|vang|huisvest|volg|benoem|ontsla|vertegenwoordig|controle|registr"
    r"|moedig|spoor|verplicht|machtig|daag|active|verwijder|bevra|adres|herken|erken|bedreig|beledig|bestraf|beboet"
    r"|evacue|verplaats|verhoor|arreste|interview|raadpleeg|raadple?g|inspire|versterk|ontlast|belast|bereik|benut|train"
    r"|faciliteer|faciliter|verras|onderzoe?[ck]|schors|beschouw|behandel|ontzie)"
)
_DIRECT_BARE = re.compile(
    r"ken(?:t|nen|de|den)?|gekend|zien?|ziet|zag(?:en)?|gezien|vond(?:en)?|gevonden|waarde(?:er(?:t|de|den)?|ren)|gewaardeerd"
    r"|vrijgesproken|vrijsprak|veroordee?l\w*|(?:op|af)?gehaald|halen|haalt|gemist|missen|vertrouwt|vertrouwen|vertrouwd"
    r"|begrepen|begrijpt|gered|redt|redden|verwelkom\w*|beboet\w*|aangetroffen|opgespoord|gehinderd|belemmerd|verzorgd"
    r"|verzorgen|verzorgt|gekozen|gestraft|geholpen|opgevangen|geplaatst|weggestuurd|uitgesloten|toegelaten"
)
_BROUGHT = re.compile(r"breng(?:t|en)|bracht(?:en)?|gebracht|stuur(?:t|de)|sturen|gestuurd")
_PLURAL_VERBS = among(
    "hebben worden kunnen willen moeten gaan komen mogen zullen waren hadden gingen kwamen krijgen weten vinden wonen"
    " wilden konden moesten zouden staan"
)
_JOINING = among("en maar want dus")
_STANDING = frozenset({"gelijk", "staat", "hoogte", "gelegenheid"})  # "stelt hen in het gelijk"
_OBJECT = among("een het de geen iets niets veel wat dat dit deze")
_GIFTS = among("een de het geen veel weinig meer iets niets daarvoor hiervoor")
_BEING = among(
    "vragen zaken beurt leven overlijden optreden bestaan vertrouwen vermogen verzoeken bezoeken handelen functioneren"
    " welzijn"
)
_CLEAR = among("duidelijk bekend onduidelijk onbekend mogelijk")
_FIRST = AUXILIARIES | MODALS
_STRONG = among("sprak hielp ontving dwong betrok hield verwees benaderde sprong")
_PAST = among("gevraagd verteld beloofd geadviseerd toegezegd meegedeeld aangeboden verleend uitgelegd opgelegd")
_TIMES = frozenset(WEEKDAYS) | among("jaren weken dagen uren thuis")
_PARTICLES = among("langs mee terug weg af aan uit op serieus gerust thuis")
_ENDING = re.compile(r"bedoeld|bestemd|geregeld|ontslagen|gemaakt|gekozen|gebeld|gevraagd|verkozen")  # of a clause
_COMMON = 3.0  # Zipf
_ADVERBIAL = among("juist pas keer maal bijna deels haast half slechts rond voort apart prijs recht")
_REACH = 4  # words between the verb "stelt" and what makes it direct
_INNER = 9  # words after "hun" in which a participle and its noun may follow


class Them:
    """Hun, hen and zij in a place where another of the three belongs."""

    name = "them"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault on each wrong pronoun."""
        for words in clauses(text):
            for place, word in enumerate(words):
                if word.lower == "hun":
                    yield from _hun(words, place, text)
                elif word.lower == "hen":
                    yield from _hen(words, place, text)


def _hun(words: Sequence[Word], place: int, text: CheckedText) -> Iterator[Fault]:
    tags, word = text.judge.tags, words[place]
    after = words[place + 1] if place + 1 < len(words) else None
    before = words[place - 1].lower if place and follows(words[place - 1], word, text) else ""
    if after is not None and before in _JOINING and after.lower in _PLURAL_VERBS and place + 2 < len(words):
        yield Fault("subject", at(word), Severity.ERROR, ("zij", "ze"))
        return
    if after is not None and before in _GOVERNING and _counted(words, place, text):
        yield Fault("preposition", at(word), Severity.ERROR, ("hen",))
        return
    if after is not None and (not follows(word, after, text) or _owns(words[place + 1 :], tags)):
        return
    if after is None and text.masked[word.end : word.end + 1] == "\n":
        return  # the paragraph goes on over a page
    if re.match(rf"\s*[({FILLER}\"“‘']", text.masked[word.end : word.end + 3]):
        return  # "op hun 18e", "via hun 'loket'"
    if after is not None and before in _GOVERNING and _owned(after.lower, text):
        return  # "van hun leven", "met hun vragen"
    if before in _GOVERNING:
        yield Fault("preposition", at(word), Severity.ERROR, ("hen",))
    elif _subject([one.lower for one in words], place, tags):
        yield Fault("subject", at(word), Severity.ERROR, (cased("zij", word.text), cased("ze", word.text)))
    elif place and not _thing_owned(after, text) and (_direct(words, place, tags) or _to_do(words, place)):
        yield Fault("object", at(word), Severity.ERROR, ("hen",))


def _thing_owned(after: Word | None, text: CheckedText) -> bool:
    """As in "vonden hun weg", whatever else the word behind "hun" may be."""
    if after is None or text.judge.tags.adverb(after.lower):
        return after is not None and after.lower == "weg"
    return text.judge.nouns.noun(after.lower)


def _counted(words: Sequence[Word], place: int, text: CheckedText) -> bool:
    """As in "van hun veel steun": no possessive goes before "veel" and a noun."""
    if place + 2 >= len(words) or words[place + 1].lower not in ("veel", "weinig", "meer", "minder"):
        return False
    noun = words[place + 2].lower
    return text.judge.nouns.noun(noun) and not text.judge.tags.adjective(noun)


def _owned(word: str, text: CheckedText) -> bool:
    """Whether a word that may be a verb is a noun too: "vragen", "leven", "contract"."""
    nouns = text.judge.nouns
    if word in CLOSED - _BEING:
        return False
    return (
        word in _BEING or nouns.number(word) is not None or (nouns.noun(word) and not text.judge.tags.plural_verb(word))
    )


def _owns(rest: Sequence[Word], tags: Tags) -> bool:
    """Whether a noun phrase goes on: "hun huis", "hun in april gemaakte plan"."""
    if _no_noun(rest, tags):
        return False
    if not rest[0].text.islower() or tags.heads_phrase(rest[0].lower):
        return True
    if rest[0].lower in ("persoonlijk", "gezamenlijk", "schriftelijk") and len(rest) > 1 and tags.noun(rest[1].lower):
        return True  # "voor hun persoonlijk gebruik"
    inner = [word.lower for word in rest[1:_INNER]]
    return rest[0].lower in PREPOSITIONS and any(
        one.endswith(("de", "te", "en")) and tags.adjective(one) and tags.noun(other) for one, other in pairwise(inner)
    )


def _no_noun(rest: Sequence[Word], tags: Tags) -> bool:
    """Whether what follows cannot be owned: "langs", "sprak", a participle that ends its clause, "gelijk hebben"."""
    one, last = rest[0].lower, len(rest) == 1
    if last and (one in _PARTICLES or _DIRECT_BARE.fullmatch(one)):
        return True
    if one == "gelijk" and len(rest) > 1 and rest[1].lower in ("hebben", "hadden", "krijgen", "kregen"):
        return True
    return (last and bool(_ENDING.fullmatch(one))) or (tags.finite_past(one) and not tags.noun(one))


def _subject(spoken: list[str], place: int, tags: Tags) -> bool:
    """First in its clause before a plural verb, behind a conjunction, or behind a plural verb that opens the clause."""
    rest = spoken[place + 1 :]
    if place == 0:
        later = any(tags.plural_verb(word) or tags.singular_verb(word) for word in rest[1:3])
        return bool(rest) and tags.plural_verb(rest[0]) and (rest[0] in _FIRST or not later)
    if spoken[place - 1] in _OPENERS:
        named = DETERMINERS | PREPOSITIONS | {"last"}
        alone = not any(
            tags.singular_verb(word) and word != "last" and not (number and rest[number - 1] in named)
            for number, word in enumerate(rest)
        )
        return alone and any(tags.plural_verb(word) for word in rest) and not _passive(rest, tags)
    if not _plural_finite(spoken[place - 1], tags) or "dat" in rest[1:]:
        return False
    opening = spoken[: place - 1]
    return not opening or opening[0] in PREPOSITIONS | {"dan", "daarna", "morgen", "nu"} or _time(opening)


def _plural_finite(word: str, tags: Tags) -> bool:
    return word in AUXILIARIES | MODALS | {"gaan", "komen", "vinden", "doen", "krijgen"} and tags.plural_verb(word)


def _time(opening: list[str]) -> bool:
    return opening[0] in ("vorig", "vorige", "volgend", "volgende", "afgelopen", "deze", "dit", "elk", "elke", "vaak")


def _passive(rest: list[str], tags: Tags) -> bool:
    """As in "dat hun zijn toegezegd": something that someone else was given."""
    return bool({"zijn", "worden", "waren", "werden"} & set(rest)) and any(
        tags.participle(word) and _GIVING.match(word) and not _DIRECT.match(word) for word in rest
    )


def _direct(words: Sequence[Word], place: int, tags: Tags) -> bool:
    spoken = [word.lower for word in words]
    rest = spoken[place + 1 :]
    verbs = [word for word in (*spoken[max(0, place - 6) : place], *rest) if _verbal(word, tags)]
    if any(word.startswith("stel") for word in verbs) and _STANDING & set(rest[:_REACH]):
        return True
    if rest[:2] in (["met", "rust"], ["naar", "huis"]) or rest[:1] == ["serieus"]:
        return True  # "laat hun met rust", "neemt hun serieus"
    if any(_BROUGHT.fullmatch(word) for word in verbs) and {"naar", "terug", "onder"} & set(rest[:_REACH]):
        return not {"een", "geen", "dit", "iets"} & set(rest[:1])
    objects = any(
        word in _OBJECT and not (number and rest[number - 1] in PREPOSITIONS | {"dan"})
        for number, word in enumerate(rest)
    )
    direct = any(_DIRECT.match(word) or _DIRECT_BARE.fullmatch(word) for word in verbs)
    return not objects and direct and not any(_given(word) for word in verbs)


def _to_do(words: Sequence[Word], place: int) -> bool:
    """As in "om hun te bedanken"."""
    rest = [word.lower for word in words[place + 1 : place + 3]]
    return words[place - 1].lower == "om" and len(rest) > 1 and rest[0] == "te" and bool(_DIRECT.match(rest[1]))


def _given(word: str) -> bool:
    found = _GIVING.match(word)
    return found is not None and _DIRECT.match(word) is None and _DIRECT_BARE.fullmatch(word) is None


def _verbal(word: str, tags: Tags) -> bool:
    if word in AUXILIARIES | MODALS:
        return False
    return (
        word in _STRONG
        or bool(_DIRECT_BARE.fullmatch(word))
        or tags.plural_verb(word)
        or tags.participle(word)
        or tags.singular_verb(word)
        or word.endswith(("te", "de"))
    )


def _hen(words: Sequence[Word], place: int, text: CheckedText) -> Iterator[Fault]:
    tags, word = text.judge.tags, words[place]
    if place + 1 == len(words) or not follows(word, words[place + 1], text):
        return
    after = words[place + 1].lower
    spoken = [one.lower for one in words]
    governed = place > 0 and spoken[place - 1] in _GOVERNING
    noun = (tags.noun(after) or _thing(after, text)) and not tags.plural_verb(after)
    noun = noun and words[place + 1].text.islower() and after not in _TIMES
    single = governed and spoken[place - 1] != "bij" and noun and text.judge.nouns.counted(after)
    if (not governed and noun and not tags.adverb(after)) or after == "eigen" or single:
        yield Fault("possessive", at(word), Severity.ERROR, (cased("hun", word.text),))
        return
    clear = after in _CLEAR and {"is", "was", "wordt", "werd"} & set(spoken[place + 2 : place + 4])
    if not governed and (clear or after in _PAST or (after in _GIFTS and _gives(words, place, tags))):
        yield Fault("indirect", at(word), Severity.ERROR, (cased("hun", word.text),))


def _thing(word: str, text: CheckedText) -> bool:
    """Whether `word` has a plural and is no adjective, verb or adverb: "tuin", "terras"."""
    known, tags = text.words.known, text.judge.tags
    if word in CLOSED | _ADVERBIAL or tags.adverb(word) or tags.singular_verb(word) or known(word + "e"):
        return False
    plurals = (f"{word}en", f"{word}{word[-1]}en", re.sub(r"([aeou])\1(?=[^aeiou]$)", r"\1", word) + "en")
    return len(word) >= _REACH and text.words.zipf(word) >= _COMMON and any(map(known, plurals))


def _gives(words: Sequence[Word], place: int, tags: Tags) -> bool:
    verbs = [word.lower for number, word in enumerate(words) if number != place and _verbal(word.lower, tags)]
    return any(_given(word) for word in verbs) and not any(_DIRECT.match(word) for word in verbs)
