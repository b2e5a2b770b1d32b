"""Builds the parts from the settings. The only place in ui/ that knows which class does what."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING

from ui.errors import UsageError
from ui.secret import read_secret

if TYPE_CHECKING:
    from assistant import Answerer, Checker, Drafter, ServedModel, Shelf
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
    settings: Settings,
    gate: Gate | None = None,
    *,
    write: bool = False,
    make: bool = False,
    other_model: bool = False,
) -> Library:
    """The library in the data folder, to be used as a context manager; `make`, `other_model` as in Library.open.

    Raises LibraryError or EmbedderError.
    """
    from indexing import Library

    return Library.open(
        settings.data,
        gate or build_gate(settings),
        build_embedder(settings),
        settings.reading_limits(),
        write=write,
        make=make,
        other_model=other_model,
    )


@contextmanager
def library_if_any(
    settings: Settings, gate: Gate | None = None, *, other_model: bool = False
) -> Iterator[Library | None]:
    """The library, or None before anything was indexed. Raises as `open_library`."""
    from indexing import LibraryError

    try:
        library = open_library(settings, gate, other_model=other_model)
    except LibraryError as error:
        if error.code != "library-empty-read":
            raise
        library = None
    with library or nullcontext():
        yield library


def open_for_serving(settings: Settings, gate: Gate) -> Library:
    """The library for a long time: made when it is not there, and shared with other readers."""
    library = open_library(settings, gate, write=True)
    library.share()
    return library


def build_answerer(library: Library, gate: Gate, settings: Settings | None = None) -> Answerer:
    """The answerer over `library`: with the language model of the settings, or built in when they name none.

    Raises UsageError or LanguageModelError when the settings of the model cannot be used.
    """
    from assistant import Answerer, ModelAnswerer

    model = build_language_model(settings) if settings else None
    return ModelAnswerer(library, gate, model) if model else Answerer(library, gate)


def build_language_model(settings: Settings) -> ServedModel | None:
    """The language model of the settings, not yet asked anything; None when they name none.

    Raises UsageError when the name or the key is missing, LanguageModelError when it may not be asked.
    """
    from assistant import Connection, Endpoint, ServedModel

    llm = settings.llm
    if not llm.url:
        return None
    if not llm.model:
        raise UsageError("llm-model-missing")
    return ServedModel(
        Endpoint.at(llm.url, llm.allowed_hosts),
        llm.model,
        read_secret(llm.api_key, llm.api_key_file, "model-key-unreadable"),
        context_tokens=llm.context_tokens,
        answer_tokens=llm.answer_tokens,
        temperature=llm.temperature,
        connection=Connection(silence=llm.wait_seconds, total=llm.total_seconds),
    )


def build_shelf(settings: Settings) -> Shelf:
    """The templates that hold here. Raises AssistantError when a file of the municipality's own folder is wrong."""
    from assistant import Shelf

    return Shelf(settings.templates.expanduser() if settings.templates else None)


def build_drafter(library: Library, gate: Gate, settings: Settings | None = None) -> Drafter:
    """The drafter over `library`, with the templates and the language model of the settings.

    Raises as `build_shelf` and `build_language_model`.
    """
    from assistant import Drafter

    if settings is None:
        return Drafter(library, gate)
    return Drafter(library, gate, build_shelf(settings), build_language_model(settings))


def build_checker(settings: Settings, off: Collection[str] = ()) -> Checker:
    """The checker with the installed Dutch dictionary and the municipality's own words, without the rules `off`."""
    from assistant import Checker, OwnWords

    return Checker(off=off, own=OwnWords(settings.data).read(), shelf=build_shelf(settings))
