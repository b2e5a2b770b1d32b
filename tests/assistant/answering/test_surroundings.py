"""What need not be said in a passage, since it stands around it."""

from __future__ import annotations

from dataclasses import replace

from assistant.answering.question import read_question
from assistant.answering.surroundings import missing_in, surroundings_of
from indexing import Description
from tests.assistant.answering.samples import hit, record, sealed


def test_who_made_the_paper_need_not_be_named_in_it() -> None:
    made = replace(record(), description=Description(organisation="Eikendal Hogeschool"))
    asked = read_question(sealed("Wanneer heeft Eikendal de kade onderzocht?"))
    for document, missing in ((made, ()), (record(), ("Eikendal",))):
        around = surroundings_of(hit("De kade is in mei 2023 onderzocht.", document=document))
        assert missing_in(asked, around, frozenset()) == missing
