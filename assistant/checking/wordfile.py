"""Characters of Word paragraphs: which run holds which, and runs cut so that a place can be marked.

Only shown text counts: no tracked deletions, field codes or text boxes. White space is left out of account,
because a reader may lay it out differently from the file. Comments stay out of text boxes, where Word has none, and out
of content controls and fields, where LibreOffice loses words or takes those of the comment for the text.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

_UNSEEN = frozenset({qn("w:del"), qn("w:moveFrom")})
_NOTES = (qn("w:footnoteReference"), qn("w:endnoteReference"))
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


@dataclass(frozen=True, slots=True)
class Stretch:
    """What a comment stands around, from `first` to `last`; `exact` says whether those are its words and no more."""

    first: Any
    last: Any
    exact: bool

    def mark(self, number: int) -> None:
        """Put the marks of comment `number` around the stretch."""
        self.first.addprevious(_made(self.first, "w:commentRangeStart", number))
        sign = self.last.makeelement(qn("w:r"))
        sign.append(_made(sign, "w:commentReference", number))
        self.last.addnext(sign)
        self.last.addnext(_made(self.last, "w:commentRangeEnd", number))


def stretch(first: Place, last: Place, *, exact: bool = True) -> Stretch | None:
    """The stretch from `first` to `last`, runs cut to fit; None where no comment may stand."""
    runs = first.element.getparent(), last.element.getparent()
    held = _free(runs[0]), _free(runs[1])
    if held[0] is None or held[1] is None:
        return None
    edges = _field_edge(held[0], "begin"), _field_edge(held[1], "end")
    if edges != runs:
        return Stretch(*edges, exact=False)
    return Stretch(*_isolate(first, last), exact)


def around(run: Any) -> Stretch:  # noqa: ANN401
    """The stretch of one run that is not the words themselves, such as the sign of a footnote."""
    free = run if (held := _free(run)) is None else held
    return Stretch(_field_edge(free, "begin"), _field_edge(free, "end"), exact=False)


def beside(place: Place, found: Sequence[Any]) -> Stretch:
    """The last words before the paragraph of `place`, or the first after it, where a comment may stand.

    `found` holds all paragraphs; `place` itself when there are no such words.
    """
    own = next(found.index(one) for one in place.element.iterancestors(qn("w:p")) if one in found)
    for paragraph in (*reversed(found[:own]), *found[own + 1 :]):
        places = characters(paragraph).places
        if places and (held := stretch(places[0], places[-1], exact=False)):
            return held
    run = place.element.getparent()
    return Stretch(run, run, exact=False)


def note_references(candidates: Sequence[Any]) -> Iterator[Any]:
    """The runs that hold the sign of a footnote or endnote, in order."""
    for paragraph in candidates:
        for sign in paragraph.iter(*_NOTES):
            yield sign.getparent()


def _free(run: Any) -> Any | None:  # noqa: ANN401
    """`run`, or what it stands in that comments stay out of; None when that is the whole paragraph."""
    free, paragraph = run, None
    for ancestor in run.iterancestors():
        if ancestor.tag == qn("w:p"):
            paragraph = ancestor
        elif ancestor.tag == qn("w:txbxContent"):
            free, paragraph = next(ancestor.iterancestors(qn("w:r"))), None
        elif ancestor.tag == qn("w:fldSimple"):
            free = ancestor
        elif ancestor.tag == qn("w:sdt"):
            if paragraph is None:  # a control within a paragraph
                free = ancestor
            elif next(ancestor.iter(qn("w:p"))) is paragraph:
                return None
    return free


def _field_edge(element: Any, edge: str) -> Any:  # noqa: ANN401
    """The run with the "begin" or "end" of the outermost field that `element` stands in; `element` if in none."""
    other = {"begin": "end", "end": "begin"}[edge]
    found, depth = element, 0
    for sibling in element.itersiblings(preceding=edge == "begin"):
        for sign in sibling.iterchildren(qn("w:fldChar")):
            kind = sign.get(qn("w:fldCharType"))
            depth += (kind == other) - (kind == edge)
            if depth < 0:
                found, depth = sibling, 0
    return found


def _made(like: Any, tag: str, number: int) -> Any:  # noqa: ANN401
    element = like.makeelement(qn(tag))
    element.set(qn("w:id"), str(number))
    return element


def _isolate(first: Place, last: Place) -> tuple[Any, Any]:
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
