"""The account as pages: the report on the documents, then both forms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from prompts import AccountGroup, AccountTexts, load_account_texts
from ui.gate_settings import Value
from ui.naming import date_text
from ui.report.blocks import OPEN, Block, Heading, Line, PageBreak, Table
from ui.report.facts import day_text, filled, installation_rows
from ui.report.measured import load_measured
from ui.report.records import Account, CollectionAccount, DocumentAccount
from ui.texts import action_text, reason_text, state_text, table, type_text
from ui.wording import counted, findings_line

_COUNTS, _FIELDS = (4, 1), (1, 3)


def pages(account: Account) -> tuple[Block, ...]:
    """All blocks in order."""
    return tuple(_Pages(account, load_account_texts()).all())


class _Pages:
    """The pages of one account."""

    def __init__(self, account: Account, texts: AccountTexts) -> None:
        self._account = account
        self._texts = texts
        self._say = texts.say

    def all(self) -> Iterator[Block]:
        """The title, the report, and what a privacy officer asks for."""
        second = [*self._second()]
        yield from self._head(sum(_open(block) for block in second))
        yield from self._report()
        yield PageBreak()
        yield from second

    def _head(self, still_open: int) -> Iterator[Block]:
        account = self._account
        version = account.installation.version
        yield Heading(0, self._say("title"))
        yield Line(self._say("made", day=day_text(account.made.date()), version=version, texts=self._texts.version))
        yield Line(self._say("about"))
        names = ", ".join(one.name for one in account.collections)
        yield Line(self._say("scope-some", names=names) if account.narrowed else self._say("scope-all"))
        yield Line(self._say("open", count=still_open))

    def _report(self) -> Iterator[Block]:
        yield Heading(1, self._say("part-1"))
        yield Heading(2, self._say("installation"))
        yield self._table(("head-part", "head-value"), installation_rows(self._account, self._texts), _FIELDS)
        yield from self._log()
        if not self._account.collections:
            yield Line(self._say("no-library"))
        for collection in self._account.collections:
            yield from self._collection(collection)

    def _log(self) -> Iterator[Block]:
        log = self._account.log
        yield Heading(2, self._say("decisions"))
        if not log.lines:
            yield Line(self._say("decisions-none"))
            return
        yield Line(
            self._say(
                "decisions-about",
                lines=counted(log.lines, "regel", "regels"),
                since=date_text(log.since),
                until=date_text(log.until),
                people=log.people,
                sound=self._say("sound" if log.sound else "not-sound"),
            )
        )
        yield self._counts("head-action", {action_text(code): count for code, count in log.actions.items()})
        yield Line(self._say("decisions-note"))

    def _collection(self, one: CollectionAccount) -> Iterator[Block]:
        yield Heading(2, self._say("collection", name=one.name))
        yield from self._rules(one)
        if not one.documents:
            yield Line(self._say("documents-none"))
            return
        yield Heading(3, self._say("states"))
        yield self._counts("head-state", {state_text(state): count for state, count in one.states.items()})
        yield from self._found(one)
        if one.reasons:
            yield Heading(3, self._say("waiting"))
            yield self._counts("head-reason", {self._reason(code): count for code, count in one.reasons.items()})
            yield Line(self._say("waiting-note"))
        if one.decisions:
            yield Heading(3, self._say("reviewed"))
            yield self._counts("head-action", {action_text(code): count for code, count in one.decisions.items()})
        yield Heading(3, self._say("documents"))
        heads = ("head-document", "head-state", "head-found", "head-why", "head-decided")
        yield self._table(heads, map(self._document, one.documents), (8, 7, 9, 9, 7))

    def _found(self, one: CollectionAccount) -> Iterator[Block]:
        yield Heading(3, self._say("findings"))
        if not one.findings:
            yield Line(self._say("findings-none"))
            return
        named = {type_text(kind, 2).removeprefix("2 "): count for kind, count in one.findings.items()}
        yield self._counts("head-kind", {**named, self._say("total"): sum(named.values())})
        yield Line(self._say("findings-note"))

    def _rules(self, one: CollectionAccount) -> Iterator[Block]:
        own = self._say("settings-own" if one.own_settings else "settings-shared")
        counts = {"keep": one.keep, "scrub": one.scrub, "again": one.again}
        rows = [(self._say(name), str(count)) for name, count in counts.items()]
        settings = ((self._texts.settings[name], self._value(value)) for name, value in one.settings.items())
        yield Heading(3, self._say("rules"))
        yield self._table(("head-setting", "head-value"), (*rows, (self._say("own-settings"), own), *settings), _COUNTS)
        yield Line(self._say("rules-note"))

    def _document(self, one: DocumentAccount) -> tuple[str, ...]:
        why = " ".join(map(reason_text, one.reasons)) if one.state != "indexed" else ""
        done = ", ".join(f"{action_text(code)}: {count}" for code, count in one.decisions.items())
        return one.name, state_text(one.state), findings_line(one.findings), why, done

    def _second(self) -> Iterator[Block]:
        yield Heading(1, self._say("part-2"))
        yield Heading(2, self._say("register"))
        yield Line(self._say("register-about"))
        yield from self._form(self._texts.register)
        yield Heading(2, self._say("dpia"))
        yield Line(self._say("dpia-about"))
        yield from self._form(self._texts.dpia)
        yield from self._measured()

    def _form(self, groups: tuple[AccountGroup, ...]) -> Iterator[Block]:
        for group in filled(groups, self._account, self._texts):
            yield Heading(3, group.title)
            yield self._table(("head-field", "head-value"), group.fields, _FIELDS)

    def _measured(self) -> Iterator[Block]:
        measured = load_measured()
        yield Heading(2, self._say("measured"))
        yield Line(self._say("measured-about", day=day_text(measured.day), tool=measured.tool))
        rows = (
            (f"{one.name}: {one.verb}", one.percent, one.interval, f"{one.hits} van {one.total}")
            for one in measured.figures
        )
        yield self._table(("head-measure", "head-share", "head-interval", "head-items"), rows, (5, 2, 3, 2))
        yield Heading(3, self._say("limits"))
        yield from (Line(limit, item=True) for limit in measured.limits)

    def _reason(self, code: str) -> str:
        return self._texts.reasons.get(code) or table("errors").get(code, code)

    def _value(self, value: Value) -> str:
        if isinstance(value, bool):
            return self._say("yes" if value else "no")
        return f"{value:g}".replace(".", ",") if isinstance(value, float) else str(value) or self._say("none")

    def _counts(self, head: str, counts: Mapping[str, int]) -> Table:
        return self._table((head, "head-count"), ((name, str(count)) for name, count in counts.items()), _COUNTS)

    def _table(self, heads: tuple[str, ...], rows: Iterable[tuple[str, ...]], widths: tuple[int, ...]) -> Table:
        return Table(tuple(map(self._say, heads)), tuple(rows), widths)


def _open(block: Block) -> int:
    cells = [cell for row in block.rows for cell in row] if isinstance(block, Table) else []
    return sum(len(OPEN.findall(cell)) for cell in cells)
