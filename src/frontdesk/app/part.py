"""How a process begins: `python -m frontdesk.app.part api`."""

from __future__ import annotations

import ctypes
import logging
import os
import signal
import sys
from contextlib import AbstractContextManager, nullcontext

from frontdesk.app import parts
from frontdesk.app.edge import line_for
from frontdesk.app.logs import to_files
from frontdesk.config import load_settings
from frontdesk.settings import Settings

log = logging.getLogger(__name__)
PR_SET_PDEATHSIG = 1
PRIVATE = 0o077
"""What callers said is nobody else's business: files are for the one who runs this."""


def main(name: str, *, alone: bool = True) -> int:
    """Be the part of that name until told to stop; 0, or 2 after one line about what went wrong.

    `alone`: nobody else tends spool and journals, so the post-call process does.
    """
    os.umask(PRIVATE)
    try:
        settings = load_settings()
        to_files(settings.home)
        log.info("%s begins", name)
        with _upkeep(settings) if alone and name == "postcall" else nullcontext():
            parts.run(name, settings)
    except KeyboardInterrupt:
        return 0
    except Exception as error:
        print(f"frontdesk {name}: {line_for(error)}", file=sys.stderr)  # noqa: T201
        return 2
    return 0


def _upkeep(settings: Settings) -> AbstractContextManager[None]:
    from frontdesk.app.upkeep import upkeep  # the other parts have no use for it

    return upkeep(settings)


def end_with_parent() -> None:
    """Ask the kernel to stop this process when the one that started it dies, however it dies."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


if __name__ == "__main__":
    end_with_parent()
    sys.exit(main(sys.argv[1], alone=False))
