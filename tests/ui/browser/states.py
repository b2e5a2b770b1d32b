"""Every page in every state that an adviser meets, for the tests that look at all of them and for the pictures."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from tests.ui.browser.conftest import QUESTION, ask, open_page, open_tab, settled

Step = Callable[[Page], None]
_CHECKED = (
    "De gemeende heeft een beleit gemaakt dat door de politie word uitgevoerd. Hun hebben daarover gesproken met de "
    "bewoners, die vaak lange zinnen lezen waarin van alles wordt gezegd over wat er in de wijk gebeurt, wie daarover "
    "gaat, wanneer dat klaar is en wat het kost, zodat niemand aan het eind nog weet waar het begin over ging."
)


def panel(page: Page) -> Locator:
    """The page of the app that is shown."""
    return page.get_by_role("tabpanel").filter(visible=True).first


def _asked_nothing(page: Page) -> None:
    open_page(page, "Vragen")
    page.get_by_role("button", name="Stel de vraag").click()
    expect(page.locator("#antwoord .problem")).to_be_visible()


def _answered(page: Page) -> None:
    open_page(page, "Vragen")
    ask(page, QUESTION)
    page.locator("#antwoord a.cite").first.click()
    expect(page.locator("#antwoord details[open] mark").first).to_be_visible()


def _refused(page: Page) -> None:
    open_page(page, "Vragen")
    ask(page, "Hoeveel zwembaden heeft de gemeente Zandvoort?")
    expect(page.locator("#antwoord .refusal")).to_be_visible()


def _searched(page: Page, words: str, shown: str) -> None:
    open_page(page, "Zoeken")
    page.get_by_label("Waar zoekt u naar?").fill(words)
    page.get_by_role("button", name="Zoek", exact=True).click()
    expect(page.locator(f"#gevonden {shown}").first).to_be_visible()


def _found_nothing(page: Page) -> None:
    """Two choices that no paper makes true at once, and no words, so that nothing is nearest."""
    open_page(page, "Zoeken")
    page.get_by_label("Waar zoekt u naar?").fill("")
    for label, option in (("Soort stuk", re.compile("mail")), ("Thema", re.compile("drugs"))):
        panel(page).get_by_label(label, exact=True).click()
        page.get_by_role("option", name=option).first.click()
        page.keyboard.press("Escape")
    expect(page.locator("#gevonden .refusal")).to_be_visible()


def _sent(page: Page) -> None:
    open_page(page, "Stukken")
    page.evaluate("document.querySelector('#resultaat .outcomes')?.classList.add('earlier')")
    empty = {"name": "leeg.txt", "mimeType": "text/plain", "buffer": b""}
    page.locator("#toevoegen input[type=file]").set_input_files([empty])
    expect(page.locator("#resultaat .outcomes:not(.earlier) li").first).to_be_visible()


def _listed(page: Page) -> None:
    open_page(page, "Stukken")
    panel(page).get_by_label("Soort stuk").first.click()
    expect(page.get_by_role("option").first).to_be_visible()


def _drafted(page: Page) -> None:
    open_page(page, "Opstellen")
    given = "Onderwerp: verlenging cameratoezicht Markt Kesterwijk"
    page.get_by_label("Uw opdracht").fill(given)
    page.get_by_role("button", name="Maak een concept").click()
    expect(page.locator("#concept .concept")).to_be_visible()
    settled(page)


def _drafted_nothing(page: Page) -> None:
    open_page(page, "Opstellen")
    page.get_by_role("button", name="Maak een concept").click()
    expect(page.locator("#concept .problem")).to_be_visible()


def _checked(page: Page) -> None:
    open_page(page, "Controleren")
    page.get_by_label("Plak hier uw tekst").fill(_CHECKED)
    page.get_by_role("button", name="Controleer", exact=True).click()
    expect(page.locator("#opmerkingen .remarks li").first).to_be_visible()


def _checked_nothing(page: Page) -> None:
    open_page(page, "Controleren")
    page.get_by_role("button", name="Controleer", exact=True).click()
    expect(page.locator("#opmerkingen .problem")).to_be_visible()


def _reviewed(page: Page) -> None:
    open_page(page, "Beoordelen")
    page.get_by_label("Stuk dat wacht").click()
    page.get_by_role("option").first.click()
    expect(page.locator("#wachtend h2").first).to_be_visible()


def _explained(page: Page) -> None:
    open_page(page, "Uitleg")
    page.get_by_role("button", name="Laat zien wat er wordt bewaard").click()
    expect(page.locator("#voor-en-na section").nth(1)).to_be_visible()


STATES: dict[str, Step] = {
    "vragen-leeg": lambda page: open_page(page, "Vragen"),
    "vragen-fout": _asked_nothing,
    "vragen-antwoord": _answered,
    "vragen-weigering": _refused,
    "zoeken-leeg": lambda page: open_page(page, "Zoeken"),
    "zoeken-fout": lambda page: _searched(page, "", ".problem"),
    "zoeken-gevonden": lambda page: _searched(page, "cameratoezicht", ".found li"),
    "zoeken-niets": _found_nothing,
    "stukken": lambda page: open_page(page, "Stukken"),
    "stukken-lijst-open": _listed,
    "stukken-geweigerd": _sent,
    "opstellen-leeg": lambda page: open_page(page, "Opstellen"),
    "opstellen-fout": _drafted_nothing,
    "opstellen-concept": _drafted,
    "controleren-leeg": lambda page: open_page(page, "Controleren"),
    "controleren-fout": _checked_nothing,
    "controleren-opmerkingen": _checked,
    "beoordelen-leeg": lambda page: open_page(page, "Beoordelen"),
    "beoordelen-open": _reviewed,
    "uitleg": lambda page: open_page(page, "Uitleg"),
    "uitleg-voor-en-na": _explained,
}


def inner_tabs(page: Page) -> dict[str, Step]:
    """The states of a page that has tabs of its own, Beheer; none where there is no such page."""
    if page.locator("#pages > .tab-wrapper button", has_text="Beheer").count() == 0:
        return {}
    open_page(page, "Beheer")
    row = "#beheer > .tab-wrapper"
    names = [str(each.text_content()) for each in page.locator(f"{row} [aria-hidden=true] button").all()]

    def step(name: str) -> Step:
        def go(page: Page) -> None:
            open_page(page, "Beheer")
            open_tab(page.locator(row), name)

        return go

    return {f"beheer-{name.lower()}": step(name) for name in names}
