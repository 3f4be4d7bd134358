from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.tickets.base import Filed, NewTicket
from frontdesk.providers.tickets.crm import Crm, build, check
from tests.providers.tickets.crm_standin import CRM_OPTIONS, CrmStand

OWN = frozenset({"name", "service"})
NEW = NewTicket("tk-1", "Lead", "Wants a cut", "+12025550123", facts={"name": 'O"Neil\n', "bot_id": "salon"})


Making = Callable[..., Crm]


@pytest.fixture
def crm(closes: Callable[[Crm], Crm]) -> Making:
    def made(url: str, **changes: Any) -> Crm:
        own = {"url": f"{url}/api", "secret": "secret", "timeout": 10}
        return closes(build({**CRM_OPTIONS, **own, **changes}))

    return made


def without(*names: str) -> dict[str, Any]:
    return {name: value for name, value in CRM_OPTIONS.items() if name not in names}


def test_a_record_is_what_the_mapping_says(crm: Making) -> None:
    with CrmStand() as stand:
        made = crm(stand.url).create(NEW)
        assert made == Filed("lead/1", status="new")
        assert stand.leads["lead/1"] == {
            "id": "lead/1",
            "stage": "new",
            "ref": "tk-1",
            "name": 'O"Neil\n',
            "phone": "+12025550123",
            "text": "Lead: Wants a cut",
            "source": {"bot": "salon", "kind": "call"},
            "score": 1,
        }


def test_the_key_goes_where_the_options_say(crm: Making) -> None:
    with CrmStand() as stand:
        crm(stand.url, header="Authorization", scheme="Token").create(NEW)
        assert stand.keys == ["Token secret"]


def test_a_value_that_nobody_gave_is_left_out(crm: Making) -> None:
    with CrmStand() as stand:
        crm(stand.url).create(NewTicket("tk-2", "Lead", "x"))
        assert set(stand.leads["lead/1"]) == {"id", "stage", "ref", "text", "source", "score"}


def test_no_error_says_whose_record_it_was(crm: Making) -> None:
    with CrmStand() as stand:
        create = {**CRM_OPTIONS["create"], "path": "/people/{caller}"}
        with pytest.raises(ProviderError, match=r"404 for /people/\{caller\}") as caught:
            crm(stand.url, create=create).create(NEW)
        assert "2025550123" not in str(caught.value)


def test_deeds_that_are_left_out_are_not_done(crm: Making) -> None:
    with CrmStand() as stand:
        own = crm(stand.url, find=None, get=None, search=None, comment=None, link=None)
        assert own.find("tk-1", None) is None  # type: ignore[arg-type]
        assert own.open_of("+12025550123") == ()
        assert not own.comments
        assert own.get("x") == Filed("x")
        own.comment("x", "y", "z")
        own.link("x", "y", "z")
        assert stand.asked == []


@pytest.mark.parametrize(
    "answer", ["{}", '{"data": {"id": null}}', '{"data": {"id": true}}', '{"data": {"id": " "}}']
)
def test_an_answer_without_an_id(crm: Making, answer: str) -> None:
    with CrmStand() as stand:
        stand.failing = [(201, {}, answer)]
        with pytest.raises(ProviderError, match=r"no id at 'data\.id'"):
            crm(stand.url).create(NEW)


def test_a_number_is_an_id_too_and_a_link_is_one_that_people_can_follow(crm: Making) -> None:
    with CrmStand() as stand:
        for url, shown in (("https://crm.example/7", "https://crm.example/7"), ("javascript:x", "")):
            stand.failing = [(201, {}, f'{{"data": {{"id": 7, "stage": 5, "link": "{url}"}}}}')]
            own = crm(stand.url, create={**CRM_OPTIONS["create"], "url": "data.link"})
            assert own.create(NEW) == Filed("7", shown)


def test_options_that_are_right() -> None:
    check({**CRM_OPTIONS, "url": "https://x", "secret": "s"}, OWN)
    upsert = {**CRM_OPTIONS["create"], "upsert": True}
    check({**without("find"), "create": upsert}, OWN)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"crete": {}}, "no option 'crete'; did you mean 'create'"),
        ({"create": None}, "needs `create`"),
        ({"create": "/leads"}, "create is keys and values"),
        ({"find": None}, "needs `find`"),
        ({"get": None}, "`move` needs `get`"),
        ({"create": {"path": "leads", "id": "id"}}, "create needs `path`"),
        ({"create": {"path": "//evil.example/", "id": "id"}}, "create needs `path`"),
        ({"create": {"path": "/leads"}}, "create needs `id`"),
        ({"create": {"path": "/leads", "id": 5}}, "create.id says where"),
        ({"create": {"path": "/leads", "id": "id", "method": "DELETE"}}, "none of GET, POST"),
        ({"create": {"path": "/leads", "id": "id", "bodi": {}}}, "did you mean 'body'"),
        ({"create": {"path": "/leads", "id": "id", "headers": {"X": 5}}}, "names and texts"),
        ({"create": {"path": "/leads", "id": "id", "body": {"n": "{nmae}"}}}, r"did you mean \{name\}"),
        ({"comment": {"path": "/x/{id}", "body": "{name}"}}, r"nothing is called \{name\}"),
    ],
)
def test_options_that_are_wrong(changes: dict[str, Any], why: str) -> None:
    with pytest.raises(BadInput, match=why):
        check({**CRM_OPTIONS, **changes}, OWN)


def test_what_it_needs() -> None:
    url = {"url": "https://crm.example.com"}
    with pytest.raises(BadInput, match="create"):
        build({**url, "secret": "s"})
    with pytest.raises(BadInput, match="CRM_API_KEY"):
        build({**url, **CRM_OPTIONS})
    build({**url, **CRM_OPTIONS, "secret": "s"}).close()
