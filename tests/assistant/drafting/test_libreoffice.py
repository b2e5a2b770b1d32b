"""LibreOffice opens each kind as Word and ODT, also in the style of a house, and makes pages of it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from assistant.drafting import Drafter, write_docx, write_odt
from tests.assistant.drafting.test_drafter import BRIEF
from tests.assistant.drafting.test_own_style import odd_style

OFFICE = shutil.which("soffice")

# A program of the desktop, not of the product: where it is missing the test is not there, rather than skipped.
if OFFICE is not None:

    @pytest.mark.slow
    @pytest.mark.parametrize("suffix", [".docx", ".odt"])
    def test_libreoffice_opens_every_kind(drafter: Drafter, tmp_path: Path, suffix: str) -> None:
        write = write_docx if suffix == ".docx" else write_odt
        kinds = [kind.kind for kind in drafter.kinds()]
        for kind in kinds:
            write(drafter.draft(kind, BRIEF), tmp_path / f"{kind}{suffix}")
        assert _pages(tmp_path, suffix) == set(kinds)

    @pytest.mark.slow
    def test_libreoffice_opens_a_draft_in_the_style_of_the_house(drafter: Drafter, tmp_path: Path) -> None:
        house = tmp_path / "stijl" / "huisstijl.docx"
        house.parent.mkdir()
        odd_style(house)
        write_docx(drafter.draft("memo", BRIEF), tmp_path / "memo.docx", house_style=house)
        assert _pages(tmp_path, ".docx") == {"memo"}

    def _pages(folder: Path, suffix: str) -> set[str]:
        """The names of the files of which LibreOffice made a PDF."""
        profile = f"-env:UserInstallation=file://{folder}/profile"
        files = [one.name for one in folder.glob(f"*{suffix}")]
        command = [str(OFFICE), profile, "--headless", "--convert-to", "pdf", *files]
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=240)
        return {one.stem for one in folder.glob("*.pdf") if one.read_bytes().startswith(b"%PDF")}
