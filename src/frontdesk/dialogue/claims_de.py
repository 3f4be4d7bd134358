"""How a deed is claimed or promised in German. Text comes folded (`claims.folded`): lower case, ß as ss."""

from __future__ import annotations

import re

from frontdesk.dialogue.claiming import Rules, compiled

_DONE = (
    r"(?:(?:um|ein|vor|fest|zurück|weg|nach)?gebucht|reserviert|vorreserviert|storniert|abgesagt|vereinbart"
    r"|ausgemacht"
    r"|abgemacht|bestätigt|rückbestätigt|eingetragen|ausgetragen|vorgemerkt|notiert|vermerkt|angelegt"
    r"|(?:zurück|rück)?erstattet"
    r"|(?:zurück)?überwiesen|gutgeschrieben|abgebucht|belastet|bezahlt|gezahlt|geschickt|gesendet|gesandt"
    r"|verschickt|versendet|versandt|zugeschickt|zugesandt|weitergeleitet|weitergegeben|ausgerichtet"
    r"|übermittelt"
    r"|informiert|benachrichtigt|verständigt|unterrichtet|verschoben|vorgezogen|verlegt|(?:ab)?geändert"
    r"|umgestellt"
    r"|aktualisiert|gespeichert|hinterlegt|erfasst|aufgenommen|hinzugefügt|gelöscht|entfernt|gestrichen"
    r"|organisiert|arrangiert|geregelt|erledigt|veranlasst|eingeleitet|ausgelöst|bestellt|nachbestellt"
    r"|angemeldet"
    r"|abgemeldet|registriert|freigehalten|zurückgelegt|geblockt|blockiert|gesichert|festgehalten|festgelegt"
    r"|angepasst|abgeschlossen|beantragt|ausgestellt|eingerichtet|gekündigt|aufgehoben|eingeplant|eingeteilt"
    r"|terminiert"
    r"|fixiert|eingeschrieben|aufgeschrieben|gemeldet|besprochen|abgesprochen|geklärt|erlassen|gewährt"
    r"|angerechnet|verlängert|freigeschaltet|gesetzt|gelegt|untergebracht|zugesagt|zugeteilt|durchgeführt"
    r"|umgetragen|geschafft|hinbekommen)"
)
_THING = (
    r"(?:[\w-]*termin\w*|[\w-]*buchung|[\w-]*reservierung|platz|tisch|[\w-]*bestellung|[\w-]*erstattung"
    r"|[\w-]*zahlung|geld|betrag|[\w-]*gebühr|stornierung|absage|änderung|verschiebung|anfrage|rezept"
    r"|überweisung|bestätigung|nachricht|e-?mail|mail|sms|daten|behandlung|[\w-]*zeit|slot|besuch|abo\w*"
    r"|rechnung|karte|konto|nummer|anliegen|beschwerde|lieferung|paket|anmeldung|zahnreinigung"
    r"|kontrolluntersuchung|kontrolle)"
)
_DAY = (
    r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|morgen|übermorgen|heute"
    r"|nächste\w*|\d{1,2}\b)"
)
_NO = r"(?!nicht\b|nichts\b|nie\b|kein\w*\b|noch\b|wenn\b|falls\b|kann\b|können\b|muss\b|müssen\b)"
_GAP = rf"(?:\s+{_NO}[\w.:'-]+)"
_IS = r"(?:ist|sind|wurde|wurden|war|waren|steht|stehen|bleibt|gilt)"
_WELL = (
    r"(?:(?:ok|okay|gut|super|prima|perfekt|wunderbar|alles klar|klar|gern|gerne|so|ja|natürlich|und|schon"
    r"|bereits|alles|ist|das ist|es ist|damit|erfolgreich|soeben|gerade|hiermit|fest|selbstverständlich"
    r"|schön)[,.!]?\s+){0,6}"
)
_START = r"(?:^|[.!?;:,–—-]\s*)"

