"""Text of documents on its way to a model: data behind a fence that it cannot open.

Chat-template tokens, role markers, tags, citations of its own and links lose their form. A sentence that speaks
to a language model stays behind altogether: it says nothing about the subject of a paper.
"""

from __future__ import annotations

import re

from assistant.answering.plain import plain
from indexing import split_sentences
from privacy import PLACEHOLDER

_TEMPLATE = re.compile(
    r"</?(?:s|bos|eos|pad|unk|think(?:ing)?|start_of_turn|end_of_turn|tool_call|tool_response|bron)\b[^>]{0,80}>"
    r"|<[|｜][^<>]{0,60}[|｜]>|\[/?(?:INST|SYS|TOOL_CALLS|AVAILABLE_TOOLS|TOOL_RESULTS)\]|<</?SYS>>",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"(?:^|(?<=[.!?:;\n]))\s*(?:#{1,6}\s*)?\**\s*(?:system|user|assistant|developer|human|ai|tool|instruction|response"
    r"|input|systeem|gebruiker|assistent)\s*\**\s*:",
    re.IGNORECASE | re.MULTILINE,
)
_RULES = r"(?:instructies?|opdrachten?|aanwijzingen|regels|prompts?|instructions?|rules|orders)"
_EARLIER = r"(?:alle|vorige|eerdere|bovenstaande|voorgaande|andere|all|any|previous|prior|above|earlier)"
_SPEAKS_TO_MODEL = re.compile(
    rf"\b(?:negeer|vergeet|ignore|disregard|forget)\b[^.\n]{{0,30}}\b{_EARLIER}\b[^.\n]{{0,30}}\b{_RULES}\b"
    rf"|\b(?:negeer|ignore|disregard)\b[^.\n]{{0,30}}\b{_RULES}\b"
    r"|\b(?:negeer|vergeet|ignore|disregard|forget)\s(?:al(?:les)?\s)?(?:het|wat)\s?(?:bovenstaande|hierboven)"
    r"|\b(?:je|jij|u) bent (?:nu|voortaan|vanaf nu) een\b|\byou are now\b|\bact as an?\b"
    r"|\b(?:system|systeem)[ -]?prompt\b"
    r"|\b(?:als|as an?) (?:ai-?|grote? )?(?:taalmodel|language model|ai-assistent|chatbot)\b"
    r"|(?:^|[.!?:;]\s)\W*(?:antwoord|zeg|reageer|schrijf|vermeld|answer|respond|reply|say)\s"
    r"(?:altijd|voortaan|uitsluitend|alleen|nu|dat|met|als volgt|always|only|that|with|instead)\b",
    re.IGNORECASE,
)
_KEY = re.compile(r"[\[【(]\s*(?:bron\s*)?([A-Z]\d{1,2})\s*[\]】)]")
_ANGLES = str.maketrans({"<": "‹", ">": "›"})
_BRACKETS = str.maketrans({"[": "(", "]": ")", "【": "(", "】": ")"})


def speaks_to_model(sentence: str) -> bool:
    """Whether `sentence` gives orders to whoever answers, instead of telling a reader something."""
    return bool(_SPEAKS_TO_MODEL.search(sentence))


def fenced(text: str) -> str:
    """`text` for between our tags: its lines without markup, tags and square brackets of its own."""
    text = _TEMPLATE.sub("\n\n", text)
    kept, last = "", 0
    for one in split_sentences(text):
        sentence = text[one.start : one.end]
        if not speaks_to_model(sentence):
            kept += ("\n" if "\n" in text[last : one.start] else " ") + sentence
        last = one.end
    return "\n".join(line for line in map(harmless, kept.splitlines()) if line)


def harmless(line: str) -> str:
    """One line without anything that a model or our own reading of its answer could take for a sign."""
    bare = plain(_ROLE.sub(" ", _TEMPLATE.sub(" ", line)))
    parts, last = [], 0
    for found in PLACEHOLDER.finditer(bare):
        parts += [bare[last : found.start()].translate(_BRACKETS), found.group()]
        last = found.end()
    parts.append(bare[last:].translate(_BRACKETS))
    return _KEY.sub(r"\1", "".join(parts)).translate(_ANGLES).strip()
