"""Every bot can take a number."""

from frontdesk.scenario.builtin import CALLBACK, own_scenarios, with_built_ins
from frontdesk.scenario.schema import Scenario
from tests.scenario.play import SALON


def test_every_bot_can_take_a_number() -> None:
    callback = SALON.scenario(CALLBACK)
    assert callback is not None
    assert callback.collect_fields[0].kind == "phone"
    assert callback.trigger_keywords == ()


def test_a_bots_own_callback_is_kept() -> None:
    own = Scenario(name=CALLBACK, answer="Ring us.")
    bot = SALON.model_copy(update={"scenarios": (own,)})
    assert with_built_ins(bot).scenarios == (own,)
    assert own_scenarios(with_built_ins(bot)) == (own,)


def test_what_is_built_in_is_not_the_authors() -> None:
    assert [scenario.name for scenario in own_scenarios(SALON)] == ["booking", "support", "complaint"]
