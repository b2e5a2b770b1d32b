"""Makes a stretch of scrubbed text pleasant to quote: wrapped lines joined, Markdown marks gone.

Only leaves out and joins, through `Scrubbed.slice` and `Scrubbed.join`, so that what comes out is as
scrubbed as what went in; no word is added or changed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from indexing.dutch import stop_words
from privacy import Scrubbed

_LINE = re.compile(r"[^\n]+")
_INVISIBLE = re.compile(
    r"[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ue000-\uf8ff]+[ \t]*|(?<=[ \t])[ \t]+|\r"
)
_MARKDOWN = re.compile(
    r"!\[[^\]\n]*\]\([^)\n]*\)"  # images
    r"|(?<=\])\((?:https?:|mailto:|/|#|\.|<|\[URL-)[^)\n]*\)"  # targets of links
    r"|\[(?=[^\]\n]+\]\((?:https?:|mailto:|/|#|\.|<|\[URL-))|(?<=[^\]\n])\](?=\((?:https?:|mailto:|/|#|\.|<|\[URL-))"
    r"|<br ?/?>|</?(?:b|i|u|em|strong|sup|sub|span|p|div)(?: [^>\n]*)?>|<!--.*?-->"
    r"|\\(?=[-\\`*_{}\[\]()#+.!|>~])|(?<!\\)(?:\*{1,3}|_{2,3}|~~|`+)(?=\S)|(?<=[^\s\\])(?:\*{1,3}|_{2,3}|~~|`+)"
    r"|(?<![\w\\])_(?=\w)|(?<=[\w.,])_(?!\w)|^>[ \t]?|^#{1,6}[ \t]+",
    re.MULTILINE,
)
_CUT_WORD = re.compile(r"[a-zà-ÿ]-$")
_GOES_ON_AFTER_HYPHEN = re.compile(r"(?!(?:en|of|en/of|dan wel|tot|t/m|resp)\b)[a-zà-ÿ]")
_WRAPPED_LENGTH = 50  # characters: a shorter line ended on purpose
_ENDS = ".:;!?"
_OWN_LINE = re.compile(r"(?:[-*+•▪–—]|\(?\w{1,3}[.)])\s")


def tidy(text: Scrubbed, *, markdown: bool = False) -> Scrubbed:
    """`text` without invisible characters, doubled blanks, soft line breaks and, if asked, Markdown marks."""
    if markdown:
        text = _without(text, _MARKDOWN)
    text = _without(text, _INVISIBLE)
    lines = [line for found in _LINE.finditer(text) if (line := _stripped(text.slice(*found.span())))]
    joined = lines[0] if lines else text.slice(0, 0)
    for at in range(1, len(lines)):
        joined = _joined(joined, lines, at)
    return joined


def _without(text: Scrubbed, pattern: re.Pattern[str]) -> Scrubbed:
    kept, last = [], 0
    for found in pattern.finditer(text):
        kept.append(text.slice(last, found.start()))
        last = found.end()
    return Scrubbed.join("", [*kept, text.slice(last, len(text))]) if kept else text


def _stripped(line: Scrubbed) -> Scrubbed:
    plain = str(line)
    return line.slice(len(plain) - len(plain.lstrip()), len(plain.rstrip()))


def _joined(joined: Scrubbed, lines: Sequence[Scrubbed], at: int) -> Scrubbed:
    """Line `at` after what came before it: as one line where the break was only a wrap."""
    before, line = lines[at - 1], lines[at]
    if before.endswith("-") and _GOES_ON_AFTER_HYPHEN.match(line):
        whole = joined.slice(0, len(joined) - 1) if _CUT_WORD.search(before) else joined
        return Scrubbed.join("", [whole, line])
    return Scrubbed.join(" " if _is_wrap(lines, at) else "\n", [joined, line])


def _is_wrap(lines: Sequence[str], at: int) -> bool:
    before, line = lines[at - 1], lines[at]
    if line[:1].islower():
        return not _OWN_LINE.match(line)
    if _OWN_LINE.match(line) or _is_label(lines, at - 1) or _is_label(lines, at):
        return False
    return len(before) >= _WRAPPED_LENGTH or before[-1] not in _ENDS


def _is_label(lines: Sequence[str], at: int) -> bool:
    """Whether a line stands alone: short, without an end, and the next line begins anew ("Planning")."""
    line = lines[at]
    if at + 1 == len(lines) or len(line) >= _WRAPPED_LENGTH or line[-1] in ".,;!-–/" or not line[0].isupper():
        return False
    midway = at > 0 and _last_word(lines[at - 1]) in stop_words()
    return not midway and not lines[at + 1][:1].islower() and _last_word(line) not in stop_words()


def _last_word(line: str) -> str:
    return line.rsplit(maxsplit=1)[-1]
