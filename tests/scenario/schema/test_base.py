"""Names: of bots in Latin, of everything an author counts in any script."""

import pytest
from pydantic import TypeAdapter, ValidationError

from frontdesk.scenario.schema.base import Word, twice

WORD: TypeAdapter[str] = TypeAdapter(Word)


@pytest.mark.parametrize("name", ["phone", "телефон", "هاتف", "номер_телефона", "a.b-c", "2nd"])
def test_a_name_in_any_script(name: str) -> None:
    assert WORD.validate_python(name) == name


@pytest.mark.parametrize("name", ["", "two words", "-x", "a/b", "{a}", "x" * 65, "a\n"])
def test_what_is_no_name(name: str) -> None:
    with pytest.raises(ValidationError, match="no spaces"):
        WORD.validate_python(name)


def test_the_first_name_that_is_there_twice() -> None:
    assert twice(["a", "b", "c", "b", "a"]) == "a"
