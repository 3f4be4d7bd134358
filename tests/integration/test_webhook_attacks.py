"""Forty and more ways to make us send inside, or to make a receiver believe what is not ours: all refused."""

from __future__ import annotations

import base64
import socket
import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from frontdesk.errors import BadInput, Refused
from frontdesk.postcall.delivery import utc_now
from frontdesk.postcall.hooks import Hooks
from frontdesk.postcall.sender import Answer, post
from frontdesk.postcall.signing import KEY, derived, signed
from frontdesk.settings import Settings
from frontdesk.store import endpoints
from frontdesk.store.db import Store, open_store
from frontdesk.testing.receiver import Answer as Says, WebhookReceiver
from tests.support.kits import KITS, Kit, kit
from tests.support.receiver import SECRET, Receiver, receiver

pytestmark = pytest.mark.integration
OUTSIDE, INSIDE = "93.184.215.14", "127.0.0.1"

ADDRESSES = {
    "loopback": "http://127.0.0.1/",
    "loopback by name": "http://localhost/",
    "loopback by name with a final dot": "http://localhost./",
    "loopback, a part of it by name": "http://crm.localhost/",
    "loopback, shortened": "http://127.1/",
    "loopback as one number": "http://2130706433/",
    "loopback in hexadecimal": "http://0x7f000001/",
    "loopback in octal": "http://0177.0.0.1/",
    "loopback in full-width digits": "http://１２７.０.０.１/",
    "this host": "http://0.0.0.0/",
    "IPv6 loopback": "http://[::1]/",
    "IPv4 within IPv6": "http://[::ffff:127.0.0.1]/",
    "IPv4 within IPv6, of old": "http://[::127.0.0.1]/",
    "IPv4 behind NAT64": "http://[64:ff9b::7f00:1]/",
    "IPv4 within 6to4": "http://[2002:7f00:1::]/",
    "IPv6 of one's own": "http://[fd00::1]/",
    "IPv6 of the link": "http://[fe80::1]/",
    "the cloud's metadata": "http://169.254.169.254/latest/meta-data/",
    "the cloud's metadata by name": "http://metadata.google.internal/",
    "a private network, 10": "http://10.0.0.1/",
    "a private network, 172": "https://172.16.0.1/",
    "a private network, 192": "https://192.168.0.1/",
    "a carrier's network": "http://100.64.0.1/",
    "everybody": "http://255.255.255.255/",
    "a group": "http://224.0.0.1/",
    "a name without a dot": "http://redis:6379/",
    "a password in the address": "http://me:pw@a.example/",
    "a public name before an inside one": "http://a.example@127.0.0.1/",
    "a file": "file:///etc/passwd",
    "another protocol": "gopher://a.example/",
    "a socket": "http+unix://%2Frun%2Fdocker.sock/",
    "no host": "http:///etc/passwd",
    "a second line": "http://a.example/\r\nX-Evil: 1",
    "an endless address": "http://a.example/" + "a" * 5000,
    "a public name that stands for an inside address": "http://inside.example/",
    "a name with an outside and an inside address": "http://both.example/",
}
NAMES = {"inside.example": [INSIDE], "both.example": [OUTSIDE, INSIDE], "a.example": [OUTSIDE]}


def looked_up(host: str, port: int, **_: Any) -> list[Any]:
    """What a name server of the attacker's says; numbers are read as the system reads them."""
    if host in NAMES:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, port)) for one in NAMES[host]]
    return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)