_CLAIMS = compiled(
    # ich habe es getan
    rf"\b(?:ich|wir)\s+(?:habe|hab|haben|hatte|hatten)\b{_GAP}{{0,9}}?\s+{_DONE}\b",
    rf"\w[,.]?\s+(?:habe|hab|haben)\s+(?:ich|wir)\b{_GAP}{{0,9}}?\s+{_DONE}\b",
    rf"{_START}{_WELL}(?:habe|hab)\b{_GAP}{{0,8}}?\s+{_DONE}\b",
    rf"\w[,.]?\s+(?:hat|haben)\s+(?:sie|dich|ihnen|dir|ihr|ihre[nrms]?|dein\w*|das|es|alles|den|die)\b"
    rf"{_GAP}{{0,7}}?\s+{_DONE}\b",
    # Sie sind gebucht
    rf"\b(?:sie|du)\s+(?:sind|bist|wurden|wurdest)\b{_GAP}{{0,7}}?\s+{_DONE}\b",
    rf"\w[,.]?\s+(?:sind|bist|wurden|wurdest)\s+(?:sie|du)\b{_GAP}{{0,7}}?\s+{_DONE}\b",
    rf"\b(?:sie|du)\s+(?:[\w.:-]+\s+){{0,5}}?{_DONE}\s+(?:sind|bist|wurden|wurdest)\b",
    # es ist geschehen
    rf"\b(?:ihr|ihre|ihren|dein|deine|der|die|das|dieser|diese|den)\s+(?:[\w-]+\s+){{0,2}}?{_THING}\b"
    rf"{_GAP}{{0,7}}?\s+{_IS}\b{_GAP}{{0,6}}?\s+(?:{_DONE}|fix|fest|perfekt|durch|unterwegs"
    r"|im (?:kalender|system|buch))\b",
    rf"\b(?:ihr|ihre|dein|deine)\s+(?:[\w-]+\s+){{0,2}}?{_THING}\b{_GAP}{{0,6}}?\s+{_DONE}\s+{_IS}\b",
    rf"\b(?:ihr|dein)e?\s+(?:[\w-]+\s+){{0,2}}?{_THING}\s+(?:ist|steht|findet)\s+"
    rf"(?:\w+\s+){{0,2}}?(?:am|um|für)?\s*{_DAY}",
    rf"\b(?:es|das|alles)\s+(?:ist|wurde)\b{_GAP}{{0,4}}?\s+(?:{_DONE}|im kalender)\b",
    rf"\b(?:alles|schon|bereits|soeben|erfolgreich)\s+(?:{_DONE}|in die wege geleitet|im kasten)\b",
    rf"\b(?:ist|sind|wurde|wurden)\s+(?:[\w.:-]+\s+){{0,3}}?(?:für sie|für dich|auf ihren namen|informiert"
    rf"|benachrichtigt|verständigt)(?:\s+[\w.:-]+){{0,3}}?\s*(?:{_DONE}|frei|sicher|[.!,]|$)",
    # Bruchstücke
    rf"{_START}{_WELL}{_DONE}(?=\s*(?:[.!,;:]|$)|\s+(?:für|am|auf|wie|und)\b)",
    rf"{_START}{_WELL}{_THING}\s+(?:\w+\s+)?{_DONE}(?=\s*(?:[.!,;:]|$)|\s+(?:für|am|auf|und)\b)",
    # Redensarten
    r"\b(?:steht|stehen|stehst|sind|bist)\s+(?:\w+\s+){0,4}?(?:im kalender|auf der \w*liste|im buch"
    r"|im system|im terminplan|im plan)\b",
    rf"\b(?:sehen uns|erwarten sie|erwartet sie|freuen uns (?:\w+ )?auf sie|warten auf sie|wartet auf sie"
    rf"|empfängt sie)\s+(?:\w+\s+){{0,3}}?(?:dann\b|{_DAY})",
    rf"{_START}{_WELL}(?:dann )?bis\s+(?:zum\s+|am\s+)?(?:dann|{_DAY})(?:\s+um\s+\w+(?:\s+uhr)?)?\s*(?:[.!]"
    rf"|$)",
    r"\b(?:buchungs|reservierungs|bestätigungs|vorgangs|stornierungs)(?:nummer|code)\b",
    r"\bauf ihren namen\b|\bunter ihrem namen\b",
    r"\b(?:betrachten|sehen) sie (?:es|das|sich|den|die|ihren|ihre)\b.{0,30}\b(?:als|erledigt)\b",
    rf"\bsie haben\s+(?:jetzt\s+|nun\s+|damit\s+|somit\s+|bereits\s+|am\s+{_DAY}\s+)*(?:um\s+\w+\s+)?"
    rf"(?:einen|den|ihren)\s+(?:\w+\s+)?termin\s+(?:am|um|bei|für|{_DAY})",
    r"\b(?:gehört|gehören) (?:jetzt |nun |somit )?(?:ihnen|dir)\b|\bihnen sicher\b",
    r"\b(?:geld|erstattung|bestätigung|nachricht|sms|e-?mail|rückerstattung) ist (?:schon |bereits )?"
    r"(?:unterwegs|auf dem weg|bei ihnen)",
    r"\b(?:weiss|wissen) (?:schon |bereits )?bescheid\b",
    r"\bsie (?:brauchen|müssen) (?:sich um )?nichts (?:weiter|mehr)\b",
)

