from __future__ import annotations

from assistant.answering.engine import Evidence, ProposedSentence
from assistant.answering.verify import verified
from tests.assistant.answering.samples import hit

TEXT = "Het convenant geldt vanaf 1 mei 2024. Het geldt voor **alle** partners [1].\nDe raad is geïnformeerd."
HIT = hit(TEXT, page=4, headings=("2 Aanpak", "2.1 Partners"))


def _proposed(text: str, quote: str, start: int = 0, passage: str = HIT.passage.id) -> ProposedSentence:
    return ProposedSentence(text, (Evidence(passage, quote, start),))


def test_a_literal_quote_becomes_a_citation_with_its_place() -> None:
    quote = "Het geldt voor **alle** partners [1]."
    sentences, citations = verified([_proposed("Het geldt voor alle partners (1).", quote)], [HIT])
    assert [one.citations for one in sentences] == [(1,)]
    (citation,) = citations
    assert citation.quote == quote == TEXT[citation.start : citation.end]
    assert (citation.section, citation.page, citation.passage) == ("2 Aanpak > 2.1 Partners", 4, TEXT)


def test_a_quote_that_is_off_by_one_letter_goes_out_with_its_sentence() -> None:
    wrong = "Het convenant geldt vanaf 1 mei 2025."
    assert verified([_proposed(wrong, wrong)], [HIT]) == ((), ())


def test_words_that_the_quote_does_not_hold_are_dropped() -> None:
    quote = "Het convenant geldt vanaf 1 mei 2024."
    assert verified([_proposed("Het convenant geldt niet vanaf 1 mei 2024.", quote)], [HIT]) == ((), ())


def test_a_passage_that_was_not_shown_cannot_be_cited() -> None:
    quote = "Het convenant geldt vanaf 1 mei 2024."
    assert verified([_proposed(quote, quote, passage="p-elders")], [HIT]) == ((), ())


def test_a_sentence_needs_evidence_and_all_of_it_must_hold() -> None:
    quote = "De raad is geïnformeerd."
    bare = ProposedSentence(quote, ())
    half = ProposedSentence(quote, (Evidence(HIT.passage.id, quote), Evidence(HIT.passage.id, "verzonnen")))
    assert verified([bare, half], [HIT]) == ((), ())


def test_equal_quotes_share_a_number_and_a_wrong_start_is_mended() -> None:
    quote = "De raad is geïnformeerd."
    sentences, citations = verified([_proposed(quote, quote, start=3), _proposed(quote, quote)], [HIT])
    assert [one.citations for one in sentences] == [(1,), (1,)]
    assert TEXT[citations[0].start : citations[0].end] == quote


def test_a_factoid_that_the_sentence_does_not_hold_is_left_out() -> None:
    quote = "De raad is geïnformeerd."
    proposed = ProposedSentence(quote, (Evidence(HIT.passage.id, quote),), factoid="1 mei")
    assert verified([proposed], [HIT])[0][0].factoid == ""
