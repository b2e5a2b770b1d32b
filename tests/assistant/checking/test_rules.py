"""The table of rules and the sentences of remarks belong together."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import assistant.checking.rules as rules
from assistant.checking import Checker
from assistant.checking.messages import codes
from assistant.checking.rules import RULES
from tests.assistant.checking.texts import markdown

PROMPTS = Path(__file__).parents[3] / "prompts" / "remarks" / "nl-1.toml"
OTHER = {"version", "comments"}


def test_every_rule_has_sentences_and_every_sentence_a_rule() -> None:
    spoken = set(tomllib.loads(PROMPTS.read_text(encoding="utf-8"))) - OTHER
    assert {rule.name for rule in RULES} == spoken


def test_every_code_that_a_rule_gives_has_a_sentence() -> None:
    folder = Path(rules.__file__).parent
    for rule in RULES:
        source = (folder / f"{rule.name.replace('-', '_')}.py").read_text(encoding="utf-8")
        given = set(re.findall(r"Fault\(\s*\"([a-z-]+)\"", source)) | set(re.findall(r"_fault\(\"([a-z-]+)\"", source))
        assert given <= codes(rule.name), rule.name
    assert codes("spelling") >= {"slip-with", "link", "capital"}


def test_a_rule_can_be_switched_off() -> None:
    text = markdown("De raad heeft heeft ingestemd.")
    assert [remark.rule for remark in Checker().check(text).remarks] == ["doubled-words"]
    assert Checker(off=["doubled-words"]).check(text).remarks == ()


def test_remarks_come_in_order_and_quote_their_place() -> None:
    text = "De raad raad stemt in. De evalutie volgt. Hun hebben bezwaar."
    result = Checker().check(markdown(text))
    assert [remark.rule for remark in result.remarks] == ["doubled-words", "spelling", "pronouns"]
    assert all(text[remark.start : remark.end] == remark.fragment for remark in result.remarks)
