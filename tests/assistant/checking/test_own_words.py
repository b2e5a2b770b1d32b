"""The municipality's word list: a plain file, added to by people, read by the checker."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.checking import Checker, OwnWords
from assistant.errors import AssistantError
from tests.assistant.checking.texts import markdown


def test_words_are_added_once_and_the_notes_of_a_clerk_stay(tmp_path: Path) -> None:
    own = OwnWords(tmp_path)
    assert own.read() == ()
    own.path.write_text("# van de griffie\nkwonzel\n", encoding="utf-8")
    assert own.add(["brimstuk", "kwonzel", "Brimstuk-overleg", "brimstuk"]) == ("brimstuk", "Brimstuk-overleg")
    assert own.read() == ("Brimstuk-overleg", "brimstuk", "kwonzel")
    assert own.path.read_text(encoding="utf-8").startswith("# van de griffie\n")
    assert list(tmp_path.iterdir()) == [own.path]


@pytest.mark.parametrize("bad", ["twee woorden", "", "a", "x" * 61, "woord\nregel", "#kop", "../pad"])
def test_only_single_words_get_on_the_list(tmp_path: Path, bad: str) -> None:
    with pytest.raises(AssistantError) as error:
        OwnWords(tmp_path).add([bad])
    assert error.value.code == "word-not-a-word"
    assert not OwnWords(tmp_path).path.exists()


def test_a_checker_knows_the_words_and_tells_which_ones_it_misses(tmp_path: Path) -> None:
    text = markdown("De kwonzel en de brimstuk zijn besproken.")
    assert Checker().check(text).unknown == ("brimstuk", "kwonzel")
    own = OwnWords(tmp_path)
    own.add(["kwonzel"])
    assert Checker(own=own.read()).check(text).unknown == ("brimstuk",)


def test_words_are_taken_off_and_notes_stay(tmp_path: Path) -> None:
    own = OwnWords(tmp_path)
    own.path.write_text("# van ons\nBoa\nhuftproof\n", encoding="utf-8")
    own.remove(["huftproof", "stond-er-niet"])
    assert own.path.read_text(encoding="utf-8") == "# van ons\nBoa\n"
