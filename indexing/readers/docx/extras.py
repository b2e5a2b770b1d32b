"""What a Word file holds beside its body: page headers, comments, properties, hidden things."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from indexing.document import BlockKind, Span
from indexing.readers.docx.body import Body
from indexing.readers.docx.names import W, local, made_transitional
from indexing.readers.docx.package import Package
from indexing.readers.saving import day_in

_PROPERTIES = ("core-properties", "extended-properties", "custom-properties")
# Figures and program names, which name nobody.
_DULL = frozenset(
    {"Words", "Characters", "CharactersWithSpaces", "Lines", "Paragraphs", "Pages", "TotalTime", "Application"}
    | {"AppVersion", "DocSecurity", "ScaleCrop", "LinksUpToDate", "SharedDoc", "HyperlinksChanged", "HeadingPairs"}
    | {"TitlesOfParts", "revision", "created", "modified", "lastPrinted", "version"}
    | {"i1", "i2", "i4", "i8", "r4", "r8", "bool", "filetime", "vector", "variant"}
)


def write_extras(body: Body) -> None:
    """Write everything outside the body after it."""
    _write_margins(body)
    for note in list(body.notes.values()):
        body.builder.add(BlockKind.FOOTNOTE, body.note_text(note))
    _write_comments(body)
    title = _write_properties(body)
    for part in ("settings", "people", "customXml", "glossaryDocument"):
        _collect_part(body, part)
    body.hidden.extend(_outside_targets(body))
    for text in dict.fromkeys([*body.authors, *body.hidden]):
        body.builder.add(BlockKind.HIDDEN, text)
    if body.builder.title is None:
        body.builder.title = title


def _write_margins(body: Body) -> None:
    seen: set[str] = set()
    for kind in ("header", "footer"):
        for part in body.package.related(body.part, kind):
            root = body.package.xml(part)
            for paragraph in [] if root is None else made_transitional(root).iter(W + "p"):
                text = body.plain_text(paragraph, part).strip()
                if text and text not in seen:
                    seen.add(text)
                    body.builder.add(BlockKind.MARGIN, text)


def _write_comments(body: Body) -> None:
    for part in body.package.related(body.part, "comments"):
        root = body.package.xml(part)
        for comment in [] if root is None else made_transitional(root).iter(W + "comment"):
            text = "\n".join(body.plain_text(paragraph, part) for paragraph in comment.iter(W + "p"))
            body.builder.add(BlockKind.COMMENT, f"{comment.get(W + 'author', '')}: {text}".lstrip(": "))


def _write_properties(body: Body) -> Span | None:
    title: Span | None = None
    for kind in _PROPERTIES:
        for part in body.package.related("", kind):
            root = body.package.xml(part)
            body.builder.saved = body.builder.saved or day_in("" if root is None else _property(root, "modified"))
            for name, text in () if root is None else _properties(root):
                span = body.builder.add(BlockKind.HIDDEN, text if name == "title" else f"{name}: {text}")
                title = span if name == "title" and span else title
    return title


def _property(root: etree._Element, name: str) -> str:
    return next((element.text or "" for element in root if local(element) == name), "")


def _properties(root: etree._Element) -> Iterator[tuple[str, str]]:
    for element in root:
        text = " ".join(found.strip() for found in element.itertext() if found.strip())
        name = element.get("name") or local(element)
        inner = local(element[0]) if len(element) else name
        if text and name not in _DULL and inner not in _DULL:
            yield name, text


def _collect_part(body: Body, kind: str) -> None:
    for owner in ("", body.part):
        for part in body.package.related(owner, kind):
            root = body.package.xml(part) if part.endswith(".xml") else None
            if root is not None:
                body.hidden.extend(_strings(kind, made_transitional(root)))


def _strings(kind: str, root: etree._Element) -> Iterator[str]:
    if kind == "settings":
        for variable in root.iter(W + "docVar"):
            yield f"{variable.get(W + 'name', '')}: {variable.get(W + 'val', '')}"
    elif kind == "people":
        for element in root.iter(etree.Element):
            yield from (text for key, text in element.attrib.items() if local_name(key) in {"author", "userId"})
    elif kind == "glossaryDocument":
        for paragraph in root.iter(W + "p"):
            yield "".join(text.text or "" for text in paragraph.iter(W + "t"))
    else:
        yield from (text for text in root.itertext() if text.strip())


def local_name(key: str) -> str:
    """The name of an attribute without its namespace."""
    return key.rsplit("}", 1)[-1]


def _outside_targets(body: Body) -> Iterator[str]:
    """Targets outside the file that no link in the text gave: templates, pictures, data sources."""
    package: Package = body.package
    parts = [body.part]
    for kind in ("header", "footer", "footnotes", "endnotes", "comments", "settings"):
        parts.extend(package.related(body.part, kind))
    for part in parts:
        yield from (relation.target for relation in package.relations(part).values() if relation.external)
