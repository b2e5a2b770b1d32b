"""The networks on which people go by a name of their own, as papers call them, in lower case."""

from __future__ import annotations

from privacy.wordlists import among

NETWORKS = among(
    "snapchat snap instagram insta telegram tiktok twitter facebook fb discord signal skype psn xbox steam twitch"
    " vinted marktplaats onlyfans tinder grindr wickr threema kik reddit pinterest threads linkedin messenger roblox"
    " wechat viber fortnite mastodon youtube bumble badoo strava bereal tikkie"
)
