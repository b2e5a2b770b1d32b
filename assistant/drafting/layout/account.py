"""The end of the file: the sources with their quotes, and the account of what made this draft."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from assistant.answering import Citation
from assistant.drafting.draft import Draft
from assistant.drafting.layout.blocks import Block, Heading, Line, Mark, PageBreak, Run, Setting, Table
from assistant.drafting.layout.wording import engine, say, version


def where(citation: Citation) -> str:
    """Document, section and page, as far as the format knows them."""
    page = say("page", page=citation.page) if citation.page is not None else ""
    return ", ".join(part for part in (citation.document, citation.section, page) if part)


def sources(draft: Draft) -> Iterator[Block]:
    """The list of sources: a number, the place and the literal quote."""
    yield Heading(say("sources"))
    if not draft.citations:
        yield _line(say("no-sources"))
    for citation in draft.citations:
        place = where(citation)
        told = f"[{citation.n}]\t{place}{' ' if place.endswith(('.', '?', '!')) else '. '}"
        quote = say("quote", quote=" ".join(citation.quote.split()))
        yield Line((Run(told), Run(quote, Mark.CITED)), Setting.SOURCE)


def account(draft: Draft, program: str) -> Iterator[Block]:
    """The last page: what made this draft, from what, and who looked at it."""
    yield PageBreak()
    yield Heading(say("account"))
    yield _line(say("account-text-model" if _model(draft) else "account-text"))
    if draft.citations:
        yield _line(say(f"comments-text-{program}"))
    if draft.letter:
        yield _line(say("letter-text"))
    if draft.open_fields:
        yield _line(say("open-text", count=len(draft.open_fields)))
    yield Table(
        (say("field-head"), say("value-head")),
        tuple(((Run(label),), (Run(value),)) for label, value in _facts(draft)),
        labels=True,
    )
    if draft.checks:
        yield Heading(say("checks"), 2)
        yield from (_line(check, Setting.BULLET) for check in draft.checks)


def _facts(draft: Draft) -> Iterator[tuple[str, str]]:
    made = dict(draft.provenance)
    documents = sorted({citation.document for citation in draft.citations})
    yield say("made"), dutch(datetime.now().astimezone().date())
    yield say("template"), f"{draft.kind}, {say('version-of', version=draft.template_version)}"
    yield say("texts"), say("version-of", version=version())
    yield say("engine"), engine(made.get("engine", ""))
    if _model(draft):
        yield say("model"), f"{_model(draft)}, {say('version-of', version=made.get('prompt', ''))}"
    yield say("embedding"), made.get("embedding", "") or say("none")
    yield say("documents"), "\n".join(documents) or say("none")
    yield say("checked"), draft.confirmed or say("not-checked")


def _model(draft: Draft) -> str:
    """The language model that rephrased it; "" for none."""
    return dict(draft.provenance).get("model", "")


def _line(text: str, setting: Setting = Setting.TEXT) -> Line:
    return Line((Run(text),), setting)


def dutch(day: date) -> str:
    """`21 november 2026`."""
    return f"{day.day} {say('months').split()[day.month - 1]} {day.year}"
