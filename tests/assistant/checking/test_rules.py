"""The table of rules and the sentences of remarks belong together."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import assistant.checking.rules as rules
from assistant.checking import Checker, rule_titles
from assistant.checking.messages import codes
from assistant.checking.rules import RULES
from assistant.checking.rules.by_context import ByContext
from assistant.errors import AssistantError
from tests.assistant.checking.texts import markdown

PROMPTS = Path(__file__).parents[3] / "prompts" / "remarks" / "nl-1.toml"
OTHER = {"version", "comments", "splitting", "titles", "model-edits"}


def test_every_rule_has_sentences_and_every_sentence_a_rule() -> None:
    spoken = set(tomllib.loads(PROMPTS.read_text(encoding="utf-8"))) - OTHER
    assert {rule.name for rule in RULES} == spoken


def test_every_code_that_a_rule_gives_has_a_sentence() -> None:
    folder = Path(rules.__file__).parent
    by_context = {rule.name: rule.tasks for rule in RULES if isinstance(rule, ByContext)}
    for rule in RULES:
        if rule.name in by_context:
            assert by_context[rule.name] == codes(rule.name)
            continue
        source = (folder / f"{rule.name.replace('-', '_')}.py").read_text(encoding="utf-8")
        given = set(re.findall(r"Fault\(\s*\"([a-z-]+)\"", source)) | set(re.findall(r"_fault\(\"([a-z-]+)\"", source))
        assert given <= codes(rule.name), rule.name
    assert codes("spelling") >= {"slip-with", "link", "capital"}


def test_every_rule_has_a_name_for_people() -> None:
    assert set(rule_titles()) == {rule.name for rule in RULES} | {"model-edits"}


def test_an_unknown_rule_cannot_be_switched_off() -> None:
    with pytest.raises(AssistantError) as error:
        Checker(off=["sonnetten"])
    assert error.value.code == "rule-unknown"


def test_a_rule_can_be_switched_off() -> None:
    text = markdown("De raad heeft heeft ingestemd.")
    assert [remark.rule for remark in Checker().check(text).remarks] == ["doubled-words"]
    assert Checker(off=["doubled-words"]).check(text).remarks == ()


def test_remarks_come_in_order_and_quote_their_place() -> None:
    text = "De raad raad stemt in. De evalutie volgt. Hun hebben bezwaar."
    result = Checker().check(markdown(text))
    assert [remark.rule for remark in result.remarks] == ["doubled-words", "spelling", "them"]
    assert all(text[remark.start : remark.end] == remark.fragment for remark in result.remarks)
