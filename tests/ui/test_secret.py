from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from ui.errors import UsageError
from ui.secret import read_secret


def test_the_secret_itself_goes_before_the_file(tmp_path: Path) -> None:
    file = tmp_path / "geheim"
    file.write_text("uit het bestand\n", encoding="utf-8")
    given = read_secret(SecretStr("zelf"), file, "code")
    read = read_secret(None, file, "code")
    assert given is not None
    assert given.get_secret_value() == "zelf"
    assert read is not None
    assert read.get_secret_value() == "uit het bestand"
    assert read_secret(None, None, "code") is None


@pytest.mark.parametrize("content", [None, b"\xff\xfe\xff"])
def test_a_file_that_cannot_be_read_is_said_without_its_content(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "geheim"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(UsageError) as caught:
        read_secret(None, file, "oidc-secret-unreadable")
    assert caught.value.code == "oidc-secret-unreadable"
