"""The docstring is the message; permanence is decided where it is raised, the status belongs to the class."""

from frontdesk.errors import BadInput, Conflict, FrontdeskError, NotFound, ProviderError, Refused


def test_the_docstring_is_the_message() -> None:
    assert str(NotFound()) == "There is nothing by that name."
    assert str(NotFound("no bot 'x'")) == "no bot 'x'"


def test_a_provider_error_says_whether_a_retry_can_help() -> None:
    assert not ProviderError("slow").permanent
    assert ProviderError("403", permanent=True).permanent


def test_every_class_knows_its_status() -> None:
    statuses = {
        kind: kind.status for kind in (FrontdeskError, BadInput, ProviderError, NotFound, Conflict, Refused)
    }
    assert list(statuses.values()) == [500, 422, 502, 404, 409, 403]
