"""A draft with a language model: the quotes of a section in other words, each sentence verified or left literal.

The model never sees more than one sentence and the passage it stands in, and never writes a sentence of its own. What
it makes of one is kept only when the quote carries it wholly, with the same figures and no new name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from assistant.answering import Citation, Support
from assistant.answering.llm import Rewriter
from assistant.drafting.draft import DraftParagraph, DraftSection
from assistant.drafting.editing import one_line
from assistant.language_model import LanguageModel, LanguageModelError
from indexing import DocumentRecord, Hit, Library, LibraryError, split_sentences
from privacy import Reason
from prompts import load_answering_prompt

ENGINE = "taalmodel"
_STYLES = ("text", "list")
_FEWEST = 6  # words of a sentence that is worth writing anew
_LONGER = 1.5  # times as many words as the quote, and a few more
_FEW = 5
_UNUSABLE = frozenset({"model-unusable", "model-empty", "model-context-too-small", "model-too-much"})
_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
_NAME = re.compile(r"\b[A-ZÀ-Ý][\w'’-]+")


@dataclass
class Rephraser:
    """Rephrases the sections of one draft; after a failure of the model it asks no more and all stays literal."""

    model: LanguageModel
    library: Library
    breathe: Callable[[], None] = lambda: None
    reworded: int = 0
    literal: int = 0
    problem: LanguageModelError | None = field(default=None, init=False)

    def section(self, section: DraftSection, citations: Mapping[int, Citation]) -> DraftSection:
        """`section` with its quotes in other words where that holds; `breathe` is called before each sentence."""
        return replace(section, paragraphs=tuple(self._paragraph(one, citations) for one in section.paragraphs))

    @property
    def provenance(self) -> tuple[tuple[str, str], ...]:
        """What made the text, when the model had a part in it."""
        if not self.reworded:
            return ()
        return (("engine", ENGINE), ("model", self.model.name), ("prompt", load_answering_prompt().version))

    @property
    def notices(self) -> tuple[Reason, ...]:
        """That the model failed, or how many sentences stayed as the papers have them."""
        if self.problem is not None:
            details = (("problem", self.problem.code), *self.problem.details.items())
            return (Reason("draft-model-failed", details),)
        if self.literal:
            return (Reason("draft-kept-literal", (("literal", self.literal), ("all", self.literal + self.reworded))),)
        return ()

    def _paragraph(self, paragraph: DraftParagraph, citations: Mapping[int, Citation]) -> DraftParagraph:
        if paragraph.style not in _STYLES:
            return paragraph
        text, reworded = paragraph.text, []
        for n in paragraph.citations:
            quote = one_line(citations[n])
            said = self._reworded(quote, citations[n]) if quote in text else quote
            if said != quote:
                text = text.replace(quote, said, 1)
                reworded.append((n, said))
        return replace(paragraph, text=text, reworded=tuple(reworded))

    def _reworded(self, quote: str, citation: Citation) -> str:
        """The quote, sentence by sentence in other words or as it was."""
        hit = self._hit(citation)
        spans = split_sentences(quote)
        if hit is None or not spans:
            return quote
        said = [self._sentence(quote[span.start : span.end], hit, citation) for span in spans]
        return " ".join(said)

    def _sentence(self, sentence: str, hit: Hit, citation: Citation) -> str:
        if self.problem is not None or len(sentence.split()) < _FEWEST:
            return sentence
        self.breathe()
        try:
            made = Rewriter(self.model).rewrite(sentence, [hit])
        except LanguageModelError as error:
            if error.code not in _UNUSABLE:
                self.problem = error
            self.literal += 1
            return sentence
        inside = any(citation.start <= one.start < citation.end for one in made.evidence)
        if made.support is Support.FULL and inside and _says_no_more(made.text, sentence) and made.text != sentence:
            self.reworded += 1
            return made.text
        self.literal += 1
        return sentence

    def _hit(self, citation: Citation) -> Hit | None:
        try:
            document: DocumentRecord = self.library.document(citation.document_id)
            passages = self.library.passages(document.id)
        except LibraryError:
            return None
        found = (one for one in passages if one.id == citation.passage_id)
        return next((Hit(one, document, 1.0, 1.0, 0.0) for one in found), None)


def _says_no_more(text: str, sentence: str) -> bool:
    """Whether the figures are the same, no name is new, and it is not much longer."""
    if sorted(_FIGURE.findall(text)) != sorted(_FIGURE.findall(sentence)):
        return False
    known = sentence.lower()
    if any(name.lower() not in known for name in _NAME.findall(text)[1 if text[:1].isupper() else 0 :]):
        return False
    return len(text.split()) <= _LONGER * len(sentence.split()) + _FEW and text.endswith((".", "!"))
