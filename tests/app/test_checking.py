"""A report about one scenario file: problems and warnings where they stand, dialogues, lengths."""

from __future__ import annotations

from pathlib import Path

from frontdesk.app.checking import report, scenarios
from frontdesk.settings import Settings

TEMPLATE = """\
bot_id: t
greeting: Hello.
fallback: Sorry?
scenarios:
  - name: booking
    trigger_keywords: [book]
    collect_fields:
      - {name: service, prompt: "Which?", choices: [cut], next: {dye: phone}}
      - {name: phone, prompt: "Which number?"}
"""
DIALOGUE = """\
dialogues:
  - name: it asks
    at: 2026-11-20T10:00:00+00:00
    lines: [{caller: I want to book, say: [WORD]}]
"""


def test_a_file_that_cannot_be_loaded(tmp_path: Path) -> None:
    path = tmp_path / "bot.yaml"
    path.write_text("bot_id: b\n")
    found = report(Settings(), path)
    assert [problem.key for problem in found.problems] == ["greeting", "fallback"]
    assert (found.bot, found.played, found.lengths) == (None, None, [])
    assert found.as_json()["bot"] is None


def test_findings_are_told_where_they_stand_even_in_a_template(tmp_path: Path) -> None:
    (tmp_path / "t.yaml").write_text(TEMPLATE)
    own = tmp_path / "own.yaml"
    own.write_text("extends: t.yaml\nbot_id: own\nscenarios:\n  - {name: lost, answer: Never.}\n")
    found = report(Settings(), own)
    [problem] = found.problems
    assert (Path(problem.file).name, problem.line) == ("t.yaml", 8)
    assert "service is never 'dye'" in problem.message
    [warning] = found.warnings
    assert (Path(warning.file).name, warning.line, warning.key) == ("own.yaml", 4, "scenarios[1]")
    assert found.bot is not None
    assert scenarios(found.bot) == 2


def test_dialogues_are_played(tmp_path: Path) -> None:
    path = tmp_path / "bot.yaml"
    path.write_text(TEMPLATE.replace(", next: {dye: phone}", ""))
    book = tmp_path / "bot.dialogues.yaml"
    book.write_text(DIALOGUE.replace("WORD", "Which"))
    assert report(Settings(), path).failed == []
    book.write_text(DIALOGUE.replace("WORD", "Whose"))
    [failed] = report(Settings(), path).failed
    assert "Whose" in failed.failures[0]
    assert report(Settings(), path).as_json()["dialogues"][0]["name"] == "it asks"


def test_a_voice_that_nobody_has_and_a_language_that_nobody_hears(tmp_path: Path) -> None:
    path = tmp_path / "bot.yaml"
    path.write_text(
        "bot_id: b\nvoice_id: {en: anna, es: lucia}\ngreeting: {en: Hello., es: Hola.}\n"
        "fallback: {en: Sorry?, es: ¿Perdone?}\n"
    )
    english = {"stt": [{"provider": "whisper", "model": "base.en"}], "voices": {"anna": {"espeak": "en-gb"}}}
    found = report(Settings.model_validate(english), path).warnings
    assert [(one.key, one.line) for one in found] == [("voice_id", 2), ("languages", 1)]
    assert "no voice 'lucia'" in found[0].message
    assert "callers who speak es" in found[1].message


def test_a_role_that_no_model_has(tmp_path: Path) -> None:
    path = tmp_path / "bot.yaml"
    path.write_text(
        "bot_id: b\ngreeting: Hello.\nfallback: Sorry?\n"
        "scenarios: [{name: tell, trigger_keywords: [open], answer: Nine., model: deep}]\n"
    )
    model = {"provider": "ollama", "model": "m"}
    [warning] = report(Settings.model_validate({"llm": [model]}), path).warnings
    assert warning.key == "scenarios[0].model"
    assert "has the role 'deep'" in warning.message
    assert report(Settings.model_validate({"llm": [model, model | {"role": "deep"}]}), path).warnings == []
    assert report(Settings(), path).warnings == []


def test_invitations_without_a_mail_server(tmp_path: Path) -> None:
    path = tmp_path / "bot.yaml"
    path.write_text(
        "bot_id: b\ngreeting: Hello.\nfallback: Sorry?\nhours: {daily: 24h}\n"
        "booking:\n  resources: {anna: {}}\n  services: {cut: {minutes: 30}}\n  invitations: {name: Salon}\n"
        "scenarios:\n  - name: visit\n    trigger_keywords: [book]\n    on_complete: booked\n"
        "    collect_fields:\n      - {name: date, prompt: When?}\n"
        "      - {name: time, prompt: At?}\n      - {name: email, prompt: Mail?}\n"
    )
    smtp = {"host": "mail.example.com", "sender": "desk@example.com"}
    without, equipped = report(Settings(), path), report(Settings.model_validate({"smtp": smtp}), path)
    [warning] = [one for one in without.warnings if one not in equipped.warnings]
    assert (warning.key, warning.line) == ("booking.invitations", 8)
    assert "smtp.host" in warning.message
