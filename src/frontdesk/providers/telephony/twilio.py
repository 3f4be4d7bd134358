"""Twilio's Elastic SIP Trunking, through LiveKit's bridge. Keys: TWILIO_SIP_USERNAME and TWILIO_SIP_PASSWORD,
one of the trunk's credential list.

Option `address` is the trunk's termination URI, `acme.pstn.twilio.com`, or only its name, `acme`. Numbers and
countries that may be called are set there (Voice Geographic Permissions): others are refused with 403. The
other options are those of every company, in `_sip`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from frontdesk.providers.telephony._sip import Dialler, dialler

DOMAIN = "pstn.twilio.com"


def build(options: Mapping[str, Any]) -> Dialler:
    """See the module's options; BadInput when something is missing."""
    address = str(options.get("address") or "")
    whole = f"{address}.{DOMAIN}" if address and "." not in address else address
    return dialler("twilio", options, whole)
