"""Arabic as callers say it from Cairo to Kuwait, value by value, on Friday 20 November 2026 at ten."""

from datetime import datetime

import pytest

from frontdesk.scenario.ear import read
from frontdesk.scenario.language import language
from frontdesk.scenario.language.ar import ARABIC
from frontdesk.scenario.parsing import parse
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import DialogueState

AT = datetime(2026, 11, 20, 10)
BOT = Bot.model_validate(
    {
        "bot_id": "b",
        "language": "ar",
        "country": "SA",
        "greeting": "مرحبا",
        "fallback": "عفوا",
        "scenarios": [
            {
                "name": "booking",
                "trigger_keywords": ["حجز", "موعد"],
                "collect_fields": [
                    {"name": "day", "type": "date", "prompt": "?"},
                    {"name": "hour", "type": "time", "prompt": "?"},
                    {"name": "people", "type": "number", "prompt": "?"},
                    {"name": "phone", "type": "phone", "prompt": "?"},
                ],
            }
        ],
    }
)
ASKED = DialogueState(phase="collecting", scenario="booking", asked="day")


def value(kind: str, text: str, country: str | None = None, choices: tuple[str, ...] | None = None):
    return parse(kind, text, "ar", AT, country=country, choices=choices).normalised


def test_it_is_found_by_its_code():
    assert language("ar-SA") is ARABIC
    assert language("ar") is ARABIC


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("اثنان", 2),
        ("تنتين", 2),
        ("حداشر", 11),
        ("إحدى عشرة", 11),
        ("خمسطعش", 15),
        ("خمسة وعشرين", 25),
        ("مية وعشرين", 120),
        ("ميتين وثلاثة وعشرين", 223),
        ("ثلاثمائة وخمسين", 350),
        ("خمس مية", 500),
        ("ألف", 1000),
        ("ألفين وخمسمية", 2500),
        ("تلات تلاف", 3000),
        ("عشرين ألف", 20000),
        ("٢٥", 25),
        ("۲۵", 25),
    ],
)
def test_numbers_of_all_dialects(text, number):
    assert value("number", text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("احنا ستة", 6),
        ("طاولة لأربعة", 4),
        ("شخصين وطفل", 3),
        ("ثلاث كبار وطفلين", 5),
        ("أنا وزوجتي", 2),
        ("أنا وزوجتي وثلاث أولاد", 5),
        ("لوحدي", 1),
        ("نفرين", 2),
        ("أربعة لا خمسة", 5),
        ("أربعة أو خمسة", None),
    ],
)
def test_people(text, number):
    assert value("number", text) == number


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("بكرة", "2026-11-21"),
        ("بَعْدَ غَدٍ", "2026-11-22"),
        ("عقب باكر", "2026-11-22"),
        ("الأحد القادم", "2026-11-22"),
        ("الأحد بعد القادم", "2026-11-29"),
        ("الأسبوع الجاي يوم الأحد", "2026-11-22"),
        ("الثلاثاء من الأسبوع القادم", "2026-11-24"),
        ("بعد أسبوعين", "2026-12-04"),
        ("بعد أسبوع من بكرة", "2026-11-28"),
        ("الخامس والعشرين من نوفمبر", "2026-11-25"),
        ("٢٤ تشرين الثاني", "2026-11-24"),
        ("خمسة شهر اتناشر", "2026-12-05"),
        ("أربعة على اتناشر", "2026-12-04"),
        ("خمسة الشهر الجاي", "2026-12-05"),
        ("يوم خمسة وعشرين", "2026-11-25"),
        ("الجمعة سبعة وعشرين", "2026-11-27"),
        ("مو الثلاثاء الخميس", "2026-11-26"),
        ("الاثنين أقصد الثلاثاء", "2026-11-24"),
        ("آخر الشهر", None),
        ("خمسة رمضان", None),
        ("الأسبوع القادم", None),
        ("السبت أو الأحد", None),
        ("والله ما أعرف", None),
    ],
)
def test_days(text, day):
    assert value("date", text) == day


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("خمسة ونص", "17:30"),
        ("ستة إلا ربع المغرب", "17:45"),
        ("سبعة وثلث مساء", "19:20"),
        ("تسعة ونص وخمسة الصبح", "09:35"),
        ("الساعة السابعة إلا ربعا مساء", "18:45"),
        ("الثانية عشرة ظهرا", "12:00"),
        ("وحدة ونص الظهر", "13:30"),
        ("تسعة بليل", "21:00"),
        ("الساعة خمسة وعشرين دقيقة العصر", "17:20"),
        ("عالثمانية مساء", "20:00"),
        ("٧:٣٠ م", "19:30"),
        ("بين اثنين وثلاثة الظهر", "14:00"),
        ("بعد نص ساعة", "10:30"),
        ("العصر", None),
        ("أي وقت", None),
        ("كم الساعة", None),
    ],
)
def test_times(text, time):
    assert value("time", text) == time


