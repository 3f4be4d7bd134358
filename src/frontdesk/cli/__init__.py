"""The command line: one file per command, and the edge where every error becomes one line.

`main` is the program's entry point. `commands` says what can be typed, with the help people read; it imports
nothing heavy, so that `frontdesk --help` answers at once. `edge` turns errors into a line with the remedy and
an exit code: 0 fine, 1 problems were found, 2 it could not run. Every other file does the work of the command
it is named after, and is imported when that is typed; `jsonl` is the line protocol of `chat --json`,
`lines` the simpler one of commands that answer line by line.

Nothing else in the package imports this one.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    from frontdesk.cli.audited import note
    from frontdesk.cli.commands import app
    from frontdesk.cli.edge import run

    given = sys.argv[1:] if arguments is None else arguments
    code = run(lambda: app(given, prog_name="frontdesk", standalone_mode=False))
    note(given, code)
    return code
