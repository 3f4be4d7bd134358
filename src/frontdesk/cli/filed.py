"""The command about tickets elsewhere, as `commands` takes it up: what can be typed, and the help."""

from __future__ import annotations

from typing import Annotated

import typer

from frontdesk.cli.whose import Company

app = typer.Typer()


@app.command()
def tickets(
    ticket: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="Only this one, as it stands now.")
    ] = None,
    bot: Annotated[str | None, typer.Option(help="Only this bot's.")] = None,
    state: Annotated[str | None, typer.Option(help="making, open, done, gone or noted.")] = None,
    move: Annotated[
        str, typer.Option(metavar="STATUS", help="Into this status, in the tracker's words.")
    ] = "",
    comment: Annotated[str, typer.Option(metavar="TEXT", help="Add a comment.")] = "",
    link: Annotated[str, typer.Option(metavar="URL", help="Put an address on it.")] = "",
    limit: Annotated[int, typer.Option(min=1, max=500, help="At most so many.")] = 50,
    company: Company = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """List the tickets that conversations became in trackers elsewhere, and move or comment on one.

    `noted` is a comment on a ticket that the caller had open; `making` is not filed yet, because the tracker
    did not answer.

    Examples: `frontdesk tickets --state open` · `frontdesk tickets tk-…` ·
    `frontdesk tickets tk-… --comment "Called back." --move Done`
    """
    from frontdesk.cli import tickets as work

    if ticket is None:
        if move or comment or link:
            raise typer.BadParameter("--move, --comment and --link need the ticket's ID.")
        return work.show(bot, state, limit, company, as_json=as_json)
    return work.tend(ticket, work.Wish(move, comment, link), company, as_json=as_json)
