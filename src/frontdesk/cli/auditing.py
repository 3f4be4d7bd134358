"""The command that lists what operators did, as `commands` takes it up: what can be typed, and the help."""

from __future__ import annotations

from typing import Annotated

import typer

from frontdesk.cli.whose import Company

app = typer.Typer()


@app.command()
def audit(
    since: Annotated[
        str | None, typer.Option(help="Only from then on: an ISO 8601 date or time, or 2h, 3d, 1w ago.")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="At most so many, latest first.")] = 50,
    company: Company = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """List what operators did: re-ran, erased, merged, approved, changed, listened to.

    Commands, requests to the API and its pages are noted once they succeeded, with the ids of ours that they
    were about. Numbers and names that were typed are not: they are callers'.

    Examples: `frontdesk audit` · `frontdesk audit --since 1w --json`
    """
    from frontdesk.cli import audit as work

    return work.show(since, limit, company, as_json=as_json)
