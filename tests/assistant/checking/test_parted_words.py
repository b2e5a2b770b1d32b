"""One word in two, and two words that stay apart."""

from __future__ import annotations

import pytest

from assistant.checking import Checker
from tests.assistant.checking.texts import by_rule

WRONG = (
    ("Hier voor geldt een andere regel.", "Hiervoor"),
    ("De partij waar mee wij spraken, is weg.", "waarmee"),
    ("Het gaat er om dat de brug veilig is.", "erom"),
    ("Wij komen hier voor in aanmerking.", "hiervoor"),
    ("Door dat de kraan lekte, is de vloer nat.", "Doordat"),
    ("Van daar dat de kosten stijgen.", "Vandaar"),
    ("Het is niet zo zeer duur als traag.", "zozeer"),
    ("Dit kan als nog worden betaald.", "alsnog"),
    ("Voor al kinderen spelen hier.", "Vooral"),
    ("Er is een te kort aan hout.", "tekort"),
    ("De regels zijn vast gelegd.", "vastgelegd"),
    ("De raad is in middels akkoord.", "inmiddels"),
)
SOUND = (
    "Hier voor de deur ligt zand. Wij wonen daar na de brand nog.",
    "Dat zorgt er voor de zomer voor dat de weg klaar is. Wij zijn er op dat moment niet.",
    "Zij heeft niet door dat de bel gaat. Hij rijdt door dat bos.",
    "Voor al deze taken is geld. Hij werkt als nog jonge smid.",
    "De hond is het bos in gelopen. Daar is veel over gesproken.",
    "Zo zeer deed het ook weer niet.",
)


@pytest.mark.parametrize(("text", "right"), WRONG)
def test_a_word_in_two_is_joined(checker: Checker, text: str, right: str) -> None:
    assert [remark.suggestions[0] for remark in by_rule(checker, text, "parted-words")] == [right]


@pytest.mark.parametrize("text", SOUND)
def test_two_words_stay_apart(checker: Checker, text: str) -> None:
    assert by_rule(checker, text, "parted-words") == []
