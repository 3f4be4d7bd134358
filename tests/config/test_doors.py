from __future__ import annotations

import pytest
from pydantic import SecretStr

from frontdesk.config.doors import company_keys
from frontdesk.errors import BadInput
from frontdesk.settings import Api

OWN, ACME, BELLA = "the-key-of-the-installation", "acme-key-0123456789", "bella-key-0123456=="


def api(others: str, own: str | None = OWN) -> Api:
    return Api(key=SecretStr(own) if own else None, keys=SecretStr(others))


def test_each_company_has_its_own() -> None:
    found = company_keys(api(f"acme={ACME}, bella.shop={BELLA}\n"))
    assert found == {"default": OWN, "acme": ACME, "bella.shop": BELLA}
    assert company_keys(api(f"acme={ACME}", None)) == {"acme": ACME}
    assert company_keys(Api()) == {}


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (ACME, "number 1 is not COMPANY=KEY"),
        (BELLA, "fewer than 16"),
        (f"acme={ACME} =x", "number 2 is not COMPANY=KEY"),
        (f"a/b={ACME}", "number 1 is not COMPANY=KEY"),
        ("acme=", "number 1 is not COMPANY=KEY"),
        ("acme=tooshort", "fewer than 16"),
        ("acme=ключ-компании-акме", "not in ASCII: no header carries it"),
        (f"default={ACME}", "FRONTDESK_API_KEY"),
        (f"acme={ACME},acme={BELLA}", "has a key already"),
        (f"acme={ACME},bella={ACME}", "of another company"),
        (f"acme={OWN}", "of another company"),
    ],
)
def test_what_is_no_key_is_told_and_never_shown(given: str, told: str) -> None:
    with pytest.raises(BadInput, match=told) as raised:
        company_keys(api(given))
    assert not any(secret in str(raised.value) for secret in (OWN, ACME, BELLA.strip("="), "tooshort"))
