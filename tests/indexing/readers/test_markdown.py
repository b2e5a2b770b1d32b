"""Markdown: the text is the decoded file itself; spans come from the lines that tokens stand on."""

from __future__ import annotations

import pytest

from indexing.document import BlockKind
from tests.indexing.readers.helpers import at, body, headings, of_kind, read, rows

SAMPLE = """---
title: "Draaiboek evenement"
author: Jan Jansen
---

# Draaiboek **evenement**

Inleiding met
twee regels.

## **1 Planning**

- eerste punt
  loopt door
  - dieper punt

    met alinea
1. genummerd

> Een citaat van twee
> regels.

| Wie | Bedrag |
|-----|-------:|
| Boa \\| inhuur | € 12.500 |
| Politie | |

Onderkop
--------

```
code # geen kop
```

<!-- opmerking voor Kees -->

Tekst met noot.[^1] En [link][ref].

[^1]: Zie de bijlage.

[ref]: https://voorbeeld.example/jan "Jan"
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_spans_hold_for_every_line_end(newline: str) -> None:
    data = SAMPLE.replace("\n", newline)
    document = read(data.encode(), "draaiboek.md")
    assert document.text == data
    assert headings(document) == [(1, "Draaiboek **evenement**"), (2, "1 Planning"), (2, "Onderkop")]
    assert of_kind(document, BlockKind.LIST_ITEM) == [
        f"- eerste punt{newline}  loopt door",
        "- dieper punt",
        "1. genummerd",
    ]


def test_tables_have_cells_with_heads_and_no_rule() -> None:
    assert rows(read(SAMPLE.encode(), "a.md")) == [
        [(None, "Wie"), (None, "Bedrag")],
        [("Wie", "Boa \\| inhuur"), ("Bedrag", "€ 12.500")],
        [("Wie", "Politie")],
    ]


def test_what_is_not_shown_is_hidden_or_comment() -> None:
    document = read(SAMPLE.encode(), "a.md")
    assert at(document, document.title) == "Draaiboek evenement"
    assert any("Jan Jansen" in text for text in of_kind(document, BlockKind.HIDDEN))
    assert any("voorbeeld.example/jan" in text for text in of_kind(document, BlockKind.HIDDEN))
    assert of_kind(document, BlockKind.COMMENT) == ["<!-- opmerking voor Kees -->"]
    assert of_kind(document, BlockKind.FOOTNOTE) == ["[^1]: Zie de bijlage."]
    assert "Jansen" not in body(document) and "Kees" not in body(document)


def test_a_table_that_a_converter_left_as_html_marks_is_taken_apart() -> None:
    text = (
        "## 5.2 Automatiseren\n\n<b>Actie 5.2.2</b>\t<b>Gebruik van een hulpmiddel</b>\n"
        "<b>Op wie is de actie gericht?</b>\tAlle gemeenten\n"
        "<b>Wat is nodig?</b>\t<ul> <li>- Een licentie</li> <li>- Een visie</li> </ul>\n"
        "<b>Wie beslist?</b>\t- Het bestuur - De manager\n"
    )
    document = read(text.encode(), "a.md")
    assert [level for level, _ in headings(document)] == [2, 3, 4, 4, 4]
    assert headings(document)[2][1] == "Op wie is de actie gericht?"
    assert of_kind(document, BlockKind.LIST_ITEM) == ["- Een licentie", "- Een visie", "- Het bestuur", "- De manager"]


def test_bold_words_in_a_sentence_are_no_headings() -> None:
    assert headings(read(b"Dit is <b>heel</b> belangrijk en <b>urgent</b>.", "a.md")) == []


def test_a_raised_number_at_the_start_makes_a_footnote() -> None:
    document = read(b"Tekst.<sup>2</sup>\n\n<sup>2</sup> Zie bijlage 7.\n", "a.md")
    assert of_kind(document, BlockKind.FOOTNOTE) == ["<sup>2</sup> Zie bijlage 7."]


def test_levels_that_contradict_the_numbers_follow_the_numbers() -> None:
    text = "\n\ntekst\n\n".join(
        [
            "# 1 Inleiding",
            "## 1.1 Aanleiding",
            "### 1.2 Doel",
            "## 2 Aanpak",
            "#### 2.1 Regie",
            "### Eigen werk",
            "# Bijlage",
        ]
    )
    assert [level for level, _ in headings(read(f"{text}\n\ntekst".encode(), "a.md"))] == [1, 2, 2, 1, 2, 3, 1]


def test_sound_levels_stay_as_they_are() -> None:
    text = "\n\ntekst\n\n".join(
        ["# Titel", "## 1 Een", "### 1.1 Twee", "### 1.2 Drie", "## 2 Vier", "### 2.1 Vijf", "### 2.2 Zes"]
    )
    assert [level for level, _ in headings(read(f"{text}\n\ntekst".encode(), "a.md"))] == [1, 2, 3, 3, 2, 3, 3]
