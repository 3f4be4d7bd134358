"""Which fields are asked for: conditions and branches."""

from tests.scenario.desk import field, form, talk

HOW = field("how", "Pick up or delivery?", choices={"pickup": ["pick up"], "delivery": ["deliver"]})
ADDRESS = field("address", "Where to?")
PARTY = field("party", "How many?", type="number")


def test_a_field_is_asked_for_only_when_its_condition_holds() -> None:
    bot = form(HOW, {**ADDRESS, "ask_if": "how = delivery"}, PARTY)
    assert talk("start", "pick up please", bot=bot).state.asked == "party"
    assert talk("start", "deliver it", bot=bot).state.asked == "address"


def test_a_branch_leaves_out_what_lies_between() -> None:
    bot = form({**HOW, "next": {"pickup": "party"}}, ADDRESS, PARTY)
    assert talk("start", "pick up please", bot=bot).state.asked == "party"
    assert talk("start", "deliver it", bot=bot).state.asked == "address"


def test_a_value_off_the_way_is_not_part_of_the_request() -> None:
    bot = form(HOW, {**ADDRESS, "ask_if": "how = delivery"}, PARTY, scenario={"confirm": True})
    play = talk("start", "deliver it", "12 Park Road, London", "no, pick up", bot=bot)
    play.hears("three").hears("yes")
    assert [slot.name for slot in play.state.completions[0].slots] == ["how", "party"]


def test_conditions_may_ask_who_calls_and_how() -> None:
    bot = form({**ADDRESS, "ask_if": "not returning"}, {**PARTY, "ask_if": "channel = phone"}, HOW)
    assert talk("start", bot=bot).state.asked == "address"
    assert talk("start", bot=bot, returning=True).state.asked == "party"
    assert talk("start", bot=bot, returning=True, channel="telegram").state.asked == "how"


def test_an_optional_field_is_not_asked_for() -> None:
    bot = form({**ADDRESS, "optional": True}, PARTY)
    assert talk("start", bot=bot).state.asked == "party"
