"""The docstring is the message; permanence is decided where it is raised, the status belongs to the class."""

from frontdesk.errors import BadInput, Code, Conflict, FrontdeskError, NotFound, ProviderError, Refused
from tests.source import ROOT


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


def test_every_class_has_a_code_that_an_error_may_have_instead() -> None:
    kinds = (FrontdeskError, BadInput, ProviderError, NotFound, Conflict, Refused)
    names = ["INTERNAL_ERROR", "BAD_INPUT", "PROVIDER_FAILED", "NOT_FOUND", "CONFLICT", "REFUSED"]
    assert [kind("x").code for kind in kinds] == names
    late = ProviderError("late", code=Code.VECTOR_SEARCH_FAILED)
    assert (late.code, ProviderError("late").code) == ("VECTOR_SEARCH_FAILED", "PROVIDER_FAILED")


def test_codes_never_change_their_names_and_say_what_they_mean() -> None:
    """Programs compare them: a name that is taken away or changed breaks those."""
    promised = {
        *("BAD_INPUT", "UNAUTHORIZED", "REFUSED", "NOT_FOUND", "CONFLICT", "TOO_MANY_REQUESTS"),
        *("INTERNAL_ERROR", "DATABASE_UNAVAILABLE", "PROVIDER_FAILED"),
        *("AI_SERVICE_UNAVAILABLE", "VECTOR_SEARCH_FAILED", "KNOWLEDGE_NOT_FOUND", "PROMPT_BUILDING_FAILED"),
    }
    assert promised <= set(Code)
    page = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")
    for code in Code:
        assert code == code.name
        assert code.meaning.endswith(".") or code.meaning.endswith("?")
        assert f"| `{code}` |" in page
