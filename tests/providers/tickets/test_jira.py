from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.tickets.base import NewTicket
from frontdesk.providers.tickets.jira import Jira, build
from tests.providers.tickets.standins import JiraStand

NEW = NewTicket("tk-1", "No hot water", "Line one\n\n{noformat}!x.png! [~admin]", labels=("very urgent",))


@pytest.fixture(params=[True, False], ids=["cloud", "server"])
def stand(request: pytest.FixtureRequest) -> Iterator[JiraStand]:
    with JiraStand(cloud=request.param) as made:
        yield made


Making = Callable[..., Jira]


@pytest.fixture
def jira(closes: Callable[[Jira], Jira]) -> Making:
    def made(stand: JiraStand, **more: Any) -> Jira:
        user = "bot@company.com" if stand.cloud else ""
        return closes(Jira(stand.url, "secret", "SUP", user=user, sleep=lambda seconds: None, **more))

    return made


def test_each_form_of_the_api_gets_its_key_and_its_text(stand: JiraStand, jira: Making) -> None:
    made = jira(stand, type_="Bug", fields={"priority": {"name": "High"}}).create(NEW)
    assert (made.key, made.url) == ("SUP-1", f"{stand.url}/browse/SUP-1")
    assert stand.admits(stand.keys[0])
    fields = stand.issues["SUP-1"]["fields"]
    assert fields["issuetype"] == {"name": "Bug"}
    assert fields["priority"] == {"name": "High"}
    assert fields["labels"] == ["tk-1", "very-urgent"]
    if stand.cloud:
        lines = [one["content"] for one in fields["description"]["content"]]
        assert lines[1] == []
        assert lines[2] == [{"type": "text", "text": "{noformat}!x.png! [~admin]"}]
    else:  # nobody gets out of the frame
        assert fields["description"].count("{noformat}") == 2


def test_it_is_moved_by_the_name_of_the_way_or_of_the_status(stand: JiraStand, jira: Making) -> None:
    one = jira(stand)
    key = one.create(NEW).key
    assert one.move(key, "in progress").status == "In Progress"
    assert one.move(key, "FINISH").state == "done"
    with pytest.raises(BadInput, match=r"cannot go to 'Start' .* ways: none"):
        one.move(key, "Start")


def test_what_comes_back_is_no_issue(stand: JiraStand, jira: Making) -> None:
    one = jira(stand)
    for body in ('{"key": "../x"}', '{"key": 5}'):
        stand.failing = [(201, {}, body)]
        with pytest.raises(ProviderError, match="no key"):
            one.create(NEW)
    for body in ('{"issues": 5}', '{"issues": [5]}'):
        stand.failing = [(200, {}, body)]
        with pytest.raises(ProviderError, match="no issues"):
            one.open_of("+12025550123")
    stand.failing = [(200, {}, '{"issues": [{"key": "SUP-9", "fields": {"labels": ["tk-1"], "status": 7}}]}')]
    found = one.find("tk-1", None)  # type: ignore[arg-type]
    assert found is not None
    assert (found.key, found.state, found.status) == ("SUP-9", "open", "")


def test_a_search_by_number_takes_digits_only(stand: JiraStand, jira: Making) -> None:
    one = jira(stand)
    assert one.open_of('" OR project = SECRET') == ()
    assert stand.asked == []


def test_what_it_needs() -> None:
    url = {"url": "https://company.atlassian.net"}
    with pytest.raises(BadInput, match="project"):
        build({**url, "secret": "s"})
    with pytest.raises(BadInput, match="project"):
        build({**url, "secret": "s", "project": 'SUP" OR'})
    with pytest.raises(BadInput, match="JIRA_TOKEN"):
        build({**url, "project": "SUP"})
    with pytest.raises(BadInput, match="fields"):
        build({**url, "project": "SUP", "secret": "s", "fields": ["x"]})
    build({**url, "project": "SUP", "secret": "s"}).close()
