"""The rules, one a file. A new rule is a file, a line in this table and its sentences in prompts/remarks."""

from assistant.checking.rules.base import Fault, Rule
from assistant.checking.rules.doubled_words import DoubledWords
from assistant.checking.rules.empty_sections import EmptySections
from assistant.checking.rules.long_sentences import LongSentences
from assistant.checking.rules.missing_sections import MissingSections
from assistant.checking.rules.spelling import Spelling
from assistant.checking.rules.unknown_words import UnknownWords

RULES: tuple[Rule, ...] = (
    Spelling(),
    UnknownWords(),
    DoubledWords(),
    LongSentences(),
    MissingSections(),
    EmptySections(),
)

__all__ = ["RULES", "Fault", "Rule"]
