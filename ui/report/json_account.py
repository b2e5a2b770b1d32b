"""The account as a JSON value. Keys may be added, never changed or removed."""

from __future__ import annotations

from dataclasses import asdict

from prompts import AccountGroup, load_account_texts
from ui.json_shapes import JsonObject
from ui.report.blocks import OPEN
from ui.report.facts import filled
from ui.report.measured import load_measured
from ui.report.records import Account, CollectionAccount, DocumentAccount


def account_json(account: Account) -> JsonObject:
    """Counts by code, the fields of both forms with what is still open in each, and what was measured."""
    texts = load_account_texts()
    return {
        "made": account.made.isoformat(timespec="seconds"),
        "texts": texts.version,
        "narrowed": account.narrowed,
        "installation": asdict(account.installation),
        "log": {**asdict(account.log), "lines": account.log.lines},
        "collections": [_collection(one) for one in account.collections],
        "register": _form(filled(texts.register, account, texts)),
        "dpia": _form(filled(texts.dpia, account, texts)),
        "measured": _measured(),
    }


def _collection(one: CollectionAccount) -> JsonObject:
    return {
        "collection": one.name,
        "states": one.states,
        "findings": one.findings,
        "reasons": one.reasons,
        "decisions": one.decisions,
        "keep": one.keep,
        "scrub": one.scrub,
        "index_again": one.again,
        "own_settings": one.own_settings,
        "settings": dict(one.settings),
        "documents": [_document(document) for document in one.documents],
    }


def _document(one: DocumentAccount) -> JsonObject:
    return {
        "id": one.id,
        "document": one.name,
        "state": one.state,
        "reason_codes": [reason.code for reason in one.reasons],
        "findings": dict(one.findings),
        "decisions": dict(one.decisions),
    }


def _form(groups: tuple[AccountGroup, ...]) -> list[JsonObject]:
    return [
        {"group": group.title, "field": name, "text": text, "open": OPEN.findall(text)}
        for group in groups
        for name, text in group.fields
    ]


def _measured() -> JsonObject:
    measured = load_measured()
    return {
        "date": measured.day.isoformat(),
        "tool": measured.tool,
        "figures": [
            {
                "name": one.name,
                "verb": one.verb,
                "hits": one.hits,
                "total": one.total,
                "share": one.share.value,
                "interval": list(one.share.interval),
            }
            for one in measured.figures
        ],
        "limits": list(measured.limits),
    }
