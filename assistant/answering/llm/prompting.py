"""The messages for one question: the sources that fit, each behind a key that our code gave out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.answering.llm.fencing import fenced, harmless, speaks_to_model
from assistant.language_model import LanguageModel, LanguageModelError, Message, Role, tokens_in
from indexing import Hit
from prompts import AnsweringPrompt

MOST_PASSAGES = 10
MOST_SENTENCES = 6
_LETTER = "B"  # short, and no word of Dutch; documents cannot have a key, for fencing takes its brackets off


@dataclass(frozen=True, slots=True)
class Asked:
    """What is sent: `sources` by key; `left_out` counts the passages that did not fit, `tokens` is our estimate."""

    messages: tuple[Message, ...]
    sources: Mapping[str, Hit]
    left_out: int
    tokens: int


def ask(
    question: str,
    earlier: Sequence[str],
    hits: Sequence[Hit],
    prompt: AnsweringPrompt,
    refusal: str,
    model: LanguageModel,
    room: int | None = None,
) -> Asked:
    """The messages for `question` with as many of `hits` (best first) as fit in `room` tokens.

    `room` is what the model's context leaves beside the answer when None. Raises LanguageModelError
    "model-context-too-small" when not even one passage fits.
    """
    space = model.context_tokens - model.answer_tokens if room is None else room
    wanted = [(hit, text) for hit in hits[:MOST_PASSAGES] if (text := fenced(hit.passage.text))]
    for count in range(len(wanted), 0, -1):
        keyed = [(f"{_LETTER}{number}", *pair) for number, pair in enumerate(wanted[:count], start=1)]
        messages = _messages(question, earlier, keyed, prompt, refusal)
        tokens = tokens_in(*(message.text for message in messages))
        if tokens <= space:
            sources = {key: hit for key, hit, _ in keyed}
            return Asked(messages, sources, len(wanted) - count, tokens)
    raise LanguageModelError("model-context-too-small" if wanted else "model-unusable")


def repair(asked: Asked, answer: str, prompt: AnsweringPrompt, refusal: str) -> tuple[Message, ...]:
    """The messages that ask once more, after an answer that could not be used."""
    again = prompt.repair.format(most=MOST_SENTENCES, example=f"{_LETTER}1", refusal=refusal)
    said = Message(Role.ASSISTANT, answer or "…")
    return (*asked.messages, said, Message(Role.USER, again))


def sources_text(keyed: Sequence[tuple[str, Hit, str]], prompt: AnsweringPrompt) -> str:
    """The sources, each between tags of ours: (key, hit, fenced text)."""
    return "\n".join(
        prompt.source.format(
            key=key,
            title=_attribute(hit.document.title or hit.document.name),
            heading=_attribute(" > ".join(hit.passage.headings)),
            text=text,
        )
        for key, hit, text in keyed
    )


def _messages(
    question: str,
    earlier: Sequence[str],
    keyed: Sequence[tuple[str, Hit, str]],
    prompt: AnsweringPrompt,
    refusal: str,
) -> tuple[Message, ...]:
    system = prompt.system.format(most=MOST_SENTENCES, example=f"{_LETTER}1", refusal=refusal)
    before = "\n".join(f"- {harmless(one)}" for one in earlier)
    asked = prompt.question.format(
        sources=sources_text(keyed, prompt),
        earlier=prompt.earlier.format(questions=before) if before else "",
        question=harmless(question),
    )
    return Message(Role.SYSTEM, system), Message(Role.USER, asked)


def _attribute(text: str) -> str:
    return "" if speaks_to_model(text) else harmless(text).replace('"', "'")
