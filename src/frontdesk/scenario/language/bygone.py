"""Words of days gone by, by language: "yesterday", "ago", "last", and what is told rather than wished.

Kinds: past_rel (days before today), ago and ago_before (after and before a span), gone and gone_after
("last", before and after a weekday), last_week, last_year, month_rel -1, since. `TOLD` are words of what
has happened, `AHEAD` words of what is still to come: both stand near a day and say which way it lies.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from frontdesk.scenario.language.asides import asides
from frontdesk.scenario.language.counting import COUNTING
from frontdesk.scenario.language.kinfolk import NO_GUESTS, PEOPLE_CALLED
from frontdesk.scenario.language.lexicon import Language, fold, phrases
from frontdesk.scenario.language.occasions import OCCASIONS
from frontdesk.scenario.language.particles import PARTICLES
from frontdesk.scenario.language.regional import REGIONAL

Kinds = Mapping[str, Mapping[str, int] | str]


def _weeks(last: str, before: str) -> dict[str, int]:
    """Words for the last one, and for the one before it."""
    return dict.fromkeys(phrases(last), 1) | dict.fromkeys(phrases(before), 2)


_WORDS: dict[str, dict[str, dict[str, int] | str]] = {
    "en": {
        "past_rel": {
            "yesterday": 1,
            "last night": 1,
            "the day before yesterday": 2,
            "day before yesterday": 2,
        },
        "ago": "ago | back | earlier",
        "gone": "last | this past | the past | past | the previous | previous | this last",
        "gone_after": _weeks(
            "last | just gone | gone | past | just past | of last week | last week", "before last"
        ),
        "last_week": "last week | the week before | in last week",
        "last_year": "last year | of last year",
        "month_rel": {"last month": -1, "of last month": -1},
        "since": "since | ever since",
    },
    "de": {
        "past_rel": {
            "gestern": 1,
            "vorgestern": 2,
            "vorvorgestern": 3,
            "gestern abend": 1,
            "gestern früh": 1,
        },
        "ago_before": "vor | so vor | etwa vor | ungefähr vor | vor etwa | vor ungefähr | seit | seit etwa",
        "gone": _weeks(
            (
                "letzten | letzter | letzte | letztes | letztem | vergangenen | vergangener | vergangene "
                "| vergangenem | vorigen | voriger | vorige | vorigem"
            ),
            "vorletzten | vorletzter | vorletzte | vorletztes",
        ),
        "gone_after": "letzte woche | letzter woche | vorige woche | voriger woche | vergangene woche",
        "last_week": "letzte woche | letzter woche | vorige woche | voriger woche | vergangene woche",
        "last_year": "letztes jahr | letzten jahres | voriges jahr | vorigen jahres",
        "month_rel": {"letzten monats": -1, "vorigen monats": -1, "letzten monat": -1},
        "since": "seit | seit dem | seit diesem",
    },
    "es": {
        "past_rel": {
            "ayer": 1,
            "anteayer": 2,
            "antier": 2,
            "antes de ayer": 2,
            "anoche": 1,
            "trasanteayer": 3,
        },
        "ago": "atrás",
        "ago_before": "hace | hace unos | hace unas | hace como | desde hace | hará",
        "gone": "el pasado | pasado | último | el último",
        "gone_after": _weeks(
            (
                "pasado | pasada | último | última | de la semana pasada | la semana pasada "
                "| de la pasada semana"
            ),
            "antepasado | antepasada",
        ),
        "last_week": "la semana pasada | semana pasada | de la semana pasada",
        "last_year": "del año pasado | el año pasado | año pasado",
        "month_rel": {"del mes pasado": -1, "mes pasado": -1, "el mes pasado": -1},
        "since": "desde | desde el | desde el día",
    },
    "ru": {
        "past_rel": {"вчера": 1, "вчера вечером": 1, "вчерашнего дня": 1, "позавчера": 2, "позапозавчера": 3}
        | {"позавчерашнего дня": 2},
        "ago": "назад | тому назад",
        "gone": _weeks(
            (
                "прошлый | прошлую | прошлое | прошлой | прошлого | минувший | минувшую "
                "| минувшее | последний "
                "| последнюю | последнее | ту | тот | прошедший | прошедшую | прошедшее"
            ),
            "позапрошлый | позапрошлую | позапрошлое | позапрошлой",
        ),
        "gone_after": "на прошлой неделе | на той неделе | прошлой недели | прошлого",
        "last_week": "на прошлой неделе | прошлой недели | прошлая неделя",
        "last_year": "прошлого года | в прошлом году",
        "month_rel": {"прошлого месяца": -1, "в прошлом месяце": -1},
    },
    "ar": {
        "past_rel": {"أمس": 1, "امس": 1, "امبارح": 1, "مبارح": 1, "إمبارح": 1, "البارح": 1, "البارحة": 1}
        | {"أول أمس": 2, "اول امس": 2, "أول امبارح": 2, "اول امبارح": 2, "أول مبارح": 2, "قبل أمس": 2}
        | {"قبل امس": 2, "أولة امبارح": 2, "أول البارح": 2, "اول البارحة": 2},
        "ago_before": "قبل | من | قبل حوالي | من حوالي | منذ",
        "gone_after": _weeks(
            (
                "الماضي | الماضية | اللي فات | اللي فاتت | الفائت | الفايت | اللي راح | اللي طاف | السابق "
                "| من الأسبوع الماضي | الأسبوع الماضي | الأسبوع اللي فات"
            ),
            "قبل الماضي | قبل اللي فات",
        ),
        "last_week": "الأسبوع الماضي | الأسبوع اللي فات | الأسبوع اللي راح",
        "last_year": "السنة الماضية | العام الماضي | السنة اللي فاتت",
        "month_rel": {"الشهر الماضي": -1, "من الشهر الماضي": -1, "الشهر اللي فات": -1},
        "since": "منذ | من يوم | منذ يوم",
    },
    "he": {
        "past_rel": {"אתמול": 1, "אתמול בערב": 1, "אמש": 1, "שלשום": 2},
        "ago_before": "לפני | לפני כ | לפני בערך | כבר",
        "gone_after": _weeks(
            (
                "האחרון | האחרונה | שעבר | שעברה | הקודם | הקודמת | שחלף | בשבוע שעבר "
                "| של שבוע שעבר | שבוע שעבר"
            ),
            "שלפני שבועיים",
        ),
        "last_week": "בשבוע שעבר | שבוע שעבר | השבוע שעבר",
        "last_year": "שנה שעברה | בשנה שעברה | אשתקד",
        "month_rel": {"חודש שעבר": -1, "בחודש שעבר": -1, "לחודש שעבר": -1},
        "since": "מאז",
    },
}


def with_bygone(code: str, kinds: Kinds) -> dict[str, Mapping[str, int] | str]:
    """The language's tables with these words added."""
    found = dict(kinds)
    added: tuple[Kinds, ...] = (_WORDS[code], OCCASIONS[code], asides(code), REGIONAL[code], COUNTING[code])
    added = (
        *added,
        {"particle": PARTICLES[code], "persons": PEOPLE_CALLED[code], "no_guest": NO_GUESTS[code]},
    )
    for kind, words in (pair for table in added for pair in table.items()):
        found[kind] = _listed(found.get(kind, "")) | _listed(words)
    return found


