"""Compounds written as two words ("camera beelden"), the commonest error of Dutch policy texts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from assistant.checking.closed import CLOSED, DETERMINERS, NUMBERS, among
from assistant.checking.context import tokens
from assistant.checking.grammar import ARTICLES, FINITE, PREPOSITIONS, SUBORDINATORS, finite, follows, to_cost
from assistant.checking.halves import both_nouns, one_word
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Sentence, Word

# Log odds of the context model below which two words stay apart, by what the sentence itself says of them.
_FIRST_PHRASE, _LONGER_PHRASE, _MISMATCH, _FREE = -6.0, -3.5, -3.0, 2.0
_OF_THINGS, _DESCRIBED, _BARE = -4.5, -1.0, 1.0
_ACTORS = ("er", "ers", "en", "eur", "eurs", "aar", "ist", "ant", "ent", "aris", "raad", "schap", "s")
# Heads that a theme follows, also as the last part of a compound: "de egalisatiereserve riolering".
_LIGHT = among("betrekking sprake plaats gebruik deel recht rekening toegang invloed aandacht behoefte kennis")
_PRONOUNS = among("we wij u je ik men hij ze")
_HEADS = (
    "reserve", "voorziening", "aanpak", "nota", "programma", "beleid", "fonds", "krediet", "post", "project", "plan",
)  # fmt: skip
_BODIES = among(
    "gemeente college raad school politie bedrijf stichting vereniging provincie rijk kerk bank bureau commissie team"
    " dienst afdeling fractie partij organisatie club corporatie overheid land regio staat ministerie klant kind"
    " orgaan bestuursorgaan bestuur loket man vrouw gezin familie buurt dorp stad minister arts buurman"
)
_LENGTH = 3  # letters
_TWO = 2  # words before the noun: a preposition and an article
_COMMON = 1.5
_LISTED_ZIPF = 1.0  # of the joined word, where the sentence alone does not decide
_STUMP_ZIPF, _STUMP_LINKS = 2.0, 3  # how much rarer than its stem, how often joined with s: "verkeers"
# Adjectives that make one word with the noun before them ("rookvrij"), bare and inflected.
_ADJECTIVAL = among(
    "vrij vrije loos loze neutraal neutrale plichtig plichtige luw luwe toegankelijk toegankelijke vriendelijk"
    " vriendelijke werend werende gebonden dekkend dekkende behoevend behoevende gericht gerichte afhankelijk"
    " afhankelijke bestendig bestendige gerelateerd gerelateerde gevoelig gevoelige gerechtigd gerechtigde bewust"
    " bewuste overschrijdend overschrijdende besparend besparende bevorderend bevorderende beperkend beperkende"
    " verhogend verhogende verlagend verlagende technisch technische dicht dichte specifiek specifieke waardig"
    " waardige matig matige zoekend zoekende arm arme rijk rijke vast vaste proof"
)
_NOUN_LETTERS, _ADJECTIVE_ZIPF = 4, 3.0
# Words of amount and naming stand before a noun without joining: "een aantal bewoners", "de gemeente Rietveen".
_AMOUNTS = among(
    "aantal soort soorten paar groep groepen deel reeks procent euro jaar keer maal uur maand week dag meter kilo"
    " liter miljoen miljard artikel lid stuk stuks type kilometer hectare beetje tal scala honderd duizend dozijn"
    " massa hoop standaard extra top super online digitaal anderhalf half netto bruto biobased algemeen"
)
_RELATIVES = among("die dat waar waarin waarop waarmee waarvan waarvoor")
# Heads that a name or a theme may follow: "het thema veiligheid", "de afdeling vergunningen".
_NAMED = among(
    "term begrip woord naam thema programma onderdeel cluster domein afdeling portefeuille categorie functie rol"
    " vak wet type klasse groep fase stap optie variant scenario project team dienst sector branche hoofdstuk"
    " paragraaf bijlage tabel figuur kolom veld knop tabblad menu wijk buurt gemeente provincie stad dorp partij"
    " stichting vereniging merk kleur kern pijler ambitie doel taak actie punt directie bureau product dossier"
    " onderwerp aspect titel status niveau rubriek post coalitie fractie school basisschool regio land maat vorm"
    " bron ratio indicator kengetal norm index werkgroep kwartaal week seizoen"
)

# Last parts of compounds that a theme may follow: "de taakstelling nieuwkomers", "de praktijkondersteuner ouderen".
_THEMED: tuple[str, ...] = (
    *_HEADS, "stelling", "aanslag", "ondersteuner", "consulent", "adviseur", "coördinator", "regisseur", "test",
    "toets", "scan", "visie", "agenda", "loket", "monitor", "convenant", "budget", "subsidie", "regeling",
)  # fmt: skip


class SplitCompounds:
    """Two nouns that one phrase holds, and then no reading but one word."""

    name = "split-compounds"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault a split compound, over both words."""
        for sentence in text.sentences:
            for number, (one, other) in enumerate(pairwise(sentence.words)):
                if _may_join(one, other, text) and _parted(sentence, number, text):
                    joined = one.text + other.text
                    yield Fault("split", at(one, other), Severity.ERROR, (joined,), (("suggestion", joined),))


