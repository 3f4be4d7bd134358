"""`frontdesk webhooks …`: what can be typed, and the help. The work is in `webhooks`, imported when typed."""

from __future__ import annotations

from typing import Annotated

import typer

from frontdesk.cli.whose import OPTION, Company

app = typer.Typer(
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
    add_completion=False,
)

Which = Annotated[str, typer.Argument(metavar="ENDPOINT", help="An endpoint's id.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Wanted = Annotated[
    list[str] | None,
    typer.Option("--event", metavar="EVENT", help="An event, a family (booking.*) or *; repeatable."),
]


@app.callback(invoke_without_command=True)
def webhooks(context: typer.Context, as_json: Json = False, company: Company = None) -> int:
    """Say where events go: endpoints, their secrets, what was delivered, what is parked.

    Without a command it lists the endpoints. Those of `frontdesk.yaml` are changed there.

    Examples: `frontdesk webhooks` · `frontdesk webhooks add https://crm.example.com/ --event "booking.*"` ·
    `frontdesk webhooks test ep_…` · `frontdesk webhooks log --status dead` · `frontdesk webhooks replay ID`
    """
    if context.invoked_subcommand is not None:
        if company is not None:  # it would be of no effect there
            raise typer.BadParameter(f"write {OPTION} after {context.invoked_subcommand}.")
        return 0
    from frontdesk.cli import webhooks as work

    return work.show(company, as_json=as_json)


@app.command()
def add(
    url: Annotated[str, typer.Argument(metavar="URL", help="A public http(s) address.")],
    event: Wanted = None,
    bot: Annotated[str, typer.Option(help="Only this bot's events.")] = "",
    note: Annotated[str, typer.Option(help="What it is for.")] = "",
    company: Company = None,
) -> int:
    """Add an endpoint and print its secret, once. Without --event it gets call.ended."""
    from frontdesk.cli import webhooks as work

    return work.add(url, event or [], bot, note, company)


@app.command()
def change(
    endpoint: Which,
    url: Annotated[str | None, typer.Option(help="Another address; what waits goes there too.")] = None,
    event: Wanted = None,
    note: Annotated[str | None, typer.Option(help="What it is for.")] = None,
    company: Company = None,
) -> int:
    """Give an endpoint another address, other events or another note."""
    from frontdesk.cli import webhooks as work

    return work.change(endpoint, company, url=url, events=event, note=note)


@app.command()
def enable(endpoint: Which, company: Company = None) -> int:
    """Send to it again, also after it answered 410."""
    from frontdesk.cli import webhooks as work

    return work.change(endpoint, company, enabled=True)


@app.command()
def disable(endpoint: Which, company: Company = None) -> int:
    """Send nothing there any more, until it is enabled again."""
    from frontdesk.cli import webhooks as work

    return work.change(endpoint, company, enabled=False)


@app.command()
def remove(endpoint: Which, company: Company = None) -> int:
    """Forget an endpoint; what was on its way is parked."""
    from frontdesk.cli import webhooks as work

    return work.remove(endpoint, company)


@app.command()
def rotate(
    endpoint: Which,
    overlap: Annotated[float, typer.Option(min=0, help="Hours for which the old secret signs too.")] = 24,
    company: Company = None,
) -> int:
    """Replace an endpoint's secret and print the new one, once."""
    from frontdesk.cli import webhooks as work

    return work.rotate(endpoint, overlap, company)


@app.command()
def test(endpoint: Which, company: Company = None) -> int:  # noqa: PT028 - a command, not a test
    """Send a `webhook.test` now and say how it went; exit code 1 when it did not arrive."""
    from frontdesk.cli import webhooks as work

    return work.test(endpoint, company)


@app.command()
def log(
    delivery: Annotated[
        str | None, typer.Argument(metavar="[DELIVERY]", help="This one, with its body and every attempt.")
    ] = None,
    endpoint: Annotated[str | None, typer.Option(help="Only to this endpoint.")] = None,
    event: Annotated[str | None, typer.Option(help="Only of this event.")] = None,
    status: Annotated[str | None, typer.Option(help="Only pending, delivered, dead or gone.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="At most so many, latest first.")] = 20,
    as_json: Json = False,
    company: Company = None,
) -> int:
    """List what was sent where, and how it went."""
    from frontdesk.cli import webhooks as work

    if delivery:
        return work.show_delivery(delivery, company, as_json=as_json)
    return work.show_log(work.Wish(endpoint, event, status, company), limit, as_json=as_json)


@app.command()
def replay(
    delivery: Annotated[str | None, typer.Argument(metavar="[DELIVERY]", help="Send this one again.")] = None,
    endpoint: Annotated[
        str | None, typer.Option(help="Send everything again that is parked for this endpoint.")
    ] = None,
    company: Company = None,
) -> int:
    """Send again, with the same id and body, what is dead or gone (or was delivered)."""
    from frontdesk.cli import webhooks as work

    if bool(delivery) == bool(endpoint):
        raise typer.BadParameter("say which: a delivery, or --endpoint for all that is parked there.")
    return work.replay_parked(endpoint, company) if endpoint else work.replay(str(delivery), company)


@app.command()
def events() -> int:
    """List the events there are, and when each is told."""
    from frontdesk.cli import webhooks as work

    return work.show_events()
