from __future__ import annotations

from datetime import timedelta

from frontdesk.models import Call, Conversation
from frontdesk.postcall.unheard import unheard
from tests.support.conversations import BOT, START

NUMBER = "+442079460123"


def test_it_is_the_bot_s_and_nothing_was_said_yet() -> None:
    bot = BOT.model_copy(update={"company_id": "acme", "language": "ru"})
    leg, over = Call(room="office", caller_number=NUMBER), START + timedelta(minutes=2)
    assert unheard(bot, "pbx-office-1", "pbx", leg, START, over, NUMBER) == Conversation(
        id="pbx-office-1",
        bot_id=bot.bot_id,
        channel="pbx",
        language="ru",
        started_at=START,
        ended_at=over,
        ended_by="caller",
        company_id="acme",
        bot_version=bot.version,
        caller=NUMBER,
        call=leg,
    )
