"""The content of the budget workbook of the demo municipality."""

from __future__ import annotations

from datetime import datetime

from tests.demo.maker.model import Planted
from tests.demo.maker.workbook import Book, Sheet

FILE = "Begroting programma Veiligheid 2026.xlsx"

_BUDGET = Sheet(
    "Begroting",
    "Programma Veiligheid: begroting 2025 en 2026 (bedragen in euro)",
    (
        ("Post", "Begroting 2025", "Begroting 2026", "Verschil", "Toelichting"),
        ("Bijdrage Veiligheidsregio Gelderland-Zuid", 1842000, 1936000, 94000, "loon- en prijsstijging"),
        ("Formatie team OOV", 437000, 513000, 76000, "van 4,6 naar 5,4 fte"),
        ("Boa's", 296000, 380000, 84000, "van vier naar vijf boa's"),
        ("Uitvoeringsbudget IVP", 212000, 236000, 24000, "zie tabblad Uitvoeringsbudget"),
        ("Cameratoezicht", 38000, 64000, 26000, "voorstel Markt Kesterwijk"),
        ("Opleiden en oefenen crisisorganisatie", 27500, 31000, 3500, "extra oefening cyberaanval"),
        ("Bijdrage Zorg- en Veiligheidshuis Rivierstreek", 41200, 43300, 2100, "indexering"),
        ("Buurtbemiddeling Rivierstreek", 36000, 37500, 1500, "indexering"),
        ("Totaal lasten", 2929700, 3240800, 311100, None),
        ("Leges evenementen en APV", 28000, 30500, 2500, "tarieven 2026"),
        ("Rijksbijdrage versterking lokale aanpak", 60000, 60000, 0, "loopt tot en met 2027"),
        ("Bijdrage ondernemers cameratoezicht", 9000, 12000, 3000, "ondernemersvereniging Kesterwijk"),
        ("Totaal baten", 97000, 102500, 5500, None),
        ("Saldo", 2832700, 3138300, 305600, None),
    ),
    remark="Vastgesteld door de raad op 6 november 2025.",
    footer="Afgedrukt door Oksana Kovalenko",
    notes={
        "C5": ("Piotr Wiśniewski", "Adviseur ondermijning: kandidaat is Noor Haddad, start 1 januari. Schaal 10."),
        "C15": ("Rajesh Bhagwandin", "Toezegging van dhr. Giovanni Rossi, 06-12345041, mail volgt."),
    },
)

_ACTIONS = Sheet(
    "Uitvoeringsbudget",
    "Uitvoeringsbudget Integraal veiligheidsplan per prioriteit (bedragen in euro)",
    (
        ("Prioriteit", "2025", "2026"),
        ("Ondermijning", 55000, 62000),
        ("Jeugd en veiligheid", 71000, 78500),
        ("Zorg en veiligheid", 49500, 54000),
        ("Weerbaarheid en crisisbeheersing", 36500, 41500),
        ("Totaal", 212000, 236000),
    ),
)

_STAFF = Sheet(
    "Formatie",
    "Formatie team OOV en boa's (fte)",
    (
        ("Functie", "fte 2025", "fte 2026"),
        ("Teamleider OOV", 0.6, 0.6),
        ("Adviseurs OOV", 2.8, 3.6),
        ("Procesregisseur Zorg en Veiligheid", 0.6, 0.6),
        ("Administratieve ondersteuning", 0.6, 0.6),
        ("Totaal team OOV", 4.6, 5.4),
        ("Boa's (team VTH)", 4.0, 5.0),
    ),
)

_FEES = Sheet(
    "Leges evenementen",
    "Leges voor evenementen volgens de Legesverordening (bedragen in euro)",
    (
        ("Categorie", "Tarief 2025", "Tarief 2026"),
        ("Melding klein evenement", 0, 0),
        ("Vergunning categorie A", 96.50, 99.00),
        ("Vergunning categorie B", 412.00, 424.00),
        ("Vergunning categorie C", 1180.00, 1215.00),
    ),
)

_HIRED = Sheet(
    "Inhuur",
    "Inhuur 2026: niet verspreiden",
    (
        ("Naam", "Geboortedatum", "BSN", "IBAN", "Telefoon", "Bedrag"),
        ("Anneke Vreugdenhil", "14-03-1979", "123456782", "NL20INGB0001234567", "06-12345042", 18400),
        ("Bilal Chaouch", "02-11-1985", None, "NL44RABO0123456789", "06-12345043", 9600),
        ("Thảo Phạm", None, None, "DE89370400440532013000", "+31 6 12345044", 12250),
        ("Totaal", None, None, None, None, 40250),
    ),
    hidden=True,
)

_IN_SHEETS = (
    ("Noor Haddad", "PERSOON", "note"),
    ("Piotr Wiśniewski", "PERSOON", "note"),
    ("Rajesh Bhagwandin", "PERSOON", "note"),
    ("Giovanni Rossi", "PERSOON", "note"),
    ("06-12345041", "TELEFOON", "note"),
    ("Piotr Wiśniewski", "PERSOON", "property"),
    ("Oksana Kovalenko", "PERSOON", "property"),
    ("Oksana Kovalenko", "PERSOON", "footer"),
    ("Anneke Vreugdenhil", "PERSOON", "hidden-sheet"),
    ("Bilal Chaouch", "PERSOON", "hidden-sheet"),
    ("Thảo Phạm", "PERSOON", "hidden-sheet"),
    ("14-03-1979", "GEBOORTEDATUM", "hidden-sheet"),
    ("02-11-1985", "GEBOORTEDATUM", "hidden-sheet"),
    ("123456782", "BSN", "hidden-sheet"),
    ("NL20INGB0001234567", "IBAN", "hidden-sheet"),
    ("NL44RABO0123456789", "IBAN", "hidden-sheet"),
    ("DE89370400440532013000", "IBAN", "hidden-sheet"),
    ("06-12345042", "TELEFOON", "hidden-sheet"),
    ("06-12345043", "TELEFOON", "hidden-sheet"),
    ("+31 6 12345044", "TELEFOON", "hidden-sheet"),
)

BOOK = Book(
    file=FILE,
    title="Begroting programma Veiligheid 2026",
    author="Piotr Wiśniewski",
    modified_by="Oksana Kovalenko",
    moment=datetime(2025, 11, 10, 14, 20),  # noqa: DTZ001
    sheets=(_BUDGET, _ACTIONS, _STAFF, _FEES, _HIRED),
    planted=tuple(Planted(value, kind, FILE, place) for value, kind, place in _IN_SHEETS),
)