class Changing:
    """A name server whose answers change: rebinding."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.asked = 0

    def __call__(self, host: str, port: int, **_: Any) -> list[Any]:
        answer = self.answers[min(self.asked, len(self.answers) - 1)]
        self.asked += 1
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (answer, port))]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(Settings(home=tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def taking() -> Iterator[Receiver]:
    with receiver() as running:
        yield running


@pytest.mark.parametrize("attack", ADDRESSES)
def test_no_address_inside_is_taken_when_it_is_configured(
    store: Store, monkeypatch: pytest.MonkeyPatch, attack: str
) -> None:
    monkeypatch.setenv(KEY, "k" * 32)
    hooks = Hooks(Settings(home=store.home), store, look_up=looked_up)
    with pytest.raises((Refused, BadInput)):
        hooks.add(ADDRESSES[attack])
    made, _ = hooks.add("https://a.example/hook")
    with pytest.raises((Refused, BadInput)):
        hooks.change(made.id, url=ADDRESSES[attack])
    assert [one.url for one in endpoints.list_(store)] == ["https://a.example/hook"]


@pytest.mark.parametrize("attack", ADDRESSES)
def test_no_address_inside_is_sent_to_however_it_got_into_the_database(attack: str) -> None:
    answer = post(ADDRESSES[attack], "{}", "msg_1", (SECRET,), look_up=looked_up)
    assert answer.status is None
    assert answer.error


def test_a_name_that_moves_inside_after_it_was_configured_is_refused(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(KEY, "k" * 32)
    moving = Changing(OUTSIDE, INSIDE)
    made, _ = Hooks(Settings(home=store.home), store, look_up=moving).add("http://moves.example/")
    answer = post(made.url, "{}", "msg_1", (SECRET,), look_up=moving)
    assert (answer.refused, answer.status) == (True, None)


def test_a_name_that_moves_between_the_look_and_the_connection_gains_nothing(taking: Receiver) -> None:
    port = taking.url.rpartition(":")[2]
    moving = Changing(INSIDE, "127.0.0.2")
    sent = post(f"http://moves.example:{port}/", "{}", "msg_1", (SECRET,), allow_private=True, look_up=moving)
    assert sent.ok
    assert moving.asked == 1, "the very address that was looked at is the one that is connected to"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_leads_nowhere(taking: Receiver, status: int) -> None:
    with WebhookReceiver(SECRET) as inside:
        taking.answers = [Says(status, {"Location": inside.url})]
        assert not post(taking.url, "{}", "msg_1", (SECRET,), allow_private=True).ok
        assert len(taking.deliveries) == 1
        assert inside.deliveries == []


def answering(speech: Callable[[socket.socket], None], timeout: float = 1.0) -> Answer:
    """What we make of a receiver that speaks so."""
    with socket.create_server((INSIDE, 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                try:
                    connection.recv(100_000)
                    speech(connection)
                except OSError:
                    return

        thread = threading.Thread(target=serve)
        thread.start()
        url = f"http://127.0.0.1:{server.getsockname()[1]}/"
        answer = post(url, "{}", "msg_1", (SECRET,), allow_private=True, timeout=timeout)
        thread.join()
    return answer


def drip(connection: socket.socket) -> None:
    for letter in b"HTTP/1.1 200 OK\r\nX: " + b"y" * 2000:
        connection.sendall(bytes([letter]))
        time.sleep(0.01)


def endless(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while True:
        connection.sendall(b"X-Y: " + b"z" * 60_000 + b"\r\n")


def flood(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 500 No\r\nContent-Length: 99999999999\r\nRetry-After: 99999999999\r\n\r\n")
    for _ in range(50):
        connection.sendall(b"x" * 100_000)


@pytest.mark.parametrize("speech", [drip, endless])
def test_a_receiver_that_never_ends_is_left(speech: Callable[[socket.socket], None]) -> None:
    began = time.monotonic()
    assert answering(speech).status is None
    assert time.monotonic() - began < 15, "what drips takes twenty, what is endless for ever"


def test_what_a_receiver_pours_out_is_not_read_and_its_wishes_have_a_limit() -> None:
    answer = answering(flood, 5.0)
    assert (answer.status, answer.retry_after) == (500, 86_400.0)


# -- what a receiver must not believe


OURS, OTHERS = derived("k" * 32, "ep_1", 2), derived("k" * 32, "ep_2", 2)
BODY = '{"type": "call.ended", "version": 1, "timestamp": "2026-11-20T10:00:00+00:00", "data": {}}'
NOBODYS = base64.b64encode(b"x" * 32).decode()
SIGNATURE = "webhook-signature"
Request = tuple[str, dict[str, str]]


def ours(*secrets: str, after: float = 0.0, message: str = "msg_1", body: str = BODY) -> Request:
    made = signed(body, message, secrets or (OURS,), utc_now() + timedelta(seconds=after))
    return body, {name.decode(): value.decode() for name, value in made.items()}


def changed(**headers: str | None) -> Request:
    body, sent = ours()
    for name, value in headers.items():
        key = f"webhook-{name}"
        sent = {one: two for one, two in sent.items() if one != key} | ({} if value is None else {key: value})
    return body, sent


def bare() -> str:
    return ours()[1]["webhook-signature"].removeprefix("v1,")


FORGED: dict[str, Callable[[], Request]] = {
    "nothing at all": lambda: (BODY, {}),
    "no id": lambda: changed(id=None),
    "no timestamp": lambda: changed(timestamp=None),
    "no signature": lambda: changed(signature=None),
    "an empty signature": lambda: changed(signature=""),
    "another body": lambda: (BODY.replace("ended", "other"), ours()[1]),
    "the same body with a space": lambda: (BODY + " ", ours()[1]),
    "an empty body": lambda: ("", ours()[1]),
    "another id": lambda: changed(id="msg_2"),
    "another time": lambda: changed(timestamp=str(int(time.time()) - 1)),
    "an old one": lambda: ours(after=-6 * 60),
    "one of tomorrow": lambda: ours(after=6 * 60),
    "a time that is no number": lambda: changed(timestamp="soon"),
    "a time with a sign": lambda: changed(timestamp="-1"),
    "a time with a fraction": lambda: changed(timestamp=f"{int(time.time())}.5"),
    "an endless time": lambda: changed(timestamp="9" * 400),
    "another version": lambda: changed(signature=f"v1a,{bare()}"),
    "no version": lambda: changed(signature=bare()),
    "half a signature": lambda: changed(signature=f"v1,{bare()[:20]}"),
    "a signature with more after it": lambda: changed(signature=f"v1,{bare()}AAAA"),
    "a signature that is no base64": lambda: changed(signature="v1,%%%%"),
    "many that do not fit": lambda: changed(
        signature=" ".join([f"v1,{base64.b64encode(b'x' * 32).decode()}"] * 50)
    ),
    "somebody else's secret": lambda: ours(OTHERS),
    "a secret that was replaced": lambda: ours(derived("k" * 32, "ep_1", 1)),
    "an empty secret's signature": lambda: ours("whsec_AAAA"),
    "a signature of another message": lambda: changed(
        signature=ours(message="msg_9")[1]["webhook-signature"]
    ),
    "what is ours and no event": lambda: ours(body="[1]"),
    "what is ours and no JSON": lambda: ours(body="{"),
}


@pytest.fixture(scope="module", params=KITS)
def believing(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kit]:
    with kit(str(request.param), tmp_path_factory.mktemp("kit"), OURS) as running:
        yield running


@pytest.mark.parametrize("attack", FORGED)
def test_a_receiver_believes_nothing_that_is_not_ours(believing: Kit, attack: str) -> None:
    body, headers = FORGED[attack]()
    assert believing.post(body, headers) == 401
    assert believing.took == []


def test_a_body_that_is_too_large_is_not_read(believing: Kit) -> None:
    body, headers = ours(body='{"type": "' + "x" * 70_000 + '"}')
    assert believing.post(body, headers) == 413


def test_forty_attacks_are_listed() -> None:
    assert len(ADDRESSES) + len(FORGED) >= 40