def _listed(table: Mapping[str, int] | str) -> dict[str, int]:
    return dict.fromkeys(phrases(table), 1) if isinstance(table, str) else dict(table)


TOLD = {
    "en": (
        "since|rang|went|bought|ordered|purchased|arrived|came|broke|stopped|happened|born|received|fell|paid"
        "|charged|collected|crashed|died|failed|cracked|dropped|sent|visited|noticed|brought|started"
        "|signed|returned|was"
        "|ran|took|made|gave|lost|found|began|bit|blew|burst|caught|drove|flew|forgot|hit"
        "|met|saw|sold|stuck|stole|tore|threw|woke|wore|wrote|conked|leaked"
    ),
    "de": (
        "gekauft|bestellt|geliefert|angekommen|kaputtgegangen|kaputt|passiert|geboren|bekommen|gefallen|bezahlt"
        "|abgeholt|abgegeben|gebracht|kam|kamen|kaufte|bestellte|ging|fiel|erhalten|angefangen|war|seit|gewesen"
        "|brach|riss|starb|platzte|lief|bekam|fing|hörte|brannte|tropfte"
    ),
    "es": (
        "compré|pedí|llegó|llegaron|rompió|estropeó|pasó|ocurrió|nací|nació|recibí|cayó|pagué|recogí|entregaron"
        "|empezó|compramos|pedimos|trajeron|encargué|encargamos|averió|falló|dejé|desde|cobraron|mandaron"
        "|hice|hizo|hicimos|fue|fui|tuve|tuvo|estuve|estuvo|vino|vine|puso|puse|traje"
        "|trajo|hubo|vi|ha|han|hemos"
    ),
    "ru": (
        "купил|купила|купили|покупал|покупала|заказал|заказала|заказывал|заказывала|заказали|пришел|пришла"
        "|пришло|привезли|сломался|сломалась|сломалось|случилось|родился|родилась|получил|получила|упал|упала"
        "|оплатил|оплатила|забрал|забрала|доставили|началось|приехал|приехала|сдал|сдала|перестал|перестала"
        "|брал|брала|делал|делала|был|была|приобрел|приобрела|отправил|отправила"
        "|принес|привез|сдох|погас|замерз|умер|потек|протек|утек|сгорел|сел|лег|привезен|оформлен|куплен"
    ),
    "ar": (
        "اشتريت|اشتريته|اشتريتها|اشترينا|طلبت|طلبته|طلبتها|طلبنا|وصل|وصلت|وصلني|وصلتني|وصلنا|خرب|خربت|تعطل"
        "|تعطلت|صار|صارت|حصل|حصلت|ولدت|مولود|مولودة|مواليد|استلمت|استلمته|دفعت|وقع|وقعت|كان|كانت|انكسر|انكسرت"
        "|بطل|بطلت|باظ|باظت|جبته|جبتها|اخذته|أخذته"
        "|جاني|جاء|طاح|تأخر|توقف|توقفت|انقطع|انقطعت|رحت|جيت|ضاع|ضاعت|سقط|احترق|بعثت|أرسلت"
        "|ارسلت|جابوا|جابوه"
    ),
    "he": (
        "קניתי|קנינו|הזמנתי|הזמנו|הגיע|הגיעה|הגיעו|נשבר|נשברה|התקלקל|התקלקלה|קרה|נולדתי|נולד|נולדה|קיבלתי"
        "|קיבלנו|נפל|נפלה|שילמתי|שילמנו|אספתי|היה|הייתה|היתה|הפסיק|הפסיקה|רכשתי|הבאתי|מאז|נתקע|נתקעה"
        "|התחיל|התחילה|יצא|יצאה|נגמר|נגמרה|נעלם|נעלמה|נפסק|שלחתם|שלחו|הביאו|תיקנו|באו"
        "|נסגר|נכבה|נשרף|נפגע|אבד"
    ),
}
AHEAD = {
    "en": (
        "can|could|would|will|want|wants|need|needs|come|coming|suit|suits|work|works|is|be|for|by|until|till"
        "|free|book|like|love|prefer|think|thinking|planning|looking|possible|available|hoping|wondering|how|what|any|let's|make|put|i'd|i'll"
        "|we'd|so|then|change|move|please|but|instead|due|supposed"
    ),
    "de": (
        "kann|können|könnte|könnten|möchte|möchten|will|wollen|würde|brauche|brauchen|komme|kommen|passt|ginge"
        "|geht|für|bis|frei|lieber|bitte|also|dann|aber|soll|sollte|hätte|hätten|wäre|ist"
    ),
    "es": (
        "puedo|puede|pueden|podría|podrían|quiero|quería|querría|quisiera|necesito|vengan|venga|viene|vienen|para"
        "|hasta|libre|mejor|entonces|pero|así|va|iría|sería|es|conviene"
    ),
    "ru": (
        "бы|можно|можете|могу|хочу|хотел|хотела|нужно|надо|приду|приеду|подойду|подойдет|удобно|давайте|до|запишите"
        "|поэтому|тогда|но|лучше|буду|будет|смогу|перенести|если"
    ),
    "ar": (
        "ممكن|أريد|اريد|أبغى|ابغى|بدي|عايز|عايزة|أقدر|اقدر|أجي|اجي|يناسب|يناسبني|لازم|نحتاج|أحتاج|بس|لكن|إلى"
    ),
    "he": "אפשר|רוצה|צריך|צריכה|יכול|יכולה|אבוא|נבוא|מתאים|נוח|עד|אבל|אז|עדיף|בבקשה|נקבע|לקבוע|תבואו",
}


