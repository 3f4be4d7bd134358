"""MTS Exolve's SIP trunk, through LiveKit's bridge. Keys: EXOLVE_SIP_USERNAME and EXOLVE_SIP_PASSWORD, as the
account shows them for its SIP connection.

Option `address` is the server that the account names for that connection. The other options are those of
every company, in `_sip`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from frontdesk.providers.telephony._sip import Dialler, dialler


def build(options: Mapping[str, Any]) -> Dialler:
    """See the module's options; BadInput when something is missing."""
    return dialler("exolve", options, str(options.get("address") or ""))
