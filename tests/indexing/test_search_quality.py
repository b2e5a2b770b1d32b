"""Search on a small Dutch collection: compounds, inflections, numbers and references find their passage."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from indexing import Library, load_embedder
from privacy import Scrubbed
from tests.indexing.gates import FakeGate

PAPER = """# Integraal veiligheidsplan Zandloper

## Cameratoezicht

De burgemeester kan voor ten hoogste zes maanden camera's plaatsen op het Stationsplein. De beelden worden
28 dagen bewaard.

## Drugspanden

Bij handel in harddrugs sluit de burgemeester een woning op grond van artikel 13b van de Opiumwet. De eerste
keer duurt de sluiting drie maanden.

## Jeugdgroepen

Jongerenwerkers spreken hinderlijke groepen aan. In 2031 waren er vier jeugdgroepen in beeld, in 2030 zeven.

## Ondermijning

Het informatieknooppunt verzamelt signalen over vakantieparken en het buitengebied.

## Evenementen

Voor een evenement met meer dan 500 bezoekers vraagt de organisator twaalf weken van tevoren een vergunning aan.

## Artikel 2:74 Drugshandel op straat

Het is verboden op een openbare plaats post te vatten om drugs aan te bieden.

## Kosten

| Post | 2030 | 2031 |
|---|---|---|
| Buitengewoon opsporingsambtenaren | € 410.000 | € 455.000 |
| Cameratoezicht | € 62.500 | € 71.000 |

## Actie 5.2.2 Standaardbrieven

Gemeenten delen één set standaardbrieven, zodat niet ieder het wiel opnieuw uitvindt.

## Crisisbeheersing

De ambtenaar crisisbeheersing oefent tweemaal per jaar met de veiligheidsregio.

## Woonoverlast

Bij ernstige burenruzies legt de burgemeester een gedragsaanwijzing op.
"""

QUESTIONS = [
    ("Hoe lang blijven camerabeelden bewaard?", "Cameratoezicht"),
    ("camera op het plein bij het station", "Cameratoezicht"),
    ("Wanneer wordt een drugspand gesloten?", "Drugspanden"),
    ("sluitingen van woningen volgens 13b", "Drugspanden"),
    ("overlast van groepen jongeren", "Jeugdgroepen"),
    ("Hoeveel jeugdgroepen waren er in 2031?", "Jeugdgroepen"),
    ("ondermijnende signalen vakantiepark", "Ondermijning"),
    ("evenementenvergunning aanvragen", "Evenementen"),
    ("artikel 2:74", "Artikel 2:74 Drugshandel op straat"),
    ("Wat kosten de opsporingsambtenaren in 2031?", "Kosten"),
    ("uitgaven cameratoezicht 71.000", "Kosten"),
    ("Wat houdt actie 5.2.2 in?", "Actie 5.2.2 Standaardbrieven"),
    ("wie oefent met de regio voor een crisis", "Crisisbeheersing"),
    ("ruzie tussen buren", "Woonoverlast"),
    ("gedragsaanwijzingen", "Woonoverlast"),
    ("drugs verkopen in het openbaar", "Artikel 2:74 Drugshandel op straat"),
]


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("quality")
    (folder / "plan.md").write_text(PAPER)
    with Library.open(folder / "data", FakeGate(), load_embedder(), write=True) as library:
        library.index([folder / "plan.md"])
        yield library


@pytest.mark.parametrize(("question", "section"), QUESTIONS)
def test_the_right_passage_comes_first(collection: Library, question: str, section: str) -> None:
    assert collection.search(asked(question))[0].passage.headings[-1] == section


def test_a_table_row_carries_its_heads(collection: Library) -> None:
    best = collection.search(asked("kosten cameratoezicht 2031"))[0].passage
    assert best.text == "Post: Cameratoezicht | 2030: € 62.500 | 2031: € 71.000"
    assert best.kind == "row"


def test_scores_order_the_hits_and_lie_between_0_and_1(collection: Library) -> None:
    hits = collection.search(asked("drugspand sluiten"))
    scores = [hit.score for hit in hits]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)
    assert all(-1.001 <= hit.dense <= 1.001 and 0 <= hit.lexical <= 1 for hit in hits)


def asked(question: str) -> Scrubbed:
    return FakeGate().scrub(question).text


def test_an_article_comes_before_what_mentions_it(library: Library, papers: Path) -> None:
    mentions = "\n\n".join(f"## Nota {n}\n\nZie ook artikel 3:14 en 3:14." for n in range(4))
    (papers / "apv.md").write_text(
        f"# APV\n\n{mentions}\n\n## Artikel 3:14 Venten\n\n" + "Het is verboden te venten. " * 9
    )
    library.index([papers])
    assert library.search(asked("artikel 3:14"))[0].passage.headings[-1] == "Artikel 3:14 Venten"


def test_a_snippet_comes_after_a_text_that_says_as_much(library: Library, papers: Path) -> None:
    full = "Over fietsparkeren bij het station is met de vervoerder afgesproken dat er duizend plaatsen komen. " * 3
    (papers / "nota.md").write_text(f"# Kort\n\nFietsparkeren station.\n\n# Lang\n\n{full}\n")
    library.index([papers])
    assert library.search(asked("fietsparkeren bij het station"))[0].passage.headings == ("Lang",)
