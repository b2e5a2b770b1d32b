"""Telephone numbers of desks and switchboards, which stay: `Bel het Geldloket op 0314-123 456`.

Only a number of a fixed line directly behind a desk, an organisation or its mailbox, with nobody named beside it: an
officer's direct number, and that of somebody who called the desk, are a person's. Numbers from 088 are given out to
organisations alone (Nummerplan telefoon- en ISDN-diensten), so they need no more than that nobody is named.
"""

from __future__ import annotations

import re
from itertools import takewhile

from privacy.mailboxes import is_functional
from privacy.names import lexicon
from privacy.recognizers.view import lowered, name_before, names_someone
from privacy.wordlists import fold

_DESK = (
    r"(?:\w{0,20}loket|(?:\w{2,20})?meldpunt|meldlijn|\w{0,14}balie|klantcontactcentrum|kcc|meldkamer|receptie|"
    r"hulplijn|\w{0,14}infolijn|advieslijn|informatielijn|(?:\w{0,12})?spreekuur|storings(?:dienst|nummer|lijn)|"
    r"(?:algeme(?:en|ne)|centra(?:al|le))\s(?:telefoon)?nummer|telefooncentrale|servicepunt|steunpunt|helpdesk|"
    r"stadhuis|gemeentehuis|stadskantoor|(?:bel|belt|bellen|telefoon|tel\.|nummer van)\s(?:met\s)?(?:de\s)?gemeente)"
)
_WAY = (
    r"(?:,|:|\(|\||/|-|–|op|via|naar|met|onder|tel\.?|telefoon|telefoonnummer|telefonisch|nummer|is|zijn|bereikbaar|"
    r"te|bereiken|bel|of|het|van|de|gemeente|en|dag|nacht|maandag|dinsdag|woensdag|donderdag|vrijdag|uur|"
    r"\d{1,2}(?:[.:]\d{2})?(?:\s?-\s?\d{1,2}(?:[.:]\d{2})?)?|tot)"
)
_BEHIND_DESK = re.compile(
    rf"(?<![\w@.]){_DESK}(?:\s(?!tel|op |via )\w{{3,14}}(?:\sen\s\w{{3,14}})?)?(?:\s?{_WAY}){{0,8}}[\s(]{{1,2}}$"
)
_BEHIND_MAIL = re.compile(
    r"(?<![\w.@+-])(?P<box>[\w.+-]{2,40})@(?P<domain>[\w.-]{2,40})[\s>)\]]{0,2}(?:\s?(?:,|/|\||;|of|en|bel|naar|via|op|"
    r"tel\.?|telefoon|telefonisch|t:?|nummer)){1,4}[\s(:]{0,2}$"
)
_PRIVATE = re.compile(
    r"(?<!\w)(?:\w*gebeld|beld\w*|belt(?!\s(?:u|de\sgemeente|het\s))|terug\w*|melders?|bellers?|bewon\w+|"
    r"klant|gaf|vanaf|"
    r"zijn|haar|mevr\w*|buur\w*|moeder|vader|zoon|dochter|eigenaar|collega|mijn|ouders?|mw\.?|dhr\.?|"
    r"de heer|direct\w*|rechtstreeks|doorkies\w*|toestel|privé\w*|mobiel\w*|heeft|contactpersoon|behandel\w+|"
    r"t\.a\.v\.)(?!\w)"
)
_SENTENCE = re.compile(r"[.!?]\s+(?=[A-Z])|\n\s*\n")
_BEFORE, _NEAR, _AFTER = 110, 40, 50


def is_desk(text: str, start: int, end: int) -> bool:
    """Whether the number at `start` to `end` (exclusive) is one that everybody may call."""
    number = re.sub(r"\D", "", text[start:end])
    if not number.startswith("0") or number.startswith(("06", "00")) or "," in text[start:end]:
        return False
    at = max(0, start - _BEFORE)
    before = text[at:start]
    low = lowered(text)[at:start]
    known = _BEHIND_DESK.search(low) or _is_behind_mail(before) or _is_organisations(text, at, start, end)
    if not (known or (number.startswith(_OF_FIRMS) and before.strip())):
        return False
    begin = max((cut.end() for cut in _SENTENCE.finditer(before)), default=0)
    close = _SENTENCE.search(text, end, end + _AFTER)
    last = close.start() if close else min(len(text), end + _AFTER)
    private = _DIRECT if number.startswith(_OF_FIRMS) else _PRIVATE
    if private.search(_VERBS.sub("", before[begin:].lower())) or private.search(text[end:last].lower()):
        return False
    named = name_before(text, start, _NEAR if known else _BEFORE)
    if named >= 0 and not (known and "\n" in text[named:start]):
        return False
    return not names_someone(text, at + begin, last)


