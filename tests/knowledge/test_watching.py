from __future__ import annotations

import threading
from pathlib import Path

from frontdesk.config.stamps import stamps
from frontdesk.errors import BadInput
from frontdesk.knowledge.watching import watching

SOON = 10.0


class Folder:
    """Files that are watched: counts how often somebody looked, and how often they were read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.looked, self.told = threading.Semaphore(0), threading.Semaphore(0)
        self.named: list[Path] = [self.put("about.md", "We are open.")]

    def put(self, name: str, text: str) -> Path:
        """At once: half a file would be a change of its own."""
        half = self.folder / f"{name}.half"
        half.write_text(text)
        return half.replace(self.folder / name)

    def files(self) -> tuple[Path, ...]:
        self.looked.release()
        return tuple(self.named)

    def read(self) -> int:
        self.told.release()
        return 1

    def seen(self) -> None:
        """Whatever is there by now was looked at."""
        while self.looked.acquire(blocking=False):
            pass
        for _ in range(3):
            assert self.looked.acquire(timeout=SOON)

    @property
    def was_read(self) -> bool:
        return self.told.acquire(timeout=SOON)

    @property
    def was_left(self) -> bool:
        self.seen()
        return not self.told.acquire(blocking=False)


def test_a_change_is_read_and_a_mistake_is_not_the_end(tmp_path: Path) -> None:
    place = Folder(tmp_path)
    mistakes = iter([BadInput("salon.yaml:2: greetin: unknown key")])

    def read() -> int:
        place.read()
        for mistake in mistakes:
            raise mistake
        return 1

    with watching(place.files, read, every=0.02):
        assert place.was_left
        place.put("about.md", "We are closed today.")
        assert place.was_read
        assert place.was_left
        place.put("about.md", "We are open again.")
        assert place.was_read
        assert place.was_left
    place.put("about.md", "Nobody looks any more.")
    assert not place.told.acquire(timeout=0.1)


def test_what_changes_while_it_is_read_is_read_again(tmp_path: Path) -> None:
    place = Folder(tmp_path)
    later = iter(["We are closed today, and tomorrow too."])

    def read() -> int:
        for text in later:
            place.put("about.md", text)
        return place.read()

    with watching(place.files, read, every=0.02):
        place.seen()
        place.put("about.md", "We are closed today.")
        assert place.was_read
        assert place.was_read
        assert place.was_left


def test_a_file_that_was_named_in_between_is_not_read_twice(tmp_path: Path) -> None:
    place = Folder(tmp_path)

    def read() -> int:
        place.named.append(place.put("prices.md", "Cut: 35."))
        return place.read()

    with watching(place.files, read, every=0.02):
        place.seen()
        place.put("about.md", "We are closed today.")
        assert place.was_read
        assert place.was_left


def test_what_changed_while_it_was_first_read_is_read_again_and_once(tmp_path: Path) -> None:
    place = Folder(tmp_path)
    before = stamps(place.named)
    place.put("about.md", "We are closed today, and tomorrow too.")
    with watching(place.files, place.read, lambda: before, every=0.02):
        assert place.was_read
        assert place.was_left


def test_a_file_that_is_gone_since_is_no_reason_to_read_for_ever(tmp_path: Path) -> None:
    place = Folder(tmp_path)
    gone = {tmp_path / "gone.md": (1, 1)}
    with watching(place.files, place.read, lambda: {**gone, **stamps(place.named)}, every=0.02):
        assert place.was_left