_NOW = (
    r"(?:buche|reserviere|storniere|sage|vereinbare|trage|notiere|merke|erstatte|überweise|schicke|sende"
    r"|leite"
    r"|gebe|informiere|benachrichtige|verschiebe|verlege|ändere|speichere|lösche|organisiere|regle|kläre"
    r"|erledige|veranlasse|bestelle|melde|halte|mache|mach|kümmere|lege|bestätige|nehme|setze|richte|rufe"
    r"|ziehe|streiche|plane|passe|beantrage|kündige|verlängere|schreibe|bitte)"
)
_INF = (
    r"(?:buchen|umbuchen|einbuchen|reservieren|stornieren|absagen|vereinbaren|eintragen|notieren|vormerken"
    r"|erstatten|zurückerstatten|überweisen|schicken|senden|zusenden|weiterleiten|weitergeben|ausrichten"
    r"|informieren|benachrichtigen|verschieben|verlegen|ändern|speichern|löschen|organisieren|regeln|klären"
    r"|erledigen|veranlassen|bestellen|anmelden|freihalten|kümmern|bestätigen|einrichten|beantragen|kündigen"
    r"|verlängern|zurückrufen|streichen|einplanen|anpassen|austragen)"
)
_PROMISES = compiled(
    rf"(?<!dass )(?<!soll )(?<!wenn )\bich\s+{_NOW}\b(?!\s+(?:leider|nicht|kein\w*|nichts))",
    rf"\b{_NOW}\s+ich\b(?!\s+(?:leider|nicht|kein\w*|nichts))",
    rf"\b(?:ich werde|wir werden|werde ich|werden wir)\b{_GAP}{{0,9}}?\s+{_INF}\b",
    rf"\b(?:lassen sie mich|lass mich|lassen sie uns|darf ich)\b{_GAP}{{0,8}}?\s+{_INF}\b(?!.*\?)",
    r"\bwir\s+(?:buchen|reservieren|stornieren|verschieben|erstatten|tragen|merken)\s+(?:sie|ihnen|ihren"
    r"|ihre|das|dich|dir)\b",
    rf"\b(?:ihr|ihre|ihnen|sie|dein\w*|das|es|alles)\b{_GAP}{{0,5}}?\s+(?:wird"
    rf"|werden)\b{_GAP}{{0,7}}?\s+{_DONE}\b",
    rf"\bwird\s+(?:sofort|gleich|umgehend|jetzt|sogleich|gerade)\s+(?:\w+\s+)?{_DONE}\b",
    r"\b(?:ich|wir)\s+(?:habe|hab|haben)\b(?:\s+(?!nicht\b|kein\w*\b|nichts\b|leider\b)[\w'-]+){0,6}?"
    r"\s+(?!gehört|gehabt|gesagt|geöffnet|geschlossen|gern)(?:\w+)?ge\w{2,}(?:t|en)\b",
)
DEED = re.compile(rf"{_DONE}|bescheid|erwartet|empfängt|gegeben|gesprochen|geredet|angerufen|mitgeteilt")
"""A word for something done."""

RULES = Rules(
    claims=_CLAIMS,
    promises=_PROMISES,
    deed=re.compile(rf"\b{_DONE}\b|\b(?:fix|fest|unterwegs|frei)\b"),
    denied=re.compile(r"\b(?:nicht|nie|niemals|nichts|kein\w*|weder|ohne)\b(?:\s+[\w-]+){0,3}\s*$"),
    conditional=re.compile(
        r"\b(?:wenn|falls|sofern|sobald|solange|nachdem|bevor|ob|prüfen sie,? dass|sicher,? dass"
        r"|darauf,? dass|wer)\b\s*(?:[\w-]+\s+){0,2}$"
    ),
    house=re.compile(r"\b(?:wenn|falls|sofern|sobald|solange|nachdem|bevor|andernfalls|sonst|ohne)\b"),
    after=re.compile(r"\s*,?\s*(?:wenn|falls|sofern|sobald|solange|nur|werden|wird|können|kann)\b"),
)
