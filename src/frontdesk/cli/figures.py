"""`frontdesk analytics …`: what can be typed, and the help. `analytics` does the work when it is."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer(
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
    add_completion=False,
)


@app.callback(invoke_without_command=True)
def analytics(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """Ask for figures in SQL, of views without anything personal.

    Without a command it lists the views and their columns: conversations, outcomes, what was measured,
    questions without an answer, bookings, tasks, tickets, deliveries.

    Examples: `frontdesk analytics` · `frontdesk analytics query "SELECT outcome, count(*) FROM
    report_conversations GROUP BY 1"` · `frontdesk analytics role`
    """
    if context.invoked_subcommand is not None:
        return 0
    from frontdesk.cli import analytics as work

    return work.show(as_json=as_json)


@app.command()
def query(
    sql: Annotated[str, typer.Argument(metavar="SQL", help="One SELECT.")],
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="At most so many rows.")] = 1000,
    timeout: Annotated[float, typer.Option(min=0.1, max=60, help="Seconds until it is stopped.")] = 5,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> int:
    """Answer a question in SQL. Whatever it says, it reads the views and changes nothing.

    On PostgreSQL it is asked under the role of ANALYTICS_DB_URL, which `frontdesk analytics role` makes.
    Times are UTC. **--json** gives `columns`, `rows` (lists) and `cut`: true when there are more rows.

    Examples: `frontdesk analytics query "SELECT date(started_at), count(*) FROM report_conversations
    GROUP BY 1"`
    """
    from frontdesk.cli import analytics as work

    return work.query(sql, limit=limit, timeout=timeout, as_json=as_json)


@app.command()
def role(
    name: Annotated[str, typer.Option(help="What it is called.")] = "frontdesk_analytics",
    timeout: Annotated[float, typer.Option(min=0.1, max=60, help="Seconds that its statements get.")] = 5,
    only_print: Annotated[bool, typer.Option("--print", help="Print the SQL and do nothing.")] = False,
) -> int:
    """Make the role on PostgreSQL that may read the views and nothing else, and print its address.

    The line that is printed, `ANALYTICS_DB_URL=…`, holds the role's password. Made again, the role gets a new
    one. DB_URL's role has to be allowed to make roles; where it is not, have the SQL of **--print** run.
    """
    from frontdesk.cli import analytics as work

    return work.role(name, timeout, only_print=only_print)
