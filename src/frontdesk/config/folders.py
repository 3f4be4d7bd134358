"""Which files are knowledge: told by their endings, one by one or all in a folder."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

from frontdesk.config.document import is_file
from frontdesk.errors import BadInput
from frontdesk.registry import names

ENDINGS = {"htm": "html", "markdown": "md", "text": "txt", "tsv": "csv"}
"""Other endings of the same formats."""
MOST_FILES = 1000
"""Files of one folder, with the folders in it."""
MOST_LOOKED_AT = 20 * MOST_FILES
"""Names of any kind that are looked at: somebody's whole disk is not meant."""
PASSING = (".", "~$")
"""How the names of hidden files and of the marks of open office files begin."""


def kind_of(name: str) -> str | None:
    """The format of a file of that name, as `formats` calls it; None for those that nobody reads."""
    suffix = PurePath(name).suffix.lstrip(".").lower()
    kind = ENDINGS.get(suffix, suffix)
    return kind if kind in names("format") else None


def endings() -> str:
    """The endings of files that can be read, for messages."""
    return ", ".join(f".{name}" for name in names("format"))


def is_folder(path: Path) -> bool:
    """Whether there is such a folder; not, where the name is none that a folder can have."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def readable(folder: Path) -> tuple[list[Path], list[Path]]:
    """The files in a folder and those below it, sorted: those that can be read, and those of other types.

    Hidden ones, and links that lead out of the folder, are neither. BadInput when there are too many.
    """
    found: list[Path] = []
    others: list[Path] = []
    for path in _walk(folder):
        (found if kind_of(path.name) else others).append(path)
    if len(found) > MOST_FILES:
        raise BadInput(f"there are {len(found):,} files in {folder}: give folders of {MOST_FILES:,} at most")
    return sorted(found), sorted(others)


def files(folder: Path, given: Iterable[str]) -> Iterator[Path]:
    """The files that some names mean, relative to a folder: a folder means those in it that can be read."""
    for name in given:
        path = folder / name
        if is_folder(path):
            yield from readable(path)[0]
        else:
            yield path


def unreadable(path: Path, name: str) -> str:
    """Why a file or folder cannot be knowledge, as a sentence's end; empty when it can."""
    if leads_out(path, name):
        return f"{name!r} leads out of the folder of this file: put a copy in it, or use `frontdesk ingest`"
    if is_folder(path):
        try:
            return (
                "" if readable(path)[0] else f"the folder {name!r} has no files of a known type: {endings()}"
            )
        except BadInput as error:
            return str(error)
    if not is_file(path):
        return f"there is no file {name!r} beside this one, nor a folder"
    return "" if kind_of(name) else f"{name!r} is of a type that cannot be read; known: {endings()}"


def leads_out(path: Path, name: str) -> bool:
    """Whether `path`, which ends with `name`, is not below the folder that `name` was written in.

    A bot's file may come from a stranger: its links, and `..`, must not make the bot read anything else.
    """
    folder = Path(*path.parts[: len(path.parts) - len(PurePath(name).parts)])
    try:
        return PurePath(name).is_absolute() or not path.resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):  # no such path: it leads nowhere
        return False


def _walk(folder: Path) -> Iterator[Path]:
    root = folder.resolve()
    seen = 0
    for place, folders, here in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(PASSING)]
        seen += len(folders) + len(here)
        if seen > MOST_LOOKED_AT:
            raise BadInput(f"there are too many files in {folder}: give the folders that are meant")
        for name in here:
            path = Path(place, name)
            if name.startswith(PASSING):
                continue
            if path.is_file() and (not path.is_symlink() or path.resolve().is_relative_to(root)):
                yield path
