"""Papers to hold and papers to index, written before the rules they test. All persons in them are fictional.

Each is (name, text); `HOLD` must wait for a reviewer, `INDEX` must not.
"""

from __future__ import annotations

BODY = (
    "\n\nIn de wijk is de overlast afgenomen. De inzet van toezicht wordt voortgezet en in het najaar opnieuw bezien. "
    "De kosten worden gedekt uit het lopende budget voor veiligheid.\n"
)

HOLD = [
    ("marking alone, spaced", "V E R T R O U W E L I J K\n\nMemo aan de burgemeester" + BODY),
    ("marking with stars", "*** VERTROUWELIJK ***\n\nAdviesnota" + BODY),
    ("marking in brackets in a heading", "# Adviesnota ondermijning (vertrouwelijk)" + BODY),
    ("marking in square brackets", "[GEHEIM] Raadsvoorstel aankoop terrein" + BODY),
    ("not public with a hyphen", "NIET-OPENBAAR\n\nOplegnota" + BODY),
    ("not public, adverb", "Nog niet openbaar\n\nOplegnota voor het presidium" + BODY),
    ("label public no", "| Openbaar | Nee |\n| Portefeuillehouder | burgemeester |" + BODY),
    ("label with a tick box", "☐ Openbaar  ☒ Vertrouwelijk\n\nCollegevoorstel" + BODY),
    ("label with crosses", "Openbaarheid: [ ] openbaar [x] geheim\n\nCollegevoorstel" + BODY),
    ("classification as a code", "BIV-classificatie: vertrouwelijk (3-2-3)" + BODY),
    ("label security level", "Rubricering document: Departementaal VERTROUWELIJK" + BODY),
    ("abbreviated state secret", "Stg. CONFIDENTIEEL\n\nNotitie" + BODY),
    ("abbreviated departmental", "Dep. V.\n\nNotitie over de beveiliging" + BODY),
    ("dep vertrouwelijk", "DEP.VERTROUWELIJK\n\nNotitie over de beveiliging" + BODY),
    (
        "secrecy imposed in a decision, old article",
        "Besluit\n\n1. Op grond van artikel 25, tweede lid, van de Gemeentewet geheimhouding op te leggen op bijlage 2."
        + BODY,
    ),
    ("secrecy imposed, article 86", "Op dit stuk rust geheimhouding ex art. 86 Gemeentewet." + BODY),
    (
        "secrecy imposed, article 88",
        "Het college besluit op grond van art. 88 lid 1 Gemeentewet geheimhouding op te leggen over dit voorstel."
        + BODY,
    ),
    ("secrecy rests on the annex", "Op de bijlagen bij dit raadsvoorstel rust geheimhouding (art. 89 Gw)." + BODY),
    ("article 55 in the head", "GEHEIM (art. 55 Gemeentewet)\n\nLijst van besluiten" + BODY),
    ("Woo exception in the head", "Niet openbaar (art. 5.1 lid 2 sub e Woo)\n\nMemo" + BODY),
    (
        "Woo exception in a sentence",
        "Dit memo bevat persoonlijke beleidsopvattingen als bedoeld in artikel 5.2 van de Woo en wordt niet openbaar "
        "gemaakt." + BODY,
    ),
    (
        "Woo exception as a formula",
        "Openbaarmaking van deze notitie blijft achterwege op grond van artikel 5.1, tweede lid, onder e, Woo." + BODY,
    ),
    ("old Wob exception", "Vertrouwelijk op grond van artikel 10 lid 2 Wob\n\nMemo" + BODY),
    (
        "police data",
        "Deze rapportage bevat politiegegevens in de zin van de Wet politiegegevens en mag niet "
        "verder worden verstrekt." + BODY,
    ),
    ("police data as a stamp", "POLITIEGEGEVENS - art. 16 Wpg\n\nOverzicht incidenten" + BODY),
    (
        "extract of the register of persons",
        "Uittreksel uit de Basisregistratie Personen\n\nNaam: Sytske Hofstra\nGeboren: 3 maart 1984 te Sneek\n",
    ),
    ("extract of the BRP in a line", "Uit de BRP blijkt het volgende (BRP-uittreksel d.d. 2 mei)\n\nHofstra, Sytske\n"),
    ("TLP red", "TLP: RED\n\nDreigingsbeeld" + BODY),
    ("TLP amber strict", "TLP:AMBER+STRICT\n\nDreigingsbeeld" + BODY),
    ("TLP written in words", "Traffic Light Protocol: amber\n\nDreigingsbeeld" + BODY),
    ("TLP with a hyphen", "TLP-ROOD\n\nDreigingsbeeld" + BODY),
    ("intern gebruik", "ALLEEN VOOR INTERN GEBRUIK\n\nWerkinstructie" + BODY),
    ("intern gebruik in a footer", "Werkinstructie" + BODY + "\n\nUitsluitend bestemd voor intern gebruik\n"),
    ("not to be spread", "Niet verder verspreiden s.v.p.\n\nMemo" + BODY),
    ("only for the addressee", "Uitsluitend voor de geadresseerde\n\nVERTROUWELIJK" + BODY),
    ("in a footer on each page", "Nota" + BODY + "\nVertrouwelijk - pagina 1 van 2\n\nVervolg" + BODY),
    ("in a running head", "Gemeente Voorbeeldstad | vertrouwelijk | versie 0.3\n\nNota" + BODY),
    ("watermark", "Nota" + BODY + "\nCONCEPT VERTROUWELIJK\n"),
    ("under embargo", "ONDER EMBARGO TOT 12 MEI 2026, 17.00 UUR\n\nPersbericht" + BODY),
    ("personal and confidential", "Persoonlijk en vertrouwelijk\n\nBrief" + BODY),
    ("closed meeting", "Besloten vergadering van het driehoeksoverleg\n\nVerslag" + BODY),
    ("minutes of a closed part", "# Verslag besloten deel commissie Bestuur" + BODY),
    ("council, secret annex", "Geheime bijlage 3 bij raadsvoorstel 2026-14" + BODY),
    ("English marking", "CONFIDENTIAL - not for distribution\n\nThreat assessment" + BODY),
    ("file name", "raadsvoorstel_GEHEIM_v2.docx"),
    ("file name, abbreviated", "memo ondermijning (vertr.).docx"),
    (
        "dossier: administrative report",
        "Bestuurlijke rapportage\n\nBetrokkene: Sytske Hofstra, geboren 3 maart 1984, Kerkstraat 12. Op 4 mei trof de "
        "politie in de woning 120 planten aan. Hofstra verklaarde de woning te huren.",
    ),
    (
        "dossier: case meeting in a table",
        "Verslag casusoverleg Zorg- en Veiligheidshuis\n\n| Casus | Sytske H. |\n| Aanwezig | wijkagent Terpstra |\n",
    ),
    (
        "dossier: file on one person",
        "# Persoonsgerichte aanpak: plan van aanpak\n\nNaam: Sytske Hofstra\nGeboortedatum: 3 maart 1984\n\n"
        "Sytske heeft schulden. Sytske is in behandeling. Met Sytske is afgesproken dat zij wekelijks langskomt.",
    ),
    (
        "dossier: closure of a dwelling",
        "Onderwerp: voornemen tot sluiting van uw woning\n\nGeachte mevrouw Hofstra,\n\nOp 4 mei trof de politie in uw "
        "woning aan de Kerkstraat 12 een hennepkwekerij aan. Ik ben van plan uw woning te sluiten.\n",
    ),
    (
        "dossier: order against one person",
        "Besluit gebiedsverbod\n\nDe burgemeester besluit aan Sytske Hofstra, geboren 3 maart "
        "1984, een gebiedsverbod op "
        "te leggen voor de duur van drie maanden.\n",
    ),
    (
        "dossier: report of a talk",
        "Gespreksverslag\n\nBetrokkene: mevrouw S. Hofstra\n\nMevrouw Hofstra vertelt dat haar zoon is bedreigd.\n",
    ),
    (
        "dossier: complaint",
        "Klaagschrift\n\nOndergetekende, Sytske Hofstra, Kerkstraat 12, dient een klacht in over de buurman.\n",
    ),
    (
        "dossier: compulsory care",
        "Crisismaatregel Wvggz\n\nBetrokkene: Sytske Hofstra, geboren 3 maart 1984. De psychiater acht opname nodig.\n",
    ),
    (
        "list of people",
        "".join(
            f"{name}, Dorpsstraat {n}, 06-1234567{n}\n" for n, name in enumerate(("S. Hofstra", "J. Terpstra") * 4, 1)
        ),
    ),
    (
        "numbers of people",
        "Lijst\n\nBSN 111222333\nBSN 123456782\nBSN 999999990\nBSN 232262536\n",
    ),
]

