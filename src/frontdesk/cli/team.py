"""The command about what the team is told, as `commands` takes it up: what can be typed, and the help."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer()


@app.command()
def notify(
    receiver: Annotated[
        str | None, typer.Argument(metavar="[NAME]", help="Only this one of those under `notify:`.")
    ] = None,
    test: Annotated[bool, typer.Option("--test", help="Send a test now, quiet hours or not.")] = False,
    log: Annotated[bool, typer.Option("--log", help="What was sent lately, and how it went.")] = False,
    again: Annotated[
        str | None, typer.Option("--again", metavar="ID", help="Send this message once more.")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=500, help="With --log: at most so many.")] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """Say who of the team is told what, and try whether it arrives.

    Receivers are under `notify:` in frontdesk.yaml: Telegram chats, e-mail addresses, web addresses. With
    **--test** the exit code is 1 when a message was not taken.

    Examples: `frontdesk notify` · `frontdesk notify --test` · `frontdesk notify team --test` ·
    `frontdesk notify --log` · `frontdesk notify --again ntc_…`
    """
    from frontdesk.cli import notify as work

    if again:
        return work.again(again)
    if test:
        return work.test(receiver, as_json=as_json)
    if log:
        return work.show_log(receiver, limit, as_json=as_json)
    return work.show(receiver, as_json=as_json)
