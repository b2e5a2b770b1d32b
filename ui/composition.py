"""Builds the parts from the settings. The only place in ui/ that knows which class does what."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant import Answerer, Checker, Drafter
    from indexing import Embedder, Library
    from privacy import Gate
    from ui.settings import Settings


def build_gate(settings: Settings) -> Gate:  # noqa: ARG001 - the gate has no settings yet
    """The gate; cheap, its recognisers load at first use."""
    from privacy import Gate

    return Gate()


def build_embedder(settings: Settings) -> Embedder:
    """The embedding model of the settings. Raises EmbedderError when it is not there."""
    from indexing import load_embedder

    return load_embedder(settings.embedding)


def open_library(
    settings: Settings, gate: Gate | None = None, *, write: bool = False, other_model: bool = False
) -> Library:
    """The library in the data folder, to be used as a context manager; `other_model` as in Library.open.

    Raises LibraryError or EmbedderError.
    """
    from indexing import Library

    return Library.open(
        settings.data,
        gate or build_gate(settings),
        build_embedder(settings),
        settings.reading_limits(),
        write=write,
        other_model=other_model,
    )


def open_for_serving(settings: Settings, gate: Gate) -> Library:
    """The library for a long time: made when it is not there, and shared with other readers."""
    library = open_library(settings, gate, write=True)
    library.share()
    return library


def build_answerer(library: Library, gate: Gate) -> Answerer:
    """The built-in answerer over `library`."""
    from assistant import Answerer

    return Answerer(library, gate)


def build_drafter(library: Library, gate: Gate) -> Drafter:
    """The drafter over `library`."""
    from assistant import Drafter

    return Drafter(library, gate)


def build_checker() -> Checker:
    """The checker with the installed Dutch dictionary."""
    from assistant import Checker

    return Checker()
