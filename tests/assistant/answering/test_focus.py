from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from assistant.answering.abbreviations import abbreviations_in
from assistant.answering.focus import focus_of, with_abbreviations, with_likeness
from assistant.answering.likeness import Likeness
from assistant.answering.synonyms import synonyms_of
from assistant.answering.terms import Bag, words_of
from indexing.embedding import Vectors


def _bag(text: str) -> Bag:
    return Bag.of(words_of(text))


def _found(question: str, word: str, text: str) -> float:
    focus = next(one for one in focus_of(question) if one.word.folded == word)
    return focus.found_in(_bag(text))


@pytest.mark.parametrize(
    ("question", "light", "heavy"),
    [
        ("Wanneer kreeg de raad het convenant?", "kreeg", "convenant"),
        ("Hoeveel gesprekken voerde de commissie?", "voerde", "gesprekken"),
        ("Hoeveel incidenten meldden ondernemers?", "meldden", "incidenten"),
        ("Welke straf staat er op vernieling?", "staat", "vernieling"),
        ("Hoeveel procent van de zaken is opgelost?", "procent", "zaken"),
        ("In welke stad draait al een meldkamer?", "draait", "meldkamer"),
    ],
)
def test_verbs_and_asking_words_weigh_less_than_the_subject(question: str, light: str, heavy: str) -> None:
    shares = {one.word.folded: one.share for one in focus_of(question)}
    assert shares[light] < shares[heavy] == 1.0


@pytest.mark.parametrize(
    ("word", "text", "least", "most"),
    [
        ("convenant", "Het convenant is getekend.", 1.0, 1.0),
        ("convenant", "De convenanten zijn getekend.", 1.0, 1.0),
        ("jeugdoverlast", "overlast door de jeugd", 0.7, 0.8),
        ("onderzoek", "Dat wordt onderzocht.", 0.5, 0.7),
        ("voltijdsbaan", "Er is 3,5 fte.", 0.8, 0.9),
        ("convenant", "Het overleg is afgelast.", 0.0, 0.0),
        ("overhevelen", "Het voorstel is om geld over te hevelen.", 1.0, 1.0),
        ("omgaan", "Het is te laat om te gaan.", 0.0, 0.6),
    ],
)
def test_a_word_is_found_whole_in_parts_by_its_beginning_or_by_a_synonym(
    word: str, text: str, least: float, most: float
) -> None:
    assert least <= _found(f"Wat zegt de nota over {word}?", word, text) <= most


def test_synonyms_go_both_ways() -> None:
    for word in ("fte", "respondent", "sanctie"):
        (term,) = words_of(word)[0].terms[:1]
        for other in synonyms_of(term):
            assert term in synonyms_of(other)


def test_an_abbreviation_and_its_long_form_are_one() -> None:
    known = abbreviations_in(["Het Lokaal Weerbaarheidsplan (LWP) is vastgesteld."])
    short = with_abbreviations(focus_of("Hoe oud is het LWP?"), known)
    long = with_abbreviations(focus_of("Hoe oud is het lokaal weerbaarheidsplan?"), known)
    assert next(one for one in short if one.word.folded == "lwp").found_in(_bag("een lokaal weerbaarheidsplan")) == 1.0
    assert next(one for one in long if one.word.folded == "lokaal").found_in(_bag("het LWP")) == 1.0


def test_each_long_form_of_an_abbreviation_counts_in_any_order() -> None:
    texts = ["Het Lokaal Weerbaarheidsplan (LWP) is vastgesteld.", "De Landelijke Werkgroep Piket (LWP) adviseert."]
    assert abbreviations_in(texts) == abbreviations_in(texts[::-1])
    (lwp,) = [one for one in with_abbreviations(focus_of("LWP?"), abbreviations_in(texts)) if one.word.folded == "lwp"]
    assert lwp.found_in(_bag("een lokaal weerbaarheidsplan")) == 1.0
    assert lwp.found_in(_bag("de landelijke werkgroep over piket")) == 1.0
    assert lwp.found_in(_bag("een lokaal plan")) < 1.0


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("de Dienst Ruimtelijke Veiligheid (DRV) beslist", "drv", "ruimtelijk"),
        ("BIT: Bestuurlijk Interventie Team", "bit", "interventie"),
        ("een DPIA (data protection impact assessment) maken", "dpia", "impact"),
    ],
)
def test_abbreviations_are_learnt_from_the_passages(text: str, short: str, long: str) -> None:
    (found,) = abbreviations_in([text])
    assert found.short == short
    assert long in found.long


def test_brackets_that_explain_nothing_teach_nothing() -> None:
    assert abbreviations_in(["de burgemeester (OM) en het team (Zie bijlage)", "Let op: morgen vergaderen wij."]) == ()


class _Pairs:
    """An embedder for which hond and teckel are nearly the same and all else is strange."""

    name, dimension, weight = "pairs", 3, 0.0

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        table = {"hond": (1.0, 0.0, 0.0), "teckel": (0.8, 0.6, 0.0)}
        return np.array([table.get(text, (0.0, 0.0, 1.0)) for text in texts], dtype=np.float32)

    def embed_query(self, text: str) -> Vectors:
        return self.embed_passages([text])[0]


def test_words_of_like_meaning_count_as_much_as_they_are_alike() -> None:
    (hond,) = [one for one in focus_of("Mag de hond los?") if one.word.folded == "hond"]
    (like,) = with_likeness((hond,), Likeness(_Pairs()), {"teckel", "fiets"})
    assert like.like == {"teckel": pytest.approx(0.8)}
    assert like.found_in(_bag("een teckel op de fiets")) == pytest.approx(0.72)
    assert like.found_in(_bag("een fiets")) == 0.0
