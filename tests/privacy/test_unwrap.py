"""Names, dates and numbers that a page width broke over two lines."""

from __future__ import annotations

import pytest

from privacy.unwrap import unwrap
from tests.privacy.helpers import found

_BEFORE = "Op maandag zag ik dat de mij ambtshalve bekende man met fiets, "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_BEFORE + "Johannes Adrianus\nvan Gils, over het trottoir reed.", "Johannes Adrianus\nvan Gils"),
        (_BEFORE + "mevrouw Q.\nVerschuren, over het trottoir reed.", "Q.\nVerschuren"),
        ("geboren op 30 novem-\nber 1956 te Breda", "30 novem-\nber 1956"),
        ("woont aan de Bredase-\nweg 114 te Chaam", "Bredase-\nweg 114"),
        ("kenteken DN-77-\nXZ reed door", "DN-77-\nXZ"),
    ],
)
def test_a_broken_datum_is_found_whole(text: str, expected: str) -> None:
    assert expected in found(text)


@pytest.mark.parametrize(
    "text", ["- een\n- twee", "Jan Jansen\nPiet Pieters", "| een lange cel in een tabel | b |\n| c | d |"]
)
def test_lines_of_a_list_or_table_stay_apart(text: str) -> None:
    assert unwrap(text) == text
