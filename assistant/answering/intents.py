"""What a question is after beyond its question word: advice, a drawback, a benefit, a difference; and what gives it.

A paper speaks of a thing in many places and says in few what to do about it, what is against it or what it is good
for; all use the same words.
"""

from __future__ import annotations

import re

_ONE = r"(?:je|u|we|wij|ik|men|iemand|een gemeente|gemeenten|een team\w*)"
_ASKS_ADVICE = re.compile(
    r"\badvi(?:es|ezen|seert|seren)\b|\b(?:raadt|raden|raadde|raadden)\b.*\baan\b|\baan(?:ge)?ra(?:den|ad)\b"
    r"|\baanbev\w+|\btips?\b|\bhandreiking\b|\bverstandig\b|\bkunnen we het (?:best|beste)\b"
    rf"|\b(?:wat|waar|waarvoor|waarop|waaraan|waarmee)\b.*\bmoet(?:en)?\b.*\b{_ONE}\b.*"
    r"\b(?:regelen|doen|zorgen|letten|denken|voorkomen|rekening houden)\b"
    r"|\bhoe (?:voorkom|zorg|borg|behoud|vermijd|pak)\w*\b",
    re.IGNORECASE,
)
_COMMANDS = (
    "zorg|denk|maak|stem|neem|stel|begin|betrek|laat|houd|hou|leg|bepaal|bespreek|creëer|ga|geef|gebruik|investeer|kijk"
    "|kies|koppel|organiseer|onderzoek|overweeg|plan|regel|reserveer|schrijf|spreek|start|sluit|toets|verdeel|vraag|werk"
    "|wees|voorkom|vermijd|vul|zet|zoek|richt|borg|breng|bied|bouw|benut|beleg|deel|draag|evalueer|formuleer|informeer"
    "|inventariseer|leer|let|meld|monitor|oefen|pas|praat|prioriteer|registreer|ruim|train|vergeet|vermeld|verzamel|volg"
    "|voer|wijs|communiceer|bereid|blijf|sta|bewaak|beperk|benoem|actualiseer|standaardiseer|wissel"
)
_GIVES_ADVICE = re.compile(
    rf"^\W*(?:{_COMMANDS})\b(?! (?:ik|je|jij|u|hij|zij|ze|we|wij)\b)"
    r"|\b(?:advies|adviseren|adviseert|geadviseerd|aanbev\w+|aan te (?:raden|bevelen)|raadzaam|verstandig|verdient"
    r"|wenselijk|noodzakelijk|van belang|(?:moet|moeten|dient|dienen) (?!ook nog)|zou(?:den)? moeten|nodig)\b",
    re.IGNORECASE,
)
_ASKS_DRAWBACK = re.compile(
    r"\b(?:risico['’]?s?|riskant\w*|gevaar|gevaarlijk|kwetsbaar\w*|kwetsbaarheid|nade(?:el|len)|minpunt\w*|misgaan"
    r"|mislopen|bezwa(?:ar|ren)|valkuil\w*|keerzijde|schaduwzijde|haken en ogen|problemen|klagen|klaagt|kritiek"
    r"|onvrede|weerstand|belemmering\w*|knelpunt\w*|struikelblok\w*|onder te sneeuwen)\b"
    r"|\bzwakke? (?:punt|plek|kant|schakel)|\b(?:hebben|heeft|heb) (?:\w+ ){1,6}tegen\b|\bmis (?:gaan|kan gaan)\b"
    r"|\bgaat (?:\w+ ){0,4}mis\b|\braak (?:je|u) (?:\w+ ){0,3}kwijt\b"
    r"|\blo(?:open|pt) (?:\w+ ){0,6}tegenaan\b|\b(?:lopen|loopt) (?:\w+ ){0,4}niet warm\b",
    re.IGNORECASE,
)
_GIVES_DRAWBACK = re.compile(
    r"\b(?:risico['’]?s?|gevaar|kwetsba\w+|nade(?:el|len|lig\w*)|bezwa\w+|valkuil\w*|keerzijde|kritiek|kritisch\w*"
    r"|onvrede|weerstand|ten koste|complexer|trager|minder aandacht|verlie(?:s|st|zen)|bureaucratisch\w*"
    r"|klachten|frustrer\w+|onwenselijk\w*)\b",
    re.IGNORECASE,
)
_HINTS_AT_DRAWBACK = re.compile(
    r"\b(?:belemmer\w+|knelpunt\w*|beperk(?:ing|ingen|t)|probleem|problemen|problematisch|wel afhankelijk|lastig\w*"
    r"|moeilijk\w*|onvoldoende|te weinig|te veel|gebrek aan|tekort\w*|overlast|alsnog)\b",
    re.IGNORECASE,
)
_ASKS_BENEFIT = re.compile(
    r"\b(?:voorde(?:el|len)|pluspunt\w*|meerwaarde|winst|baat)\b|\bwat lever(?:t|en|de)\b.*\bop\b"
    r"|\bwat (?:heb|hebben|heeft) (?:\w+ ){1,4}aan\b|\bsterke? (?:punt|kant)|\bwat (?:schiet|schieten|wint|winnen)\b",
    re.IGNORECASE,
)
_GIVES_BENEFIT = re.compile(
    r"\b(?:voorde\w+|pluspunt\w*|meerwaarde|winst|tijdswinst|efficiënt\w*|effectie\w+|sneller|beter\w*|scheelt|scheelde"
    r"|bespa\w+|verlaag\w+|verlicht\w*|versterk\w+|helpt|bijdra\w+|robuust\w*|profite\w+|makkelijker|eenvoudiger"
    r"|minder (?:druk|werk|tijd|kosten|kans))\b",
    re.IGNORECASE,
)
_ASKS_DIFFERENCE = re.compile(
    r"\bverschil\w*|\bonderscheid\w*|\bin tegenstelling\b|\banders dan\b|\bten opzichte van\b|\bdenken anders\b"
    r"|\bafwijk\w+",
    re.IGNORECASE,
)
_GIVES_DIFFERENCE = re.compile(
    r"\bverschil\w*|\bonderscheid\w*|\btegenstelling\b|\banders dan\b|\bten opzichte van\b|\bversus\b|\benerzijds\b"
    r"|\bdaarentegen\b|\bterwijl\b|\bafwijk\w+|\bniet het geval\b",
    re.IGNORECASE,
)
_INTENTS: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "advice": (_ASKS_ADVICE, _GIVES_ADVICE),
    "drawback": (_ASKS_DRAWBACK, _GIVES_DRAWBACK),
    "benefit": (_ASKS_BENEFIT, _GIVES_BENEFIT),
    "difference": (_ASKS_DIFFERENCE, _GIVES_DIFFERENCE),
}
"""For each intent, what asks for it and what gives it."""
_HINTS = {"drawback": _HINTS_AT_DRAWBACK}
_HINTED = 0.5


def intents_of(question: str) -> frozenset[str]:
    """What `question` is after: "advice", "drawback", "benefit", "difference"; mostly nothing."""
    return frozenset(name for name, (asks, _) in _INTENTS.items() if asks.search(question))


def gives(intent: str, sentence: str) -> float:
    """How well (0 to 1) `sentence` gives what `intent` is after: a command gives advice, "kwetsbaar" a drawback."""
    if _INTENTS[intent][1].search(sentence):
        return 1.0
    hints = _HINTS.get(intent)
    return _HINTED if hints and hints.search(sentence) else 0.0
