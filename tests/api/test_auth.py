from __future__ import annotations

import pytest

from frontdesk.api.auth import COOKIE_SECONDS, Keeper, feed_of, key_in, loopback, refuse_open_door
from frontdesk.errors import BadInput, Refused
from frontdesk.settings import Api
from tests.support.console import KEY

ACME = "the-key-of-acme-for-tests"
KEYS = {"default": KEY, "acme": ACME}


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


def test_a_company_s_key_closes_the_door_too() -> None:
    refuse_open_door(Api(host="0.0.0.0", keys=f"acme={ACME}"))  # type: ignore[arg-type]
    with pytest.raises(BadInput, match="FRONTDESK_API_KEYS"):
        refuse_open_door(Api(keys="acme=short"))  # type: ignore[arg-type]


def test_the_key_is_taken_from_either_header_and_says_whose_it_is() -> None:
    keeper = Keeper(KEYS)
    assert keeper.admitted({"x-api-key": KEY}) == "default"
    assert keeper.admitted({"authorization": f"Bearer {ACME}"}) == "acme"
    assert keeper.admitted({"x-api-key": KEY, "authorization": f"Bearer {ACME}"}) == "default"
    for headers in (
        {"authorization": f"Basic {KEY}"},
        {"x-api-key": KEY + "x"},
        {"x-api-key": "ключ"},
        {"x-api-key": f"acme={ACME}"},
        {"x-api-key": ""},
        {},
    ):
        assert keeper.admitted(headers) is None
    assert key_in({"authorization": "Bearer  a "}) == "a"


def test_a_cookie_is_good_until_it_expires_and_cannot_be_made_up() -> None:
    now = [1000.0]
    keeper = Keeper(KEYS, lambda: now[0])
    cookie = keeper.cookie("default")
    assert keeper.visitor(cookie) == "default"
    expires, _, signature = cookie.partition(".")
    assert keeper.visitor(f"{int(expires) + 1}.{signature}") is None
    assert Keeper({"default": "another key"}, lambda: now[0]).visitor(cookie) is None
    for made_up in ("", ".", "x.y", f"{expires}.", f"{expires}.é", f"{'9' * 5000}.{signature}"):
        assert keeper.visitor(made_up) is None
    now[0] += COOKIE_SECONDS
    assert keeper.visitor(cookie) is None


def test_a_cookie_and_an_address_are_one_company_s() -> None:
    keeper = Keeper(KEYS)
    assert keeper.visitor(keeper.cookie("acme")) == "acme"
    assert Keeper({"default": KEY}).visitor(keeper.cookie("acme")) is None
    token = keeper.token("acme", feed_of("acme", "salon"))
    assert keeper.admits_token("acme", feed_of("acme", "salon"), token)
    for company, purpose in (
        ("default", feed_of("acme", "salon")),
        ("acme", feed_of("acme", "other")),
        ("nobody", feed_of("acme", "salon")),
    ):
        assert not keeper.admits_token(company, purpose, token)
    assert not keeper.admits_token("nobody", "", "")


def test_without_a_key_the_door_is_open() -> None:
    keeper = Keeper({})
    assert keeper.open
    assert keeper.admitted({}) == keeper.visitor("") == "default"
    assert keeper.admits_token("default", "anything", "")
