from __future__ import annotations

import asyncio
import json
import shutil
from pathlib import Path

from frontdesk.app.speech import prompt_audio
from frontdesk.config import find_bot, load_settings
from frontdesk.realtime.prompt_audio import sentences
from tests.cli.conftest import Type
from tests.source import ROOT


def copy(home: Path) -> Path:
    shutil.copytree(ROOT / "scenarios", home / "own")
    return home / "own" / "salon.yaml"


def test_the_bots_to_try_are_well(type_: Type) -> None:
    said = type_("check")
    assert said.code == 0, said.out
    assert "salon (en, ru): 3 scenarios" in said.out
    assert "salon-ru (ru)" in said.out
    assert "All is well." in said.out


def test_one_by_name_or_by_file(type_: Type, home: Path) -> None:
    assert "salon-ru" not in type_("check", "salon").out
    assert type_("check", str(copy(home))).code == 0


def test_what_lies_beside_a_bot_stands_for_it(type_: Type, home: Path) -> None:
    path = copy(home)
    beside = [path.with_name(f"salon.{kind}.yaml") for kind in ("dialogues", "caller")]
    said = type_("check", *map(str, (path, *beside)))
    assert said.code == 0, said.out
    assert said.out.count("3 scenarios") == 1


def test_a_mistake_has_file_line_key_and_a_hint(type_: Type, home: Path) -> None:
    path = copy(home)
    path.write_text(path.read_text().replace("fallback:", "falback:"))
    said = type_("check", str(path))
    assert said.code == 1
    assert "did you mean 'fallback'?" in said.out
    assert "salon.yaml:" in said.out
    assert "Traceback" not in said.out + said.err


def test_a_dialogue_that_does_not_hold(type_: Type, home: Path) -> None:
    path = copy(home)
    book = path.with_name("salon.dialogues.yaml")
    book.write_text(book.read_text().replace('"which service"', '"which colour"', 1))
    said = type_("check", str(path))
    assert said.code == 1
    assert "it did not say 'which colour'" in said.out
    assert "1 problem" in said.out


def test_a_playbook_with_a_mistake(type_: Type, home: Path) -> None:
    path = copy(home)
    path.with_name("salon.dialogues.yaml").write_text("dialogs: []\n")
    said = type_("check", str(path))
    assert said.code == 1
    assert "did you mean 'dialogues'?" in said.out


def test_surprises_are_warnings(type_: Type, home: Path) -> None:
    path = home / "plain.yaml"
    path.write_text("bot_id: plain\nlanguage: fr\ngreeting: Bonjour.\nfallback: Pardon?\n")
    said = type_("check", str(path))
    assert said.code == 0
    assert f"! {path}:2: language: there are no built-in sentences in 'fr'" in said.out
    assert "All is well. 1 warning." in said.out
    assert "no plain.dialogues.yaml beside it" in said.out


def test_two_files_with_one_name(type_: Type, home: Path) -> None:
    copy(home)
    shutil.copy(home / "own" / "salon.yaml", home / "own" / "twin.yaml")
    (home / "frontdesk.yaml").write_text("scenarios: [own/salon.yaml, own/twin.yaml]\n")
    said = type_("check")
    assert said.code == 1
    assert "rename one" in said.out


def test_nothing_to_check_could_not_run(type_: Type, home: Path) -> None:
    assert type_("check", "missing.yaml").code == 2
    (home / "frontdesk.yaml").write_text("scenarios: [nowhere/*.yaml]\n")
    said = type_("check")
    assert said.code == 2
    assert "no scenario files" in said.err


def test_a_transcript_as_the_guide_writes_it_can_be_read(type_: Type, home: Path) -> None:
    path = copy(home)
    path.with_name("salon.dialogues.yaml").write_text(
        "dialogues:\n"
        "  - name: one breath\n"
        "    at: 2026-11-20T10:00:00+00:00\n"
        "    lines:\n"
        "      - caller: I'd like to book a haircut on Tuesday at three\n"
        "        slots: {service: haircut, date: 2026-11-24, time: 15:00}\n"
        "      - {caller: 020 7946 0123}\n"
        "      - {caller: yes, decided_by: confirm}\n"
    )
    said = type_("check", str(path))
    assert (said.code, "1 of 1 dialogue holds" in said.out) == (0, True), said.out


def test_strict_takes_warnings_for_problems(type_: Type, home: Path) -> None:
    path = home / "plain.yaml"
    path.write_text("bot_id: plain\nlanguage: fr\ngreeting: Bonjour.\nfallback: Pardon?\n")
    assert type_("check", "--strict", str(path)).code == 1
    assert type_("check", "--strict", "salon").code == 0


