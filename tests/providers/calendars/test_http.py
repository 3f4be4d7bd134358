"""One calendar service behind HTTP."""

from __future__ import annotations

import httpx
import pytest

from frontdesk.errors import ProviderError
from frontdesk.providers.calendars._http import Service, as_object
from tests.providers.calendars.standins import Silent


def test_a_service_that_never_answers() -> None:
    with Silent() as server:
        service = Service("slow", dict, timeout=httpx.Timeout(0.2))
        with pytest.raises(ProviderError, match="slow: no answer in time"):
            service.ask("GET", server.url)
        service.close()


@pytest.mark.parametrize("body", [b"no", b"[]", b"7"])
def test_what_is_no_object(body: bytes) -> None:
    with pytest.raises(ProviderError):
        as_object("x", body)
    assert as_object("x", b" ") == {}
