from __future__ import annotations

import pytest

from frontdesk.config.addresses import configured, plain, public, written
from frontdesk.errors import BadInput, Refused


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"),
        *("0.0.0.0", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "ff02::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "::127.0.0.1"),
        *("::ffff:0:127.0.0.1", "64:ff9b:1::7f00:1", "fec0::1", "3fff::1"),
    ],
)
def test_inside_addresses_are_not_public(address: str) -> None:
    assert not public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "1.1.1.1", "2606:4700:4700::1111", "64:ff9b::808:808"])
def test_outside_addresses_are(address: str) -> None:
    assert public(address)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1", "2130706433", "0x7f000001", "017700000001"])
def test_one_address_has_many_spellings(host: str) -> None:
    assert written(host) == "127.0.0.1"
    with pytest.raises(Refused, match="allow_private_webhooks"):
        configured(f"http://{host}/hook")
    assert configured(f"http://{host}/hook", allow_private=True).path == "/hook"


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST.", "db.internal", "printer.local", "crm", "[::1]"])
def test_names_of_the_inside_are_refused(host: str) -> None:
    with pytest.raises(Refused):
        configured(f"https://{host}/")


def test_names_and_addresses_of_the_outside_are_taken() -> None:
    for url in (
        "https://crm.example.com/hook?a=1",
        "http://8.8.8.8:8080/",
        "https://[2606:4700:4700::1111]/",
    ):
        assert str(configured(url)) == url
    assert written("crm.example.com") == ""


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nonsense",
        "ftp://a.example/",
        "file:///etc/passwd",
        "http://",
        "http://me:pw@a.example/",
        "http://[/",
    ],
)
def test_what_is_no_plain_address_is_bad_input(url: str) -> None:
    with pytest.raises(BadInput):
        plain(url)
    with pytest.raises(BadInput):
        plain("https://a.example/" + "x" * 3000)
