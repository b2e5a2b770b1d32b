"""Web addresses that lead to a person: profiles on social networks and personal pages.

Pages of organisations stay. Domains and paths made of a person's name are left to propagation, which
knows the names of the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.mailboxes import is_functional
from privacy.recognizers.base import LIKELY, SURE, DutchRecognizer, Match

_PROFILE = re.compile(
    r"(?:https?://)?(?:[\w-]{1,20}\.){0,2}(?:linkedin\.com/(?:in|pub)|facebook\.com(?:/people|"
    r"/profile\.php\?id=)?|fb\.com|instagram\.com|twitter\.com|x\.com|"
    r"tiktok\.com|youtube\.com/(?:user|c|channel)?|snapchat\.com/add|threads\.net|t\.me|wa\.me|"
    r"github\.com|gitlab\.com|strava\.com/athletes|"
    r"marktplaats\.nl/u|pinterest\.com|reddit\.com/u(?:ser)?|twitch\.tv|vk\.com|mastodon\.\w+|medium\.com|"
    r"orcid\.org|researchgate\.net/profile|bsky\.app/profile)"
    r"[/=]?@?(?P<handle>[\w.%+-]{2,80})[\w/?=&%.#@-]{0,200}",
    re.IGNORECASE,
)
_HOME = re.compile(
    r"https?://[\w.-]{1,100}/(?:~|users?/|people/|medewerkers?/|profiel/|profile/|"
    r"persoon/)(?P<handle>[\w.%-]{2,60})[\w/?=&%.#-]{0,100}",
    re.IGNORECASE,
)
_COMMON = frozenset(
    [
        "company",
        "school",
        "events",
        "groups",
        "pages",
        "watch",
        "hashtag",
        "search",
        "sharer",
        "share",
        "intent",
        "home",
        "login",
        "status",
        "explore",
        "reel",
        "reels",
        "p",
        "embed",
        "playlist",
        "feed",
    ]
)


class UrlRecognizer(DutchRecognizer):
    """Finds profiles and personal pages."""

    ENTITY: ClassVar[str] = "URL"
    COUNTRY_CODE: ClassVar[str | None] = None

    def find(self, text: str) -> Iterator[Match]:
        """Profiles on networks, and home pages with a user's name in the path."""
        for form, score in ((_PROFILE, SURE), (_HOME, LIKELY)):
            for address in form.finditer(text):
                handle = address["handle"]
                if handle.lower() in _COMMON or is_functional(handle):
                    continue
                yield Match(address.start(), address.start() + len(address[0].rstrip(".,;:)/")), score)
