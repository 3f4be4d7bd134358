"""Reads one file in a process of its own, with limits of memory and time.

Parsers of PDF and office files are native code: fed with a bad file they take all memory or abort, and would
take the index with them. The child (`python -m frontdesk.knowledge.reader`) reads the file's ending as its
argument and the bytes on standard input, and answers with one JSON object.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from threading import BoundedSemaphore

from frontdesk.errors import BadInput
from frontdesk.knowledge.document import Document, Part
from frontdesk.knowledge.inspection import inspect
from frontdesk.registry import load

MEMORY = 480_000_000
"""Bytes of address space."""
SECONDS = 30
PATIENCE = {"pdf": 180.0}
"""Seconds that a format may take: pages that are pictures are read at some a minute."""
USUAL = 60.0
MOST_TEXT = 10_000_000
"""Characters of text in one document."""
MOST_PARTS = 50_000
LONGEST_SECTION = 300
"""Characters of a heading that are kept: it stands with every chunk below it."""
AT_ONCE = 2
"""Children of one process at the same time; whoever comes later waits."""

NOTHING_SECRET = {"LC_ALL": "C.UTF-8", "PATH": os.defpath}
"""All that a child finds in its environment."""
_places = BoundedSemaphore(AT_ONCE)


def read(kind: str, data: bytes) -> Document:
    """The document in `data`, read by a child; BadInput when it cannot, or took too much memory or time."""
    inspect(kind, data)
    within = PATIENCE.get(kind, USUAL)
    command = [sys.executable, "-I", "-m", "frontdesk.knowledge.reader", kind]
    try:
        with _places:
            done = subprocess.run(
                command, input=data, capture_output=True, timeout=within, check=False, env=NOTHING_SECRET
            )
    except subprocess.TimeoutExpired as error:
        raise BadInput(f"reading it took longer than {within:.0f} seconds: split it.") from error
    if done.returncode != 0:
        raise BadInput("it cannot be read within the limits of memory and time: it is damaged, or too large.")
    answer = json.loads(done.stdout.decode("utf-8", "replace"))
    if "error" in answer:
        raise BadInput(str(answer["error"]))
    return Document(tuple(Part(*part) for part in answer["parts"]), tuple(answer["warnings"]))


def main() -> int:
    """The child: 0 with an answer on standard output; the limits end it with a signal or a MemoryError.

    It may write no file, and knows no secret: what takes it over through a parser's mistake has nothing.
    """
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    try:
        answer = _answer(load("format", sys.argv[1]).read(sys.stdin.buffer.read()))
    except BadInput as error:
        answer = {"error": str(error)}
    sys.stdout.buffer.write(json.dumps(answer, ensure_ascii=False).encode("utf-8", "replace"))
    return 0


def _answer(document: Document) -> dict[str, object]:
    if len(document.parts) > MOST_PARTS:
        return {"error": f"it falls into more than {MOST_PARTS:,} paragraphs: split it."}
    if sum(len(part.text) for part in document.parts) > MOST_TEXT:
        return {"error": f"it holds more than {MOST_TEXT // 1_000_000} million characters: split it."}
    return {
        "parts": [
            [part.text, part.section[:LONGEST_SECTION], part.page, part.kind] for part in document.parts
        ],
        "warnings": list(document.warnings),
    }


if __name__ == "__main__":
    raise SystemExit(main())
