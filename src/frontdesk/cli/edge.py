"""Where errors stop: one clear line on standard error, and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

PRIVATE = 0o077
"""Files made on the way (records, logs) are for the one who typed the command."""
FINE, PROBLEMS, COULD_NOT_RUN, INTERRUPTED = 0, 1, 2, 130


def run(command: Callable[[], Any]) -> int:
    """Call `command` and return the exit code; what it raises becomes one line, never a traceback."""
    from typer import Abort, Exit
    from typer._click.exceptions import ClickException, UsageError

    os.umask(PRIVATE)
    try:
        return _code(command())
    except Exit as finished:
        return finished.exit_code
    except (KeyboardInterrupt, Abort):
        return INTERRUPTED
    except BrokenPipeError:
        return _reader_left()
    except UsageError as error:
        return complain(f"{error.format_message()} Try `{_path(error)} --help`.")
    except ClickException as error:
        return complain(error.format_message())
    except Exception as error:
        from frontdesk.app.edge import line_for

        return complain(line_for(error))


def complain(message: str) -> int:
    """Print the message as one line on standard error; returns the exit code that goes with it."""
    print(f"frontdesk: {' '.join(message.split())}", file=sys.stderr)
    return COULD_NOT_RUN


def _code(result: object) -> int:
    return result if isinstance(result, int) and not isinstance(result, bool) else FINE


def _path(error: Any) -> str:
    return error.ctx.command_path if error.ctx else "frontdesk"


def _reader_left() -> int:
    """The program we print to has gone: say nothing more, not even while the interpreter closes."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return FINE
