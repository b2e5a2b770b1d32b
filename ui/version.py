"""The version of Stukwijzer that is running."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed_version


def version() -> str:
    """The installed version, or "ontwikkelversie" when it runs from a checkout that is not installed."""
    try:
        return installed_version("stukwijzer")
    except PackageNotFoundError:
        return "ontwikkelversie"
