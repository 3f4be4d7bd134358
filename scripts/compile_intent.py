"""Learns what the built-in sentences of each language teach and writes it into the package.

`python scripts/compile_intent.py [language …]`: some minutes for all of them. To be run, and its result
committed, after a change of what it is learnt from (`SOURCES`). With `--check` it writes nothing and exits 1
when the files are older than that.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

import numpy as np

from frontdesk.scenario.intent import compiled
from frontdesk.scenario.intent.canon import TRADES
from frontdesk.scenario.intent.generic import learn
from frontdesk.scenario.intent.lexicon import CODES

PACKAGE = Path(compiled.__file__).parent
FOLDER = PACKAGE / "weights"
STAMP = FOLDER / "sources.txt"
SOURCES = (
    *("classifier.py", "features.py", "fitting.py", "generic.py", "lexicon.py", "sparse.py"),
    *("concepts", "examples", "pools", "words", "../language/stems.py", "../language/tokens.py"),
)
"""What the files are learnt from, beside the trades: modules, and packages with all modules in them."""


def digest() -> str:
    """A name for the state of everything in `SOURCES`; line ends do not count."""
    found = sha256(repr(TRADES).encode())
    for path in _modules():
        lines = path.read_text(encoding="utf-8").splitlines()
        found.update("\n".join((path.name, *lines, "")).encode())
    return found.hexdigest()


def _modules() -> Iterator[Path]:
    for source in SOURCES:
        path = PACKAGE / source
        yield from sorted(path.glob("*.py")) if path.is_dir() else [path]


def check() -> int:
    """0 when the files are those of the sources, else 1 and what to do."""
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8").strip() == digest():
        return 0
    print("the built-in intent weights are older than their sources:", file=sys.stderr)
    print("run `python scripts/compile_intent.py` and commit what it writes", file=sys.stderr)
    return 1


def main(arguments: Sequence[str]) -> int:
    """Write the file of each language, then the digest of what they were learnt from."""
    if "--check" in arguments:
        return check()
    FOLDER.mkdir(exist_ok=True)
    before = digest()
    for code in arguments or CODES:
        path = FOLDER / f"{code}.npz"
        np.savez_compressed(path, allow_pickle=False, **compiled.packed(learn(code)))
        print(f"{code}: {path.stat().st_size / 1e6:.2f} MB")
    if not arguments:
        STAMP.write_text(before + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
