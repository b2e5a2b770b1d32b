"""pyproject.toml ships what the program needs, and every version is pinned."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import distribution, entry_points
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
PACKAGES = ("assistant", "indexing", "privacy", "prompts", "ui")
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
    for line in [*PROJECT["dependencies"], *extras["test"]]:
        for name in _wanted_by(Requirement(line), set()):
            assert name in pins, f"{name} (for {line}) is not in constraints.txt"
            assert distribution(name).version.split("+")[0] == pins[name], name


def test_requirements_leave_the_version_to_the_constraints() -> None:
    for line in PROJECT["dependencies"]:
        assert not Requirement(line).specifier, f"{line}: versions belong in constraints.txt"


def test_there_is_one_console_script() -> None:
    scripts = [entry for entry in entry_points(group="console_scripts") if entry.value.startswith("ui.")]
    assert [(entry.name, entry.value) for entry in scripts] == [("stukwijzer", "ui.cli:main")]


def test_a_wheel_holds_every_file_of_the_packages(tmp_path: Path) -> None:
    listed = subprocess.run(["git", "ls-files", "-z", *PACKAGES], cwd=ROOT, capture_output=True, text=True, check=True)
    wanted = set(listed.stdout.split("\0")) - {""}
    source = tmp_path / "source"
    for name in [*wanted, "pyproject.toml", "README.md", "LICENSE"]:
        target = source / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, target)
    build = "import sys, setuptools.build_meta as backend; backend.build_wheel(sys.argv[1])"
    subprocess.run([sys.executable, "-c", build, str(tmp_path)], cwd=source, capture_output=True, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        shipped = set(archive.namelist())
    assert wanted - shipped == set()
