"""Whose a web address is, by its host: an organisation's stays, and whatever else may be one person's goes.

An organisation's host says what it is (`zwembad`, `stichting`), is made of ordinary words (`meldmisdaadanoniem`), is
on the lists of organisations and places, or is called after an organisation that the text names.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from privacy.names import lexicon
from privacy.recognizers.view import lowered, people
from privacy.wordlists import fold, word_list

_KIND = re.compile(
    r"gemeente|stad|dorp|wijk|buurt|haven|kerk|parochie|moskee|school|college|lyceum|academie|universit|museum|theater|"
    r"schouwburg|bioscoop|bieb|bibliothe|archief|zwembad|sport|voetbal|hockey|tennis|scouting|stichting|"
    r"vereniging|bond|vakbond|koepel|federatie|platform|netwerk|instituut|centrum|hoeve|camping|park|hotel|"
    r"zieken|kliniek|zorg|ggz|ggd|thuis|wonen|woon|woning|corporatie|verhuur|makelaar|notaris|advoca|accountan|"
    r"adviseur|advies|verzeker|bank|energie|water|milieu|omgeving|omroep|radio|krant|nieuws|journaal|festival|"
    r"kermis|carnaval|vastgoed|transport|bouw|beveilig|security|services?$|groep|group|holding|"
    r"jeugd|senior|welzijn|loket|meldpunt|subsidie|fonds|provinci|regio|veilig|brandweer|politie|justitie|leger|"
    r"^(?:vv|rkvv|rksv|fc)(?=\w{4})|^\d+$"
)
"""What the host of an organisation says it is."""
_PLACE = re.compile(
    r"[a-z]{3,9}(?:veen|dam|drecht|burg|wijk|wijck|hoven|dorp|stad|kerk|beek|broek|horst|waard|ambacht|"
    r"muiden|oord|sluis|"
    r"foort|zijl|loo|ingen|hem|haven|rade|kapelle|oever|rand|land|hout)"
)
"""A word that is made as the names of towns are."""
_PART = re.compile(r"[^\W\d_]+|\d+")
_ARTICLE = re.compile(r"^(?:het|de|mijn)(?=\w{3})")
_ABBREVIATION = 4
"""Letters of a host that is an abbreviation, as most organisations' are."""
_SHORT = frozenset({"de", "het", "een", "en", "van", "in", "op", "voor", "te", "bij", "uw", "mijn", "je", "ons", "n"})
_LEAST = 3
_LONGEST = 40
_JOINED = 4
"""Words of an organisation's name that a host writes as one."""


def is_organisations(host: str, text: str) -> bool:
    """Whether a host in lower case is an organisation's, for all that itself and `text` around it tell."""
    label = registered(host)
    if host.replace(".", "").isdigit() or has_owner(label):
        return False
    if host.endswith(_SHOPS) and not lexicon.is_kept(label):
        return False
    return _is_told(label) or label.replace("-", "") in _named(text)


def names_somebody(host: str, text: str) -> bool:
    """Whether a host in lower case holds a name of somebody in `text`."""
    label = registered(host)
    return any(word in label for word in surnames_of(text))


@lru_cache(maxsize=2)
def surnames_of(text: str) -> frozenset[str]:
    """The folded words of five letters or more in the names of the people of `text`."""
    return frozenset(fold(word) for span in people(text) for word in _NAME_PART.findall(text[span.start : span.end]))


_NAME_PART = re.compile(r"[^\W\d_]{5,}")


def registered(host: str) -> str:
    """The part of a host that somebody registered: `voorbeeld` of `www.shop.voorbeeld.nl`."""
    parts = host.split(".")
    return parts[-3] if len(parts) > 2 and parts[-2] in _SECOND else parts[-2]


_SECOND = frozenset({"co", "com", "org", "gov", "ac", "net"})


@lru_cache(maxsize=10_000)
def _is_told(label: str) -> bool:
    """Whether a host's own words say that it is an organisation's, or that of a thing."""
    parts = _PART.findall(_ARTICLE.sub("", label))
    if _KIND.search(label) or all(lexicon.is_kept(part) for part in parts):
        return True
    if len(label) <= _ABBREVIATION or (_PLACE.fullmatch(label) and not lexicon.is_surname(label)):
        return True
    short = any(map(_is_worded, parts))
    return all(
        part.isalpha() and (lexicon.is_kept(part) or _is_worded(part) or (short and len(part) < _ABBREVIATION))
        for part in parts
    )


_SHOPS = (".shop", ".store")


@lru_cache(maxsize=10_000)
def has_owner(label: str) -> bool:
    """Whether a name of a person stands apart in the registered part of a host (`bakkerij-postma`)."""
    if label in word_list("keep_places"):
        return False
    parts = _PART.findall(label)
    if any(lexicon.is_sure_given(part) for part in parts) or _FAMILY.match(label):
        return True
    if (of := _OF.search(label)) and lexicon.is_sure_given(of["name"]) and lexicon.is_curated(of["name"]):
        return True
    return len(parts) > 1 and any(lexicon.is_sure_surname(part) or _has_particle(part) for part in parts)


def _has_particle(part: str) -> bool:
    """Whether letters are a surname with its particle written as one."""
    rest = _PARTICLE.sub("", part)
    return rest != part and not lexicon.is_kept(part) and not _is_worded(part) and lexicon.is_unheard(rest)


_FAMILY = re.compile(r"(?:de)?fam(?:ilie)?-\w{3}|ikben\w{3}|wijzijn\w{3}")
_OF = re.compile(r"[a-z]{4}(?:van|bij|door|voor|met)-?(?P<name>[a-z]{4,12})$")
"""What belongs to somebody by the first name: `deschuurvanmarije`."""
_PARTICLE = re.compile(r"^(?:van(?:de[nr]?)?|vd)(?=\w{4})")


def _is_worded(part: str) -> bool:
    """Whether letters are words written as one, each of them in the dictionary and none a name."""
    if len(part) > _LONGEST:
        return False
    reached = {0}
    for end in range(2, len(part) + 1):
        if any(start in reached and _is_word(part[start:end]) for start in range(end - 1)):
            reached.add(end)
    return len(part) in reached


@cache
def _common() -> frozenset[str]:
    return word_list("words")


def _is_word(word: str) -> bool:
    if len(word) <= _LEAST:
        return word in _SHORT or (len(word) == _LEAST and word in _common())
    known = word in _common() or word in word_list("english") or lexicon.is_place(word)
    return known and not lexicon.is_curated(word)


_WEB = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|[\w-]+(?:\.[\w-]+)*\.(?:nl|com|org|net|eu|nu|example)\b\S*")
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=2)
def _named(text: str) -> frozenset[str]:
    """The words of `text` beside its web addresses and people, also up to four as one: what it may name."""
    low = lowered(text)
    rest, at = [], 0
    for span in people(text):
        rest.append(low[at : span.start])
        at = max(at, span.end)
    words = _WORD.findall(_WEB.sub(" ", " | ".join([*rest, low[at:]])))
    return frozenset(
        "".join(words[start : start + count]) for start in range(len(words)) for count in range(1, _JOINED + 1)
    )
