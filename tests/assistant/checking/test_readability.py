"""Readability figures and long sentences."""

from __future__ import annotations

import pytest

from assistant.checking import Checker
from assistant.checking.readability import syllables
from tests.assistant.checking.texts import by_rule, markdown


@pytest.mark.parametrize(
    ("word", "count"), [("raad", 1), ("gemeente", 3), ("veiligheid", 3), ("coördinatie", 5), ("ijs", 1), ("nieuwe", 2)]
)
def test_syllables_follow_the_vowels(word: str, count: int) -> None:
    assert syllables(word) == count


def test_figures_count_running_text_only(checker: Checker) -> None:
    text = "# Een kop die niet meetelt\n\nDe raad besluit. Het plan wordt uitgevoerd.\n"
    figures = checker.check(markdown(text)).readability
    assert figures["sentences"] == 2
    assert figures["words"] == 7
    assert figures["words_per_sentence"] == 3.5
    assert figures["share_passive"] == 0.5


def test_an_empty_text_has_no_figures(checker: Checker) -> None:
    assert checker.check(markdown("# Kop\n")).readability == {}


def test_a_long_sentence_is_named_with_its_length(checker: Checker) -> None:
    text = "De raad besluit " + "en besluit " * 20 + "niet."
    (remark,) = by_rule(checker, text, "long-sentences")
    assert "44 woorden" in remark.message
    assert by_rule(checker, "De raad besluit niet.", "long-sentences") == []


def test_an_old_word_is_named_once_with_its_count(checker: Checker) -> None:
    (remark,) = by_rule(checker, "Thans is dit nieuw. Het is thans goed.", "old-words")
    assert (remark.fragment, remark.suggestions) == ("Thans", ("Nu",))
    assert "2 keer" in remark.message


def test_many_passives_give_one_hint(checker: Checker) -> None:
    passive, active = "Het plan wordt gemaakt. " * 6, "De raad maakt het plan. " * 4
    assert len(by_rule(checker, passive + active, "passives")) == 1
    assert by_rule(checker, active * 4, "passives") == []


def test_in_a_few_pasted_sentences_two_passives_are_enough(checker: Checker) -> None:
    about = "De speeltuin aan de Lindelaan is toe aan een opknapbeurt. "
    passive = "De schommel wordt vernieuwd en het hek wordt door een schilder geverfd. "
    ending = "Daarna kunnen de kinderen er weer veilig spelen."
    assert len(by_rule(checker, about + passive + ending, "passives")) == 1
    assert by_rule(checker, about + "Eén toestel wordt vernieuwd. " + ending, "passives") == []


def test_an_abbreviation_is_asked_about_unless_the_text_explains_it(checker: Checker) -> None:
    (remark,) = by_rule(checker, "De TBVX helpt. Het plan van de TBVX is klaar.", "abbreviations")
    assert "TBVX" in remark.message
    assert by_rule(checker, "De Taskforce Brede Veiligheid (TBV) helpt. De TBV komt.", "abbreviations") == []
    assert by_rule(checker, "De APV en de GGD zijn bekend.", "abbreviations") == []
