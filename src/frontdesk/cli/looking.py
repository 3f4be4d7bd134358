"""The command that looks at conversations, as `commands` takes it up: what can be typed, and the help."""

from __future__ import annotations

from typing import Annotated

import typer

from frontdesk.cli.whose import Company

app = typer.Typer()


@app.command()
def calls(
    conversation: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="Show this one, with its transcript.")
    ] = None,
    bot: Annotated[str | None, typer.Option(help="Only this bot's.")] = None,
    since: Annotated[
        str | None, typer.Option(help="Only from then on: an ISO 8601 date or time, or 2h, 3d, 1w ago.")
    ] = None,
    outcome: Annotated[
        str | None,
        typer.Option(help="Only with this outcome: booking, lead, answered, handoff, abandoned, spam."),
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="At most so many, newest first.")] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    reveal: Annotated[
        bool, typer.Option("--reveal", help="With an ID: show the values of sensitive fields too.")
    ] = False,
    replay: Annotated[
        str | None,
        typer.Option("--replay-webhook", metavar="DELIVERY", help="Send this delivery once more."),
    ] = None,
    rerun: Annotated[
        list[str] | None,
        typer.Option("--rerun", metavar="STEP", help="With an ID: do this step again; repeatable."),
    ] = None,
    recording: Annotated[
        str | None,
        typer.Option("--recording", metavar="FILE", help="With an ID: write its recording there, as WAV."),
    ] = None,
    parked: Annotated[
        bool, typer.Option("--parked", help="List what was given up and waits for a person.")
    ] = False,
    company: Company = None,
) -> int:
    """List the conversations there have been, or show one with everything known about it.

    **--parked** lists steps that were given up, deliveries that nobody took and files that could not be
    read, each with the reason and with what to do; exit code 1 when there are any. **--rerun** has a worker
    do a step again, whatever became of it before.

    Examples: `frontdesk calls` · `frontdesk calls --bot salon --since 2d --outcome booking` ·
    `frontdesk calls 01J… --json` · `frontdesk calls --parked` · `frontdesk calls 01J… --rerun summarise`
    """
    from frontdesk.cli import calls as work

    if replay:
        return work.replay(replay, company)
    if parked:
        return work.show_parked(limit, company, as_json=as_json)
    about = {"--rerun STEP": rerun, "--recording FILE": recording, "--reveal": reveal}
    for option in (name for name, given in about.items() if given and not conversation):
        raise typer.BadParameter(f"{option} is about one conversation: frontdesk calls ID {option}.")
    if conversation and rerun:
        return work.rerun(conversation, rerun, company)
    if conversation and recording:
        return work.save_recording(conversation, recording, company)
    if conversation:
        return work.show(conversation, company, as_json=as_json, reveal=reveal)
    wish = work.Wish(bot, since, outcome, company)
    return work.show_all(wish, limit, as_json=as_json)
