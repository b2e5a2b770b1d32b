"""Numbers of lists and headings in the forms that word processors know."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LETTERS = 26
_LONGEST = 8


def formatted(count: int, form: str) -> str:
    """`count` in a form by its Office Open XML name (ECMA-376 part 1, 17.18.59); decimal for forms not known here."""
    if form in {"lowerLetter", "upperLetter"} and count > 0:
        letter = chr(ord("a") + (count - 1) % _LETTERS)
        letters = letter * min((count - 1) // _LETTERS + 1, _LONGEST)
        return letters if form == "lowerLetter" else letters.upper()
    if form in {"lowerRoman", "upperRoman"} and 0 < count < 4000:
        return _roman(count) if form == "lowerRoman" else _roman(count).upper()
    if form == "decimalZero":
        return f"{count:02}"
    if form == "ordinal":
        return f"{count}e"
    return "" if form == "none" else str(count)


def _roman(count: int) -> str:
    shown = ""
    for size, letters in _ROMAN:
        shown += letters * (count // size)
        count %= size
    return shown
