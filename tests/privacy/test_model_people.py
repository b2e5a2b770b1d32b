"""An installed spaCy pipeline is used when a setting names it, under the same keep rules."""

from __future__ import annotations

from pathlib import Path

import pytest

from privacy import Gate, GateSettings, StukwijzerError


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A pipeline that takes some words for people, rightly and wrongly, as those trained on news do."""
    import spacy

    folder: Path = tmp_path_factory.mktemp("model") / "people"
    pipeline = spacy.blank("nl")
    ruler = pipeline.add_pipe("entity_ruler")
    patterns = ["Blauwe Maandag", "Wet Damocles", "Zwolle", "Wethouder Kobaltveer", "Jan van Galenstraat", "Handhaving"]
    ruler.add_patterns([{"label": "PER", "pattern": pattern} for pattern in patterns])  # type: ignore[attr-defined]
    pipeline.to_disk(folder)
    return str(folder)


def _names(text: str, model: str) -> list[str]:
    found = Gate(GateSettings(nlp_model=model)).scrub(text).findings
    return [text[one.start : one.end] for one in found if one.type == "PERSOON"]


@pytest.mark.parametrize("text", ["de Wet Damocles", "in Zwolle", "de Jan van Galenstraat", "team Handhaving"])
def test_what_our_lists_keep_stays(text: str, model: str) -> None:
    assert _names(f"Dit gaat over {text} en meer.", model) == []


def test_people_of_the_model_go(model: str) -> None:
    text = "Toen kwam Wethouder Kobaltveer binnen."
    assert _names(text, model) == ["Kobaltveer"]


def test_a_model_that_is_not_installed_is_an_error() -> None:
    with pytest.raises(StukwijzerError) as error:
        Gate(GateSettings(nlp_model="nl_core_news_absent")).scrub("Tekst.")
    assert error.value.code == "names-model-missing"
