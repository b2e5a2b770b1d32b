"""One checker for all tests of checking: loading the dictionary takes half a second."""

from __future__ import annotations

import pytest

from assistant.checking import Checker


@pytest.fixture(scope="session")
def checker() -> Checker:
    return Checker()
