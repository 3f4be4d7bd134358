"""The command about people, as `commands` takes it up: what can be typed, and the help."""

from __future__ import annotations

from typing import Annotated

import typer

from frontdesk.cli.whose import Company

app = typer.Typer()


@app.command()
def people(
    who: Annotated[
        str | None, typer.Argument(metavar="[WHO]", help="An id, number, address or account: their history.")
    ] = None,
    merge: Annotated[
        str | None, typer.Option(metavar="OTHER", help="OTHER is the same person: make one of them.")
    ] = None,
    split: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NUMBER", help="This number, address or account is somebody else's; repeatable."
        ),
    ] = None,
    undo: Annotated[str | None, typer.Option(metavar="CHANGE", help="Take a merge or a split back.")] = None,
    changes: Annotated[bool, typer.Option("--changes", help="List the merges and splits.")] = False,
    publish: Annotated[
        bool, typer.Option("--publish", help="Write anew what a pick-up knows of callers.")
    ] = False,
    limit: Annotated[int, typer.Option(min=1, max=500, help="At most so many.")] = 50,
    company: Company = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """List the people who were here, show one's history, make one of two or two of one.

    People are matched after each conversation by their number, account or address, never by a name alone;
    where two may be one there is a task (`frontdesk bookings --tasks`). **--publish** is for after a restored
    backup, or when keys were changed.

    Examples: `frontdesk people` · `frontdesk people +442079460123` ·
    `frontdesk people per_… --merge mary@example.com` · `frontdesk people per_… --split +442079460123` ·
    `frontdesk people --undo chg_…`
    """
    from frontdesk.cli import people as work

    if undo:
        return work.undo(undo, company)
    if publish:
        return work.publish()
    if changes:
        return work.show_changes(limit, company, as_json=as_json)
    if merge or split:
        if not who or (merge and split):
            raise typer.BadParameter("say whose: frontdesk people WHO --merge OTHER, or --split NUMBER.")
        return work.merge(who, merge, company) if merge else work.split(who, split or [], company)
    if who:
        return work.show(who, company, as_json=as_json)
    return work.show_all(limit, company, as_json=as_json)
