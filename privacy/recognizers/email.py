"""E-mail addresses of persons.

Any domain counts, also one without a public suffix (`j.jansen@gemeente`), and the spellings meant to
fool harvesters (`jan [at] voorbeeld [punt] nl`). Functional addresses (`info@`, `secretariaat@`) stay:
they are public and belong to no person, unless the domain names one (`post@bewind-postma.nl`); which they are stands
in lists/functional_mailboxes.txt.
Presidio's own recogniser asks tldextract, which goes to the network. Source of the form: RFC 5322 3.4.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.mailboxes import is_functional
from privacy.recognizers.base import SURE, DutchRecognizer, Match
from privacy.recognizers.web_hosts import has_owner, registered
from privacy.wordlists import fold

_LOCAL = re.compile(
    r"(?:\"[\w .-]{1,40}\"|(?:(?<!\w)[a-z]\. |(?<!\w)[\w-]{1,20} (?:punt|dot|streepje|"
    r"underscore) ){0,3}[\w.+'&=!#$*?^~-]{1,64})$"
)
_PARAMETER = re.compile(r"^(?:.*[?&])?(?:cc|bcc|to)=")
"""What stands before a mailbox in a link to write to somebody."""
_TLD = r"(?:nl|com|net|org|eu|be|de|fr|info|frl|amsterdam|io|me|tk|tr|pl|uk|example)"
_DOMAIN = re.compile(r"(?:[\w-]{1,63}\.){0,8}[\w-]{1,63}", re.IGNORECASE)
_GOES_ON = re.compile(rf"(?:, ?|\. |\.\n| \.){_TLD}\b", re.IGNORECASE)
_WHOLE = re.compile(rf"\.{_TLD}$", re.IGNORECASE)
_AT = re.compile(
    r"(?P<plain>@(?=[^\W_]))|\s?[\[({<](?:at|apen?staart(?:je)?|@|a)[\])}>]\s?|(?P<loose>\s?@\s{1,2}|\s@)|"
    r"(?P<word>\s(?:at|apen?staart(?:je)?)\s)",
    re.IGNORECASE,
)
_DOT = r"(?:\.|\s?[\[({](?:dot|punt|\.)[\])}]\s?|\s(?:punt|dot)\s)"
_SPOKEN_DOMAIN = re.compile(rf"[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{1,5}}", re.IGNORECASE)
_REAL_DOMAIN = re.compile(rf"(?:[\w-]{{1,63}}{_DOT}){{1,5}}{_TLD}(?!\w)", re.IGNORECASE)


class EmailRecognizer(DutchRecognizer):
    """Finds e-mail addresses but functional ones."""

    ENTITY: ClassVar[str] = "EMAIL"

    def find(self, text: str) -> Iterator[Match]:
        """Each `@` with a mailbox before and a domain behind it."""
        for at in _AT.finditer(text):
            local = _LOCAL.search(text, max(0, at.start() - 64), at.start())
            domain = _domain(at, text)
            if local is None or not domain:
                continue
            mailbox = _PARAMETER.sub("", local[0]).lstrip(".'*_-")
            if mailbox.strip("._-+") and not _is_office(mailbox, domain):
                yield Match(at.start() - len(mailbox), at.end() + len(domain.rstrip("_-")), SURE)


def _is_office(mailbox: str, domain: str) -> bool:
    """Whether the mailbox is an office's, at a domain that is not called after a person."""
    host = fold(domain).strip(".")
    owned = host.count(".") > 0 and has_owner(registered(host))
    return not owned and is_functional(mailbox, domain)


def _domain(at: re.Match[str], text: str) -> str:
    """The domain behind the sign, or nothing; one without its end goes on behind a space or line: `gmail. com`."""
    found = _form(at).match(text, at.end())
    if found is None or not at["plain"] or _WHOLE.search(found[0]):
        return found[0] if found else ""
    more = _GOES_ON.match(text, found.end())
    return found[0] + more[0] if more else found[0]


def _form(at: re.Match[str]) -> re.Pattern[str]:
    """The form of the domain: where the sign could be something else it must be a real one."""
    if at["plain"]:
        return _DOMAIN
    return _REAL_DOMAIN if at["loose"] or at["word"] else _SPOKEN_DOMAIN
