"""How sources, counts and dates read in Dutch; shared by the command line and the web app."""

from __future__ import annotations

from collections.abc import Mapping

from ui.texts import type_text


def source_line(document: str, title: str, section: str, page: int | None) -> str:
    """One line that says where a passage stands: title (file), heading path, page."""
    name = f"{title} ({document})" if title and title != document else document
    parts = [name, section, f"bladzijde {page}" if page is not None else ""]
    return ", ".join(part for part in parts if part)


def counted(count: int, one: str, many: str) -> str:
    """`1 stuk`, `2 stukken`, with a point between thousands."""
    return f"{count:,}".replace(",", ".") + " " + (one if count == 1 else many)


def findings_line(findings: Mapping[str, int]) -> str:
    """`3 namen van personen, 1 e-mailadres`: most first; "geen" when there are none."""
    ordered = sorted(findings.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(type_text(kind, count) for kind, count in ordered if count) or "geen"


def engine_line(engine: str) -> str:
    """What made an answer, and its limit."""
    if engine.startswith(("built-in", "ingebouwd")):
        return "Antwoord van: ingebouwd, citeert letterlijk. Ervaring uit het veld staat niet in de stukken."
    return f"Antwoord van: {engine}. Controleer het met de bronnen. Ervaring uit het veld staat niet in de stukken."


def figures(readability: Mapping[str, float]) -> list[tuple[str, str]]:
    """Readability figures as (name, number), with a decimal comma."""
    return [(name, f"{value:.1f}".replace(".", ",")) for name, value in readability.items()]