def _parted(sentence: Sentence, number: int, text: CheckedText) -> bool:
    one, other = sentence.words[number : number + 2]
    adjective = other.lower in _ADJECTIVAL and _described(sentence.words, number, text)
    return _stump(one, other, text) or adjective or _two_nouns(sentence, number, text)


def _described(words: tuple[Word, ...], number: int, text: CheckedText) -> bool:
    """As in "het rook vrije plein": an article, a thing, such an adjective, and the noun that all of it is about."""
    if not 0 < number < len(words) - 2 or words[number - 1].lower not in ARTICLES:
        return False
    before, one, other, noun = words[number - 1 : number + 3]
    if one.lower in _BODIES or (one.lower.endswith(_ACTORS) and not one.lower.endswith(("en", "s"))):
        return False
    return _makes_thing(one.lower, other.lower, text) and (
        follows(before, one, text) and follows(other, noun, text) and noun.text.islower() and noun.lower not in CLOSED
    )


def _makes_thing(one: str, adjective: str, text: CheckedText) -> bool:
    """Whether `one` is a thing of which there is one, and makes a word with `adjective`."""
    tags, number = text.judge.tags, text.judge.nouns.number(one)
    if (number == "n" and one != "kosten") or one in _AMOUNTS | CLOSED:
        return False  # "de bewoners vrije toegang", "een reeks technische eisen"
    if one.endswith("lijk") or tags.adjective(one) or text.words.zipf(one + "e") >= _ADJECTIVE_ZIPF:
        return False  # "een publiek toegankelijk gebied"
    known = text.words.known(one + adjective) or text.judge.compounds.divide(one + adjective) is not None
    return known and len(one) >= _NOUN_LETTERS


def _may_join(one: Word, other: Word, text: CheckedText) -> bool:
    plain = other.text.isalpha() and other.text.islower() and one.text.isalpha() and one.text[1:].islower()
    plain = plain and (one.text.islower() or one.opens) and not (one.hangs or other.hangs)
    plain = plain and one.lower != other.lower
    long_enough = min(len(one.text), len(other.text)) >= _LENGTH
    return plain and long_enough and follows(one, other, text)


def _stump(one: Word, other: Word, text: CheckedText) -> bool:
    """The first word exists only as a part: "beleids medewerker"; or nearly so: "personeels krapte"."""
    stem = one.lower[:-1]
    if not one.lower.endswith("s") or other.lower in CLOSED or not text.judge.compounds.joins(stem):
        return False
    if not text.words.known(one.lower):
        return text.judge.nouns.noun(other.lower)
    rare = (
        text.words.zipf(one.lower) < text.words.zipf(stem) - _STUMP_ZIPF and text.judge.nouns.number(one.lower) != "n"
    )
    joins = text.judge.compounds.attested(stem, "s") and text.judge.compounds.habit(stem) >= _STUMP_LINKS
    verb = text.judge.tags.plural_verb(other.lower) or finite(other.lower, text.words)
    return rare and joins and not verb and text.words.known(other.lower) and one_word(one, other, text)


def _two_nouns(sentence: Sentence, number: int, text: CheckedText) -> bool:
    words = sentence.words
    one, other = words[number], words[number + 1]
    before = words[number - 1] if number else None
    if before is None or not follows(before, one, text) or one.lower in _AMOUNTS or not both_nouns(one, other, text):
        return False
    if to_cost(other.lower, (word.lower for word in words[:number])):
        return False
    joined = one.lower + other.lower
    themed = one.lower in _NAMED or (one.lower.endswith(_THEMED) and one.lower not in _THEMED)
    if themed and text.words.zipf(joined) < _LISTED_ZIPF:
        return False
    bound = _bound(sentence, number, text)
    return bound is not None and _joining(sentence, other, text) > bound


