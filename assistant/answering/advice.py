"""Questions for advice, and the sentences that give it: "Zorg bij vertrek voor overdracht", "Het is raadzaam ...".

A paper speaks of a problem in many places and says in few what to do about it; both use the same words.
"""

from __future__ import annotations

import re

_ONE = r"(?:je|u|we|wij|ik|men|iemand|een gemeente|gemeenten|een team\w*)"
_ASKS = re.compile(
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
_ADVISES = re.compile(
    rf"^\W*(?:{_COMMANDS})\b(?! (?:ik|je|jij|u|hij|zij|ze|we|wij)\b)"
    r"|\b(?:advies|adviseren|adviseert|geadviseerd|aanbev\w+|aan te (?:raden|bevelen)|raadzaam|verstandig|verdient"
    r"|wenselijk|noodzakelijk|van belang|(?:moet|moeten|dient|dienen) (?!ook nog)|zou(?:den)? moeten|nodig)\b",
    re.IGNORECASE,
)


def asks_for_advice(question: str) -> bool:
    """Whether `question` asks what one had better do."""
    return bool(_ASKS.search(question))


def advises(sentence: str) -> bool:
    """Whether `sentence` says what to do: a command, or that it must be, or had better be done."""
    return bool(_ADVISES.search(sentence))
