"""More papers to hold and to index: written after the rules, and measured before these were touched again.

All persons in them are fictional.
"""

from __future__ import annotations

from tests.privacy.decision_cases import BODY

HOLD = [
    ("later: Classificatie: INTERN VERTROUWELIJ", "Classificatie: INTERN VERTROUWELIJK" + BODY),
    (
        "later: Gemeente Voorbeeldstad - Team Veil",
        "Gemeente Voorbeeldstad - Team Veiligheid\nVertrouwelijk stuk\n\nAnalyse" + BODY,
    ),
    ("later: Aan: het college", "Aan: het college\nVan: team OOV\nVertrouwelijk: ja" + BODY),
    ("later: MEMO - NIET VOOR VERSPREIDING", "MEMO - NIET VOOR VERSPREIDING" + BODY),
    ("later: Analyse", "Analyse\n\nHet toezicht wordt uitgebreid.\n\nPagina 3 van 9 | Geheim\n"),
    (
        "later: Geheimhouding op grond van art. 87",
        "Geheimhouding op grond van art. 87 Gemeentewet\n\nNota grondexploitatie" + BODY,
    ),
    (
        "later: Voorgesteld besluit",
        "Voorgesteld besluit\n\n"
        "2. De door het college opgelegde geheimhouding op bijlage 1 te bekrachtigen "
        "(artikel 89 Gemeentewet)." + BODY,
    ),
    (
        "later: Deze notitie is opgesteld voor int",
        "Deze notitie is opgesteld voor intern beraad en valt onder artikel 5.2 Woo; zij "
        "wordt niet openbaar gemaakt." + BODY,
    ),
    (
        "later: Dit overzicht bevat politiegegeven",
        "Dit overzicht bevat politiegegevens. Verstrekking aan derden is niet toegestaan." + BODY,
    ),
    ("later: TLP:RED", "TLP:RED" + BODY),
    ("later: Dreigingsbeeld evenement (TLP: AMB", "Dreigingsbeeld evenement (TLP: AMBER)" + BODY),
    ("later: vertrouwelijk concept d.d. 3 mei 2", "vertrouwelijk concept d.d. 3 mei 2026, versie 0.2" + BODY),
    ("later: << GEHEIM >>", "<< GEHEIM >>" + BODY),
    (
        "later: Dit verslag wordt niet verspreid b",
        "Dit verslag wordt niet verspreid buiten de driehoek en is vertrouwelijk." + BODY,
    ),
    (
        "later: Verslag intakegesprek",
        "Verslag intakegesprek\n\n"
        "Cliënt: mevrouw S. Hofstra\n\n"
        "Mevrouw vertelt over haar schulden en haar gezondheid." + BODY,
    ),
    (
        "later: Besluit tot het opleggen van een l",
        "Besluit tot het opleggen van een last onder dwangsom\n\n"
        "Geachte heer Terpstra,\n\n"
        "U heeft uw hond niet aangelijnd." + BODY,
    ),
    (
        "later: Verslag gesprek zorgmelding",
        "Verslag gesprek zorgmelding\n\nBetrokkene: J. Terpstra, geboren 4 april 1991." + BODY,
    ),
    ("later: geheim raadsvoorstel.pdf", "geheim raadsvoorstel.pdf"),
    ("later: Bijlage 2 (vertrouwelijk) bij raad", "Bijlage 2 (vertrouwelijk) bij raadsvoorstel 26-114" + BODY),
    (
        "later: Strikt vertrouwelijk – uitsluitend",
        "Strikt vertrouwelijk – uitsluitend voor leden van de driehoek" + BODY,
    ),
    (
        "third: Voorblad",
        "Gemeente Voorbeeldstad\n\nAnalyse ondermijning\n\nVersie 1.2 - 4 mei 2026\n\nVertrouwelijk" + BODY,
    ),
    ("third: kop docx", "| Onderwerp | Aanpak |\n| Rubricering | Vertrouwelijk |" + BODY),
    ("third: Status geheim", "Status: geheim tot besluitvorming raad" + BODY),
    ("third: niet-publiek", "Interne notitie - niet voor publicatie" + BODY),
    ("third: raad", "Raadsvoorstel (geheim ex artikel 87 Gemeentewet)" + BODY),
    (
        "third: oplegging",
        "Het college legt op grond van artikel 87 van de Gemeentewet geheimhouding op over "
        "bijlage 1 en 2 bij dit voorstel." + BODY,
    ),
    ("third: ttlp", "TLP AMBER" + BODY),
    ("third: mail", "Onderwerp: VERTROUWELIJK: stand van zaken onderzoek" + BODY),
    ("third: email kop", "Gevoeligheid: Vertrouwelijk\nAan: team OOV" + BODY),
    ("third: stempel", "Politie - VERTROUWELIJK - dossier 12" + BODY),
    ("third: intern", "INTERN DOCUMENT - NIET DELEN MET DERDEN" + BODY),
    ("third: woo", "Dit advies is op grond van artikel 5.2 Woo niet openbaar." + BODY),
    ("third: embargo", "Embargo tot vrijdag 8 mei 12.00 uur\n\nPersbericht" + BODY),
    (
        "third: casus",
        "Casusbespreking gezin T.\n\n"
        "Aanwezig: mevrouw Hofstra (Veilig Thuis). Vader J. Terpstra drinkt en slaat." + BODY,
    ),
    ("third: wvggz", "Verslag hoorgesprek zorgmachtiging\n\nBetrokkene: de heer J. Terpstra" + BODY),
    (
        "third: brief",
        "Geachte mevrouw Hofstra,\n\n"
        "Op 3 mei 2026 hebt u bezwaar gemaakt. Uw BSN is 111222333. U bent geboren op 3 "
        "maart 1984. Uw adres is Kerkstraat 12.\n",
    ),
    ("third: lijst", "Geheimhoudingslijst\n\nNaam;BSN\nHofstra;111222333\nTerpstra;123456782\nRooie;999999990\n"),
    ("third: bibob", "Bibob-advies\n\nBetrokkene: Sytske Hofstra, geboren 3 maart 1984" + BODY),
]

