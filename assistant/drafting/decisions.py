"""Beslispunten: what the brief asks for, put as decisions ("... vast te stellen")."""

from __future__ import annotations

import re

# Separable verbs of decisions: the part that comes loose, and the rest.
_SEPARABLE: dict[str, str] = {
    "vaststellen": "vast te stellen",
    "instellen": "in te stellen",
    "instemmen": "in te stemmen",
    "intrekken": "in te trekken",
    "inzetten": "in te zetten",
    "invoeren": "in te voeren",
    "inkopen": "in te kopen",
    "inhuren": "in te huren",
    "indienen": "in te dienen",
    "inrichten": "in te richten",
    "aanstellen": "aan te stellen",
    "aanwijzen": "aan te wijzen",
    "aangaan": "aan te gaan",
    "aanpassen": "aan te passen",
    "aanvragen": "aan te vragen",
    "aanbieden": "aan te bieden",
    "aanhouden": "aan te houden",
    "opstellen": "op te stellen",
    "opdragen": "op te dragen",
    "opnemen": "op te nemen",
    "opzeggen": "op te zeggen",
    "opheffen": "op te heffen",
    "oprichten": "op te richten",
    "opstarten": "op te starten",
    "openstellen": "open te stellen",
    "uitvoeren": "uit te voeren",
    "uitbreiden": "uit te breiden",
    "uitspreken": "uit te spreken",
    "afwijzen": "af te wijzen",
    "afsluiten": "af te sluiten",
    "afzien": "af te zien",
    "afwijken": "af te wijken",
    "toekennen": "toe te kennen",
    "toestemmen": "toe te stemmen",
    "toewijzen": "toe te wijzen",
    "bijdragen": "bij te dragen",
    "bijstellen": "bij te stellen",
    "deelnemen": "deel te nemen",
    "kennisnemen": "kennis te nemen",
    "goedkeuren": "goed te keuren",
    "vrijgeven": "vrij te geven",
    "voorleggen": "voor te leggen",
    "voortzetten": "voort te zetten",
    "voorstellen": "voor te stellen",
    "terugvorderen": "terug te vorderen",
}
# Other verbs of decisions; "te" comes before them whole.
_VERBS = (
    "starten verlenen verlengen verhogen verlagen informeren beëindigen ondertekenen mandateren benoemen ontslaan "
    "machtigen brengen geven sturen bekrachtigen weigeren sluiten betalen bekostigen financieren kopen huren "
    "publiceren bekendmaken evalueren delen wijzigen actualiseren herzien plaatsen verwijderen verstrekken houden "
    "organiseren voeren dekken onttrekken reserveren aanvaarden stellen plannen bouwen vernieuwen vervangen "
    "versterken verbeteren verkennen onderzoeken opzetten delegeren verdelen storten vergoeden handhaven stoppen doen "
    "beginnen samenwerken "
)
_WHOLE_VERBS = frozenset(_VERBS.split())
_SEPARABLE |= {
    "bekendmaken": "bekend te maken",
    "opzetten": "op te zetten",
    "samenwerken": "samen te werken",
    "uitwerken": "uit te werken",
    "overdragen": "over te dragen",
    "toestaan": "toe te staan",
    "overnemen": "over te nemen",
}
_NOMINAL = frozenset({"het", "van", "te", "om", "tot", "bij", "door", "na", "voor", "tijdens", "met", "een", "dit"})
_BARE = {"raad": "De", "gemeenteraad": "De", "burgemeester": "De", "college": "Het", "nota": "De", "beleidsregel": "De"}
_INFINITIVE = re.compile(r"^[a-zäëïöü]{3,}(?:en|aan|zien|doen)$")
_TE = re.compile(r"\bte\s+[a-zäëïöü]+(?:n)\b")
_PURPOSE = re.compile(r"\bom\b[^,;]*?\bte\s+[a-zäëïöü]+n\b", re.IGNORECASE)  # its "te" decides nothing
_WE_WANT = re.compile(
    r"^(?:(?:wij|we|het college|de burgemeester|de gemeente|ik)\s+(?:wil(?:len|t)?|stel(?:len|t)? voor(?: om)?"
    r"|vraagt?(?: om)?|verzoek(?:en|t)?(?: om)?|moet(?:en)?|gaat|gaan|beslui(?:t|ten)(?: om)?)"
    r"|graag|besluiten om|om)\s+",
    re.IGNORECASE,
)
_LOOSE = re.compile(r"^(?P<verb>[A-Za-zäëïöü]+(?:en|aan|zien))\s+(?P<rest>\S.*)$")
_PREPOSITIONAL = frozenset(
    {"met", "in", "aan", "voor", "over", "tot", "op", "om", "bij", "tegen", "dat", "naar", "uit"}
)


