"""The rules, one a file. A new rule is a file, a line in this table and its sentences in prompts/remarks."""

from assistant.checking.rules.abbreviations import UnexplainedAbbreviations
from assistant.checking.rules.agreement import Agreement
from assistant.checking.rules.base import Fault, Rule
from assistant.checking.rules.capitals import Capitals
from assistant.checking.rules.comparisons import Comparisons
from assistant.checking.rules.confusions import Confusions
from assistant.checking.rules.decisions import Decisions
from assistant.checking.rules.doubled_words import DoubledWords
from assistant.checking.rules.empty_sections import EmptySections
from assistant.checking.rules.long_sentences import LongSentences
from assistant.checking.rules.missing_sections import MissingSections
from assistant.checking.rules.missing_words import MissingWords
from assistant.checking.rules.old_words import OldWords
from assistant.checking.rules.passives import Passives
from assistant.checking.rules.pronouns import Pronouns
from assistant.checking.rules.section_order import SectionOrder
from assistant.checking.rules.spacing import Spacing
from assistant.checking.rules.spelling import Spelling
from assistant.checking.rules.split_compounds import SplitCompounds
from assistant.checking.rules.unknown_words import UnknownWords
from assistant.checking.rules.verb_endings import VerbEndings

RULES: tuple[Rule, ...] = (
    Spelling(),
    UnknownWords(),
    Capitals(),
    SplitCompounds(),
    DoubledWords(),
    MissingWords(),
    VerbEndings(),
    Agreement(),
    Pronouns(),
    Comparisons(),
    Confusions(),
    Spacing(),
    OldWords(),
    LongSentences(),
    Passives(),
    UnexplainedAbbreviations(),
    MissingSections(),
    EmptySections(),
    SectionOrder(),
    Decisions(),
)

__all__ = ["RULES", "Fault", "Rule"]