@pytest.mark.parametrize(
    ("text", "country", "number"),
    [
        ("صفر خمسة خمسة واحد اثنين ثلاثة أربعة خمسة ستة سبعة", "SA", "+966551234567"),
        ("زيرو حداشر واحد اتنين تلاتة أربعة خمسة ستة سبعة تمانية", "EG", "+201112345678"),
        ("رقمي صفر خمسين اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية", "AE", "+971502345678"),
        ("صفر سبعة تسعة خمسة مكرر ستة سبعة ثمانية تسعة صفر", "JO", "+962795567890"),
        ("رقم جوالي صفر خمسة أربعة سبعتين ثلاث أصفار واحد اثنين", "SA", "+966547700012"),
        ("سبعين واحد وعشرين أربعة وثلاثين ستة وخمسين", "LB", "+96170213456"),
        ("واحد وسبعين مية وثلاثة وعشرين أربعمية وستة وخمسين", "LB", "+96171123456"),
        ("٩٩٣٤٥٦٧٨", "KW", "+96599345678"),
        ("صفر خمسة خمسة", "SA", None),
    ],
)
def test_telephone_numbers(text, country, number):
    assert value("phone", text, country) == number


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("ام اتش شرطة سفلية ١٢ آت ياهو دوت كوم", "mh_12@yahoo.com"),
        ("john دوت smith آت جي ميل دوت كوم", "john.smith@gmail.com"),
        ("info آت hotel دوت اس ايه", "info@hotel.sa"),
        ("contact آت شركتي دوت كوم", None),
    ],
)
def test_email(text, address):
    assert value("email", text) == address


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("اسمي عبد الرحمن بن خالد", "عبد الرحمن بن خالد"),
        ("باسم أبو أحمد لو سمحت", "أبو أحمد"),
        ("أنا أم محمد", "أم محمد"),
        ("اسمي خميس", "خميس"),
        ("معك وليد", "وليد"),
        ("اسمي كريم علي", "كريم علي"),
        ("شو اسمك", None),
        ("لا شكرا", None),
    ],
)
def test_names(text, name):
    assert value("name", text) == name


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        *((text, "yes") for text in ("أيوه", "إي", "آه", "لا مانع", "ليش لا", "ولا يهمك", "ماشي", "مضبوط")),
        *((text, "no") for text in ("لأ", "كلا", "مش مناسب", "لا مو صحيح", "طبعا لا", "ما بدي", "لااا")),
        *((text, None) for text in ("إن شاء الله", "والله", "يمكن", "وين موقعكم", "يعطيك العافية")),
    ],
)
def test_yes_and_no(text, answer):
    assert value("yes_no", text) == answer


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("duration", "ساعة إلا ربع", 45),
        ("duration", "ساعتين ونص", 150),
        ("duration", "ثلث ساعة", 20),
        ("duration", "يوم واحد", 1440),
        ("money", "ألف وخمسمية ريال", 1500),
        ("money", "مليون ونص", 1500000),
        ("money", "ما عندي ميزانية", None),
        ("id", "بي ار سبعة سبعة صفر واحد", "BR7701"),
        ("spelled", "ألف حاء ميم دال", "احمد"),
        ("address", "شارع الملك فهد رقم اثنين وعشرين", "شارع الملك فهد رقم 22"),
    ],
)
def test_other_values(kind, text, expected):
    assert value(kind, text) == expected


@pytest.mark.parametrize(
    ("text", "choice"),
    [("بدي أقص شعري", "قص شعر"), ("صبغة", "صبغ شعر"), ("مش القص الصبغ", "صبغ شعر"), ("لا أعرف", None)],
)
def test_choices(text, choice):
    assert value("choice", text, choices=("قص شعر", "صبغ شعر", "مانيكير")) == choice


@pytest.mark.parametrize(
    ("text", "control"),
    [
        ("الغي الحجز", "cancel"),
        ("خلاص غيرت رأيي", "cancel"),
        ("ممكن تعيد", "repeat"),
        ("بدي أحكي مع موظف", "person"),
        ("يلا باي", "goodbye"),
        ("استنى شوي", "wait"),
        ("يعطيك العافية", "thanks"),
        ("السلام عليكم", "hello"),
        ("هل أنت روبوت", "robot"),
        ("بدي أأجل موعدي", "existing"),
    ],
)
def test_controls(text, control):
    assert control in read(BOT, ASKED, text, AT).controls


@pytest.mark.parametrize("text", ["متى تفتحون", "بكام الكشف", "وين موقعكم", "الأسعار كام", "عندكم واي فاي؟"])
def test_questions(text):
    assert read(BOT, ASKED, text, AT).question


@pytest.mark.parametrize("text", ["ممكن أحجز طاولة", "شو رأيك بالخميس", "بدي أحجز بكرة", "أيوه"])
def test_wishes_are_no_questions(text):
    assert not read(BOT, ASKED, text, AT).question


def test_several_values_in_one_breath():
    reading = read(BOT, ASKED, "احجز طاولة لأربعة يوم السبت الساعة ثمانية المسا ورقمي ٠٥٥١٢٣٤٥٦٧", AT)
    assert {c.field: c.value for c in reading.candidates} == {
        "people": "4",
        "day": "2026-11-21",
        "hour": "20:00",
        "phone": "+966551234567",
    }


def test_a_correction_replaces():
    reading = read(BOT, ASKED, "لا قصدي الخميس", AT)
    assert reading.correction
    assert [(c.field, c.value) for c in reading.candidates] == [("day", "2026-11-26")]
