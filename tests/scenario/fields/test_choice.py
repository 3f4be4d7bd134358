"""One of several options."""

import pytest

from frontdesk.scenario.ear import read
from frontdesk.scenario.state import DialogueState
from tests.scenario.listening import AT, bot, hears, values
from tests.scenario.said import parsed, value


@pytest.mark.parametrize(
    ("language", "said", "option"),
    [
        ("en", "a haircut please", "haircut"),
        ("en", "haircuts", "haircut"),
        ("en", "a hair cut", "haircut"),
        ("en", "man a cure", "manicure"),
        ("en", "manicur", "manicure"),
        ("en", "something for my nails", "manicure"),
        ("en", "I want my hair dyed", "colouring"),
        ("en", "not a haircut, a manicure", "manicure"),
        ("en", "a dentist", None),
        ("en", "the moon", None),
        ("ru", "стрижку пожалуйста", "стрижка"),
        ("ru", "хочу подстричься", "стрижка"),
        ("ru", "на маникюр", "маникюр"),
        ("ru", "не стрижка, а маникюр", "маникюр"),
        ("ru", "покрасить мне волосы", "окрашивание"),
        ("ru", "к стоматологу", None),
    ],
)
def test_choice(language, said, option):
    assert values(hears(language, said, "service")).get("service") == option


def pick(said: str, *options: str) -> str | None:
    form = {"name": "form", "collect_fields": [{"name": "it", "prompt": "?", "choices": list(options)}]}
    state = DialogueState(phase="collecting", scenario="form", asked="it")
    found = read(bot("en", [form]), state, said, AT).candidate("it")
    return found and found.value


@pytest.mark.parametrize(
    ("said", "picked"),
    [
        ("it does not switch on", "does not switch on"),
        ("I don't mind", "don't mind"),
        ("no preference, really", "don't mind"),
        ("neither", None),
        ("any of them", None),
    ],
)
def test_an_option_may_go_by_words_that_deny_or_leave_open(said, picked):
    choices = {"does not switch on": [], "don't mind": ["no preference"], "broken": []}
    form = {"name": "form", "collect_fields": [{"name": "it", "prompt": "?", "choices": choices}]}
    state = DialogueState(phase="collecting", scenario="form", asked="it")
    found = read(bot("en", [form]), state, said, AT).candidate("it")
    assert (found and found.value) == picked


def test_what_fits_two_options_is_neither():
    assert pick("a haircut", "men's haircut", "women's haircut") is None


def test_the_word_that_only_one_option_has_decides():
    assert pick("the women's one", "men's haircut", "women's haircut") == "women's haircut"


def test_the_longer_option_wins_when_all_of_it_was_said():
    assert pick("haircut and beard", "haircut", "haircut and beard") == "haircut and beard"


def test_a_word_between_the_words_of_an_option_makes_it_fit_no_better() -> None:
    assert pick("every three months", "every month", "every three months") == "every three months"
    assert pick("every month", "every month", "every three months") == "every month"


@pytest.mark.parametrize("said", ["כל חודש", "כל חודשיים"])
def test_two_of_a_unit_are_no_other_form_of_one_in_hebrew(said: str) -> None:
    choices = ["כל חודש", "כל חודשיים"]
    form = {"name": "form", "collect_fields": [{"name": "it", "prompt": "?", "choices": choices}]}
    state = DialogueState(phase="collecting", scenario="form", asked="it")
    found = read(bot("he", [form]), state, said, AT).candidate("it")
    assert found is not None
    assert found.value == said


