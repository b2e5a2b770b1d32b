"""The facts of an installation in Dutch: as a table, and filled into the fields of both forms."""

from __future__ import annotations

from datetime import date

from privacy import TYPES
from prompts import AccountGroup, AccountTexts
from ui.naming import date_text
from ui.report.measured import load_measured
from ui.report.records import Account, Installation
from ui.texts import type_text
from ui.wording import counted


def filled(groups: tuple[AccountGroup, ...], account: Account, texts: AccountTexts) -> tuple[AccountGroup, ...]:
    """The fields of a form with the facts of this installation filled in."""
    values = _values(account, texts)
    return tuple(
        AccountGroup(group.title, tuple((name, text.format_map(values)) for name, text in group.fields))
        for group in groups
    )


def installation_rows(account: Account, texts: AccountTexts) -> tuple[tuple[str, str], ...]:
    """How this installation is set, as (name, value)."""
    made, values = account.installation, _values(account, texts)
    days = (texts.say("days", days=made.audit_days), texts.say("days", days=made.feedback_days))
    shown = {
        "version": made.version,
        "engine": values["engine"],
        "embedding": values["embedding"],
        "llm": values["llm"],
        "data": made.data,
        "size": texts.say("megabytes", size=megabytes(made.size)),
        "address": made.address,
        "collections": values["collections"],
        "documents": values["documents"],
        "passages": counted(made.passages, "passage", "passages"),
        "types": values["types"],
        "audit": texts.say("days-and-questions", days=made.audit_days) if made.audit_questions else days[0],
        "feedback": days[1],
        "questions": texts.say("yes" if made.questions else "no"),
        "watched": str(made.watched) if made.watched else texts.say("none"),
        "limit": texts.say("megabytes", size=megabytes(made.file_bytes)),
    }
    return tuple((texts.facts[name], value) for name, value in shown.items())


def megabytes(count: int) -> str:
    """`0,4` or `12`: bytes as MB."""
    millions = count / 1_000_000
    return f"{millions:.0f}" if millions >= 1 else f"{millions:.1f}".replace(".", ",")


def day_text(day: date) -> str:
    """`12 maart 2026`."""
    return date_text(day.isoformat())


def type_names() -> str:
    """All types that the gate takes away, in the plural."""
    return ", ".join(type_text(kind, 2).removeprefix("2 ") for kind in TYPES)


def _values(account: Account, texts: AccountTexts) -> dict[str, str]:
    made = account.installation
    states = [document.state for document in account.documents]
    found = sum(sum(document.findings.values()) for document in account.documents)
    return {
        "version": made.version,
        "engine": texts.say("engine-model" if made.model else "engine-built-in"),
        "embedding": made.embedder or made.embedding,
        "llm": _model(made, texts),
        "traffic": _traffic(made, texts),
        "data": made.data,
        "address": made.address,
        "audit_days": str(made.audit_days),
        "feedback_days": str(made.feedback_days),
        "questions": texts.say("question-kept" if made.questions else "question-not-kept"),
        "types": type_names(),
        "documents": counted(len(states), "stuk", "stukken"),
        "held": counted(states.count("held"), "stuk", "stukken"),
        "collections": counted(len(account.collections), "verzameling", "verzamelingen"),
        "findings": counted(found, "plaats", "plaatsen"),
        "keep": counted(sum(one.keep for one in account.collections), "regel", "regels"),
        "scrub": counted(sum(one.scrub for one in account.collections), "regel", "regels"),
        "released": str(account.log.actions.get("release", 0)),
        "rejected": str(account.log.actions.get("reject", 0)),
        "log": texts.say("log-sound" if account.log.sound else "log-not-sound"),
        "measured": _measured(texts),
    }


def _model(made: Installation, texts: AccountTexts) -> str:
    if not made.model:
        return texts.say("llm-none")
    return texts.say("llm-here" if made.local else "llm-elsewhere", model=made.model, host=made.host)


def _traffic(made: Installation, texts: AccountTexts) -> str:
    if not made.model:
        return texts.say("traffic-none")
    return texts.say("traffic-here" if made.local else "traffic-elsewhere", host=made.host)


def _measured(texts: AccountTexts) -> str:
    measured = load_measured()
    figures = ", ".join(
        texts.say("gate-figure", percent=one.percent, name=one.name, verb=one.verb, hits=one.hits, total=one.total)
        for one in measured.figures
    )
    return texts.say("gate-source", figures=figures, day=day_text(measured.day))