def test_what_cannot_be_reached_is_a_problem(type_: Type, home: Path) -> None:
    path = copy(home)
    path.write_text(
        path.read_text().replace(
            "      - name: date\n", "      - name: date\n        ask_if: service = haircutt\n"
        )
    )
    said = type_("check", str(path))
    assert said.code == 1
    assert "scenarios[0].collect_fields[1].ask_if: service is never 'haircutt'; did you mean" in said.out


def test_each_scenario_says_its_turns_its_models_and_its_first_sound(type_: Type) -> None:
    said = type_("check", "salon").out
    assert "booking: 6 turns, at worst 16; first sound 0.38–0.41 s ready, 0.50–0.53 s not ready" in said
    assert "no model: start by its trigger words; service (choice); date (date)" in said
    assert "support: 1 turn, at worst 1; first sound 1.02–1.10 s not ready" in said


def test_json_for_scripts(type_: Type, home: Path) -> None:
    said = type_("check", "--json", "salon", "salon-ru")
    assert said.code == 0
    found = json.loads(said.out)
    assert [one["bot"] for one in found["files"]] == ["salon", "salon-ru"]
    assert found["problems"] == 0
    assert found["files"][0]["scenarios"][0]["scenario"] == "booking"
    assert all(not one["failures"] for one in found["files"][0]["dialogues"])
    path = copy(home)
    path.write_text(path.read_text().replace("fallback:", "falback:"))
    said = type_("check", "--json", str(path))
    assert said.code == 1
    [problem] = [one for one in json.loads(said.out)["files"][0]["problems"] if one["key"] == "falback"]
    assert problem["line"] > 1
    assert "did you mean" in problem["message"]


def test_sentences_without_ready_audio_are_named(type_: Type, home: Path) -> None:
    bot = "bot_id: small\ngreeting: Hello.\nfallback: Sorry?\n"
    (home / "small.yaml").write_text(bot, encoding="utf-8")
    config = "scenarios: [small.yaml]\ntts: [{provider: fake, options: {fails: %s}}]\n"
    (home / "frontdesk.yaml").write_text(config % "false", encoding="utf-8")
    said = type_("check", "small")
    assert "audio of no fixed sentence is ready yet" in said.out
    assert type_("check", "small", "--strict").code == 0

    def prepare(*, skipped: int, fails: str) -> None:
        (home / "frontdesk.yaml").write_text(config % fails, encoding="utf-8")
        settings = load_settings()
        made = find_bot(settings, "small")
        asyncio.run(prompt_audio(settings, made).prepare(sentences(made)[skipped:]))

    prepare(skipped=1, fails="false")
    partly = type_("check", "small").out
    assert "audio of 1 of" in partly
    assert "en: Hello." in partly
    prepare(skipped=0, fails="false")
    assert "fixed sentences is ready" in type_("check", "small").out
    prepare(skipped=0, fails="true")
    failed = type_("check", "small", "--strict")
    assert failed.code == 1
    assert "no ready audio in en for 'Hello.'" in failed.out
    (one,) = json.loads(type_("check", "small", "--json").out)["files"]
    assert one["unready"][0] | {"problem": ""} == {"language": "en", "sentence": "Hello.", "problem": ""}


def test_how_far_direct_answers_are_ready_is_told(type_: Type, home: Path) -> None:
    (home / "faq.md").write_text("Q: Cards?\nA: Yes, all.\n\nQ: Dogs?\nA: They are welcome.\n", "utf-8")
    bot = "bot_id: small\ngreeting: Hello.\nfallback: Sorry?\nknowledge: [faq.md]\n"
    (home / "small.yaml").write_text(bot, encoding="utf-8")
    config = "scenarios: [small.yaml]\ntts: [{provider: fake}]\nphone: {answers_ahead: %d}\n"
    (home / "frontdesk.yaml").write_text(config % 1, encoding="utf-8")
    said = type_("check", "small").out
    assert "direct answers: audio of none of 1 sentence is ready yet; serve makes it by and by" in said
    assert "1 sentence more of direct answers is made while callers wait: raise phone.answers_ahead" in said
    (one,) = json.loads(type_("check", "small", "--json").out)["files"]
    assert (one["direct_answers"]["sentences"], one["direct_answers"]["beyond"]) == (1, 1)
    settings = load_settings()
    made = find_bot(settings, "small")
    asyncio.run(prompt_audio(settings, made).prepare(["Yes, all."]))
    assert "audio of direct answers is ready: 1 sentence" in type_("check", "small").out
    (home / "frontdesk.yaml").write_text(config % 5, encoding="utf-8")
    assert "audio of 1 of 2 sentences is not ready yet; serve makes it by" in type_("check", "small").out
