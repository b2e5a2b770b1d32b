from __future__ import annotations

import pytest

from privacy import GateSettings
from prompts import load_account_texts
from ui.gate_settings import flat
from ui.texts import table


def test_every_setting_of_the_gate_and_every_reason_has_words() -> None:
    texts = load_account_texts()
    assert set(texts.settings) == set(flat(GateSettings()))
    assert set(texts.reasons) == set(table("reasons"))


def test_both_forms_leave_to_the_municipality_what_it_must_decide() -> None:
    texts = load_account_texts()
    fields = {name: text for group in (*texts.register, *texts.dpia) for name, text in group.fields}
    for name in ("Organisatie", "Wettelijke basis", "Publicatiecategorie", "11. Rechtsgrond", "13. Doelbinding"):
        assert fields[name].startswith("[aanvullen: "), name
    for name in ("Doel en impact", "Menselijke tussenkomst", "Risicobeheer", "Gegevens", "10. Bewaartermijnen"):
        assert "[aanvullen: " in fields[name], name


def test_each_text_is_one_line() -> None:
    texts = load_account_texts()
    for part in (texts.words, texts.facts, texts.phrases, texts.reasons, texts.settings):
        assert all(text and "\n" not in text for text in part.values())


def test_an_unknown_version_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        load_account_texts("nl-0")
