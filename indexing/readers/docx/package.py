"""The parts of an Office Open XML file and the relations between them (ECMA-376 part 2)."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from lxml import etree

from indexing.errors import UnreadableFileError
from indexing.limits import Limits
from indexing.readers.archive import Archive
from indexing.readers.xml import parse_xml

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation of a part: its kind (last word of its type), its target, and whether that is outside the file."""

    kind: str
    target: str
    external: bool


class Package:
    """The parts of the file by name; raises UnreadableFileError as Archive and parse_xml do."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self.archive = Archive(data, limits)
        self._relations: dict[str, dict[str, Relation]] = {}

    def main_part(self) -> str:
        """The name of the document itself; raises UnreadableFileError when there is none."""
        for relation in self.relations("").values():
            if relation.kind == "officeDocument":
                return relation.target
        raise UnreadableFileError(
            "file-damaged" if "[Content_Types].xml" in self.archive.names else "file-wrong-extension"
        )

    def bytes_of(self, part: str) -> bytes | None:
        """The bytes of a part; None when it is missing."""
        return self.archive.read(part)

    def xml(self, part: str) -> etree._Element | None:
        """The root of a part; None when it is missing."""
        data = self.archive.read(part)
        return None if data is None else parse_xml(data)

    def relations(self, part: str) -> dict[str, Relation]:
        """The relations of a part by id; the empty name is the package itself."""
        if part not in self._relations:
            folder, name = posixpath.split(part)
            root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
            found = {} if root is None else {r.get("Id", ""): _relation(r, folder) for r in root.iter(_RELATION)}
            self._relations[part] = found
        return self._relations[part]

    def related(self, part: str, kind: str) -> list[str]:
        """The names of the parts inside the file that `part` relates to by `kind`, in the order of the file."""
        found = self.relations(part).values()
        return [relation.target for relation in found if relation.kind == kind and not relation.external]


def _relation(element: etree._Element, folder: str) -> Relation:
    target = element.get("Target", "")
    external = element.get("TargetMode") == "External"
    if not external:
        target = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
    return Relation(element.get("Type", "").rsplit("/", 1)[-1], target, external)