_OF_FIRMS = "088"
_DIRECT = re.compile(
    r"(?<!\w)(?:direct\w*|rechtstreeks|doorkies\w*|toestel|t\.a\.v\.|contactpersoon|behandel\w+|mw\.?|dhr\.?)(?!\w)"
)
"""What says of a firm's number that it is one person's."""
_ORGANISATION = re.compile(
    r"\w{0,14}(?:school|praktijk|apotheek|ziekenhuis|huisartsen\w*|artsenpost|kliniek|wijkteam|buurtteam|"
    r"zorginstelling|"
    r"politiebureau|bibliotheek|zwembad|sporthal|gemeente|provincie|waterschap|ministerie|rechtbank|"
    r"griffie|vrijwilligers\w+|"
    r"omgevingsdienst|veiligheidsregio|brandweer|politie|(?:meld|klik|info|advies|hulp|nood|service|rdw-|"
    r"ind-|belasting|kinder|ouderen|consumenten)(?:telefoon|lijn)|storingsdienst|publieksbalie|museum|"
    r"crisisdienst|dierenambulance|stichting|instelling|opvang|bedrijfsbureau|servicedesk)"
)
"""What an organisation is called by, or its line."""
_ASKED = re.compile(
    r"(?:vragen|informatie|meer weten|spoed|nood)(?:\s[^.!?\n]{2,40}\?|\s?[?:,]?)\s(?:bel\w{0,3}|telefoon|"
    r"tel\.?)?[\s:]{0,2}(?:naar|met)?\s?$"
)
"""An invitation to everybody to call."""
_OPEN = re.compile(
    r"\)?,?\s\(?(?:(?:op\s)?(?:ma|di|wo|do|vr|maandag|werkdagen|dagelijks)(?:\s?(?:-|t/m|tot|en)\s?(?:vr|za|"
    r"vrijdag|zondag|do))?[\s,]|"
    r"24/7|dag en nacht|lokaal tarief|gratis)"
)
"""When everybody may call."""
_WAYS = re.compile(_WAY)
_IN_BRACKETS = re.compile(r"\s\((?:de |het )?(?P<name>[\w'’-]{2,30})")


def _is_organisations(text: str, at: int, start: int, end: int) -> bool:
    """Whether an organisation or an invitation to everybody stands before the number, or one in brackets behind it."""
    low = lowered(text)
    if _ASKED.search(low, at, start) or _OPEN.match(low, end):
        return True
    behind = _IN_BRACKETS.match(text, end)
    return any(map(_is_organisation, [*_called_by(text[at:start]), *([behind["name"]] if behind else [])]))


def _called_by(before: str) -> list[str]:
    """The last words of a clause but those that lead to a number: of `de school is bereikbaar op` the first two."""
    words = _WORD.findall(before.rpartition("\n")[2])
    while words and (words[-1] in _SIGNS or _WAYS.fullmatch(words[-1].lower())):
        words.pop()
    name = list(takewhile(lambda word: word not in _SIGNS, reversed(words[-_WORDS:])))
    return name[::-1]


_MEANS = frozenset({"fax", "tel", "mobiel", "mob", "contact", "gsm", "nummer", "bel", "app", "sms"})
_WORD = re.compile(r"[\w'’&-]+\.?|[^\w\s]")
_SIGNS = frozenset(",:(|/-–)")
_WORDS = 4


def _is_organisation(word: str) -> bool:
    """Whether a word is a kind of organisation, or the name of one by which it is known."""
    low = fold(word)
    if _WAYS.fullmatch(low) or low in _MEANS:
        return False
    if _ORGANISATION.fullmatch(low):
        return True
    own = word[0].isupper() and lexicon.is_kept(low)
    return own and not (lexicon.is_place(low) or lexicon.is_given(low) or lexicon.is_surname(low))


_VERBS = re.compile(r"\szijn\s(?:wij|we|zij)?\s?(?:te\s)?berei\w+")


def _is_behind_mail(before: str) -> bool:
    """Whether an office's mailbox at a town or an authority ends just before the number."""
    mail = _BEHIND_MAIL.search(before)
    if mail is None or not is_functional(mail["box"], mail["domain"]):
        return False
    words = re.findall(r"[a-z]{3,}", fold(f"{mail['box']} {mail['domain']}"))
    return any(_AUTHORITY.search(word) or (lexicon.is_place(word)) for word in words)


_AUTHORITY = re.compile(r"gemeente|stadhuis|stadskantoor|provincie|waterschap|politie|ggd|veiligheidsregio|wijkteam")
