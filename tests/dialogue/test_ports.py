from __future__ import annotations

from frontdesk.dialogue.ports import Journal, Mouth
from tests.support import lines


def test_the_fakes_are_what_a_dialogue_is_promised() -> None:
    mouth: Mouth = lines.Mouth()
    journal: Journal = lines.Journal()
    journal.write("turn", {})
    assert mouth
    assert lines.Line().ports().journal.of("turn") == []  # type: ignore[attr-defined]
