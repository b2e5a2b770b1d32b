"""Strong and irregular verbs: the participle that belongs to a present form (E-ANS, 2.3)."""

from __future__ import annotations

import re

from assistant.checking.closed import among

# Third person and participle, both without prefix; regular verbs are not here.
_VERBS = (
    "werpt+worpen roept+roepen spreekt+sproken neemt+nomen schrijft+schreven zoekt+zocht koopt+kocht breekt+broken"
    " geeft+geven houdt+houden laat+laten trekt+trokken vindt+vonden biedt+boden bindt+bonden wijst+wezen krijgt+kregen"
    " drijft+dreven grijpt+grepen kiest+kozen sluit+sloten schiet+schoten giet+goten liegt+logen driegt+drogen"
    " vliegt+vlogen liest+loren vriest+vroren buigt+bogen zuigt+zogen duikt+doken kruipt+kropen snijdt+sneden"
    " rijdt+reden strijdt+streden lijdt+leden schrijdt+schreden mijdt+meden glijdt+gleden stijgt+stegen zwijgt+zwegen"
    " blijkt+bleken lijkt+leken wijkt+weken kijkt+keken strijkt+streken blijft+bleven schijnt+schenen dwijnt+dwenen"
    " bijt+beten smijt+smeten splijt+spleten wijt+weten slijt+sleten prijst+prezen rijst+rezen dringt+drongen"
    " dwingt+dwongen springt+sprongen zingt+zongen klinkt+klonken drinkt+dronken schenkt+schonken zinkt+zonken"
    " krimpt+krompen wint+wonnen gint+gonnen zint+zonnen zendt+zonden schendt+schonden windt+wonden slindt+slonden"
    " helpt+holpen sterft+storven werft+worven derft+dorven treft+troffen scheldt+scholden geldt+golden smelt+smolten"
    " zwelt+zwollen vecht+vochten vlecht+vlochten leest+lezen meet+meten eet+geten geet+geten treedt+treden"
    " steekt+stoken weegt+wogen scheert+schoren zweert+zworen ligt+legen zit+zeten bidt+beden staat+staan gaat+gaan"
    " slaat+slagen ziet+zien doet+daan valt+vallen vangt+vangen hangt+hangen loopt+lopen slaapt+slapen draagt+dragen"
    " graaft+graven vaart+varen laadt+laden raadt+raden blaast+blazen stoot+stoten scheidt+scheiden brengt+bracht"
    " denkt+dacht heft+heven bergt+borgen komt+komen veelt+volen steelt+stolen"
)
_PARTICIPLES = dict(verb.split("+") for verb in _VERBS.split())
_UNSTRESSED = "be|ver|ont|her|ge|er|over|onder|door|vol|weer|mis|om"
_PARTICLES = sorted(
    among(
        "aan achteruit achter af bij binnen bekend dicht goed in kwijt langs los mee na neer omver op open plaats"
        " samen schoon stop tegen terecht terug toe tussen uit vast voorbij vooruit voort voor vrij weer weg om onder"
        " door over"
    )
)
_INNER = ("be", "ver", "ont", "her", "er")
_INSEPARABLE = re.compile(rf"(?P<prefix>{_UNSTRESSED})(?P<verb>\w+)")
_SHORTEST = 3  # letters of a verb
_VOICELESS = ("k", "f", "s", "ch", "p", "t", "x")


def strong_participles(present: str) -> tuple[str, ...]:
    """The participle that the inseparable strong verb of `present` (third person) may have: "herroept", "herroepen"."""
    found = _INSEPARABLE.fullmatch(present)
    if found is None or found["verb"] not in _PARTICIPLES:
        return ()
    return (found["prefix"] + _PARTICIPLES[found["verb"]],)


def separable_participles(present: str) -> tuple[str, ...]:
    """The participles that the separable verb of `present` may have: "aanneemt", "voorlegt", "uitbetaalt"."""
    made: list[str] = []
    for particle in _PARTICLES:
        rest = present.removeprefix(particle)
        if rest == present or len(rest) < _SHORTEST:
            continue
        made += [f"{particle}ge{end}" for end in _endings(rest)]
        made += [
            f"{particle}{prefix}{end}"
            for prefix in _INNER
            if rest.startswith(prefix)
            for end in _endings(rest[len(prefix) :])
        ]
    return tuple(made)


def _endings(present: str) -> tuple[str, ...]:
    """The end of the participle of a verb, strong or regular, without "ge"."""
    if present in _PARTICIPLES:
        return (_PARTICIPLES[present],)
    stem = present.removesuffix("t")
    if stem.endswith(_VOICELESS):
        return (stem if stem.endswith("t") else present,)
    return (stem if stem.endswith("d") else f"{stem}d",)
