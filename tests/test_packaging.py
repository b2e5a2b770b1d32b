"""pyproject.toml ships what the program needs, and every version is pinned."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import distribution, entry_points
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _pins() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("==") for line in lines if line and not line.startswith("#"))
    return {_normal(name): version for name, version in pairs}


def _wanted_by(requirement: Requirement, seen: set[str]) -> set[str]:
    name = _normal(requirement.name)
    if name in seen:
        return seen
    seen.add(name)
    for line in distribution(name).requires or []:
        inner = Requirement(line)
        extras = ("", *requirement.extras)
        if inner.marker is None or any(inner.marker.evaluate({"extra": extra}) for extra in extras):
            _wanted_by(inner, seen)
    return seen


def test_every_package_in_use_is_pinned_to_the_version_installed() -> None:
    extras = PROJECT["optional-dependencies"]
    pins = _pins()
    for line in [*PROJECT["dependencies"], *extras["test"], *extras["llm"]]:
        for name in _wanted_by(Requirement(line), set()):
            assert name in pins, f"{name} (for {line}) is not in constraints.txt"
            assert distribution(name).version.split("+")[0] == pins[name], name


def test_requirements_leave_the_version_to_the_constraints() -> None:
    for line in PROJECT["dependencies"]:
        assert not Requirement(line).specifier, f"{line}: versions belong in constraints.txt"


def test_there_is_one_console_script() -> None:
    scripts = [entry for entry in entry_points(group="console_scripts") if entry.value.startswith("ui.")]
    assert [(entry.name, entry.value) for entry in scripts] == [("stukwijzer", "ui.cli:main")]


def test_every_data_file_of_the_packages_is_shipped() -> None:
    shipped = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["package-data"]
    suffixes = {pattern.removeprefix("*") for pattern in shipped["*"]}
    for folder in ("assistant", "indexing", "privacy", "prompts", "ui"):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".py":
                assert path.suffix in suffixes, f"{path} would not be installed"
