"""The commands about a bot's knowledge, as `commands` takes them up: what can be typed, and the help."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer()

WhoseKnowledge = Annotated[
    str, typer.Option("--bot", metavar="BOT|FILE", help="A bot's name, or its file's path.")
]
Caller = Annotated[str, typer.Option(help="Of a recording: the caller's number.")]
Began = Annotated[
    str, typer.Option(help="Of a recording: when the call began; by default, the file's own time.")
]
Left = Annotated[str, typer.Option(help="Of recordings: who is on the left channel, caller or staff.")]
Watch = Annotated[bool, typer.Option("--watch", help="Go on, and take in whatever changes, until Ctrl-C.")]


@app.command()
def ingest(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Files, and folders of them.")],
    bot: WhoseKnowledge,
    scenario: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Found only while this scenario runs; repeatable."),
    ] = None,
    source: Annotated[
        str, typer.Option(help="What they are: faq, products, documents, knowledge, transcripts, …")
    ] = "",
    chunks: Annotated[
        str | None, typer.Option(help="How they are cut: sections, pages, lines or windows.")
    ] = None,
    chunk_size: Annotated[
        int | None, typer.Option(help="The most tokens of a chunk; 500 by default.")
    ] = None,
    overlap: Annotated[
        int | None, typer.Option(help="Tokens that chunks of one section share; 50 by default.")
    ] = None,
    valid_from: Annotated[str, typer.Option(help="Not found before this day: 2026-12-01.")] = "",
    valid_until: Annotated[str, typer.Option(help="Not found after this day: 2026-12-31.")] = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show the chunks, and for tables what changes; keep nothing.")
    ] = False,
    prune: Annotated[
        bool, typer.Option("--prune", help="Forget documents whose files are gone from these folders.")
    ] = False,
    watch: Watch = False,
    caller: Caller = "",
    at: Began = "",
    left: Left = "caller",
) -> int:
    """Put files into a bot's knowledge: PDF, Word (docx), HTML, CSV, Excel (xlsx), Markdown and text.

    The running index takes them (`frontdesk serve`, or `frontdesk serve --only knowledge`), and the next
    question is answered from them. A document is called as its file is, with its path inside a folder that
    was given: one of the same name is replaced, the same version left as it is. Of a table it is shown which
    rows are new, changed and gone. A file that cannot be read is named with the reason and stops no other;
    exit code 1 then. Folders are read with those below them, at most 1,000 files, without hidden ones; the
    same command again reads what has changed since.

    A recording of a call (WAV, MP3, Ogg, FLAC, M4A; told by its content) becomes a conversation: it is
    written down, judged and learned from while `frontdesk serve` runs. The same one twice stays one.

    Examples: `frontdesk ingest prices.xlsx guide.pdf --bot salon` ·
    `frontdesk ingest papers/ --bot salon --prune` · `frontdesk ingest prices.csv --bot salon --dry-run` ·
    `frontdesk ingest christmas.pdf --bot salon --valid-until 2026-12-31` ·
    `frontdesk ingest claims.pdf --bot subscription --scenario damaged_item` ·
    `frontdesk ingest call.wav --bot salon --caller +442079460123 --at 2026-11-20T14:30`
    """
    from frontdesk.cli.ingest import Wish, run
    from frontdesk.cli.recordings import About

    wish = Wish(
        *(source, chunks, chunk_size, overlap, valid_from, valid_until, dry_run, prune, watch),
        tuple(scenario or ()),
        About(caller, at, left),
    )
    return run(paths, bot, wish)


@app.command()
def knowledge(
    bot: WhoseKnowledge,
    delete: Annotated[
        list[str] | None,
        typer.Option("--delete", metavar="NAME|ID", help="Forget this document; repeatable."),
    ] = None,
    clear: Annotated[
        bool, typer.Option("--clear", help="Forget everything that was given to the bot.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """List what a bot knows, or have it forget.

    Documents that the bot's own file names under `knowledge` follow those files: they cannot be forgotten
    here, and after **--clear** they are read again.

    Examples: `frontdesk knowledge --bot salon` · `frontdesk knowledge --bot salon --delete prices.xlsx`
    """
    from frontdesk.cli.knowledge import run

    if clear and delete:
        raise typer.BadParameter("--clear forgets everything: leave out --delete.")
    return run(bot, delete=tuple(delete or ()), clear=clear, as_json=as_json)


@app.command()
def learn(
    bot: WhoseKnowledge,
    status: Annotated[
        str, typer.Option(help="Which to list: waiting, approved, rejected or all.")
    ] = "waiting",
    approve: Annotated[
        str, typer.Option(metavar="ID", help="Make it knowledge, with --question and --answer if given.")
    ] = "",
    reject: Annotated[
        str,
        typer.Option(
            metavar="ID", help="It is no knowledge and never comes back; approved ones are forgotten."
        ),
    ] = "",
    propose: Annotated[bool, typer.Option("--propose", help="Propose --question with --answer.")] = False,
    question: Annotated[str, typer.Option(help="The question, in the words to keep.")] = "",
    answer: Annotated[str, typer.Option(help="The answer, in the words to keep.")] = "",
    origin: Annotated[
        str, typer.Option(help="Of what is proposed: specialists, workflow, tickets, ratings or calls.")
    ] = "specialists",
    unanswered: Annotated[
        bool, typer.Option("--unanswered", help="What was asked in vain instead, the most frequent first.")
    ] = False,
    tickets: Annotated[
        bool, typer.Option("--tickets", help="Read the bot's solved tickets for candidates.")
    ] = False,
    days: Annotated[
        float, typer.Option(min=0.01, max=366, help="How far --unanswered and --tickets look back.")
    ] = 7,
    restore: Annotated[
        bool,
        typer.Option("--restore", help="Put what was approved into the index again, after it was cleared."),
    ] = False,
    limit: Annotated[int, typer.Option(min=1, max=500, help="At most so many.")] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """Decide what a bot learns: answers that satisfied a caller, specialists' replies, good ratings, tickets.

    Nothing becomes knowledge before somebody approves it, unless the bot's file says so under `learning`.
    What is known already is shown beside each candidate, with a mark where it gives other numbers. The
    console has a page for it too.

    Examples: `frontdesk learn --bot salon` · `frontdesk learn --bot salon --reject ID` ·
    `frontdesk learn --bot salon --approve ID --answer "Only Visa."` ·
    `frontdesk learn --bot salon --unanswered --days 30` · `frontdesk learn --bot salon --tickets`
    """
    from frontdesk.cli.learn import Wish, run

    if sum(map(bool, (approve, reject, propose, unanswered, restore, tickets))) > 1:
        only = "--approve, --reject, --propose, --unanswered, --tickets or --restore"
        raise typer.BadParameter(f"one at a time: {only}.")
    wish = Wish(
        *(status, approve, reject, propose, unanswered, restore, tickets),
        *(question, answer, origin, days, limit, as_json),
    )
    return run(bot, wish)
