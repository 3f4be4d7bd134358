"""The keys of the HTTP door, one for each company, as the environment gives them."""

from __future__ import annotations

import re

from frontdesk.errors import BadInput
from frontdesk.settings import Api

OWN, OTHERS = "FRONTDESK_API_KEY", "FRONTDESK_API_KEYS"
COMPANY = "default"
"""The company of bots that name none. Its key is OWN."""
SHORTEST = 16
"""Characters of a key that strangers may try."""
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}")


def company_keys(api: Api) -> dict[str, str]:
    """The key of each company that has one; BadInput for what cannot be a key, which is never shown."""
    found = {COMPANY: api.key.get_secret_value()} if api.key else {}
    given = api.keys.get_secret_value() if api.keys else ""
    for number, pair in enumerate(re.findall(r"[^\s,]+", given), 1):
        company, _, key = pair.partition("=")
        if not key or not _NAME.fullmatch(company):
            raise BadInput(f"{OTHERS}: number {number} is not COMPANY=KEY")
        if len(key) < SHORTEST:
            raise BadInput(f"{OTHERS}: the key of number {number} has fewer than {SHORTEST} characters")
        if not key.isascii():
            raise BadInput(f"{OTHERS}: the key of number {number} is not in ASCII: no header carries it")
        if company == COMPANY:
            raise BadInput(f"{OTHERS}: number {number} is the company {COMPANY}, whose key is {OWN}")
        if company in found:
            raise BadInput(f"{OTHERS}: number {number} is a company that has a key already")
        if key in found.values():
            raise BadInput(f"{OTHERS}: number {number} has the key of another company")
        found[company] = key
    return found
