"""Real Word lists: numbers that go on by themselves, each list from its own start."""

from __future__ import annotations

from typing import Any

_INDENT = 510  # twentieths of a point


class Lists:
    """Makes numbered lists in one document; a list is known by what stands before its numbers."""

    def __init__(self, word: Any) -> None:  # noqa: ANN401 (python-docx has no types)
        self._numbering = word.part.numbering_part.element
        self._known: dict[tuple[str, str], int] = {}

    def put(self, paragraph: Any, section: str, prefix: str, start: int = 1) -> None:  # noqa: ANN401
        """Make `paragraph` the next item of the list of `section` whose numbers begin with `prefix` ("2.")."""
        number = self._known.get((section, prefix))
        if number is None:
            number = self._known[section, prefix] = self._make(prefix, start)
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001
        properties.get_or_add_ilvl().val, properties.get_or_add_numId().val = 0, number

    def _make(self, prefix: str, start: int) -> int:
        text = f"{prefix}%1" if prefix else "%1."
        return _added(
            self._numbering, f'<w:start w:val="{start}"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{text}"/>'
        )


def bullets(word: Any) -> int:  # noqa: ANN401
    """The number of a new list with bullets in a Word document."""
    return _added(word.part.numbering_part.element, '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>')


def _added(numbering: Any, level: str) -> int:  # noqa: ANN401
    """The number of a new list of one level, of this kind, in the numbering part of a document."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn

    ids = [int(each.get(qn("w:abstractNumId"))) for each in numbering.findall(qn("w:abstractNum"))]
    fresh = max(ids, default=0) + 1
    shape = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{fresh}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0">{level}<w:lvlJc w:val="left"/><w:pPr>'
        f'<w:ind w:left="{_INDENT}" w:hanging="{_INDENT}"/></w:pPr></w:lvl></w:abstractNum>'
    )
    first = numbering.find(qn("w:num"))
    numbering.append(shape) if first is None else first.addprevious(shape)
    return int(numbering.add_num(fresh).numId)
