"""`frontdesk mail …`: what can be typed, and the help. The work is in `mail`, imported when typed."""

from __future__ import annotations

from typing import Annotated

import typer

from frontdesk.cli.whose import Company

app = typer.Typer(
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
    add_completion=False,
    no_args_is_help=True,
    help="Letters that came by e-mail, and the answers that wait for you.",
)

Which = Annotated[str, typer.Argument(metavar="ID", help="A letter's id.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Text = Annotated[str, typer.Option("--text", metavar="TEXT", help="Send these words instead.")]


@app.command()
def drafts(
    state: Annotated[str, typer.Option(help="draft, aside, approved, discarded or all.")] = "draft",
    bot: Annotated[str | None, typer.Option(help="Only this bot's.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=500, help="At most so many.")] = 50,
    company: Company = None,
    as_json: Json = False,
) -> int:
    """List the letters whose answers wait, newest first.

    `aside` are those that the bot wrote no answer to, such as automatic ones.

    Examples: `frontdesk mail drafts` · `frontdesk mail drafts --state aside`
    """
    from frontdesk.cli import mail as work

    return work.show_all(state, bot, limit, company, as_json=as_json)


@app.command()
def show(mail: Which, company: Company = None, as_json: Json = False) -> int:
    """Show a letter, the draft of its answer, and how sending it goes."""
    from frontdesk.cli import mail as work

    return work.show(mail, company, as_json=as_json)


@app.command()
def change(
    mail: Which,
    text: Annotated[str, typer.Option("--text", metavar="TEXT", help="The answer from now on.")],
    company: Company = None,
) -> int:
    """Write other words into the draft; it still waits."""
    from frontdesk.cli import mail as work

    return work.change(mail, text, company)


@app.command()
def approve(mail: Which, text: Text = "", company: Company = None) -> int:
    """Send the answer, once: within seconds while `frontdesk serve` runs.

    Examples: `frontdesk mail approve mail_…` · `frontdesk mail approve mail_… --text "Yes, on Friday."`
    """
    from frontdesk.cli import mail as work

    return work.approve(mail, text, company)


@app.command()
def discard(mail: Which, company: Company = None) -> int:
    """Send no answer."""
    from frontdesk.cli import mail as work

    return work.discard(mail, company)


@app.command()
def boxes(as_json: Json = False) -> int:
    """Log in to each mailbox of frontdesk.yaml and count its unread letters; exit code 1 when one refuses."""
    from frontdesk.cli import mail as work

    return work.boxes(as_json=as_json)
