"""Papers to hold and papers to index, written before the rules they test. All persons in them are fictional.

The second part of each list was written after the rules, and measured before they were touched again.
Each is (name, text); `HOLD` must wait for a reviewer, `INDEX` must not.
"""

from __future__ import annotations

_BODY = (
    "\n\nIn de wijk is de overlast afgenomen. De inzet van toezicht wordt voortgezet en in het najaar opnieuw bezien. "
    "De kosten worden gedekt uit het lopende budget voor veiligheid.\n"
)

HOLD = [
    ("marking alone, spaced", "V E R T R O U W E L I J K\n\nMemo aan de burgemeester" + _BODY),
    ("marking with stars", "*** VERTROUWELIJK ***\n\nAdviesnota" + _BODY),
    ("marking in brackets in a heading", "# Adviesnota ondermijning (vertrouwelijk)" + _BODY),
    ("marking in square brackets", "[GEHEIM] Raadsvoorstel aankoop terrein" + _BODY),
    ("not public with a hyphen", "NIET-OPENBAAR\n\nOplegnota" + _BODY),
    ("not public, adverb", "Nog niet openbaar\n\nOplegnota voor het presidium" + _BODY),
    ("label public no", "| Openbaar | Nee |\n| Portefeuillehouder | burgemeester |" + _BODY),
    ("label with a tick box", "☐ Openbaar  ☒ Vertrouwelijk\n\nCollegevoorstel" + _BODY),
    ("label with crosses", "Openbaarheid: [ ] openbaar [x] geheim\n\nCollegevoorstel" + _BODY),
    ("classification as a code", "BIV-classificatie: vertrouwelijk (3-2-3)" + _BODY),
    ("label security level", "Rubricering document: Departementaal VERTROUWELIJK" + _BODY),
    ("abbreviated state secret", "Stg. CONFIDENTIEEL\n\nNotitie" + _BODY),
    ("abbreviated departmental", "Dep. V.\n\nNotitie over de beveiliging" + _BODY),
    ("dep vertrouwelijk", "DEP.VERTROUWELIJK\n\nNotitie over de beveiliging" + _BODY),
    (
        "secrecy imposed in a decision, old article",
        "Besluit\n\n1. Op grond van artikel 25, tweede lid, van de Gemeentewet geheimhouding op te leggen op bijlage 2."
        + _BODY,
    ),
    ("secrecy imposed, article 86", "Op dit stuk rust geheimhouding ex art. 86 Gemeentewet." + _BODY),
    (
        "secrecy imposed, article 88",
        "Het college besluit op grond van art. 88 lid 1 Gemeentewet geheimhouding op te leggen over dit voorstel."
        + _BODY,
    ),
    ("secrecy rests on the annex", "Op de bijlagen bij dit raadsvoorstel rust geheimhouding (art. 89 Gw)." + _BODY),
    ("article 55 in the head", "GEHEIM (art. 55 Gemeentewet)\n\nLijst van besluiten" + _BODY),
    ("Woo exception in the head", "Niet openbaar (art. 5.1 lid 2 sub e Woo)\n\nMemo" + _BODY),
    (
        "Woo exception in a sentence",
        "Dit memo bevat persoonlijke beleidsopvattingen als bedoeld in artikel 5.2 van de Woo en wordt niet openbaar "
        "gemaakt." + _BODY,
    ),
    (
        "Woo exception as a formula",
        "Openbaarmaking van deze notitie blijft achterwege op grond van artikel 5.1, tweede lid, onder e, Woo." + _BODY,
    ),
    ("old Wob exception", "Vertrouwelijk op grond van artikel 10 lid 2 Wob\n\nMemo" + _BODY),
    (
        "police data",
        "Deze rapportage bevat politiegegevens in de zin van de Wet politiegegevens en mag niet "
        "verder worden verstrekt." + _BODY,
    ),
    ("police data as a stamp", "POLITIEGEGEVENS - art. 16 Wpg\n\nOverzicht incidenten" + _BODY),
    (
        "extract of the register of persons",
        "Uittreksel uit de Basisregistratie Personen\n\nNaam: Sytske Hofstra\nGeboren: 3 maart 1984 te Sneek\n",
    ),
    ("extract of the BRP in a line", "Uit de BRP blijkt het volgende (BRP-uittreksel d.d. 2 mei)\n\nHofstra, Sytske\n"),
    ("TLP red", "TLP: RED\n\nDreigingsbeeld" + _BODY),
    ("TLP amber strict", "TLP:AMBER+STRICT\n\nDreigingsbeeld" + _BODY),
    ("TLP written in words", "Traffic Light Protocol: amber\n\nDreigingsbeeld" + _BODY),
    ("TLP with a hyphen", "TLP-ROOD\n\nDreigingsbeeld" + _BODY),
    ("intern gebruik", "ALLEEN VOOR INTERN GEBRUIK\n\nWerkinstructie" + _BODY),
    ("intern gebruik in a footer", "Werkinstructie" + _BODY + "\n\nUitsluitend bestemd voor intern gebruik\n"),
    ("not to be spread", "Niet verder verspreiden s.v.p.\n\nMemo" + _BODY),
    ("only for the addressee", "Uitsluitend voor de geadresseerde\n\nVERTROUWELIJK" + _BODY),
    ("in a footer on each page", "Nota" + _BODY + "\nVertrouwelijk - pagina 1 van 2\n\nVervolg" + _BODY),
    ("in a running head", "Gemeente Voorbeeldstad | vertrouwelijk | versie 0.3\n\nNota" + _BODY),
    ("watermark", "Nota" + _BODY + "\nCONCEPT VERTROUWELIJK\n"),
    ("under embargo", "ONDER EMBARGO TOT 12 MEI 2026, 17.00 UUR\n\nPersbericht" + _BODY),
    ("personal and confidential", "Persoonlijk en vertrouwelijk\n\nBrief" + _BODY),
    ("closed meeting", "Besloten vergadering van het driehoeksoverleg\n\nVerslag" + _BODY),
    ("minutes of a closed part", "# Verslag besloten deel commissie Bestuur" + _BODY),
    ("council, secret annex", "Geheime bijlage 3 bij raadsvoorstel 2026-14" + _BODY),
    ("English marking", "CONFIDENTIAL - not for distribution\n\nThreat assessment" + _BODY),
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
        "# Protocol geheimhouding\n\nDe raad kan op grond van artikel 87 geheimhouding opleggen." + _BODY,
    ),
    (
        "handbook on classification",
        "## Rubriceringen\n\nWe kennen drie niveaus: openbaar, vertrouwelijk en geheim." + _BODY,
    ),
    (
        "table of levels",
        "| Niveau | Betekenis |\n|---|---|\n| Vertrouwelijk | alleen voor wie het nodig heeft |" + _BODY,
    ),
    (
        "TLP explained",
        "Met het Traffic Light Protocol geeft u aan wie informatie mag delen: TLP:RED, TLP:AMBER of TLP:GREEN." + _BODY,
    ),
    ("TLP clear", "TLP:CLEAR\n\nNieuwsbrief digitale veiligheid" + _BODY),
    ("label public yes", "| Openbaar | Ja |\n| Portefeuillehouder | burgemeester |" + _BODY),
    ("tick box public", "☒ Openbaar  ☐ Vertrouwelijk\n\nCollegevoorstel" + _BODY),
    ("tick box public, letters", "Openbaarheid: [x] openbaar [ ] geheim\n\nCollegevoorstel" + _BODY),
    ("secrecy lifted", "De raad besluit de geheimhouding op bijlage 2 op te heffen." + _BODY),
    (
        "secrecy was lifted",
        "De in 2019 opgelegde geheimhouding is door de raad opgeheven; het stuk is nu openbaar." + _BODY,
    ),
    (
        "secrecy in a byelaw",
        "Artikel 14 Geheimhouding\n\n1. De commissie kan geheimhouding opleggen over de stukken." + _BODY,
    ),
    (
        "rules of order",
        "Artikel 40 Besloten vergadering\n\nVan een besloten vergadering wordt een apart verslag gemaakt." + _BODY,
    ),
    (
        "Woo policy",
        "Persoonlijke beleidsopvattingen worden op grond van artikel 5.2 Woo niet openbaar gemaakt, tenzij." + _BODY,
    ),
    ("Woo decision text", "De uitzonderingsgronden staan in artikel 5.1 en 5.2 van de Woo." + _BODY),
    ("confidential adviser", "De vertrouwenspersoon behandelt een melding vertrouwelijk." + _BODY),
    ("confidentially sent", "De raad is hierover vertrouwelijk geïnformeerd." + _BODY),
    (
        "sharing police data",
        "## Politiegegevens\n\nDe politie verstrekt politiegegevens op grond van artikel 16 Wpg." + _BODY,
    ),
    ("covenant", "# Convenant RIEC\n\nPartijen gaan vertrouwelijk om met de gegevens en leggen dat vast." + _BODY),
    (
        "about the register of persons",
        "# Procedure uittreksel BRP\n\nInwoners vragen een uittreksel aan bij de balie." + _BODY,
    ),
    ("about the BRP", "Een adresonderzoek volgt als een inschrijving in de BRP niet klopt." + _BODY),
    ("embargo in general", "Persberichten onder embargo worden niet voor het genoemde tijdstip gedeeld." + _BODY),
    ("intern gebruik in a licence", "De software is uitsluitend bedoeld voor intern gebruik door de gemeente." + _BODY),
    ("secret hemp farm", "In een geheime ruimte werd een kwekerij gevonden; de tip was geheim gehouden." + _BODY),
    ("cabinet", "Kabinet\n\nHet kabinet werkt aan een wetsvoorstel." + _BODY),
    ("Wet en kabinet chief", "# Taken kabinetschef\n\nDe kabinetschef adviseert de burgemeester." + _BODY),
    ("public with a label status", "Status: definitief\nVersie: 1.0\nOpenbaarheid: openbaar" + _BODY),
    ("closed meeting announced", "Aansluitend vindt een besloten deel plaats over personele zaken." + _BODY),
    (
        "case meetings in policy",
        "# Werkwijze casusoverleg\n\nIn het casusoverleg bespreken partners een casus." + _BODY,
    ),
    (
        "administrative report in policy",
        "## Bestuurlijke rapportage\n\nDe politie maakt een bestuurlijke rapportage op." + _BODY,
    ),
    (
        "template of a letter",
        "Onderwerp: voornemen tot sluiting\n\nGeachte [naam],\n\nOp [datum] trof de politie [..] aan." + _BODY,
    ),
    ("policy on area bans", "# Beleidsregel gebiedsverbod\n\nDe burgemeester kan een gebiedsverbod opleggen." + _BODY),
    (
        "minutes with some names",
        "Verslag commissie\n\nAanwezig: mevrouw Hofstra (voorzitter), de heer Terpstra." + _BODY * 3,
    ),
    (
        "contact at the end",
        "Notitie" + _BODY * 3 + "\nVragen? Bel mevrouw Hofstra, 06-12345678 of mail s.hofstra@voorbeeld.nl.\n",
    ),
    ("file name on secrecy", "protocol-geheimhouding.docx"),
    ("file name on confidential data", "omgaan met vertrouwelijke informatie.pdf"),
    ("integrity code", "Ambtenaren hebben een geheimhoudingsplicht (artikel 9 Ambtenarenwet 2017)." + _BODY),
    ("question in a faq", "Is mijn melding vertrouwelijk?\n\nJa, wij delen uw naam niet." + _BODY),
    (
        "heading: confidential line",
        "### Vertrouwelijk melden\n\nBij Meld Misdaad Anoniem kunt u anoniem melden." + _BODY,
    ),
    (
        "procedure text with formula",
        "Als het college geheimhouding oplegt, vermeldt het voorstel de grond (art. 87 of 88)." + _BODY,
    ),
    ("the word in a table of contents", "3.2 Vertrouwelijkheid ........ 14\n3.3 Geheimhouding ........ 15\n" + _BODY),
]