INDEX = [
    (
        "later: Van: info@voorbeeld.nl",
        "Van: info@voorbeeld.nl\n\n"
        "Beste allen,\n\n"
        "Het toezicht wordt uitgebreid.\n\n"
        "Dit bericht is vertrouwelijk en alleen bestemd voor de geadresseerde. Ten onrechte "
        "ontvangen? Verwijder het.\n",
    ),
    (
        "later: De burgemeester bespreekt dit vert",
        "De burgemeester bespreekt dit vertrouwelijk met de driehoek." + BODY,
    ),
    ("later: Besluitenlijst", "Besluitenlijst\n\n4. De geheimhouding op het advies van 3 mei wordt opgeheven." + BODY),
    ("later: Artikel 86", "Artikel 86\n\nHet college kan op de stukken geheimhouding leggen." + BODY),
    (
        "later: Woo-besluit",
        "Woo-besluit\n\n"
        "Wij maken de gevraagde stukken gedeeltelijk openbaar. Namen zijn weggelakt op grond "
        "van artikel 5.1." + BODY,
    ),
    (
        "later: | Maatregel | Openbaar | Kosten |",
        "| Maatregel | Openbaar | Kosten |\n|---|---|---|\n| Camera | Nee | 4.000 |\n" + BODY,
    ),
    (
        "later: Vertrouwelijke informatie in het R",
        "Vertrouwelijke informatie in het RIEC\n\nPartners delen gegevens volgens het privacyprotocol." + BODY,
    ),
    ("later: Inloggegevens blijven geheim.", "Inloggegevens blijven geheim.\n\nDeel uw wachtwoord nooit." + BODY),
    ("later: Agenda", "Agenda\n\n1. Opening\n2. Besloten deel\n3. Sluiting" + BODY),
    ("later: Meldpunt: uw gegevens worden vertr", "Meldpunt: uw gegevens worden vertrouwelijk behandeld." + BODY),
    ("later: Waarschuwingsbeleid", "Waarschuwingsbeleid\n\nNa een waarschuwing volgt een last onder dwangsom." + BODY),
    (
        "later: Evaluatie casusoverleg 2025",
        "Evaluatie casusoverleg 2025\n\nVoorzitter mevrouw Hofstra opende de bijeenkomst." + BODY,
    ),
    ("later: Persbericht", "Persbericht\n\nHet kabinet maakt geld vrij voor wijkagenten." + BODY),
    ("later: Status: concept", "Status: concept\nOpenbaarheid: actief openbaar" + BODY),
    ("later: Dit document is openbaar en mag vr", "Dit document is openbaar en mag vrij worden verspreid." + BODY),
    (
        "later: De bijlagen waren eerder vertrouwe",
        "De bijlagen waren eerder vertrouwelijk maar zijn inmiddels openbaar." + BODY,
    ),
    ("later: Wat doet u met geheime stukken? Le", "Wat doet u met geheime stukken? Leg ze in de kluis." + BODY),
    ("later: Rubricering: niet gerubriceerd", "Rubricering: niet gerubriceerd" + BODY),
    ("later: Training: zo werkt TLP. TLP:RED be", "Training: zo werkt TLP. TLP:RED betekent dat u niets deelt." + BODY),
    ("later: Model besluit sluiting", "Model besluit sluiting\n\nGeachte [naam], betrokkene is gehoord." + BODY),
    ("third: avg", "De gemeente verwerkt gegevens vertrouwelijk en volgens de AVG." + BODY),
    ("third: jaarverslag", "Jaarverslag vertrouwenspersoon\n\nAlle gesprekken zijn vertrouwelijk." + BODY),
    ("third: agenda", "Agenda raad\n\n5. Vaststellen geheimhouding notulen (besloten)\n6. Rondvraag" + BODY),
    ("third: woo2", "De Woo kent absolute en relatieve gronden (artikel 5.1, eerste en tweede lid)." + BODY),
    ("third: contract", "Artikel 9 Geheimhouding\n\nPartijen houden vertrouwelijke informatie geheim." + BODY),
    (
        "third: tlp2",
        "| Code | Delen |\n"
        "| TLP:RED | alleen aanwezigen |\n"
        "| TLP:AMBER | eigen organisatie |\n"
        "| TLP:GREEN | gemeenschap |" + BODY,
    ),
    ("third: cyber", "Zet vertrouwelijke stukken nooit in een openbare cloud." + BODY),
    ("third: casus", "Voorbeeldcasus\n\nEen inwoner meldt overlast. Wat doet u?" + BODY),
    ("third: opgeheven", "Op dit stuk rust geen geheimhouding meer." + BODY),
    ("third: niet", "Dit document is niet vertrouwelijk." + BODY),
    (
        "third: bijlage",
        "Bijlagen\n\n1. Openbare versie\n2. Vertrouwelijke versie (ligt ter inzage voor raadsleden)" + BODY,
    ),
    ("third: vacature", "Functie: adviseur OOV\n\nU gaat integer om met vertrouwelijke stukken." + BODY),
    ("third: bezwaar", "# Zo werkt een bezwaarschrift\n\nU stuurt een bezwaarschrift binnen zes weken." + BODY),
    ("third: top", "De top-10 van veiligste wijken is vastgesteld. Wethouder Hofstra is tevreden." + BODY),
    (
        "third: besluitenlijst",
        "Besluitenlijst college\n\n"
        "3. Last onder dwangsom: het college stelt de beleidsregel vast. Portefeuillehouder: "
        "mevrouw Hofstra." + BODY,
    ),
    ("third: secret", "We gebruiken de client secret van de koppeling niet in documenten." + BODY),
    ("third: nieuws", "Geheim agent op bezoek in de bibliotheek: een middag voor kinderen." + BODY),
    ("third: raming", "Raming: 4.000 euro; 06-nummers worden niet gedeeld met derden." + BODY),
]
