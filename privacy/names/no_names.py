"""Capitalised words that are no names where they stand: bounds, months, parties of cases, pairs of words, codes."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from privacy.names import lexicon
from privacy.names.chains import Chains
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.tokens import Kind, Token
from privacy.wordlists import among, word_list

_NUMBERS = frozenset(
    {
        "een",
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
        "vijftien",
        "twintig",
    }
    | {"dertig", "veertig", "vijftig", "honderd"}
)
_MONTHS = frozenset({"jan", "mei", "juni", "juli", "august", "mrt"})
_OTHER_MONTHS = among(
    "januari februari feb maart mrt apr april jun jul aug sep sept okt nov dec september oktober november december"
)
_NEAR, _BEFORE = 6, 3
"""Tokens behind a month among which the next one stands (`Jan. t/m mrt.`), and before it."""
_JOINING = frozenset({"en", "of", "noch", "als"})
_FOLK = frozenset({"anderen", "familie", "vrienden", "vriendin", "collega's", "kinderen", "ouders", "gezin", "partner"})
_LONGEST_PRONOUN = 4
_LONGEST_ABBREVIATION = 4
_MOST = 12


def no_names(chains: Chains) -> set[int]:
    """The tokens of words that are no names where they stand."""
    tokens = chains.tokens
    found = case_words(chains)
    for at in chains.capitals:
        token = tokens[at]
        questions = _questions(token.fold)
        if (
            (questions and any(asked(chains, at) for asked in questions))
            or (token.kind is Kind.UPPER and (_is_code(tokens, at) or _is_asked_after(tokens, at)))
            or (at and _is_led(tokens, at))
            or (at + 3 < len(tokens) and tokens[at + 1].text == "(" and _is_glossed(tokens, at))
            or (at + 2 < len(tokens) and tokens[at + 1].text in _JOINING and _is_paired(chains, at))
            or (at and tokens[at - 1].text in _QUOTES and _is_title(tokens, at))
        ):
            found.add(at)
    return found


@lru_cache(maxsize=50_000)
def _questions(word: str) -> tuple[Callable[[Chains, int], bool], ...]:
    """What is to be asked of a word where it stands; of most words nothing."""
    short = len(word) <= _LONGEST_LAW and not (lexicon.is_given(word) or lexicon.is_surname(word))
    asked = (
        (_is_landscape, word in _LANDSCAPE or word.endswith(("se", "sche"))),
        (_is_bound_here, word in _BOUNDS),
        (_is_month, word in _MONTHS),
        (_is_law, short and word not in word_list("words")),
        (_is_plural, word.endswith(("s", "en")) and word in word_list("vocabulary")),
        (_is_kin, word in _KIN),
        (_is_language, word in _LANGUAGES),
        (_is_always, word.endswith(("talig", "enaren"))),
    )
    return tuple(question for question, open_ in asked if open_)


_LANDSCAPE = among(
    "heide hei bos bossen veld velden plas plassen duin duinen polder dijk poort baan kade haven hof markt kerk molen "
    "berg bergen peel beek vennen ven hout bosch weide weiden meer zoom singel vaart vliet brug sluis toren wal poel "
    "kreek gors broek es enk hoek waard eiland strand uiterwaarden bult akkers kamp plein park boulevard straatweg weg"
)


def _is_landscape(chains: Chains, at: int) -> bool:
    """Whether the adjective of a place and a word of landscape stand here (`Gaalse Heide`), or end here."""
    tokens = chains.tokens
    if tokens[at].fold in _LANDSCAPE:
        return at > 0 and _is_adjective(tokens[at - 1]) and tokens[at].start - tokens[at - 1].end == 1
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    led = after is not None and after.kind is Kind.CAPITAL and after.fold in _LANDSCAPE and _is_adjective(tokens[at])
    return led and after is not None and after.start - tokens[at].end == 1


def _is_adjective(token: Token) -> bool:
    """Whether a capitalised word ends as the adjective of a place does, and is no name."""
    word = token.fold
    if token.kind is not Kind.CAPITAL or not word.endswith(("se", "sche")) or len(word) < len("Essse"):
        return False
    return not (lexicon.is_surname(word) or lexicon.is_given(word))


def _is_month(chains: Chains, at: int) -> bool:
    """Whether a month stands in a date or beside another: `12 JAN. 2023`, `Jan. t/m mrt.`, `Jan | Feb`."""
    tokens = chains.tokens
    behind = tokens[at + 1 : at + 1 + _NEAR]
    if any(token.fold in _OTHER_MONTHS for token in (*behind, *tokens[max(0, at - _BEFORE) : at])):
        return True
    if not at or at + 2 >= len(tokens) or tokens[at - 1].kind is not Kind.NUMBER:
        return False
    return Kind.NUMBER in (tokens[at + 1].kind, tokens[at + 2].kind) and len(tokens[at - 1].text) <= len("31")


def _is_code(tokens: list[Token], at: int) -> bool:
    """Whether capitals are part of a code with colons (`TLP:RED`), or two letters before a number (`AB 2019`)."""
    if len(tokens[at].text) == len("AB") and at + 1 < len(tokens):
        return tokens[at + 1].kind is Kind.NUMBER
    if at < 2 or tokens[at - 1].text != ":":
        return False
    joined = tokens[at - 2].end == tokens[at - 1].start and tokens[at - 1].end == tokens[at].start
    return joined and tokens[at - 2].kind is Kind.UPPER


def _is_asked_after(tokens: list[Token], at: int) -> bool:
    """Whether it is asked what capitals stand for: `VIK, waar staat dat voor?`."""
    behind = [token.fold for token in tokens[at + 1 : at + 4] if token.text != ","]
    return len(tokens[at].text) <= _LONGEST_ABBREVIATION and behind[:2] in (["waar", "staat"], ["wat", "betekent"])


def _is_paired(chains: Chains, at: int) -> bool:
    """Whether a common word at the start of a sentence is joined to another: `Roos of distel`, `Bas en tenor`."""
    tokens, word = chains.tokens, chains.tokens[at].fold
    if tokens[at].kind is not Kind.CAPITAL:
        return False
    other = tokens[at + 2]
    free = len(other.fold) > _LONGEST_PRONOUN and other.fold not in _FOLK and other.fold not in TUSSENVOEGSELS
    common = lexicon.is_ordinary(word) or lexicon.is_ambiguous(word) or word in word_list("vocabulary")
    acting = other.fold in word_list("personal_verbs") or lexicon.is_function(other.fold)
    return other.kind is Kind.LOWER and free and common and not acting and chains.at_sentence_start(at)


_QUOTES = frozenset("'\"‘’“„«")
_WORKS = among(
    "schreef schreven schrijft schrijven geschreven auteur auteurs titel getiteld heet heette heten heetten "
    "genaamd boek rapport rapportage nota notitie onderzoek studie artikel publicatie brochure folder handreiking "
    "leidraad visie campagne project programma aanpak motto thema training cursus bijeenkomst"
)
_TITLE_REACH = 4  # tokens before the quote
_LONGEST_TITLE = 14  # tokens
_TELLING = 4  # letters of a word that makes a title of a phrase


def _is_title(tokens: list[Token], at: int) -> bool:
    """Whether an ordinary word opens the title of a work in quotes (`Wie schreef 'Herder, hoeder en handhaver'`)."""
    word = tokens[at].fold
    if not (lexicon.is_ordinary(word) or lexicon.is_ambiguous(word) or word in word_list("vocabulary")):
        return False
    if not any(token.fold in _WORKS for token in tokens[max(0, at - 1 - _TITLE_REACH) : at - 1]):
        return False
    for token in tokens[at + 1 : at + _LONGEST_TITLE]:
        if token.text in _QUOTES or (token.kind is Kind.CAPITAL and lexicon.is_surname(token.fold)):
            return False
        if token.kind is Kind.LOWER and len(token.fold) >= _TELLING and lexicon.is_ordinary(token.fold):
            return True
    return False


_BOUNDS = ("max", "min")


def _is_bound_here(chains: Chains, at: int) -> bool:
    return is_bound(chains.tokens, at)


def is_bound(tokens: list[Token], at: int) -> bool:
    """Whether the word at `at` is short for the bound of a number: `max. drie`, `Max 15%`."""
    if tokens[at].fold not in _BOUNDS or at + 1 >= len(tokens):
        return False
    after = tokens[at + 1 + (tokens[at + 1].text == ".")] if at + 2 < len(tokens) else tokens[at + 1]
    return after.kind is Kind.NUMBER or after.fold in _NUMBERS


def case_words(chains: Chains) -> set[int]:
    """The names of parties in judgments of the court of human rights (`Salduz en Öztürk t. Turkije`)."""
    found: set[int] = set()
    tokens = chains.tokens
    for at in range(1, len(tokens) - 2):
        against = tokens[at].text == "t" and tokens[at + 1].text == "."
        if against and tokens[at + 2].kind is Kind.CAPITAL and lexicon.is_place(tokens[at + 2].fold):
            first = at - 1
            while first > max(0, at - _MOST) and (
                chains.is_cap(first - 1) or (tokens[first - 1].text == "en" and chains.is_cap(first - 2))
            ):
                first -= 1
            found.update(range(first, at))
    return found


_LETTERED = among("bijlage hoofdstuk paragraaf onderdeel categorie deel blok perceel artikel annex")


def _is_law(chains: Chains, at: int) -> bool:
    """Whether a short word that no list has is a law's: `Awbi art. 1`, `artikel 1:3 Awbi`, `Rva 2005`."""
    tokens = chains.tokens
    if tokens[at].kind is not Kind.CAPITAL or at == 0:
        return False
    after = tokens[at + 1].fold if at + 1 < len(tokens) else ""
    year = after.isdigit() and len(after) == len("2005") and after.startswith(("19", "20"))
    numbered = tokens[at - 1].kind is Kind.NUMBER and any(t.fold in _ARTICLE for t in tokens[max(0, at - 6) : at])
    return year or after in _ARTICLE or numbered