@pytest.mark.parametrize(
    ("code", "said", "options", "picked"),
    [
        ("en", "I want to send it back", ("money back", "an exchange"), None),
        ("en", "money, please", ("money back", "an exchange"), "money back"),
        ("en", "Well, something in it was broken.", ("the same item", "something else"), None),
        ("ar", "فيه تقسيط عندكم؟", ("الدفع عند الاستلام", "رابط"), None),
        ("ar", "التقسيط ممكن مع تابي؟", ("ماكينة قهوة", "غلاية"), None),
        ("ar", "عند الاستلام", ("الدفع عند الاستلام", "رابط"), "الدفع عند الاستلام"),
        ("ru", "что у вас есть", ("есть чек", "чека нет"), None),
        ("de", "kann ich das zurück geben", ("Geld zurück", "Umtausch"), None),
        ("he", "מה יש אצלכם", ("איסוף אצלכם", "משלוח"), None),
        ("es", "¿qué tienen con queso?", ("tarta con nata", "bizcocho"), None),
    ],
)
def test_a_word_that_says_little_is_no_option(code, said, options, picked):
    form = {"name": "form", "collect_fields": [{"name": "it", "prompt": "?", "choices": list(options)}]}
    state = DialogueState(phase="collecting", scenario="form", asked="it")
    found = read(bot(code, [form]), state, said, AT).candidate("it")
    assert (found and found.value) == picked


@pytest.mark.parametrize(
    ("said", "picked"),
    [
        ("телефон не включается", "телефон"),
        ("телефон не заряжается", "телефон"),
        ("не телефон, а планшет", "планшет"),
        ("телефон не надо", None),
    ],
)
def test_what_is_said_not_to_work_is_what_is_meant(said, picked):
    form = {
        "name": "form",
        "collect_fields": [{"name": "it", "prompt": "?", "choices": ["телефон", "планшет"]}],
    }
    state = DialogueState(phase="collecting", scenario="form", asked="it")
    found = read(bot("ru", [form]), state, said, AT).candidate("it")
    assert (found and found.value) == picked


@pytest.mark.parametrize(
    ("said", "picked"),
    [
        ("How long does the money take to come back?", None),
        ("What does an exchange cost?", None),
        ("Can I have an exchange?", "exchange"),
        ("An exchange?", "exchange"),
    ],
)
def test_what_is_asked_about_is_not_chosen(said, picked):
    assert pick(said, "money", "exchange") == picked


def test_another_dish_is_no_slip_of_the_recogniser():
    dishes = {"vegetarisch": [], "vegan": [], "fisch": []}
    assert parsed("de", "choice", "lieber was mit fleisch", choices=dishes).normalised is None
    assert parsed("de", "choice", "lieber den fischh", choices=dishes).normalised == "fisch"


@pytest.mark.parametrize(
    ("code", "said", "options", "option"),
    [
        ("de", "karte hab ich leider vergessen", {"karte": [], "bar": ["bargeld"]}, "bar"),
        ("es", "efectivo no llevo nunca", {"efectivo": [], "tarjeta": []}, "tarjeta"),
        ("ru", "налички с собой нет", {"наличные": ["нал", "наличка"], "карта": ["картой"]}, "карта"),
        ("he", "אין עליי מזומן", {"אשראי": ["כרטיס"], "מזומן": []}, "אשראי"),
        ("he", "העיקר שלא יהיה בחוץ", {"בפנים": ["פנים"], "בחוץ": ["חוץ"]}, "בפנים"),
    ],
)
def test_what_somebody_has_not_got_is_not_meant(code, said, options, option):
    assert parsed(code, "choice", said, choices=options).normalised == option


@pytest.mark.parametrize(
    ("code", "said", "option"),
    [
        ("de", "die spülmaschine pumpt nicht mehr ab steht alles unter wasser", "spülmaschine"),
        ("en", "the dishwasher does not pump any more", "dishwasher"),
        ("es", "el lavavajillas ya no desagua", "lavavajillas"),
        ("en", "not the dishwasher", None),
        ("de", "die spülmaschine brauche ich nicht", None),
    ],
)
def test_what_does_not_do_its_work_is_what_it_is_about(code, said, option):
    things = {"spülmaschine": [], "waschmaschine": [], "dishwasher": [], "lavavajillas": []}
    assert parsed(code, "choice", said, choices=things).normalised == option


def test_an_option_with_a_not_behind_it_gives_way_to_another():
    said = "en efectivo no llevo nada encima pago con la visa"
    assert value("es", "choice", said, choices=("efectivo", "tarjeta")) != "efectivo"


def test_what_is_left_is_meant():
    said = "בבוקר אני בלימודים ובצהריים עובדת אז נשאר ערב"
    assert value("he", "choice", said, choices=("בוקר", "צהריים", "ערב")) == "ערב"
