"""Paragraphs gathered under the headings above them."""

from __future__ import annotations

from collections.abc import Iterator

from frontdesk.knowledge.document import Part


class Outline:
    """Feed it headings (`head`) and paragraphs (`add`); `flush` gives what was gathered as one part.

    Level 0 is a document's title, which heads nothing.
    """

    def __init__(self) -> None:
        self._path: list[tuple[int, str]] = []
        self._held: list[str] = []

    @property
    def section(self) -> str:
        """The headings in force, the outermost first."""
        return " / ".join(title for level, title in self._path if level)

    def head(self, level: int, title: str) -> None:
        """From here on this heading counts, and those of its level and below no more."""
        self._path = [head for head in self._path if head[0] < level]
        self._path.append((level, title))

    def add(self, text: str) -> None:
        """A paragraph."""
        self._held.append(text)

    def flush(self) -> Iterator[Part]:
        """What was gathered since the last time, if anything."""
        if self._held:
            yield Part("\n".join(self._held), self.section)
        self._held = []
