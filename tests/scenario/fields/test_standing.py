"""Of two values in one breath, which stands."""

import pytest

from frontdesk.scenario.fields.base import Match, hearing
from frontdesk.scenario.fields.cues import cues
from frontdesk.scenario.fields.standing import (
    BUSY,
    HAD,
    PLAIN,
    WANTED,
    firm,
    rivals,
    standing,
    standing_ones,
)
from frontdesk.scenario.fields.time import matches
from frontdesk.scenario.language import language
from tests.scenario.said import AT, parsed, value


@pytest.mark.parametrize(
    ("code", "kind", "said", "right"),
    [
        ("en", "date", "i had monday but put me down for thursday", "2026-11-26"),
        ("en", "time", "ten past two i finish at one", "14:10"),
        ("en", "time", "i'm at work at nine so make it ten", "10:00"),
        ("en", "date", "the christmas party's on the eleventh of december", "2026-12-11"),
        ("en", "time", "half nine my sister said at ten", "09:30"),
        ("en", "date", "can you move my tuesday appointment to friday", "2026-11-27"),
        ("de", "date", "am dritten meine tochter kommt am fünften", "2026-12-03"),
        ("he", "date", "אז עכשיו יום רביעי הבא", "2026-11-25"),
        ("en", "time", "my bus gets in at ten to two so quarter past would be safe", "14:15"),
        ("ru", "time", "в девять открываетесь ну тогда в четверть десятого", "09:15"),
        ("he", "date_time", "מחר לא ביום רביעי בשלוש וחצי כן", "2026-11-25T15:30"),
        ("he", "date_time", "מחר בעשר במקום מחר בתשע", "2026-11-21T10:00"),
        (
            "de",
            "date",
            "ursprünglich war's der dreißigste jetzt hätten wir gern den ersten dezember",
            "2026-12-01",
        ),
        ("ar", "date", "ممكن تغيروا موعدي من الأحد إلى الاثنين", "2026-11-23"),
        ("he", "date", "בעלי רוצה חמישי ואני מעדיפה שישי", "2026-11-27"),
        ("en", "time", "could you move it from nine to ten", "10:00"),
        ("he", "time", "אני מסיימת בחמש אז שש", "18:00"),
        ("de", "time", "um vier bin ich noch beim zahnarzt also fünf", "17:00"),
        ("en", "date_time", "tomorrow at ten my wife will drop it off", "2026-11-21T10:00"),
        ("he", "date_time", "היה קבוע לראשון בשמונה תעבירי לי לשני בשמונה", "2026-11-23T08:00"),
        ("en", "time", "doors are at seven so quarter to", "18:45"),
        ("es", "date", "el viernes tengo boda y el sábado resaca el domingo entonces", "2026-11-22"),
        ("es", "date", "tenía el lunes pero me ha salido un viaje póngame el jueves", "2026-11-26"),
        ("es", "date_time", "mañana a las diez es que a las nueve trabajo", "2026-11-21T10:00"),
        ("de", "time", "dreiviertel fünf weil um vier hab ich noch fußpflege", "16:45"),
        ("de", "time", "um vier hab ich noch fußpflege dreiviertel fünf", "16:45"),
        ("ru", "date", "послезавтра а то завтра у меня дача", "2026-11-22"),
        ("ru", "time", "лучше в шесть тридцать чем в семь", "18:30"),
        ("ar", "date", "كان عندي موعد الاثنين بس خليها الخميس", "2026-11-26"),
        ("he", "time", "היה לי תור באחת אבל תזיזי לי לשתיים ורבע", "14:15"),
        ("en", "time", "i usually come at nine but this time half ten please", "10:30"),
        ("de", "date", "letzte woche dienstag gekauft und seit gestern geht gar nix mehr", "2026-11-10"),
    ],
)
def test_what_is_wanted_stands(code: str, kind: str, said: str, right: str):
    assert value(code, kind, said) == right


@pytest.mark.parametrize(
    ("code", "kind", "said"),
    [
        ("en", "time", "at quarter past five if that's gone then quarter to six"),
        ("en", "date", "it depends on my shift tuesday"),
        ("de", "date", "entweder freitag oder samstag meine freundin sagt samstag"),
        ("en", "date", "i could do today or i could do tomorrow"),
        ("en", "time", "half nine half ten"),
        ("de", "time", "um drei und um fünf"),
        ("en", "time", "at four and i could also come at five"),
    ],
)
def test_two_that_both_may_be_meant_are_asked_again(code: str, kind: str, said: str):
    found = parsed(code, kind, said)
    assert found.normalised is None
    assert found.alternatives


def test_each_value_has_the_standing_of_its_clause():
    said = "i had half nine but i work until half ten so can we make it half eleven"
    heard = hearing(said, language("en"), AT)
    found = list(matches(heard, True))
    told = cues(heard)
    assert [cue.kind for cue in told] == ["had", "but", "hours", "so", "wanted", "wanted"]
    assert [standing(heard, one, found, told) for one in found] == [HAD, BUSY, WANTED]
    assert [one.value for one in standing_ones(heard, found)] == ["11:30"]


def test_a_comma_ends_what_words_tell_of():
    heard = hearing("i work, at ten or eleven", language("en"), AT)
    found = list(matches(heard, True))
    assert standing(heard, found[-1], found, cues(heard)) == PLAIN


def test_a_day_gone_by_gives_way_to_nothing():
    assert value("de", "date", "gekauft am zweiundzwanzigsten august das war ein samstag") == "2026-08-22"


def test_rivals_are_two_coming_days_or_hours():
    heard = hearing("nine ten", language("en"), AT)
    nine, ten = Match("09:00", 0, 1, 3.0), Match("10:00", 1, 2, 3.0)
    assert rivals(heard, nine, ten)
    assert not rivals(heard, nine, nine)
    assert not rivals(heard, Match("9", 0, 1, 3.0), Match("10", 1, 2, 3.0))
    assert not rivals(heard, nine, Match("10:00", 1, 2, 1.5))
    assert not rivals(heard, Match("2026-11-02", 0, 1, 3.0), Match("2026-11-28", 1, 2, 3.0))


def test_many_words_do_not_make_an_hour_surer():
    assert firm(Match("09:00", 0, 4, 6.0)) == firm(Match("09:00", 0, 1, 3.0)) == 2.0


def test_a_feast_that_names_a_party_and_a_day_told_by_another_are_no_rivals():
    heard = hearing("the christmas party tomorrow or the day after", language("en"), AT)
    places = {token.text: i for i, token in enumerate(heard.tokens)}
    feast = Match("2026-12-25", places["christmas"], places["christmas"] + 1, 3.0)
    tomorrow = Match("2026-11-21", places["tomorrow"], places["tomorrow"] + 1, 3.0)
    after = Match("2026-11-22", places["the day after"], places["the day after"] + 1, 3.0)
    other = Match("2026-11-24", places["party"], places["party"] + 1, 3.0)
    assert rivals(heard, tomorrow, other)
    assert not rivals(heard, feast, tomorrow)
    assert not rivals(heard, tomorrow, after)