def _bound(sentence: Sentence, number: int, text: CheckedText) -> float | None:
    """How far the model may be against one word; None where the sentence gives no ground at all."""
    words = sentence.words
    before, one, other = words[number - 1], words[number], words[number + 1]
    after = words[number + 2] if number + 2 < len(words) and follows(other, words[number + 2], text) else None
    verb = finite(other.lower, text.words)
    if before.lower in ARTICLES and _mismatch(before.lower, one.lower, other.lower, text) and not verb:
        return _MISMATCH
    if _opens(words[:number], text) and after is not None and before.lower in ARTICLES:
        if finite(after.lower, text.words) and not verb:
            return _FIRST_PHRASE  # in a main clause the verb comes second: what stands before it is one phrase
        relative = after.lower in _RELATIVES
        if relative or (after.lower in PREPOSITIONS and _finite_later(words[number + 3 :], text)):
            return _FIRST_PHRASE if len(words[:number]) == 1 else _LONGER_PHRASE
    if _thing(words, number, text) and not verb:
        return _OF_THINGS
    listed = text.words.zipf(one.lower + other.lower) >= _LISTED_ZIPF
    described = number > 1 and text.judge.tags.adjective(before.lower) and words[number - 2].lower in ARTICLES
    if verb or not listed or not (before.lower in ARTICLES or described):
        bare = text.words.zipf(one.lower + other.lower) >= _COMMON and not one.lower.endswith(_ACTORS) and not verb
        return _BARE if bare and one.lower not in _BODIES and before.text.islower() else None
    return _DESCRIBED if described or before.lower == "een" else _FREE


def _thing(words: tuple[Word, ...], number: int, text: CheckedText) -> bool:
    """Whether the first noun is no one who could do something, and the pair is the end of a described phrase.

    "de grond exploitatie"; a person or body may be the subject: "als de school lokalen huurt".
    """
    before, one, other = words[number - 1], words[number], words[number + 1]
    if _object_follows(words, number, text):
        return False
    last = number + 2 == len(words) or not follows(other, words[number + 2], text)
    if last and text.judge.neighbours.may_be_infinitive(other.lower):
        return False  # "een vergoeding in de schade aanvragen"
    if one.lower.endswith((*_ACTORS, *_HEADS)) or one.lower in _BODIES or not text.words.known(one.lower + other.lower):
        return False
    lead = before.lower in DETERMINERS | PREPOSITIONS | NUMBERS or text.judge.tags.adjective(before.lower)
    return lead and not before.lower.endswith("end")


def _object_follows(words: tuple[Word, ...], number: int, text: CheckedText) -> bool:
    """As in "die op de opvang betrekking heeft" and "voor de beste uitkomst raden wij": subject and object, or verb."""
    after = words[number + 2].lower if number + 2 < len(words) else ""
    spoken = {word.lower for word in words[:number]}
    if words[number + 1].lower in _LIGHT or after in _PRONOUNS:
        return True
    tags = text.judge.tags
    verb = after in FINITE or tags.singular_verb(after) or tags.plural_verb(after) or after == "te"
    return verb and bool(spoken & (SUBORDINATORS - {"voor"}))


def _opens(words: tuple[Word, ...], text: CheckedText) -> bool:
    """Whether `words` begin the first phrase of a sentence: (Bij) een."""
    if len(words) == 1:
        return words[0].opens
    return len(words) == _TWO and words[0].lower in PREPOSITIONS and follows(words[0], words[1], text)


def _finite_later(words: tuple[Word, ...], text: CheckedText) -> bool:
    for word, following in pairwise((*words, None)):
        assert word is not None
        if word.lower in FINITE or text.judge.tags.singular_verb(word.lower):
            return True
        if word.lower in SUBORDINATORS | {"en"} or following is None or not follows(word, following, text):
            return False
    return False


def _mismatch(article: str, one: str, other: str, text: CheckedText) -> bool:
    """As in "het speelplaatsen plan", "een bezwaarschriften commissie": the article belongs to the second word."""
    nouns = text.judge.nouns
    plural = nouns.number(one) == "n" or one.endswith("en")
    single = nouns.number(other) == "1"
    if article in ("een", "het", "dit") and plural and single:
        return article == "een" or nouns.article(other) == "het"
    return article in ("het", "dit") and nouns.article(one) == "de" and nouns.article(other) == "het" and single


def _joining(sentence: Sentence, other: Word, text: CheckedText) -> float:
    laid = tokens(text.masked, *sentence.span)
    place = next(place for place, token in enumerate(laid) if token.start == other.start)
    return text.judge.neighbours.joining(laid, place)
