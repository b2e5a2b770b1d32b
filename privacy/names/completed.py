"""Names made whole: what of a name was left out right before or behind it."""

from __future__ import annotations

from privacy.names import lexicon
from privacy.names.chains import CAPS
from privacy.names.features import flags
from privacy.names.name import Name, Rule
from privacy.names.tokens import Kind, Token
from privacy.wordlists import word_list

_LOOKS = frozenset(
    {"kleine", "grote", "dikke", "lange", "kale", "bolle", "rooie", "ouwe", "zwarte", "blonde", "schele", "gekke"}
    | {"malle", "kromme", "mooie", "stille", "dolle", "rode", "korte", "dunne", "manke", "dove", "natte", "vieze"}
)
_INITIALS = 6
_NAMING = frozenset({"van", "door", "met", "namens", "mevrouw", "heer"})
_DETERMINERS = frozenset("de het een onze ons zijn haar mijn jouw uw hun die deze".split(" "))  # noqa: SIM905


def completed(name: Name, tokens: list[Token], kept: set[int]) -> Name:
    """`name` with the initial, surname or look that belongs to it (`Ouassim B.`, `mr. Ynske Kom`, `Schele Piet`)."""
    whole = _with_alias(_with_surname(_with_letter(name, tokens), tokens, kept), tokens)
    whole = _with_generation(_with_initials(whole, tokens), tokens)
    return _with_look(_with_stranger(whole, tokens, kept), tokens)


def _with_letter(name: Name, tokens: list[Token]) -> Name:
    """A name with the one letter behind it that is left of a surname (`Ouassim B.`)."""
    at = name.last + 1
    if at >= len(tokens) or tokens[at].kind is not Kind.INITIALS or tokens[at].start - tokens[name.last].end != 1:
        return name
    if name.first != name.last:
        return name
    single = tokens[at].text.count(".") == 1
    behind = at + 1 >= len(tokens) or tokens[at + 1].kind not in CAPS
    inverted = behind and lexicon.is_sure_surname(tokens[name.last].fold) and len(tokens[at].text) <= _INITIALS
    return name._replace(last=at) if single or inverted else name


def _with_initials(name: Name, tokens: list[Token]) -> Name:
    """A name with the comma and initials that fill its cell (`Da Costa Gomez, R.`, `Slinger, mw. C.`)."""
    at = name.last + 1
    if at + 1 >= len(tokens) or tokens[at].text != "," or tokens[at].start != tokens[name.last].end:
        return name
    at += 1
    if tokens[at].fold in word_list("address_forms"):
        at += 1 + (at + 1 < len(tokens) and tokens[at + 1].text == ".")
    if at >= len(tokens) or tokens[at].kind is not Kind.INITIALS:
        return name
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    filled = after is None or after.kind is Kind.GAP or after.text in (";", "|", ")", "(", "/")
    return name._replace(last=at) if filled else name


def _with_alias(name: Name, tokens: list[Token]) -> Name:
    """A surname with the second one by which the family is called (`ter Horst gen. Schulte`)."""
    at = name.last + 1
    if at + 1 >= len(tokens) or tokens[at].fold not in ("gen", "genaamd", "genannt") or name.surname < 0:
        return name
    at += 1 + (tokens[at + 1].text == ".")
    return name._replace(last=at) if at < len(tokens) and tokens[at].kind in CAPS else name


def _with_generation(name: Name, tokens: list[Token]) -> Name:
    """A name with `jr.` or `sr.` behind it."""
    at = name.last + 1
    if at >= len(tokens) or tokens[at].fold not in _GENERATIONS or tokens[at].start - tokens[name.last].end != 1:
        return name
    return name._replace(last=at)


_GENERATIONS = frozenset({"jr", "sr"})


def _with_surname(name: Name, tokens: list[Token], kept: set[int]) -> Name:
    """A lone name that no list knows, with the word behind it that has a capital and is nothing but a word."""
    at = name.last + 1
    if name.first != name.last or at >= len(tokens) or at in kept or tokens[at].kind is not Kind.CAPITAL:
        return name
    token, word = tokens[name.last], tokens[at].fold
    if token.kind is not Kind.CAPITAL or tokens[at].start - token.end != 1:
        return name
    unknown = name.rule in (Rule.TITLE, Rule.TAGGED) and not (
        lexicon.is_surname(token.fold) or lexicon.is_ordinary(token.fold)
    )
    return name._replace(last=at, surname=at) if unknown and not _is_thing(word) else name


def _with_stranger(name: Name, tokens: list[Token], kept: set[int]) -> Name:
    """A lone name that the tagger found in mid-sentence, with a word before it that nobody knows."""
    at = name.first - 1
    if name.rule not in (Rule.TAGGED, Rule.LISTED) or name.first != name.last or at < 1 or at in kept:
        return name
    before, first = tokens[at - 1], tokens[at]
    near = tokens[name.first].start - first.end == 1 and first.start - before.end == 1
    plain = flags(first.fold) and not (before.fold in _NAMING and lexicon.is_sure_surname(tokens[name.first].fold))
    strange = first.kind is Kind.CAPITAL and not (plain or _is_thing(first.fold) or lexicon.is_institution(first.fold))
    led = before.kind is Kind.LOWER
    return name._replace(first=at, surname=name.last) if near and strange and led else name


def _is_thing(word: str) -> bool:
    """Whether `word` is a function's, thing's, place's or organisation's."""
    thing = lexicon.is_thing(word) or lexicon.is_institution(word) or word in word_list("org_tails")
    return thing or lexicon.is_kept(word) or lexicon.is_function(word) or word in word_list("institution_tails")


def _with_look(name: Name, tokens: list[Token]) -> Name:
    """A given name with the look before it by which people know its bearer (`Schele Piet`)."""
    at = name.first - 1
    if at < 0 or name.rule not in (Rule.GIVEN, Rule.TAGGED) or name.first != name.last:
        return name
    look = tokens[at]
    if look.fold not in _LOOKS or tokens[name.first].start - look.end != 1:
        return name
    own = look.kind is Kind.CAPITAL or (at > 0 and tokens[at - 1].fold not in _DETERMINERS)
    return name._replace(first=at) if own else name
