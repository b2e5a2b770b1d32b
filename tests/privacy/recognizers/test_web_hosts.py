"""Which hosts are organisations' and which may be one person's."""

from __future__ import annotations

import pytest

from privacy.recognizers.web_hosts import is_organisations, names_somebody

ORGANISATIONS = "meldpuntafval.nl scoutinglekstroom.nl slachtofferhulp.nl www.shop.museumdeploeg.co.uk abc.nl 9292.nl"
PERSONS = "taartenvanromy.example jordy-tuning.nl nagels-by-kim.nl zoete-engelen24.example 10.0.0.4"


@pytest.mark.parametrize("host", ORGANISATIONS.split())
def test_hosts_of_organisations(host: str) -> None:
    assert is_organisations(host, "")


@pytest.mark.parametrize("host", PERSONS.split())
def test_hosts_of_persons(host: str) -> None:
    assert not is_organisations(host, "")


def test_an_organisation_that_the_text_names() -> None:
    assert not is_organisations("qorvalin.example", "Zie https://qorvalin.example voor meer.")
    assert is_organisations("qorvalin.example", "Stichting Qor Valin, zie https://qorvalin.example voor meer.")


def test_somebody_whom_the_text_names() -> None:
    assert names_somebody("www.bloemenhuis-terpstra.nl", "Mevrouw J. Terpstra heeft een winkel.")
    assert not names_somebody("www.bloemenhuis-terpstra.nl", "Er is een winkel.")
