"""Files on their way into the index: gathered from paths, read, cut."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from frontdesk.config.folders import is_folder, readable
from frontdesk.errors import BadInput
from frontdesk.knowledge.chunker import chunk
from frontdesk.knowledge.document import Entry, Part, digest, document_id
from frontdesk.knowledge.reading import read_document


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document read and cut, to be kept under its name. `warnings` are for the person who gave it."""

    name: str
    digest: str
    chunks: tuple[Part, ...]
    warnings: tuple[str, ...] = ()

    def entry(self, bot_id: str, company_id: str = "default") -> Entry:
        """The bot's document of that name, in this version."""
        return Entry(bot_id, document_id(bot_id, self.name), self.name, self.digest, company_id=company_id)


@dataclass
class Gathered:
    """The files that some paths mean: `files` are (name, path), `problems` sentences, `others` left out."""

    files: list[tuple[str, Path]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    others: list[Path] = field(default_factory=list)


def prepare(name: str, data: bytes) -> Prepared:
    """The document in a file's bytes; BadInput, with the file's name, when it cannot be read."""
    document = read_document(name, data)
    return Prepared(name, digest(data), tuple(chunk(document.parts)), document.warnings)


def gather(paths: Iterable[Path]) -> Gathered:
    """Files and the files in folders. A file's name is its own, in a folder its path from there.

    Two different files of one name would replace each other: the second one is a problem.
    """
    found = Gathered()
    known: dict[str, Path] = {}
    for path in paths:
        for name, file in _named(path, found):
            first = known.setdefault(name, file.resolve())
            if first != file.resolve():
                found.problems.append(f"{file}: {first} has the name {name!r} too: rename one")
            elif (name, file) not in found.files:
                found.files.append((name, file))
    return found


def _named(path: Path, found: Gathered) -> Iterator[tuple[str, Path]]:
    if not is_folder(path):
        yield path.name, path
        return
    try:
        files, others = readable(path)
    except BadInput as error:
        found.problems.append(str(error))
        return
    if not files:
        found.problems.append(f"{path}: there is no file in it that can be read")
    found.others += others
    yield from ((file.relative_to(path).as_posix(), file) for file in files)
