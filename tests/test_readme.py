"""README and CONTRIBUTING say what the code does: commands, options, settings, links."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from ui.cli import build_parser
from ui.commands import COMMANDS
from ui.settings import setting_names

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def _table(heading: str) -> list[list[str]]:
    """The rows of the first table whose first head is `heading`; backticks are taken off."""
    rows = README.split(f"| {heading} |", 1)[1].split("\n\n", 1)[0].splitlines()[2:]
    return [[cell.strip().replace("`", "") for cell in row.strip("|").split("|")] for row in rows]


def _shell_lines() -> list[str]:
    blocks = re.findall(r"```sh\n(.*?)```", README, flags=re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.strip()]


def test_every_command_is_in_the_readme_and_no_other() -> None:
    assert sorted(row[0].split()[0] for row in _table("command")) == sorted(command.NAME for command in COMMANDS)


@pytest.mark.parametrize("line", [line for line in _shell_lines() if line.startswith("stukwijzer")])
def test_the_command_lines_of_the_readme_are_understood(line: str) -> None:
    arguments = shlex.split(line, comments=True)[1:]
    assert arguments[0] == build_parser().parse_args(arguments).command.NAME


def test_every_setting_is_in_the_readme_with_its_default() -> None:
    rows = {row[0]: row[1:] for row in _table("setting")}
    expected = {name: [str(default), meaning] for name, meaning, default in setting_names() if name != "data"}
    assert rows == expected


@pytest.mark.parametrize("text", [README, GUIDE], ids=["readme", "contributing"])
def test_the_make_targets_exist(text: str) -> None:
    targets = re.findall(r"(?:^|`)make (\w+)", text, flags=re.MULTILINE)
    assert targets
    for target in targets:
        assert re.search(rf"^{target}:", MAKEFILE, flags=re.MULTILINE), target


def test_make_help_names_every_target_for_people() -> None:
    shown = set(re.findall(r'@echo "make (\w+)', MAKEFILE))
    assert shown >= {"demo", "test", "evaluate", "bench"}


@pytest.mark.parametrize("link", re.findall(r"\]\(((?!https?:)[^)]+)\)", README))
def test_links_lead_somewhere(link: str) -> None:
    assert (ROOT / link).exists(), link
