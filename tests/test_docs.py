"""The Dutch guides say what the program does: commands, settings, pages, links, pictures."""

from __future__ import annotations

import configparser
import re
import shlex
import tomllib
from pathlib import Path

import pytest

from tests.ui.browser.states import STATES
from ui.cli import build_parser
from ui.commands import COMMANDS
from ui.settings import Settings, setting_names

DOCS = Path(__file__).parent.parent / "docs"
GUIDES = ("beheer", "handleiding", "toegankelijkheidsverklaring")
TEXTS = {name: (DOCS / f"{name}.md").read_text(encoding="utf-8") for name in GUIDES}
SETTINGS = {name for name, *_ in setting_names()}
_PARTS = {name.partition(".")[0] for name in SETTINGS if "." in name}


def _blocks(kind: str) -> list[str]:
    return [block for text in TEXTS.values() for block in re.findall(rf"```{kind}\n(.*?)```", text, flags=re.DOTALL)]


def _spans() -> list[str]:
    """What stands between backticks in running text."""
    texts = (re.sub(r"```.*?```", "", text, flags=re.DOTALL) for text in TEXTS.values())
    return [" ".join(span.split()) for text in texts for span in re.findall(r"`([^`]+)`", text)]


def _commands() -> list[str]:
    lines = [line.strip() for block in _blocks("sh") for line in block.splitlines()] + _spans()
    found = (re.search(r"(?:^|/)stukwijzer ((?!-)\S.*)", line) for line in lines)
    return sorted({match[1] for match in found if match})


@pytest.mark.parametrize("line", _commands())
def test_the_commands_of_the_guides_are_understood(line: str) -> None:
    arguments = shlex.split(line)
    assert arguments[0] in {command.NAME for command in COMMANDS}
    if len(arguments) > 1 or arguments[0] in ("audit", "doctor", "feedback", "reindex"):
        assert arguments[0] == build_parser().parse_args(arguments).command.NAME


def test_the_settings_of_the_guides_exist() -> None:
    named = {span for span in _spans() if re.fullmatch(r"[a-z]+\.[a-z_]+", span) and span.partition(".")[0] in _PARTS}
    assert len(named) > 5
    assert named <= SETTINGS


@pytest.mark.parametrize("block", _blocks("toml"))
def test_the_settings_files_of_the_guides_are_accepted(block: str, tmp_path: Path) -> None:
    assert tomllib.loads(block)
    (tmp_path / "stukwijzer.toml").write_text(block, encoding="utf-8")
    assert Settings(data=tmp_path).data == tmp_path


def test_the_service_starts_a_command_that_exists() -> None:
    (unit,) = _blocks("ini")
    parsed = configparser.ConfigParser(strict=False)
    parsed.optionxform = str  # type: ignore[assignment,method-assign] - systemd tells capitals apart
    parsed.read_string(unit)
    program, *arguments = shlex.split(parsed["Service"]["ExecStart"])
    assert program.endswith("/bin/stukwijzer")
    assert build_parser().parse_args(arguments).command.NAME == "serve"


@pytest.mark.parametrize("name", GUIDES)
def test_links_and_pictures_lead_somewhere(name: str) -> None:
    for link in re.findall(r"\]\(((?!https?:)[^)]+)\)", TEXTS[name]):
        assert (DOCS / link).exists(), link


def test_every_page_of_the_app_has_its_part_in_the_guide_and_no_other() -> None:
    pages = {state.partition("-")[0].capitalize() for state in STATES} | {"Beheer"}
    pictured = set(re.findall(r"^!\[De pagina (\w+)", TEXTS["handleiding"], flags=re.MULTILINE))
    headed = set(re.findall(r"^## (\w+)$", TEXTS["handleiding"], flags=re.MULTILINE))
    assert pictured == pages
    assert pages <= headed


def test_the_tests_that_the_statement_names_are_there() -> None:
    (named,) = re.findall(r"`(tests/[^`]+)`", TEXTS["toegankelijkheidsverklaring"])
    assert (DOCS.parent / named).exists()
