"""Files on their way into the index: gathered from paths, read, cut."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from frontdesk.config.folders import is_folder, readable
from frontdesk.errors import BadInput
from frontdesk.knowledge.chunker import DEFAULT, Chunking, chunk
from frontdesk.knowledge.document import Document, Entry, Part, digest, document_id
from frontdesk.knowledge.questions import pieces
from frontdesk.knowledge.reading import read_document
from frontdesk.knowledge.sources import asks, known
from frontdesk.scenario.language import LANGUAGES, identify
from frontdesk.scenario.schema import Bot

SAMPLES, SAMPLE = 50, 300
"""Parts that tell a document's language, and the characters that are looked at in each."""
FEWEST_LETTERS = 12


@dataclass(frozen=True, slots=True)
class Given:
    """How a document is to be kept. `kind` is one of `sources.KINDS`, empty where each passage tells its own.

    It is found from `valid_from` until before `valid_until` (POSIX seconds, None: always), and where some
    `scenarios` are named only while one of these runs.
    """

    kind: str = ""
    chunking: Chunking = DEFAULT
    valid_from: float | None = None
    valid_until: float | None = None
    scenarios: tuple[str, ...] = field(default=(), repr=False)

    def checked(self) -> Given:
        """Itself; BadInput says what is wrong with it."""
        known(self.kind)
        self.chunking.checked()
        begin, end = self.valid_from, self.valid_until
        if begin is not None and end is not None and end <= begin:
            raise BadInput("it would end before it begins: valid-until comes after valid-from.")
        return self


AS_IT_IS = Given()


def chunking_of(bot: Bot) -> Chunking:
    """How the bot's documents are cut."""
    return Chunking(bot.chunks.strategy, bot.chunks.size, bot.chunks.overlap)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document read and cut, to be kept under its name. `warnings` are for the person who gave it."""

    name: str
    digest: str
    chunks: tuple[Part, ...]
    warnings: tuple[str, ...] = ()
    given: Given = AS_IT_IS
    language: str = ""
    size: int = 0

    @property
    def pages(self) -> int:
        """On how many pages there is text; 0 where there are no pages."""
        return len({part.page for part in self.chunks if part.page is not None})

    def entry(self, bot_id: str, company_id: str = "default", version: int = 1) -> Entry:
        """The bot's document of that name, in this version."""
        return Entry(
            bot_id=bot_id,
            doc_id=document_id(bot_id, self.name, company_id),
            name=self.name,
            digest=self.digest,
            company_id=company_id,
            kind=self.given.kind,
            language=self.language,
            valid_from=self.given.valid_from,
            valid_until=self.given.valid_until,
            version=version,
            scenarios=self.given.scenarios,
        )


@dataclass
class Gathered:
    """The files that some paths mean: `files` are (name, path), `problems` sentences, `others` left out.

    `folders` says of the files that lie in a folder that was given which one it is, by their names; `looked`
    are all folders that could be looked into, those without any file too.
    """

    files: list[tuple[str, Path]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    others: list[Path] = field(default_factory=list)
    folders: dict[str, Path] = field(default_factory=dict)
    looked: set[Path] = field(default_factory=set)


def prepare(name: str, data: bytes, given: Given = AS_IT_IS) -> Prepared:
    """The document in a file's bytes; BadInput, with the file's name, when it cannot be read."""
    given.checked()
    document = read_document(name, data)
    chunks = chunks_of(document, given.chunking)
    language = language_of(document)
    return Prepared(name, version_of(data, given), chunks, document.warnings, given, language, len(data))


def chunks_of(document: Document, chunking: Chunking = DEFAULT) -> tuple[Part, ...]:
    """The document cut, with what each chunk is in itself; questions each with their own answer."""
    return tuple(chunk((told for part in document.parts for told in _told(part)), chunking))


def _told(part: Part) -> Iterator[Part]:
    if part.kind:
        yield part
        return
    for piece in pieces(part.text):
        yield replace(part, text=piece, kind="faq" if asks(piece, part.section) else "")


def version_of(data: bytes, given: Given = AS_IT_IS) -> str:
    """What tells one version of a document from another: its bytes, and how it is to be kept."""
    version = digest(data)
    if given == AS_IT_IS:
        return version
    whose = f" {given.scenarios}" if given.scenarios else ""
    return sha256(f"{version} {given}{whose}".encode()).hexdigest()[:32]


def language_of(document: Document) -> str:
    """The code of the language that most of the document is in; empty where there is too little to tell."""
    votes: Counter[str] = Counter()
    for part in document.parts[:SAMPLES]:
        text = f"{part.section} {part.text}"[:SAMPLE]
        if (letters := sum(map(str.isalpha, text))) >= FEWEST_LETTERS:
            votes[identify(text, tuple(LANGUAGES))] += letters
    return votes.most_common(1)[0][0] if votes else ""


def gather(paths: Iterable[Path]) -> Gathered:
    """Files and the files in folders. A file's name is its own, in a folder its path from there.

    Two different files of one name would replace each other: the second one is a problem.
    """
    found = Gathered()
    seen: dict[str, Path] = {}
    for path in paths:
        for name, file in _named(path, found):
            first = seen.setdefault(name, file.resolve())
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
    found.looked.add(path.resolve())
    if not files:
        found.problems.append(f"{path}: there is no file in it that can be read")
    found.others += others
    for file in files:
        name = file.relative_to(path).as_posix()
        found.folders.setdefault(name, path.resolve())
        yield name, file
