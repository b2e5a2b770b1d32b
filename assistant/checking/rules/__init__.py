"""The rules, one a file. A new rule is a file, a line in this table and its sentences in prompts/remarks."""

from assistant.checking.rules.abbreviations import UnexplainedAbbreviations
from assistant.checking.rules.agreement import Agreement
from assistant.checking.rules.annexes import Annexes
from assistant.checking.rules.apostrophes import Apostrophes
from assistant.checking.rules.base import Fault, Rule
from assistant.checking.rules.by_context import AGREEMENT, GAPS, SPLITS, VERBS, WORDS
from assistant.checking.rules.capitals import Capitals
from assistant.checking.rules.comparisons import Comparisons
from assistant.checking.rules.competence import Competence
from assistant.checking.rules.conflicting_dates import ConflictingDates
from assistant.checking.rules.confusions import Confusions
from assistant.checking.rules.contaminations import Contaminations
from assistant.checking.rules.dates import Dates
from assistant.checking.rules.decision_form import DecisionForm
from assistant.checking.rules.decisions import Decisions
from assistant.checking.rules.double_negations import DoubleNegations
from assistant.checking.rules.doubled_words import DoubledWords
from assistant.checking.rules.empty_sections import EmptySections
from assistant.checking.rules.finite_verbs import FiniteVerbs
from assistant.checking.rules.group_compounds import GroupCompounds
from assistant.checking.rules.heading_levels import HeadingLevels
from assistant.checking.rules.long_sentences import LongSentences
from assistant.checking.rules.missing_articles import MissingArticles
from assistant.checking.rules.missing_of import MissingOf
from assistant.checking.rules.missing_sections import MissingSections
from assistant.checking.rules.missing_te import MissingTe
from assistant.checking.rules.missing_that import MissingThat
from assistant.checking.rules.missing_verbs import MissingVerbs
from assistant.checking.rules.missing_words import MissingWords
from assistant.checking.rules.nominalisations import Nominalisations
from assistant.checking.rules.old_words import OldWords
from assistant.checking.rules.one_term import OneTerm
from assistant.checking.rules.parted_words import PartedWords
from assistant.checking.rules.participles import Participles
from assistant.checking.rules.passives import Passives
from assistant.checking.rules.pronouns import Pronouns
from assistant.checking.rules.prose_totals import ProseTotals
from assistant.checking.rules.references import References
from assistant.checking.rules.relatives import Relatives
from assistant.checking.rules.section_order import SectionOrder
from assistant.checking.rules.spacing import Spacing
from assistant.checking.rules.spelling import Spelling
from assistant.checking.rules.split_compounds import SplitCompounds
from assistant.checking.rules.stacked_prepositions import StackedPrepositions
from assistant.checking.rules.subjects import Subjects
from assistant.checking.rules.tang import Tang
from assistant.checking.rules.them import Them
from assistant.checking.rules.totals import Totals
from assistant.checking.rules.two_meanings import TwoMeanings
from assistant.checking.rules.unknown_words import UnknownWords
from assistant.checking.rules.verb_endings import VerbEndings

RULES: tuple[Rule, ...] = (
    Apostrophes(),
    Spelling(),
    UnknownWords(),
    Capitals(),
    GroupCompounds(),
    SplitCompounds(),
    PartedWords(),
    DoubledWords(),
    MissingWords(),
    MissingTe(),
    MissingThat(),
    MissingOf(),
    MissingVerbs(),
    MissingArticles(),
    VerbEndings(),
    FiniteVerbs(),
    Participles(),
    Agreement(),
    Subjects(),
    Them(),
    Pronouns(),
    Comparisons(),
    Relatives(),
    Confusions(),
    Contaminations(),
    SPLITS,
    VERBS,
    AGREEMENT,
    WORDS,
    GAPS,
    Spacing(),
    OldWords(),
    LongSentences(),
    Passives(),
    Tang(),
    Nominalisations(),
    StackedPrepositions(),
    DoubleNegations(),
    UnexplainedAbbreviations(),
    TwoMeanings(),
    MissingSections(),
    EmptySections(),
    SectionOrder(),
    Decisions(),
    DecisionForm(),
    HeadingLevels(),
    Totals(),
    ProseTotals(),
    Annexes(),
    Dates(),
    ConflictingDates(),
    OneTerm(),
    References(),
    Competence(),
)

__all__ = ["RULES", "Fault", "Rule"]
