"""The edits that the network knows, each a label of one word: nothing, another form, a word behind it, one word."""

from __future__ import annotations

from assistant.checking.context import GAP, JOIN, Forms

KEPT, JOINED = "", "join"
# Small words that fall out while a sentence is rewritten.
_SMALL = (
    "te het de een van aan op in voor dat die is zijn wordt worden er zich om door met bij naar niet en of als tot uit "
    "over hebben heeft kan moet zal deze dit ook we wij"
)
ADDED = tuple(_SMALL.split())
_GROUPS = (
    "hun hen zij ze", "als dan", "die dat", "deze dit", "de het", "u uw", "me mijn mij", "jou jouw", "na naar",
    "noch nog", "ons onze", "wat dat", "wie die", "omdat doordat", "hij zij", "elk elke", "welk welke",
    "ieder iedere", "zo'n zulke", "wil wilt", "kan kun kunt", "te ten", "ter ten", "sinds sindsdien", "is in",
    "of als", "enig enige", "zal zou", "hoe wat", "daar dat",
    "waarmee waarop waarin waaraan waarvoor waardoor", "mee mede", "er en",
)  # fmt: skip
_CHANGES = ("d>t", "t>d", "dt>d", "d>dt", "+t", "-t", "plural", "singular", "+e", "-e", "+n", "-n")
_TASKS = {
    "plural": "number",
    "singular": "number",
    "+n": "number",
    "-n": "number",
    "+e": "adjective",
    "-e": "adjective",
    "d>t": "participle",
    "t>d": "participle",
}
_DETERMINERS = frozenset({"de", "het", "deze", "dit", "onze", "ons", "elke", "elk", "iedere", "ieder", "welke", "welk"})


def _confused() -> dict[str, tuple[str, ...]]:
    near: dict[str, set[str]] = {}
    for group in map(str.split, _GROUPS):
        for word in group:
            near.setdefault(word, set()).update(other for other in group if other != word)
    return {word: tuple(sorted(others)) for word, others in sorted(near.items())}


CONFUSED = _confused()  # a word, and the words that stand where it should
_BEHIND, _INSTEAD = "behind ", "instead "
LABELS = (
    KEPT,
    JOINED,
    *_CHANGES,
    *(f"{_BEHIND}{word}" for word in ADDED),
    *(f"{_INSTEAD}{word}" for word in CONFUSED),
)


def behind(word: str) -> str:
    """The label of a word after which `word` is missing."""
    return _BEHIND + word


def instead(word: str) -> str:
    """The label of a word that should read `word`."""
    return _INSTEAD + word


def task(label: str, word: str) -> str:
    """The kind of edit, in the terms of the context model; `word` is what stands there, lower case."""
    if label.startswith(_BEHIND):
        return GAP
    if label == JOINED:
        return JOIN
    if label.startswith(_INSTEAD):
        return "determiner" if {word, label.removeprefix(_INSTEAD)} <= _DETERMINERS else "word"
    return _TASKS.get(label, "stem")


def edited(label: str, word: str, following: str, forms: Forms) -> str | None:
    """What stands there after the edit, lower case: a form of `word`, the word behind it, or both words as one.

    None when the label makes nothing of this word.
    """
    if label.startswith((_BEHIND, _INSTEAD)):
        return label.split(" ", 1)[1]
    if label == JOINED:
        return word + following
    if label in ("plural", "singular"):
        return _numbered(label, word, forms)
    old, _, new = (
        label.partition(">") if ">" in label else (label[1:], "", "") if label[0] == "-" else ("", "", label[1:])
    )
    return word[: len(word) - len(old)] + new if word.endswith(old) else None


def _numbered(label: str, word: str, forms: Forms) -> str | None:
    for choice in forms.choices(word):
        if choice.task == "number":
            return choice.forms[label == "plural"]
    if label == "plural":
        return word + "n" if word.endswith(("de", "te")) else None
    return word[:-1] if word.endswith(("den", "ten")) else None