PAPERS = {
    "en": (
        "from of dated",
        "order invoice bill receipt letter purchase email parcel payment statement",
    ),
    "de": ("vom von", "bestellung rechnung beleg brief kauf lieferung paket auftrag quittung mahnung"),
    "es": ("del de", "pedido factura recibo compra carta ticket paquete encargo"),
    "ru": (
        "от",
        "заказ заказа заказу счет счета чек чека квитанция квитанции письмо договор договора",
    ),
    "ar": ("بتاريخ من", "الطلب طلب طلبي الفاتورة فاتورة الإيصال طلبية الطلبية"),
    "he": ("מ מיום מתאריך", "הזמנה ההזמנה חשבונית החשבונית קבלה הקבלה קנייה"),
}
"""Words for "from" before a day, and what is written down or sent on one."""


FORMS = {
    "en": r"[a-z]{2,}[^e]ed",
    "de": r"(?:ab|an|auf|aus|ein|mit|zu|weg|kaputt|hin|her|um|vor|nach)?ge[a-zäöüß]{3,}(?:t|en)",
    "es": r"[a-záéíóúñü]{3,}(?:(?<!r)é|ó|í|aron|ieron)",
    "ru": r"[а-я]{3,}(?:ал|ил|ел|ул|ял|ла|ли|ло|лся|лась|лось|лись)",
    "he": r"[א-ת]{3,}תי",
}
"""Endings of the past tense, where the language has some of its own."""
UNREAL = frozenset(
    ("wär", "wär's", "wärs", "wärn", "hätt", "hätt's", "hätts", "käm", "käm's", "gäb", "gäb's", "paso")
)
"""What would be, or is; without its dots or its accent each of these is a word of what was."""
NOT_TOLD = {
    "en": (
        "wanted needed hoped preferred supposed closed interested excited scheduled planned "
        "reserved required "
        "booked arranged confirmed "
        "included united limited advanced located related named used indeed expected"
    ),
    "de": (
        "geöffnet gebucht geplant gewünscht gedacht geschlossen gesagt geeignet gemeint gehofft "
        "gewollt gesucht "
        "genehmigt gebraucht gefragt"
    ),
    "es": "café también aquí allí está así ahí podré iré estaré tendré jamás quizá además sofí llamé quería "
    "pensé creí decidí apuntaron agendaron reservaron citaron programaron",
    "ru": (
        "числа около начало кресло стекло масло одеяло школа сила материал канал персонал подвал "
        "недели хотел хотела записали записала записал назначили назначила договорились "
        "перенесли перезаписали "
        "хотели думал думала думали планировал планировала собирался собиралась могла могли устроило подошло "
        "было предлагал желательно мало тепло дела зала зало журнал начали если сказал сказала узнали"
    ),
    "he": "רציתי חשבתי תכננתי התכוונתי אמיתי ביתי קיוויתי ביקשתי קבעתי",
}
"""Words with such an ending that tell of no day that has passed."""


@lru_cache(maxsize=4096)
def is_told(word: str, language: Language) -> bool:
    """Whether a word, as it was heard, tells of what has happened."""
    if word in UNREAL:
        return False
    if language.plain(word) in told(language):
        return True
    form = FORMS.get(language.code)
    known = word in NOT_TOLD.get(language.code, "").split() or language.plain(word) in ahead(language)
    return form is not None and not known and re.fullmatch(form, word) is not None


@lru_cache(maxsize=16)
def papers(language: Language) -> tuple[frozenset[str], frozenset[str]]:
    """Both, as the language looks words up."""
    froms, written = PAPERS.get(language.code, ("", ""))
    return frozenset(map(language.plain, froms.split())), frozenset(map(language.plain, written.split()))


@lru_cache(maxsize=16)
def told(language: Language) -> frozenset[str]:
    """Words of what has happened, as the language looks words up."""
    return frozenset(language.plain(fold(word)) for word in TOLD.get(language.code, "").split("|"))


@lru_cache(maxsize=16)
def ahead(language: Language) -> frozenset[str]:
    """Words of what is wished for or still to come."""
    return frozenset(language.plain(fold(word)) for word in AHEAD.get(language.code, "").split("|"))
