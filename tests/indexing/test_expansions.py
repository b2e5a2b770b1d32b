"""Abbreviations are tied to what the documents say they stand for, and to nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexing import Library
from indexing.expansions import find_expansions
from tests.indexing.gates import FakeGate

FOUND = [
    ("Het Integraal Veiligheidsplan (IVP) geldt vier jaar.", "IVP", "Integraal Veiligheidsplan"),
    ("Elke buitengewoon opsporingsambtenaar (boa) draagt een uniform.", "boa", "buitengewoon opsporingsambtenaar"),
    ("Wij voeren een DPIA (data protection impact assessment) uit.", "DPIA", "data protection impact assessment"),
    (
        "AFKORTINGEN\n\nBIT: Bestuurlijk Interventie Team\n\nBRP: Basisregistratie Personen",
        "BIT",
        "Bestuurlijk Interventie Team",
    ),
    ("Afkorting: BIT | Betekenis: Bestuurlijk Interventie Team", "BIT", "Bestuurlijk Interventie Team"),
    ("- OOV = Openbare Orde en Veiligheid", "OOV", "Openbare Orde en Veiligheid"),
    ("Het veiligheidsinformatieknooppunt (VIK) helpt.", "VIK", "veiligheidsinformatieknooppunt"),
    (
        "De afdeling Openbare Orde en Veiligheid (hierna) en Zorg & Veiligheid (Z&V) werken samen.",
        "Z&V",
        "Zorg & Veiligheid",
    ),
    (
        "Centrum voor Criminaliteitspreventie en Veiligheid ('CCV')",
        "CCV",
        "Centrum voor Criminaliteitspreventie en Veiligheid",
    ),
]
NOT_FOUND = [
    "De gemeente (zie ook bijlage 2) besluit.",
    "De burgemeester (m/v) tekent.",
    "Het college van Zandloper (NL) vergadert.",
    "Er waren veel meldingen (circa 40).",
    "De heer [PERSOON-1] van het bureau (PB) belde.",
    "Datum: 3 maart 2031",
    "Aan: het college van burgemeester en wethouders",
    "De kosten (hoog) stijgen.",
    "Aan aanscherping of vernieuwing van bestaand beleid (APV) werken wij.",
    "Er zijn weinig voorzieningen (VNG).",
    "Samen met de vereniging van een aantal gemeenten (wijk) is dat gedaan.",
    "Wij willen dat (dus) niet.",
]


@pytest.mark.parametrize(("text", "short", "long"), FOUND)
def test_what_a_text_explains_is_found(text: str, short: str, long: str) -> None:
    assert (short, long) in set(find_expansions(text))


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_is_no_explanation_is_left(text: str) -> None:
    assert list(find_expansions(text)) == []


def test_short_and_long_find_each_other(library: Library, papers: Path) -> None:
    (papers / "lijst.md").write_text("# Afkortingen\n\nBIT: Bestuurlijk Interventie Team\n")
    (papers / "kort.md").write_text("# Taken\n\nHet BIT controleert bedrijventerreinen, ook in het weekend.\n")
    (papers / "lang.md").write_text("# Werk\n\nDe bestuurlijke interventieteams sluiten panden, ook in het weekend.\n")
    (papers / "los.md").write_text("# Los\n\nHet team van de afdeling doet een interventie met bestuurlijke nota's.\n")
    library.index([papers])

    def found(question: str) -> list[str]:
        return [hit.document.name for hit in library.search(FakeGate().scrub(question).text) if hit.lexical > 0]

    assert "lang.md" not in found("BIT") or found("BIT").index("kort.md") < found("BIT").index("lang.md")
    assert "kort.md" in found("bestuurlijk interventie team")
    (papers / "lang.md").write_text("# Werk\n\nHet bestuurlijk interventie team sluit panden, ook in het weekend.\n")
    library.index([papers])
    assert {"kort.md", "lang.md"} <= set(found("Wat doet het BIT?"))
    assert "los.md" not in found("Wat doet het BIT?")
    library.remove(["lijst.md"])
    assert "lang.md" not in found("Wat doet het BIT?")
