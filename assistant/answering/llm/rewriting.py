"""One sentence written anew by a language model, for drafts and checks: kept only when it says the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.answering.answer import Support
from assistant.answering.engine import Evidence
from assistant.answering.llm.fencing import fenced, harmless
from assistant.answering.llm.prompting import sources_text
from assistant.answering.llm.reading_back import SentenceReader
from assistant.answering.llm.support import Judge
from assistant.answering.plain import plain
from assistant.language_model import LanguageModel, LanguageModelError, Message, Role, complete, tokens_in
from indexing import Hit
from prompts import AnsweringPrompt, load_answering_prompt


@dataclass(frozen=True, slots=True)
class Rewriting:
    """The new sentence and how far the passages carry it; `evidence` are the literal quotes that do."""

    text: str
    support: Support
    evidence: tuple[Evidence, ...]


class Rewriter:
    """Has `model` write sentences anew."""

    def __init__(self, model: LanguageModel, prompt: AnsweringPrompt | None = None) -> None:
        self._model = model
        self._prompt = prompt or load_answering_prompt()

    def rewrite(self, sentence: str, passages: Sequence[Hit]) -> Rewriting:
        """`sentence` (scrubbed) in other words, judged against `passages`, which must hold what it says.

        Raises LanguageModelError: of the model itself, "model-context-too-small" when sentence and passages do
        not fit, "model-unusable" when not exactly one sentence comes back.
        """
        messages = self._messages(sentence, passages)
        room = self._model.context_tokens - self._model.answer_tokens
        if tokens_in(*(message.text for message in messages)) > room:
            raise LanguageModelError("model-context-too-small")
        reader = SentenceReader(())
        written = [*reader.feed(complete(self._model, messages).text), *reader.finish()]
        if len(written) != 1:
            raise LanguageModelError("model-unusable")
        text = plain(written[0].text)
        judgement = Judge(passages).judge(text)
        quotes = tuple(Evidence(unit.hit.passage.id, unit.text, unit.start) for unit in judgement.carriers)
        return Rewriting(text, judgement.support, quotes)

    def _messages(self, sentence: str, passages: Sequence[Hit]) -> tuple[Message, ...]:
        keyed = [(f"B{number}", hit, fenced(hit.passage.text)) for number, hit in enumerate(passages, start=1)]
        asked = self._prompt.rewrite.format(sources=sources_text(keyed, self._prompt), sentence=harmless(sentence))
        return Message(Role.SYSTEM, self._prompt.rewrite_system), Message(Role.USER, asked)
