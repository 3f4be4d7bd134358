"""Settings from a file and the environment; secrets from the environment only."""

from pathlib import Path

import pytest

from frontdesk.config import load_settings
from frontdesk.errors import BadInput


def written(folder: Path, text: str) -> Path:
    path = folder / "frontdesk.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_recordings_are_kept_somewhere_that_there_is(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"recordings\.provider: there is no provider 'tape'; known: folder"):
        load_settings({}, written(tmp_path, "recordings: {provider: tape}"))
    assert load_settings({}, written(tmp_path, "recordings: {provider: s3}")).recordings.provider == "s3"


def test_nothing_at_all_is_enough(tmp_path: Path) -> None:
    settings = load_settings({}, written(tmp_path, ""))
    assert settings.database_url.startswith("sqlite:///")
    assert settings.redis is None
    assert settings.llm == ()


def test_the_environment_names_the_founding_variables(tmp_path: Path) -> None:
    env = {
        "FRONTDESK_HOME": str(tmp_path / "state"),
        "DB_URL": "postgresql://u:p@localhost/db",
        "REDIS_URL": "redis://localhost:6379/0",
        "TELEGRAM_BOT_TOKEN": "1:abc",
        "AI_PROVIDER": "ollama",
        "LIVEKIT_API_KEY": "key",
        "LIVEKIT_API_SECRET": "secret",
        "FRONTDESK_API_KEY": "k",
    }
    settings = load_settings(env, written(tmp_path, ""))
    assert settings.home == tmp_path / "state"
    assert settings.database_url == "postgresql://u:p@localhost/db"
    assert settings.llm[0].provider == "ollama"
    assert settings.livekit.api_secret.get_secret_value() == "secret"
    assert "secret" not in repr(settings).replace("api_secret", "")


def test_a_secret_may_lie_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("1:abc\n", encoding="utf-8")
    settings = load_settings({"TELEGRAM_BOT_TOKEN_FILE": str(tmp_path / "token")}, written(tmp_path, ""))
    assert settings.telegram_token is not None
    assert settings.telegram_token.get_secret_value() == "1:abc"


def test_a_secret_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="TELEGRAM_BOT_TOKEN_FILE"):
        load_settings({"TELEGRAM_BOT_TOKEN_FILE": str(tmp_path / "none")}, written(tmp_path, ""))


@pytest.mark.parametrize(
    ("text", "variable"),
    [
        ("telegram_token: '1:abc'\n", "TELEGRAM_BOT_TOKEN"),
        ("database: sqlite://\n", "DB_URL"),
        ("analytics_database: postgresql://\n", "ANALYTICS_DB_URL"),
        ("livekit: {api_secret: x}\n", "LIVEKIT_API_SECRET"),
        ("api: {key: x}\n", "FRONTDESK_API_KEY"),
        ("api: {keys: acme=x}\n", "FRONTDESK_API_KEYS"),
    ],
)
def test_a_secret_in_the_file_is_refused(tmp_path: Path, text: str, variable: str) -> None:
    with pytest.raises(BadInput, match=rf"belongs in the environment, not in a file: set {variable}"):
        load_settings({}, written(tmp_path, text))


def test_an_unknown_provider_names_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"AI_PROVIDER: there is no provider 'olama'; known: none, .*ollama"):
        load_settings({"AI_PROVIDER": "olama"}, written(tmp_path, ""))
    with pytest.raises(BadInput, match=r"stt\[0\].provider: there is no provider 'ears'"):
        load_settings({}, written(tmp_path, "stt: [{provider: ears}]\n"))


def test_no_model_can_be_asked_for(tmp_path: Path) -> None:
    path = written(tmp_path, "llm: [{provider: ollama}]\n")
    assert load_settings({"AI_PROVIDER": "none"}, path).llm == ()


def test_scenario_paths_are_beside_the_file(tmp_path: Path) -> None:
    settings = load_settings({}, written(tmp_path, "scenarios: ['bots/*.yaml']\n"))
    assert settings.scenarios == (str(tmp_path / "bots/*.yaml"),)


def test_an_unknown_key_is_a_problem_with_a_line(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"frontdesk.yaml:2: telegrm_bot: unknown key; did you mean"):
        load_settings({}, written(tmp_path, "home: var\ntelegrm_bot: x\n"))


def test_a_redis_that_is_none_is_refused_without_showing_the_address(tmp_path: Path) -> None:
    env = {"REDIS_URL": "http://:sekret@redis.example"}
    with pytest.raises(BadInput, match="REDIS_URL must begin with redis://") as refused:
        load_settings(env, written(tmp_path, ""))
    assert "sekret" not in str(refused.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("postcall: {steps: [save, sumarise]}\n", r"postcall.steps\[1\].*did you mean 'summarise'"),
        ("postcall: {steps: [extract, save]}\n", "`save` comes first"),
        ("postcall: {steps: [save, learn, learn]}\n", "there once"),
        ("postcall: {steps: []}\n", "postcall.steps"),
        (
            "webhook: {url: 'https://a.example/', events: [call.over]}\n",
            "no event 'call.over'; known: call.started",
        ),
        ("webhook: {url: 'http://127.0.0.1/'}\n", "webhook.url: 127.0.0.1 is a private address"),
        (
            "bots: {salon: {webhook: {url: 'http://localhost/'}}}\n",
            "bots.salon.webhook.url: localhost is a private",
        ),
        ("webhook: {url: 'ftp://a.example/'}\n", "webhook.url: .*not a plain"),
    ],
)
def test_what_happens_after_a_call_is_checked(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(BadInput, match=message):
        load_settings({}, written(tmp_path, text))


def test_private_webhooks_can_be_allowed(tmp_path: Path) -> None:
    text = (
        "allow_private_webhooks: true\nwebhook: {url: 'http://127.0.0.1/', events: [booking.*, call.ended]}\n"
    )
    settings = load_settings({}, written(tmp_path, text))
    assert settings.webhook is not None
    assert settings.webhook.events == ("booking.*", "call.ended")


def test_an_exchange_has_a_bot_and_a_provider_there_is(tmp_path: Path) -> None:
    file = tmp_path / "frontdesk.yaml"
    file.write_text("pbx: {office: {bot: salon, options: {url: https://vpbx.example}}}")
    assert load_settings({}, file).pbx["office"].provider == "mts"
    for wrong in ("asterisk", "base"):
        file.write_text(f"pbx: {{office: {{bot: salon, provider: {wrong}}}}}")
        with pytest.raises(
            BadInput, match=f"pbx.office.provider: there is no provider '{wrong}'; known: mts"
        ):
            load_settings({}, file)
    file.write_text("pbx: {office: {provider: mts}}")
    with pytest.raises(BadInput, match=r"pbx\.office\.bot"):
        load_settings({}, file)


def test_a_company_s_key_that_is_none_stops_everything_and_is_not_shown(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="FRONTDESK_API_KEYS: the key of number 1") as refused:
        load_settings({"FRONTDESK_API_KEYS": "acme=sekret"}, written(tmp_path, ""))
    assert "sekret" not in str(refused.value)
    given = {"FRONTDESK_API_KEYS": "acme=0123456789abcdef"}
    keys = load_settings(given, written(tmp_path, "")).api.keys
    assert keys is not None
    assert keys.get_secret_value() == "acme=0123456789abcdef"
