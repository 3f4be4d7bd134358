"""One calendar service behind HTTP."""

from __future__ import annotations

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.calendars._http import LONGEST_TIMEOUT, TIMEOUT, Service, as_object, timeout_of
from tests.providers.calendars.standins import Silent


def test_a_service_that_never_answers() -> None:
    with Silent() as server:
        service = Service("slow", dict, timeout=0.2)
        with pytest.raises(ProviderError, match="slow: no answer in time"):
            service.ask("GET", server.url)
        service.close()


@pytest.mark.parametrize("body", [b"no", b"[]", b"7"])
def test_what_is_no_object(body: bytes) -> None:
    with pytest.raises(ProviderError):
        as_object("x", body)
    assert as_object("x", b" ") == {}


def test_how_long_a_calendar_may_take() -> None:
    assert timeout_of({}) == TIMEOUT
    assert timeout_of({"timeout": 3}) == 3.0
    for wrong in (0, -1, "20", True, None, LONGEST_TIMEOUT + 1, float("nan")):
        with pytest.raises(BadInput, match="timeout: seconds"):
            timeout_of({"timeout": wrong})
