"""With a language model: one small edit a sentence, for a person to judge; never applied by itself.

What the model gives back is compared word by word with what was written. It becomes a remark only when it touches at
most three words that stand together, changes no number, name, date or placeholder, and its new words pass the spelling
layer. Anything else is dropped without a word: the checker's own rules have spoken already.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from assistant.checking.judging import Judge, Verdict
from assistant.checking.messages import edit_prompt, message
from assistant.checking.remark import Category, Remark, Severity
from assistant.checking.text import CheckedText, Sentence
from assistant.language_model import LanguageModel, LanguageModelError, Message, Role, complete, tokens_in
from indexing import Span

RULE = "model-edits"
_LANGUAGE = frozenset({Category.SPELLING, Category.GRAMMAR})
_MOST_WORDS = 3  # that an edit may touch, on either side
_FEWEST, _LONGEST = 4, 60  # words of a sentence that is asked about
_WORD = re.compile(r"\S+")
_FIXED = re.compile(r"\d|\[|\]|[A-ZÀ-Ý]|€|%")
_DATES = frozenset(
    [
        *("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober"),
        *("november", "december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    ]
)
_DENIALS = frozenset({"niet", "geen", "nooit", "niemand", "niets", "nergens", "zonder", "noch", "wel"})
_EDGES = ".,;:!?()\"'“”‘’«»"
_UNUSABLE = frozenset({"model-unusable", "model-empty", "model-context-too-small", "model-too-much", "model-truncated"})


@dataclass(frozen=True, slots=True)
class ModelEdits:
    """The remarks a model led to; `problem` is why it was not asked further, None when all went well.

    `asked` counts the sentences it has been asked about, of `total`.
    """

    remarks: tuple[Remark, ...]
    problem: LanguageModelError | None = None
    asked: int = field(default=0, compare=False)
    total: int = field(default=0, compare=False)


class ModelEditor:
    """Asks `model` about the sentences of a text."""

    def __init__(self, model: LanguageModel) -> None:
        self._model = model

    def edits(
        self, text: CheckedText, beside: Sequence[Remark] = (), private: Sequence[Span] = ()
    ) -> Iterator[ModelEdits]:
        """An edit for each sentence of running text that needs one; given anew after each sentence, the whole last.

        Nothing where a remark of `beside` on spelling or grammar stands already. A sentence that touches `private`,
        places with personal data, is not sent.
        """
        said = [one for one in beside if one.category in _LANGUAGE and one.rule != "unknown-words"]
        sentences = [one for one in text.prose if _askable(one, private)]
        found: list[Remark] = []
        yield ModelEdits((), total=len(sentences))
        for asked, sentence in enumerate(sentences, 1):
            try:
                made = self._edit(text, sentence)
            except LanguageModelError as error:
                if error.code not in _UNUSABLE:
                    yield ModelEdits(tuple(found), error, asked, len(sentences))
                    return
                made = None
            if made is not None and not any(one.start < made.end and made.start < one.end for one in said):
                found.append(made)
            yield ModelEdits(tuple(found), None, asked, len(sentences))

    def _edit(self, text: CheckedText, sentence: Sentence) -> Remark | None:
        written = sentence.text(text.text)
        prompt = edit_prompt()
        messages = (Message(Role.SYSTEM, prompt.system), Message(Role.USER, prompt.ask.format(sentence=written)))
        room = self._model.context_tokens - self._model.answer_tokens
        if tokens_in(*(one.text for one in messages)) > room:
            raise LanguageModelError("model-context-too-small")
        completion = complete(self._model, messages)
        if completion.ending.cut:
            raise LanguageModelError("model-truncated")
        return smallest_edit(written, completion.text, sentence.span.start, text.judge)


def _askable(sentence: Sentence, private: Sequence[Span]) -> bool:
    known = any(one.start < sentence.span.end and sentence.span.start < one.end for one in private)
    return not known and _FEWEST <= len(sentence.words) <= _LONGEST


def smallest_edit(written: str, given: str, offset: int, judge: Judge) -> Remark | None:
    """The remark that turns `written`, which stands at `offset`, into `given`; None when that is no edit to show."""
    old, new = list(_WORD.finditer(written)), given.strip().split()
    if not new or "\n" in given.strip():
        return None
    changes = [
        change for change in SequenceMatcher(a=[one.group() for one in old], b=new, autojunk=False).get_opcodes()
        if change[0] != "equal"
    ]  # fmt: skip
    if len(changes) != 1:
        return None
    _, start, end, first, last = changes[0]
    if start == end:  # a word put in: shown with the word before it
        start, first = max(start - 1, 0), max(first - 1, 0)
        end, last = (end + 1, last + 1) if start == end else (end, last)
    before, after = [one.group() for one in old[start:end]], new[first:last]
    if not _acceptable(before, after, judge, opens=start == 0):
        return None
    place = offset + old[start].start(), offset + old[end - 1].end()
    fragment, suggestion = written[old[start].start() : old[end - 1].end()], " ".join(after)
    said = message(RULE, "edit", {"suggestion": suggestion})
    return Remark(RULE, Category.GRAMMAR, Severity.HINT, *place, fragment, said, (suggestion,))


def _acceptable(before: list[str], after: list[str], judge: Judge, *, opens: bool) -> bool:
    if not before or not after or max(len(before), len(after)) > _MOST_WORDS + 1:
        return False
    old, new = [word.strip(_EDGES) for word in before], [word.strip(_EDGES) for word in after]
    changed = _difference(old, new) + _difference(new, old)
    touched = max(len(_difference(old, new)), len(_difference(new, old)))
    if touched > _MOST_WORDS or any(_kept(word, opens=opens and word in (old[0], new[0])) for word in changed):
        return False
    return all(_spelt(word, judge) for word in _difference(new, old))


def _difference(one: list[str], other: list[str]) -> list[str]:
    return list((Counter(one) - Counter(other)).elements())


def _kept(word: str, *, opens: bool) -> bool:
    """Whether `word` is a number, name, date or denial, which an edit leaves alone."""
    if word.lower() in _DATES | _DENIALS:
        return True
    return bool(_FIXED.search(word[1:] if opens and word[:1].isupper() else word))


def _spelt(word: str, judge: Judge) -> bool:
    if not word or not re.fullmatch(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", word):
        return not word
    return judge.words.known(word) or judge.judge(word.lower(), 1).verdict is Verdict.FINE
