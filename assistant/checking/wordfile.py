"""Characters of Word paragraphs: which run holds which, and runs cut so that a place can be marked.

Only shown text counts: no tracked deletions, field codes or text boxes. White space is left out of account,
because a reader may lay it out differently from the file.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

_UNSEEN = frozenset({qn("w:del"), qn("w:moveFrom")})
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


@dataclass(frozen=True, slots=True)
class Place:
    """One visible character: its `w:t` element and the index in that element's text."""

    element: Any
    index: int


@dataclass(frozen=True, slots=True)
class Characters:
    """The visible, non-blank characters of a paragraph with their places."""

    text: str
    places: tuple[Place, ...]


def paragraphs(root: Any) -> list[Any]:  # noqa: ANN401 (lxml has no types)
    """All `w:p` of a main part in document order, as readers count them."""
    return list(root.iter(qn("w:p")))


def characters(paragraph: Any) -> Characters:  # noqa: ANN401
    """What a reader of the paragraph sees, without white space."""
    found = [
        (character, Place(element, index))
        for element in _texts(paragraph)
        for index, character in enumerate(element.text or "")
        if not character.isspace()
    ]
    return Characters("".join(character for character, _ in found), tuple(place for _, place in found))


def isolate(first: Place, last: Place) -> tuple[Any, Any]:
    """Cut runs so that they begin at `first` and end after `last`; gives the first and last run of the stretch."""
    last_run = _cut(last.element, last.index + 1, keep_left=True)
    same = first.element is last.element
    first_run = _cut(first.element, first.index, keep_left=False)
    return first_run, first_run if same else last_run


def _texts(paragraph: Any) -> Iterator[Any]:  # noqa: ANN401
    for element in paragraph.iter(qn("w:t")):
        run = element.getparent()
        if run.tag == qn("w:r") and _shown_in(element, paragraph):
            yield element


def _shown_in(element: Any, paragraph: Any) -> bool:  # noqa: ANN401
    for ancestor in element.iterancestors():
        if ancestor is paragraph:
            return True
        if ancestor.tag in _UNSEEN or ancestor.tag in (qn("w:p"), _FALLBACK):
            return False
    return False


def _cut(element: Any, index: int, *, keep_left: bool) -> Any:  # noqa: ANN401
    """Cut the run of `element` before character `index`; gives the left or the right run, as asked.

    The run itself keeps the side that holds `element` and the place asked for, so that places stay valid.
    """
    run = element.getparent()
    text, children = element.text or "", [child for child in run if child.tag != qn("w:rPr")]
    at = children.index(element)
    if keep_left:
        _move(run, text[index:], children[at + 1 :], element, after=True)
        _set(element, text[:index])
    else:
        _move(run, text[:index], children[:at], element, after=False)
        _set(element, text[index:])
    return run


def _move(run: Any, text: str, children: list[Any], element: Any, *, after: bool) -> None:  # noqa: ANN401
    """Put `text` and `children` in a run of the same look before or after `run`, when there is any."""
    if not text and not children:
        return
    twin = run.makeelement(run.tag, dict(run.attrib))
    properties = run.find(qn("w:rPr"))
    if properties is not None:
        twin.append(copy.deepcopy(properties))
    piece = copy.deepcopy(element)
    _set(piece, text)
    kept = [piece] if text else []
    twin.extend(kept + children if after else children + kept)
    run.addnext(twin) if after else run.addprevious(twin)


def _set(element: Any, text: str) -> None:  # noqa: ANN401
    element.text = text
    if text != text.strip():
        element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
