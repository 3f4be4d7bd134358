"""When one company refuses, the next dials; never when a telephone may have rung."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.chain import build_telephony
from frontdesk.providers.telephony._chain import Company, Lines
from frontdesk.providers.telephony._sip import Dialler, NotTaken, Trunk, Unsure
from frontdesk.settings import LiveKit, Provider, Settings

NUMBER = "+442079460123"


class Dials(Dialler):
    """A company that answers what it is told to; remembers what it was asked."""

    def __init__(self, name: str, problem: Exception | None = None) -> None:
        super().__init__(name, LiveKit(), Trunk("+442079460100"))
        self.problem = problem
        self.dialled: list[tuple[str, str, str | None]] = []
        self.ended: list[str] = []

    async def connect_to_livekit(self, call_id: str, room: str, caller: str | None = None) -> None:
        self.dialled.append((call_id, room, caller))
        if self.problem:
            raise self.problem

    async def hangup(self, call_id: str) -> None:
        self.ended.append(call_id)


async def test_the_next_company_dials_where_the_first_refuses() -> None:
    first, second = Dials("twilio", ProviderError("429")), Dials("exolve")
    lines = Lines([Company(first), Company(second)])
    await lines.connect_to_livekit(NUMBER, "out", "+442079460199")
    assert first.dialled == second.dialled == [(NUMBER, "out", "+442079460199")]
    await lines.hangup(NUMBER)
    assert first.ended == [NUMBER]
    assert lines.name == "twilio+exolve"


@pytest.mark.parametrize("problem", [NotTaken("busy"), Unsure("no answer in time")])
async def test_a_telephone_that_rang_is_not_rung_again(problem: Exception) -> None:
    first, second = Dials("twilio", problem), Dials("exolve")
    with pytest.raises(type(problem)):
        await Lines([Company(first), Company(second)]).connect_to_livekit(NUMBER, "out")
    assert second.dialled == []


async def test_a_company_that_refuses_the_country_is_left_alone() -> None:
    first = Dials("twilio", ProviderError("403", permanent=True, refused=True))
    second, breaker = Dials("exolve"), Breaker()
    lines = Lines([Company(first, breaker), Company(second)])
    for _ in range(2):
        await lines.connect_to_livekit(NUMBER, "out")
    assert (len(first.dialled), len(second.dialled)) == (1, 2)
    assert not breaker.closed


async def test_nobody_left_is_an_error() -> None:
    with pytest.raises(ProviderError, match=r"nobody could dial.*429"):
        await Lines([Company(Dials("twilio", ProviderError("429")))]).connect_to_livekit(NUMBER, "out")


def test_the_settings_name_the_companies(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for word in ("TWILIO", "EXOLVE"):
        monkeypatch.setenv(f"{word}_SIP_USERNAME", "desk")
        monkeypatch.setenv(f"{word}_SIP_PASSWORD", "secret")
    twilio = Provider(provider="twilio", options={"address": "acme", "number": "+442079460100"})
    exolve = Provider(provider="exolve", options={"address": "sip.example.ru", "number": "+74950000100"})
    lines = build_telephony(Settings(home=tmp_path, telephony=(twilio, exolve)))
    assert lines is not None
    assert lines.name == "twilio+exolve"
    assert build_telephony(Settings(home=tmp_path)) is None
    with pytest.raises(BadInput, match="livekit cannot dial out"):
        build_telephony(Settings(home=tmp_path, telephony=(Provider(provider="livekit"),)))
