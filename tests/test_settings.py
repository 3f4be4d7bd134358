"""Settings are frozen, and hide what must be hidden."""

from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError

from frontdesk.settings import Settings


def test_state_lives_under_home() -> None:
    settings = Settings(home=Path("/srv/desk"))
    assert settings.path("spool") == Path("/srv/desk/spool")
    assert settings.database_url == "sqlite:////srv/desk/frontdesk.db"


def test_secrets_are_not_printed() -> None:
    assert "hunter2" not in repr(Settings(database=SecretStr("postgresql://u:hunter2@h/d")))


def test_a_key_that_means_nothing_is_refused() -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate({"colour": "red"})
