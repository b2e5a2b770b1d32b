"""A small library of a fictional municipality, made once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.drafting import Drafter
from indexing import Library, load_embedder
from privacy import Gate

NOTE = """# Notitie hondenlosloopgebied Elsterpark

## Aanleiding

In 2025 ontving de gemeente 48 meldingen over loslopende honden in het Elsterpark. Hondeneigenaren missen een
omheind hondenlosloopgebied in de wijk.

## Voordelen

Een omheind hondenlosloopgebied verbetert de veiligheid van spelende kinderen. Het hondenlosloopgebied helpt de boa's
om gericht te handhaven.

## Risico's

Omwonenden van het Elsterpark vrezen geluidsoverlast door blaffende honden. De beschikbare ruimte is beperkt.

## Kosten

De aanleg van het hondenlosloopgebied kost € 23.400. Het jaarlijks onderhoud is begroot op € 1.900.

## Juridisch kader

Op grond van artikel 2:57 van de APV wijst het college een hondenlosloopgebied aan.
"""
OTHER = """# Jaarverslag bibliotheek

## Kosten

De bibliotheek gaf in 2025 € 310.000 uit aan boeken. De huur van het gebouw kostte € 88.000.

## Risico's

Het dak van de bibliotheek is lek en de verzekering dekt de schade niet.
"""


@pytest.fixture(scope="session")
def drafter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Drafter]:
    folder: Path = tmp_path_factory.mktemp("stukken")
    (folder / "notitie-elsterpark.md").write_text(NOTE, encoding="utf-8")
    (folder / "jaarverslag-bibliotheek.md").write_text(OTHER, encoding="utf-8")
    gate = Gate()
    with Library.open(tmp_path_factory.mktemp("data"), gate, load_embedder("stukwijzer-nl"), write=True) as library:
        library.index([folder])
        yield Drafter(library, gate)