_LONGEST_LAW = 6
_ARTICLE = among("artikel artikelen art lid leden sub")


def _is_plural(chains: Chains, at: int) -> bool:
    """Whether a common noun in the plural begins a sentence, with its verb in the plural (`Bakkers sluiten eerder`)."""
    token, tokens = chains.tokens[at], chains.tokens
    if token.kind is not Kind.CAPITAL or at + 1 >= len(tokens):
        return False
    verb = tokens[at + 1]
    many = verb.kind is Kind.LOWER and verb.text.endswith("en") and len(verb.text) > len("meen")
    if not many or verb.text in _NO_VERBS:
        return False
    return verb.text in word_list("words") and verb.start - token.end == 1 and chains.at_sentence_start(at)


_NO_VERBS = among(
    "tegen binnen buiten samen alleen boven beneden tussen morgen gisteren eigen tijden zeven negen eveneens"
)


def _is_led(tokens: list[Token], at: int) -> bool:
    """Whether a letter behind the word for a part stands before (`Bijlage C. Kosten`), or an English preposition
    that leads from another capitalised word (`Hair by Kim`).
    """
    before = tokens[at - 1]
    if before.kind is Kind.INITIALS:
        return at > 1 and len(before.text) == len("C.") and tokens[at - 2].fold in _LETTERED
    return before.text in ("by", "at") and at > 1 and tokens[at - 2].kind is Kind.CAPITAL


