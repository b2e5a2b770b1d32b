"""What a draft is about: the words that carry the subject, and what holds them."""

from __future__ import annotations

import pytest

from assistant.answering.likeness import Likeness
from assistant.drafting.topic import Topic, bag_of, weights_of
from indexing import load_embedder

PASSAGES = (
    "De raad stelt de begroting vast en het college voert die uit.",
    "De wethouder sprak met bewoners over de speelplaats bij de school.",
    "In het dorp is een nieuwe brug gebouwd voor fietsers.",
    "De camera bij de brug is in het voorjaar vervangen.",
)


def _coverage(subject: str, text: str) -> float:
    return Topic.of(subject, weights_of(PASSAGES)).coverage(bag_of(text))


@pytest.mark.parametrize(
    ("subject", "about", "beside"),
    [
        (
            "Mobiele camera's bij zwemplas De Kolk",
            "De burgemeester kan besluiten mobiele camera's te plaatsen.",
            "Bij zwemplas De Kolk zijn twintig huisjes verhuurd.",
        ),
        (
            "Verlenging van de subsidie voor muziekles",
            "De subsidie voor muziekles is vorig jaar verhoogd.",
            "De verlenging van de vergunning duurt een jaar.",
        ),
        (
            "Verlenging cameratoezicht Veerplein",
            "Cameratoezicht is in andere kernen na twee jaar verlengd.",
            "Op het Veerplein komen nieuwe fietsenrekken.",
        ),
        (
            "Tegengaan van lachgasgebruik",
            "Het gebruik van lachgas nam toe.",
            "De gemeente wil leegstand tegengaan.",
        ),
    ],
)
def test_a_subject_is_what_it_is_about_and_not_where_or_what_is_done_with_it(
    subject: str, about: str, beside: str
) -> None:
    assert _coverage(subject, about) >= 0.5
    assert _coverage(subject, beside) < 0.4


def test_a_subject_of_idle_words_only_is_taken_as_it_is() -> None:
    assert _coverage("Evaluatie van het beleid", "De evaluatie van het beleid volgt in mei.") == 1.0


def test_the_weightiest_word_must_be_there() -> None:
    topic = Topic.of("Overlast van steenmarters op zolders", weights_of(PASSAGES))
    assert topic.holds_main(bag_of("Steenmarters op zolders geven overlast."))
    assert not topic.holds_main(bag_of("Op zolders is isolatie verplicht."))


def test_a_place_in_the_open_narrows_what_is_looked_for() -> None:
    topic = Topic.of("Veiligheid bij optochten in de schemering", weights_of(PASSAGES))
    shares = {one.focus.word.folded: one.share for one in topic.concepts}
    assert shares["optochten"] > shares["schemering"]


def test_an_abbreviation_is_like_no_other_word() -> None:
    topic = Topic.of("Inzet van AI", weights_of(PASSAGES)).knowing({"idee", "data"}, Likeness(load_embedder()))
    assert topic.coverage(bag_of("Het idee van de data.")) == 0.0
    assert topic.coverage(bag_of("Wat AI kan.")) == 1.0