HOLD += [
    ("later: Classificatie: INTERN VERTROUWELIJ", "Classificatie: INTERN VERTROUWELIJK" + _BODY),
    (
        "later: Gemeente Voorbeeldstad - Team Veil",
        "Gemeente Voorbeeldstad - Team Veiligheid\nVertrouwelijk stuk\n\nAnalyse" + _BODY,
    ),
    ("later: Aan: het college", "Aan: het college\nVan: team OOV\nVertrouwelijk: ja" + _BODY),
    ("later: MEMO - NIET VOOR VERSPREIDING", "MEMO - NIET VOOR VERSPREIDING" + _BODY),
    (
        "later: Analyse",
        "Analyse\n\nHet toezicht wordt uitgebreid.\n\nPagina 3 van 9 | Geheim\n",
    ),
    (
        "later: Geheimhouding op grond van art. 87",
        "Geheimhouding op grond van art. 87 Gemeentewet\n\nNota grondexploitatie" + _BODY,
    ),
    (
        "later: Voorgesteld besluit",
        "Voorgesteld besluit\n\n2. De door het college opgelegde geheimhouding op bijlage 1 te "
        "bekrachtigen (artikel 89 Gemeentewet)." + _BODY,
    ),
    (
        "later: Deze notitie is opgesteld voor int",
        "Deze notitie is opgesteld voor intern beraad en valt onder artikel 5.2 Woo; zij wordt niet openbaar gemaakt."
        + _BODY,
    ),
    (
        "later: Dit overzicht bevat politiegegeven",
        "Dit overzicht bevat politiegegevens. Verstrekking aan derden is niet toegestaan." + _BODY,
    ),
    ("later: TLP:RED", "TLP:RED" + _BODY),
    ("later: Dreigingsbeeld evenement (TLP: AMB", "Dreigingsbeeld evenement (TLP: AMBER)" + _BODY),
    ("later: vertrouwelijk concept d.d. 3 mei 2", "vertrouwelijk concept d.d. 3 mei 2026, versie 0.2" + _BODY),
    ("later: << GEHEIM >>", "<< GEHEIM >>" + _BODY),
    (
        "later: Dit verslag wordt niet verspreid b",
        "Dit verslag wordt niet verspreid buiten de driehoek en is vertrouwelijk." + _BODY,
    ),
    (
        "later: Verslag intakegesprek",
        "Verslag intakegesprek\n\nCliënt: mevrouw S. Hofstra\n\nMevrouw vertelt over haar schulden en haar gezondheid."
        + _BODY,
    ),
    (
        "later: Besluit tot het opleggen van een l",
        "Besluit tot het opleggen van een last onder dwangsom\n\nGeachte heer Terpstra,\n\nU heeft "
        "uw hond niet aangelijnd." + _BODY,
    ),
    (
        "later: Verslag gesprek zorgmelding",
        "Verslag gesprek zorgmelding\n\nBetrokkene: J. Terpstra, geboren 4 april 1991." + _BODY,
    ),
    ("later: geheim raadsvoorstel.pdf", "geheim raadsvoorstel.pdf"),
    ("later: Bijlage 2 (vertrouwelijk) bij raad", "Bijlage 2 (vertrouwelijk) bij raadsvoorstel 26-114" + _BODY),
    (
        "later: Strikt vertrouwelijk – uitsluitend",
        "Strikt vertrouwelijk – uitsluitend voor leden van de driehoek" + _BODY,
    ),
]
INDEX += [
    (
        "later: Van: info@voorbeeld.nl",
        "Van: info@voorbeeld.nl\n\nBeste allen,\n\nHet toezicht wordt uitgebreid.\n\nDit bericht "
        "is vertrouwelijk en alleen bestemd voor de geadresseerde. Ten onrechte ontvangen? Verwijder het.\n",
    ),
    (
        "later: De burgemeester bespreekt dit vert",
        "De burgemeester bespreekt dit vertrouwelijk met de driehoek." + _BODY,
    ),
    ("later: Besluitenlijst", "Besluitenlijst\n\n4. De geheimhouding op het advies van 3 mei wordt opgeheven." + _BODY),
    ("later: Artikel 86", "Artikel 86\n\nHet college kan op de stukken geheimhouding leggen." + _BODY),
    (
        "later: Woo-besluit",
        "Woo-besluit\n\nWij maken de gevraagde stukken gedeeltelijk openbaar. Namen zijn weggelakt "
        "op grond van artikel 5.1." + _BODY,
    ),
    (
        "later: | Maatregel | Openbaar | Kosten |",
        "| Maatregel | Openbaar | Kosten |\n|---|---|---|\n| Camera | Nee | 4.000 |\n" + _BODY,
    ),
    (
        "later: Vertrouwelijke informatie in het R",
        "Vertrouwelijke informatie in het RIEC\n\nPartners delen gegevens volgens het privacyprotocol." + _BODY,
    ),
    ("later: Inloggegevens blijven geheim.", "Inloggegevens blijven geheim.\n\nDeel uw wachtwoord nooit." + _BODY),
    ("later: Agenda", "Agenda\n\n1. Opening\n2. Besloten deel\n3. Sluiting" + _BODY),
    ("later: Meldpunt: uw gegevens worden vertr", "Meldpunt: uw gegevens worden vertrouwelijk behandeld." + _BODY),
    ("later: Waarschuwingsbeleid", "Waarschuwingsbeleid\n\nNa een waarschuwing volgt een last onder dwangsom." + _BODY),
    (
        "later: Evaluatie casusoverleg 2025",
        "Evaluatie casusoverleg 2025\n\nVoorzitter mevrouw Hofstra opende de bijeenkomst." + _BODY,
    ),
    ("later: Persbericht", "Persbericht\n\nHet kabinet maakt geld vrij voor wijkagenten." + _BODY),
    ("later: Status: concept", "Status: concept\nOpenbaarheid: actief openbaar" + _BODY),
    ("later: Dit document is openbaar en mag vr", "Dit document is openbaar en mag vrij worden verspreid." + _BODY),
    (
        "later: De bijlagen waren eerder vertrouwe",
        "De bijlagen waren eerder vertrouwelijk maar zijn inmiddels openbaar." + _BODY,
    ),
    ("later: Wat doet u met geheime stukken? Le", "Wat doet u met geheime stukken? Leg ze in de kluis." + _BODY),
    ("later: Rubricering: niet gerubriceerd", "Rubricering: niet gerubriceerd" + _BODY),
    (
        "later: Training: zo werkt TLP. TLP:RED be",
        "Training: zo werkt TLP. TLP:RED betekent dat u niets deelt." + _BODY,
    ),
    ("later: Model besluit sluiting", "Model besluit sluiting\n\nGeachte [naam], betrokkene is gehoord." + _BODY),
]