INDEX = [
    (
        "policy on secrecy",
        "# Protocol geheimhouding\n\nDe raad kan op grond van artikel 87 geheimhouding opleggen." + BODY,
    ),
    (
        "handbook on classification",
        "## Rubriceringen\n\nWe kennen drie niveaus: openbaar, vertrouwelijk en geheim." + BODY,
    ),
    (
        "table of levels",
        "| Niveau | Betekenis |\n|---|---|\n| Vertrouwelijk | alleen voor wie het nodig heeft |" + BODY,
    ),
    (
        "TLP explained",
        "Met het Traffic Light Protocol geeft u aan wie informatie mag delen: TLP:RED, TLP:AMBER of TLP:GREEN." + BODY,
    ),
    ("TLP clear", "TLP:CLEAR\n\nNieuwsbrief digitale veiligheid" + BODY),
    ("label public yes", "| Openbaar | Ja |\n| Portefeuillehouder | burgemeester |" + BODY),
    ("tick box public", "☒ Openbaar  ☐ Vertrouwelijk\n\nCollegevoorstel" + BODY),
    ("tick box public, letters", "Openbaarheid: [x] openbaar [ ] geheim\n\nCollegevoorstel" + BODY),
    ("secrecy lifted", "De raad besluit de geheimhouding op bijlage 2 op te heffen." + BODY),
    (
        "secrecy was lifted",
        "De in 2019 opgelegde geheimhouding is door de raad opgeheven; het stuk is nu openbaar." + BODY,
    ),
    (
        "secrecy in a byelaw",
        "Artikel 14 Geheimhouding\n\n1. De commissie kan geheimhouding opleggen over de stukken." + BODY,
    ),
    (
        "rules of order",
        "Artikel 40 Besloten vergadering\n\nVan een besloten vergadering wordt een apart verslag gemaakt." + BODY,
    ),
    (
        "Woo policy",
        "Persoonlijke beleidsopvattingen worden op grond van artikel 5.2 Woo niet openbaar gemaakt, tenzij." + BODY,
    ),
    ("Woo decision text", "De uitzonderingsgronden staan in artikel 5.1 en 5.2 van de Woo." + BODY),
    ("confidential adviser", "De vertrouwenspersoon behandelt een melding vertrouwelijk." + BODY),
    ("confidentially sent", "De raad is hierover vertrouwelijk geïnformeerd." + BODY),
    (
        "sharing police data",
        "## Politiegegevens\n\nDe politie verstrekt politiegegevens op grond van artikel 16 Wpg." + BODY,
    ),
    ("covenant", "# Convenant RIEC\n\nPartijen gaan vertrouwelijk om met de gegevens en leggen dat vast." + BODY),
    (
        "about the register of persons",
        "# Procedure uittreksel BRP\n\nInwoners vragen een uittreksel aan bij de balie." + BODY,
    ),
    ("about the BRP", "Een adresonderzoek volgt als een inschrijving in de BRP niet klopt." + BODY),
    ("embargo in general", "Persberichten onder embargo worden niet voor het genoemde tijdstip gedeeld." + BODY),
    ("intern gebruik in a licence", "De software is uitsluitend bedoeld voor intern gebruik door de gemeente." + BODY),
    ("secret hemp farm", "In een geheime ruimte werd een kwekerij gevonden; de tip was geheim gehouden." + BODY),
    ("cabinet", "Kabinet\n\nHet kabinet werkt aan een wetsvoorstel." + BODY),
    ("Wet en kabinet chief", "# Taken kabinetschef\n\nDe kabinetschef adviseert de burgemeester." + BODY),
    ("public with a label status", "Status: definitief\nVersie: 1.0\nOpenbaarheid: openbaar" + BODY),
    ("closed meeting announced", "Aansluitend vindt een besloten deel plaats over personele zaken." + BODY),
    (
        "case meetings in policy",
        "# Werkwijze casusoverleg\n\nIn het casusoverleg bespreken partners een casus." + BODY,
    ),
    (
        "administrative report in policy",
        "## Bestuurlijke rapportage\n\nDe politie maakt een bestuurlijke rapportage op." + BODY,
    ),
    (
        "template of a letter",
        "Onderwerp: voornemen tot sluiting\n\nGeachte [naam],\n\nOp [datum] trof de politie [..] aan." + BODY,
    ),
    ("policy on area bans", "# Beleidsregel gebiedsverbod\n\nDe burgemeester kan een gebiedsverbod opleggen." + BODY),
    (
        "minutes with some names",
        "Verslag commissie\n\nAanwezig: mevrouw Hofstra (voorzitter), de heer Terpstra." + BODY * 3,
    ),
    (
        "contact at the end",
        "Notitie" + BODY * 3 + "\nVragen? Bel mevrouw Hofstra, 06-12345678 of mail s.hofstra@voorbeeld.nl.\n",
    ),
    ("file name on secrecy", "protocol-geheimhouding.docx"),
    ("file name on confidential data", "omgaan met vertrouwelijke informatie.pdf"),
    ("integrity code", "Ambtenaren hebben een geheimhoudingsplicht (artikel 9 Ambtenarenwet 2017)." + BODY),
    ("question in a faq", "Is mijn melding vertrouwelijk?\n\nJa, wij delen uw naam niet." + BODY),
    (
        "heading: confidential line",
        "### Vertrouwelijk melden\n\nBij Meld Misdaad Anoniem kunt u anoniem melden." + BODY,
    ),
    (
        "procedure text with formula",
        "Als het college geheimhouding oplegt, vermeldt het voorstel de grond (art. 87 of 88)." + BODY,
    ),
    ("the word in a table of contents", "3.2 Vertrouwelijkheid ........ 14\n3.3 Geheimhouding ........ 15\n" + BODY),
]
