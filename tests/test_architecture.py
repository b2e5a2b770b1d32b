"""The folders are the architecture: who may import whom, and through which door."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MAY_IMPORT = {
    "privacy": set(),
    "indexing": {"privacy"},
    "prompts": set(),
    "assistant": {"indexing", "prompts", "privacy"},
    "ui": {"assistant", "indexing", "prompts", "privacy"},
}
SOURCES = sorted(path for folder in MAY_IMPORT for path in (ROOT / folder).rglob("*.py"))


def _imports(path: Path) -> list[tuple[str, str]]:
    """(module, name) pairs of a file; name is "" for plain `import module`."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(alias.name, "") for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found += [(node.module, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            pytest.fail(f"{path}: relative imports hide the folder they come from")
    return found


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_folder_imports_only_what_lies_below_it_and_only_public_names(path: Path) -> None:
    folder = path.relative_to(ROOT).parts[0]
    for module, name in _imports(path):
        other = module.split(".")[0]
        if other not in MAY_IMPORT or other == folder:
            assert other != "tests", f"{path} imports from the tests"
            continue
        assert other in MAY_IMPORT[folder], f"{folder}/ may not import {other}/ ({path})"
        assert module == other, f"{path} reaches past {other}/__init__.py into {module}"
        assert name, f"{path}: import the public names of {other}, not the folder"
        public = ast.parse((ROOT / other / "__init__.py").read_text(encoding="utf-8"))
        offered = {
            element.value
            for node in public.body
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__all__"
            for element in getattr(node.value, "elts", [])
            if isinstance(element, ast.Constant)
        }
        assert name in offered, f"{other}/__init__.py does not offer {name} ({path})"


def test_the_test_sees_the_files_it_judges() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in SOURCES} == set(MAY_IMPORT)
