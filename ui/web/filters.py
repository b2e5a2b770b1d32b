"""The fields with which a page keeps to some of the documents; they offer what the library holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

import gradio as gr

from indexing import DocumentFilter, DocumentRecord, one_of
from ui.naming import kind_text, theme_text
from ui.web.service import Service

Choices = list[tuple[str, str | int]]


class FilterFields:
    """Kind, theme, year and collection as lists to choose from; the last shows only where there is a choice."""

    def __init__(self, service: Service) -> None:
        """Build the fields where Gradio stands."""
        self._service = service
        offered = _offered(service)
        shown = len(offered[3]) > 1
        self.fields = [
            gr.Dropdown(offered[0], multiselect=True, label="Soort stuk", min_width=180, scale=1),
            gr.Dropdown(offered[1], multiselect=True, label="Thema", min_width=180, scale=1),
            gr.Dropdown(offered[2], multiselect=True, label="Jaar", min_width=120, scale=1),
            gr.Dropdown(offered[3], multiselect=True, label="Verzameling", min_width=160, scale=1, visible=shown),
        ]

    def refreshed(self, request: gr.Request) -> list[object]:
        """The fields with what the library offers the user now."""
        *others, collections = _offered(self._service.of(request))
        updates = [gr.update(choices=choices) for choices in others]
        return [*updates, gr.update(choices=collections, visible=len(collections) > 1)]


def filter_of(
    kinds: Sequence[str] | None,
    themes: Sequence[str] | None,
    years: Sequence[int] | None,
    collections: Sequence[str] | None,
) -> DocumentFilter:
    """The filter that the values of the fields make."""
    return DocumentFilter(
        kinds=one_of(kinds or ()),
        themes=one_of(themes or ()),
        years=one_of(years or ()),
        collections=one_of(collections or ()),
    )


def _offered(service: Service) -> list[Choices]:
    records = service.documents()
    return [
        _counted(records, lambda record: [record.description.kind], kind_text),
        _counted(records, lambda record: record.description.themes, theme_text),
        _years(records),
        [(one.name, one.id) for one in service.collections()],
    ]


def _counted(
    records: Iterable[DocumentRecord], values: Callable[[DocumentRecord], Sequence[str]], name: Callable[[str], str]
) -> Choices:
    """Each value with its number of documents, by name."""
    counts = Counter(value for record in records for value in values(record) if value)
    return sorted((f"{name(code)} ({count})", code) for code, count in counts.items())


def _years(records: Iterable[DocumentRecord]) -> Choices:
    """The years, latest first."""
    counts = Counter(year for record in records for year in record.description.years)
    return [(f"{year} ({counts[year]})", year) for year in sorted(counts, reverse=True)]