def decision(line: str) -> str | None:
    """`line` as a decision that can follow "besluit:", ending in a full stop; None when it asks for none.

    As in "De nota vaststellen", "Vaststellen van de nota" and "Wij willen de nota vaststellen" all become
    "De nota vast te stellen."
    """
    text = line.strip().rstrip(".;,").strip()
    if not text:
        return None
    text = _WE_WANT.sub("", text)
    made = text if _TE.search(_PURPOSE.sub(" ", text)) else _final(text) or _fronted(text)
    return capital(made) + "." if made else None


def wished(sentence: str) -> str | None:
    """The decision in a free sentence that says what someone wants ("Wij willen ... aanstellen."), or None.

    It needs a verb of deciding: "De burgemeester wil weten ..." asks for no decision.
    """
    if not _WE_WANT.match(sentence.strip()):
        return None
    words = unwished(sentence).lower().replace(",", " ").split()
    return decision(sentence) if any(word in _SEPARABLE or word in _WHOLE_VERBS for word in words) else None


def unwished(sentence: str) -> str:
    """The sentence without "wij willen" and the like, and without its full stop."""
    return _WE_WANT.sub("", sentence.strip()).rstrip(".").strip()


def capital(text: str) -> str:
    """`text` with a capital, as Dutch has it: "Eén", "IJ"."""
    if text.lower().startswith("één"):
        return "Eén" + text[3:]
    return "IJ" + text[2:] if text.lower().startswith("ij") else text[:1].upper() + text[1:]


def to_infinitive(verb: str) -> str:
    """The infinitive with "te": "vaststellen" becomes "vast te stellen", "verlenen" "te verlenen"."""
    return _SEPARABLE.get(verb.lower(), f"te {verb.lower()}")


def _final(text: str) -> str | None:
    """An infinitive of a decision within or after its object: "de kosten ten laste brengen van het budget"."""
    words = text.split()
    verbs = [place for place in range(1, len(words)) if _is_verb(words, place)]
    if not verbs:
        return None
    made = [_put(word, place, verbs, words) for place, word in enumerate(words)]
    article = _BARE.get(words[0].lower())
    return " ".join([article, made[0].lower(), *made[1:]] if article else made)


def _is_verb(words: list[str], place: int) -> bool:
    word = words[place].lower().strip(",;")
    return (word in _SEPARABLE or word in _WHOLE_VERBS) and words[place - 1].lower() not in _NOMINAL


def _put(word: str, place: int, verbs: list[int], words: list[str]) -> str:
    """A verb with "te": the first one, and a later one that ends its clause."""
    ends = place == len(words) - 1 or word.endswith(",") or words[place + 1].lower() == "en"
    if place not in verbs or (place != verbs[0] and not ends):
        return word
    bare = word.rstrip(",;")
    return to_infinitive(bare) + word[len(bare) :]


def _fronted(text: str) -> str | None:
    """An infinitive at the beginning: "Vaststellen van de nota", "Instemmen met het plan", "Verlenen mandaat"."""
    found = _LOOSE.match(text)
    if found is None or not (_INFINITIVE.match(found["verb"].lower())):
        return None
    rest, te = found["rest"], to_infinitive(found["verb"])
    first = rest.split()[0].lower()
    if first in ("van", "de", "het", "een"):
        body = rest.removeprefix("van ").removeprefix("Van ")
        return f"{body} {te}"
    return f"{te} {rest}" if first in _PREPOSITIONAL else f"{rest} {te}"
