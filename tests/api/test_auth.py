from __future__ import annotations

import pytest

from frontdesk.api.auth import COOKIE_SECONDS, Keeper, key_in, loopback, refuse_open_door
from frontdesk.errors import Refused
from frontdesk.settings import Api
from tests.support.console import KEY


@pytest.mark.parametrize(
    ("host", "own"),
    [
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("localhost", True),
        ("0.0.0.0", False),
        ("192.168.1.5", False),
        ("::", False),
        ("example.com", False),
        ("", False),
    ],
)
def test_what_only_this_machine_reaches(host: str, own: bool) -> None:
    assert loopback(host) is own


def test_no_start_without_a_key_where_strangers_reach_it() -> None:
    refuse_open_door(Api(host="127.0.0.1"))
    refuse_open_door(Api(host="0.0.0.0", key=KEY))  # type: ignore[arg-type]
    with pytest.raises(Refused, match="FRONTDESK_API_KEY"):
        refuse_open_door(Api(host="0.0.0.0"))
    with pytest.raises(Refused, match="too short"):
        refuse_open_door(Api(host="0.0.0.0", key="short"))  # type: ignore[arg-type]


def test_the_key_is_taken_from_either_header() -> None:
    keeper = Keeper(KEY)
    assert keeper.admits({"x-api-key": KEY})
    assert keeper.admits({"authorization": f"Bearer {KEY}"})
    assert not keeper.admits({"authorization": f"Basic {KEY}"})
    assert not keeper.admits({"x-api-key": KEY + "x"})
    assert not keeper.admits({"x-api-key": "ключ"})
    assert not keeper.admits({})
    assert key_in({"authorization": "Bearer  a "}) == "a"


def test_a_cookie_is_good_until_it_expires_and_cannot_be_made_up() -> None:
    now = [1000.0]
    keeper = Keeper(KEY, lambda: now[0])
    cookie = keeper.cookie()
    assert keeper.admits_cookie(cookie)
    expires, _, signature = cookie.partition(".")
    assert not keeper.admits_cookie(f"{int(expires) + 1}.{signature}")
    assert not Keeper("another key", lambda: now[0]).admits_cookie(cookie)
    for made_up in ("", ".", "x.y", f"{expires}.", f"{expires}.é"):
        assert not keeper.admits_cookie(made_up)
    now[0] += COOKIE_SECONDS
    assert not keeper.admits_cookie(cookie)


def test_without_a_key_the_door_is_open() -> None:
    keeper = Keeper(None)
    assert keeper.open
    assert keeper.admits({})
    assert keeper.admits_cookie("")
