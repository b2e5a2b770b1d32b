"""The rules of the guesses, on made-up papers."""

from __future__ import annotations

import pytest

from indexing.describing import OTHER, Paper, guess, kinds, partial_date, themes


def paper(title: str, text: str = "", name: str = "stuk.docx", **more: str) -> Paper:
    return Paper(name, title, f"{title}\n\n{text}", **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Collegevoorstel vaststelling evenementenbeleid", "collegevoorstel"),
        ("Voorstel aan de raad: verordening kinderopvang", "raadsvoorstel"),
        ("Raadsinformatiebrief over de APV", "raadsinformatiebrief"),
        ("Beantwoording schriftelijke vragen fractie over vuurwerk", "raadsvragen"),
        ("Memo over de beleidsregel Bibob", "memo"),
        ("Notitie drugsdumpingen", "memo"),
        ("Verordening op de heffing van leges", "verordening"),
        ("Algemene Plaatselijke Verordening 2023", "verordening"),
        ("Beleidsregels artikel 13b Opiumwet", "beleidsregel"),
        ("Horecabeleid 2024", "beleid"),
        ("Plan van aanpak overlast stationsgebied", "beleid"),
        ("Besluitenlijst college 4 maart 2025", "verslag"),
        ("Verslag van het districtelijk veiligheidsoverleg", "verslag"),
        ("Evaluatie van het draaiboek kermis", "rapport"),
        ("Bestuurlijke rapportage pand Kade", "rapportage"),
        ("Draaiboek Koningsdag", "draaiboek"),
        ("Convenant Keurmerk Veilig Ondernemen", "convenant"),
        ("Aanwijzingsbesluit cameratoezicht centrum", "besluit"),
        ("Programmabegroting 2026", "begroting"),
        ("Werkinstructie tijdelijk huisverbod", "protocol"),
        ("Foto's van de parkeerplaats", OTHER),
    ],
)
def test_the_first_name_in_a_title_is_the_kind(title: str, kind: str) -> None:
    assert guess(paper(title)).kind == kind


def test_hints_tell_what_a_title_does_not() -> None:
    text = "Geachte heer,\n\nOns kenmerk: 2026-1\n\nHierbij laat ik u weten dat het mag.\n\nHoogachtend,"
    assert guess(paper("Uw verzoek", text)).kind == "brief"
    text = "Aanwezig: de voorzitter\nAfwezig: niemand\n\nRondvraag\n\nEr is geen rondvraag."
    assert guess(paper("Driehoek", text)).kind == "verslag"


def test_a_file_name_counts_as_much_as_a_title_and_a_message_is_a_message() -> None:
    assert guess(paper("Onbekend", name="raadsvoorstel_brandweer.docx")).kind == "raadsvoorstel"
    assert guess(paper("Concept beleidsregel", name="x.eml", format="eml")).kind == "email"


@pytest.mark.parametrize(
    ("title", "text", "date"),
    [
        ("Memo", "Datum: 3 maart 2025\nDe vorige was van 1 januari 2024.", "2025-03-03"),
        ("Memo", "| Datum | 12-10-2024 |", "2024-10-12"),
        ("Beleid", "Op 1 mei 2020 brandde het. Vastgesteld door de raad op 9 juni 2021.", "2021-06-09"),
        ("Verslag 2023-11-07", "Er staat niets.", "2023-11-07"),
        ("Verslag 20231107", "Er staat niets.", "2023-11-07"),
        ("Onderzoek", "Bureau Ver weg, september 2022\n\nIn maart 2019 begon het.", "2022-09"),
        ("Jaarverslag 2022", "In het jaar ervoor, op 4 april 2011, ging het mis. Datum: 31-31-2022", "2022"),
        ("Notitie", "Het college van burgemeester en wethouders.", ""),
        ("Nota 2026", "Datum: 1 februari 2012", "2026"),
        ("Nota", "d.d. 29 februari 2025", ""),
    ],
)
def test_the_date_is_the_one_that_is_the_papers_own(title: str, text: str, date: str) -> None:
    found = guess(paper(title, text)).date
    assert found == date or (not date and not found.startswith("2025-02"))


def test_the_day_of_saving_is_the_last_resort() -> None:
    assert guess(paper("Notitie", "Zonder datum.", saved="2024-05-06")).date == "2024-05-06"
    assert guess(paper("Notitie 2023", "Zonder datum.", saved="2024-05-06")).date == "2023"


@pytest.mark.parametrize(
    ("title", "years"),
    [
        ("Veiligheidsplan 2023-2026", (2023, 2024, 2025, 2026)),
        ("Draaiboek jaarwisseling 2024/25", (2024, 2025)),
        ("Nota 1975 - 2024", (1975, 2024)),
        ("Bedrag 2.025 euro", ()),
    ],
)
def test_a_title_names_years(title: str, years: tuple[int, ...]) -> None:
    assert guess(paper(title)).years == years


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Aanpak hennepkwekerijen", "", ("drugs",)),
        ("Protocol", "De hond beet. Een gevaarlijke hond krijgt een muilkorf.", ("dieren",)),
        ("Nota groen", "Het gras wordt gemaaid. " * 30, ()),
        ("Nota groen", "Het gras wordt gemaaid. " * 300 + "Soms is er een demonstratie.", ()),
    ],
)
def test_themes_are_what_a_paper_speaks_of(title: str, text: str, expected: tuple[str, ...]) -> None:
    assert guess(paper(title, text)).themes == expected


@pytest.mark.parametrize(
    ("text", "maker", "sizes"),
    [
        ("Onderzoeksbureau Duinzicht, in opdracht van de gemeente Waterkant", "Onderzoeksbureau Duinzicht", ()),
        ("In opdracht van: Veiligheidsregio Noordkust\n\n© Universiteit van Duinstad", "Universiteit van Duinstad", ()),
        ("De gemeente Waterkant aan Zee telt 18.500 inwoners.", "gemeente Waterkant aan Zee", ("klein",)),
        ("Wij spreken met de politie-eenheid Noord over gemeente De Meent.", "gemeente De Meent", ()),
        ("Voor kleine en middelgrote gemeenten.", "", ("klein", "middelgroot")),
        ("Een stad met 120.000 inwoners", "", ("groot",)),
    ],
)
def test_maker_and_size_are_given_where_they_are_said(text: str, maker: str, sizes: tuple[str, ...]) -> None:
    found = guess(paper("Stuk", text))
    assert (found.organisation, found.sizes) == (maker, sizes)


def test_dates_are_whole_or_end_at_the_month_or_year() -> None:
    assert all(map(partial_date, ("2026", "2026-02", "2024-02-29")))
    assert not any(map(partial_date, ("26", "2026-13", "2025-02-29", "2026-2-1", "", "1812")))


def test_codes_are_told_apart() -> None:
    for codes in (kinds(), themes()):
        assert len(codes) == len(set(codes)) > 15
