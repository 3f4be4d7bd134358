"""`frontdesk keys …`: what can be typed, and the help. The work is in `keys`, imported when typed."""

from __future__ import annotations

import typer

app = typer.Typer(
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
    add_completion=False,
)


@app.callback(invoke_without_command=True)
def keys(context: typer.Context) -> int:
    """Encrypt what is personal, and change the keys.

    Without a command it says how much is under which key of `FRONTDESK_ENCRYPTION_KEYS`, and which keys
    nothing needs any more. Exit code 1 when something is plain or lacks its key.

    Examples: `frontdesk keys new` · `frontdesk keys` · `frontdesk keys rotate`
    """
    if context.invoked_subcommand is not None:
        return 0
    from frontdesk.cli import keys as work

    return work.show()


@app.command()
def new() -> int:
    """Print a new key. Put it in front of those in `FRONTDESK_ENCRYPTION_KEYS`, with a comma between."""
    from frontdesk.cli import keys as work

    return work.new()


@app.command()
def rotate() -> int:
    """Write whatever is plain or under an earlier key anew, under the first one.

    Calls may go on meanwhile. When it is stopped, start it again: it goes on where it was. Exit code 1 when
    something lacks its key and was left as it is.
    """
    from frontdesk.cli import keys as work

    return work.rotate()