_KIN = among("vader moeder zus broer oma opa zoon dochter oom tante buurman buurvrouw kind ouders partner man vrouw")


def _is_kin(chains: Chains, at: int) -> bool:
    """Whether a word for kin begins a sentence that goes on in lower case (`Vader zegt toe`)."""
    tokens = chains.tokens
    goes_on = at + 1 < len(tokens) and tokens[at + 1].kind is Kind.LOWER and tokens[at + 1].fold not in TUSSENVOEGSELS
    return goes_on and chains.at_sentence_start(at)


_LANGUAGES = among(
    "nederlands engels duits frans spaans italiaans portugees pools turks arabisch grieks deens zweeds noors fins "
    "russisch oekraiens roemeens bulgaars hongaars tsjechisch chinees japans tigrinya farsi dari pasjtoe somali "
    "koerdisch papiaments sranan fries vlaams berbers tamazight vietnamees thais hindi urdu espanol francais deutsch "
    "english afrikaans"
)
_LISTING = (",", "en", "of", "/", "&", "(", "|")


def _is_language(chains: Chains, at: int) -> bool:
    """Whether another language is listed beside, or `het` stands before (`in het Engels, Frans en Duits`)."""
    tokens = chains.tokens
    if at > 0 and tokens[at - 1].text == "het":
        return True
    before = at > 1 and tokens[at - 1].text in _LISTING and tokens[at - 2].fold in _LANGUAGES
    behind = at + 2 < len(tokens) and tokens[at + 1].text in _LISTING and tokens[at + 2].fold in _LANGUAGES
    return before or behind


def _is_always(_chains: Chains, _at: int) -> bool:
    """For words that are no names wherever they stand (`Franstalig`, `Hagenaren`)."""
    return True


def _is_glossed(tokens: list[Token], at: int) -> bool:
    """Whether brackets behind the word tell that it is a thing (`de Merel (vergaderzaal) blijft dicht`)."""
    first = at + 2 + (tokens[at + 2].fold in ("de", "het", "een", "onze"))
    if first + 1 >= len(tokens) or tokens[first].kind is not Kind.LOWER:
        return False
    return tokens[first + 1].text == ")" and lexicon.is_thing(tokens[first].fold)
