"""What can be typed, and the help people read. Each command's work is imported when it is typed."""

from __future__ import annotations

from typing import Annotated

import typer

from frontdesk.cli import auditing, figures, filed, hooks, keyring, knowing, looking, persons, post, team
from frontdesk.cli.whose import Company

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
)

WhichBot = Annotated[str, typer.Argument(metavar="BOT|FILE", help="A bot's name, or the path of its file.")]


@app.callback(invoke_without_command=True)
def frontdesk(
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
) -> None:
    """The front desk: answers the phone and the chats from one YAML file and one knowledge base.

    Try a bot: `frontdesk chat salon` · look for mistakes: `frontdesk check` ·
    make one like it: `frontdesk new` ·
    make a whole phone call here: `frontdesk call salon` · run everything: `frontdesk serve` ·
    see who called: `frontdesk calls`

    Settings come from `frontdesk.yaml` and the environment; all state is kept in `var/`, or wherever
    `FRONTDESK_HOME` says. Exit codes: 0 fine, 1 problems were found, 2 it could not run.
    """
    if version:
        from frontdesk import __version__

        print(f"frontdesk {__version__}")
        raise typer.Exit(0)


@app.command()
def chat(
    bot: WhichBot,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Show each turn's events, commands and slots.")
    ] = False,
    json_lines: Annotated[
        bool, typer.Option("--json", help="Speak JSON lines on standard input and output.")
    ] = False,
    model: Annotated[
        bool, typer.Option("--model/--no-model", help="Use the configured language model, if there is one.")
    ] = True,
) -> int:
    """Talk to a bot by typing. Nothing is stored and no service is needed.

    Examples: `frontdesk chat salon` · `frontdesk chat scenarios/salon.yaml -v` ·
    `echo '{"text": "I would like to book a haircut"}' | frontdesk chat salon --json`

    **--json** is for scripts. It reads one `{"text": …, "at": …}` a line (or `{"keys": "123#"}` for the
    telephone's keys) and writes one object a turn: `say`, `decided_by`, `scenario`, `state`, `slots`
    (each with `value`, `raw`, `utterance`, `confidence`, `confirmed`), `outcome`, `end`. The greeting comes
    first. `at` is ISO 8601 and may be left out: one second after the line before. Time is virtual: timers
    due before a line's `at` fire first, as turns of their own. The end of the input is a hang-up. A line
    that cannot be read gives `{"error": …, "code": …, "line": n}`, and exit code 1 at the end.
    """
    from frontdesk.cli.chat import run

    return run(bot, verbose=verbose, json_lines=json_lines, model=model)


@app.command()
def call(
    file: Annotated[
        str, typer.Argument(metavar="FILE|BOT", help="A caller's file, or a bot with NAME.caller.yaml.")
    ],
    bot: Annotated[str | None, typer.Option(help="Call this bot instead of the file's.")] = None,
    mute: Annotated[bool, typer.Option("--mute", help="The caller makes no sound.")] = False,
    timeout: Annotated[float, typer.Option(min=5, help="Seconds until the call is given up.")] = 600,
    alone: Annotated[
        bool, typer.Option("--self-contained", help="Start everything here, even if something is served.")
    ] = False,
) -> int:
    """Make a whole phone call: a simulated caller, speaking aloud, in a real room.

    The transcript is printed as it happens, then the timings of every turn, the record, the outcome and the
    webhook. Where `frontdesk serve` answers at LIVEKIT_URL, the call goes there; otherwise a room server,
    the phone and the work after the call are started for it. Exit code 0 when the call came to what the
    file expects (without `expect`: a booking or a lead), 1 when not.

    Examples: `frontdesk call salon` · `frontdesk call scenarios/salon.caller.yaml` ·
    `frontdesk call salon --mute`
    """
    from frontdesk.cli.call import run

    return run(file, bot=bot, mute=mute, timeout=timeout, alone=alone)


@app.command()
def dial(
    number: Annotated[str, typer.Argument(help="Whom to call, with the country: +442079460123.")],
    bot: Annotated[str | None, typer.Option(help="Call from this bot's number, and it talks.")] = None,
) -> int:
    """Have a bot call somebody, through the companies under `telephony:` in frontdesk.yaml.

    `frontdesk serve` must be running. Exit code 0 when the call was answered, 1 when nobody took it.
    """
    from frontdesk.cli.dial import run

    return run(number, bot)


@app.command()
def check(
    bots: Annotated[
        list[str] | None,
        typer.Argument(metavar="[BOT|FILE]...", help="What to check; by default every bot there is."),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Warnings count as problems.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> int:
    """Look for mistakes in scenario files and hold their transcripts against them.

    Reports each problem with file, line and key, runs the dialogues of `NAME.dialogues.yaml` beside
    `NAME.yaml`, and warns about what will surprise a caller: branches that nothing leads to, trigger words
    that another scenario takes, texts that are missing in a language or take more than ten seconds to say,
    fields that nobody uses, hours that never open, sentences that a red line forbids. Then, by scenario: the
    turns it takes, at best and at worst, those that need no model, and the expected first sound. Exit
    code 1 when something must be mended.

    Examples: `frontdesk check` · `frontdesk check salon` · `frontdesk check my-bot.yaml --strict` ·
    `frontdesk check --json`
    """
    from frontdesk.cli.check import run

    return run(tuple(bots or ()), strict=strict, as_json=as_json)


@app.command()
def parse(
    text: Annotated[str | None, typer.Argument(metavar="[TEXT]", help="What the caller said.")] = None,
    kind: Annotated[
        str | None,
        typer.Option(
            "--type",
            help="text, name, phone, email, date, time, date_time, duration, number, money, choice, yes_no, "
            "address, postcode, id or spelled.",
        ),
    ] = None,
    lang: Annotated[str, typer.Option(help="The language it was said in: en, ru, de, es, ar or he.")] = "en",
    now: Annotated[
        str | None, typer.Option(help="When it was said, ISO 8601; by default now. Tomorrow follows from it.")
    ] = None,
    country: Annotated[
        str | None, typer.Option("--country", "--region", help="For phone and postcode: two letters.")
    ] = None,
    choices: Annotated[
        list[str] | None, typer.Option("--choice", help="For choice, repeated: haircut or haircut=trim,cut.")
    ] = None,
    pattern: Annotated[str | None, typer.Option(help="For id: the regular expression of its form.")] = None,
    json_lines: Annotated[
        bool, typer.Option("--json", help="Read one request per line on standard input.")
    ] = False,
) -> int:
    """Show what the bot's ear makes of an answer: the value, the words that said it, and how sure it is.

    Prints JSON: `value`, `normalised` (what a bot would act on; null when nothing, half a value or several
    were said), `raw`, `span`, `confidence`, `complete`, `alternatives`, and for ranges `until`.

    Examples: `frontdesk parse --type date "a week from friday"` ·
    `frontdesk parse --type date --lang ru --now 2026-11-20T10:00+01:00 "завтра в полседьмого"` ·
    `frontdesk parse --type choice --choice haircut=trim --choice manicure "just a trim"`

    **--json** is for scripts. It reads `{"type": …, "lang": …, "now": …, "text": …}` a line, with `country`,
    `choices` (a list, or other words by choice) and `pattern` where they matter, and writes one answer a
    line; one that cannot be answered gives `{"error": …, "code": …}`, and exit code 1 at the end. `id` is
    returned.
    """
    from frontdesk.cli import parse as work

    if json_lines:
        if text is not None or kind is not None:
            raise typer.BadParameter("--json reads text and type from standard input.")
        return work.run_lines()
    if text is None or kind is None:
        raise typer.BadParameter('say --type and the text: frontdesk parse --type date "tomorrow".')
    return work.run(
        text, kind=kind, lang=lang, now=now, country=country, choices=choices or (), pattern=pattern
    )


@app.command()
def route(
    bot: Annotated[str, typer.Option("--bot", metavar="BOT|FILE", help="A bot's name, or its file's path.")],
    text: Annotated[str | None, typer.Argument(metavar="[TEXT]", help="What the caller said.")] = None,
    json_lines: Annotated[
        bool, typer.Option("--json", help="Read one text per line on standard input.")
    ] = False,
) -> int:
    """Show what a bot takes an utterance for, and what a conversation that begins with it would do.

    Prints JSON: `kind` (question, request, coordination or issue), `category` (null when none fits),
    `scenario` (what the first turn of a chat would be about, while you are open; null: none) and `decided_by`
    (trigger: its words were said; intent: the whole sentence; knowledge, person, manners, fallback …: as
    **chat --json** has it), `secondary` (a second request in the same breath), `urgency` (low, medium, high
    or critical), `language`, `out_of_scope` (not this business's affair), `confidence`, `abuse`, `noise`,
    `close` (the scenarios that fit almost equally well), `topics`, `entities`.

    Examples: `frontdesk route --bot salon "can I come in on friday"` ·
    `frontdesk route --bot scenarios/salon.yaml "do you sell tyres"`

    **--json** is for scripts. It reads `{"text": …}` a line and writes one answer a line; a line that cannot
    be answered gives `{"error": …, "code": …}`, and exit code 1 at the end. `id` is returned.
    """
    from frontdesk.cli import route as work

    if json_lines:
        if text is not None:
            raise typer.BadParameter("--json reads the texts from standard input.")
        return work.run_lines(bot)
    if text is None:
        raise typer.BadParameter('say the text: frontdesk route --bot salon "can I come in on friday".')
    return work.run(bot, text)


@app.command()
def ask(
    bot: Annotated[str, typer.Option("--bot", metavar="BOT|FILE", help="A bot's name, or its file's path.")],
    question: Annotated[str | None, typer.Argument(metavar="[QUESTION]", help="What is asked.")] = None,
    json_lines: Annotated[
        bool, typer.Option("--json", help="Read one question per line on standard input.")
    ] = False,
    scenario: Annotated[str, typer.Option(metavar="NAME", help="Look up as while this scenario runs.")] = "",
    model: Annotated[
        bool, typer.Option("--model/--no-model", help="Use the configured language model, if there is one.")
    ] = True,
) -> int:
    """Show what a bot answers from its knowledge, and which passages the answer rests on.

    Looks the question up and answers it as the phone and the chats do, at a chat's length. The scenarios are
    left aside: `frontdesk chat` tries those. Where `frontdesk serve` runs, its index is asked, with what was
    uploaded; otherwise a private one of the bot's own files. "I don't know" is an answer too: a passage's
    score is the chance that it answers, and below the bot's `answer_score` (0.65) it does not. Documents that
    were given to scenarios are found only with **--scenario**.

    Examples: `frontdesk ask "do you have parking?" --bot salon` ·
    `echo '{"text": "what does a haircut cost"}' | frontdesk ask --bot salon --json`

    **--json** is for scripts. It reads `{"text": …}` a line and writes one answer a line: `answer` (null when
    nothing is known), `decided_by` (direct: a row or the answer of a question as it stands; knowledge: the
    best sentences of a passage; model; nothing), `passages`, the nearest first, also where they are no
    answer, each with `text`, `source` (products for a row of a table, faq, documents), `document`, `page`,
    `section` and `score`; without an answer also `code`: KNOWLEDGE_NOT_FOUND. A line that cannot be answered
    gives `{"error": …, "code": …}`, and exit code 1 at the end.
    `id` is returned.
    """
    from frontdesk.cli import ask as work

    if json_lines:
        if question is not None:
            raise typer.BadParameter("--json reads the questions from standard input.")
        return work.run_lines(bot, model=model, scenario=scenario)
    if question is None:
        raise typer.BadParameter('say the question: frontdesk ask "do you have parking?" --bot salon.')
    return work.run(bot, question, model=model, scenario=scenario)


app.registered_commands += knowing.app.registered_commands
app.add_typer(hooks.app, name="webhooks")
app.add_typer(keyring.app, name="keys")
app.add_typer(post.app, name="mail")
app.add_typer(figures.app, name="analytics")


@app.command()
def new(
    bot: Annotated[str, typer.Argument(metavar="BOT", help="The new bot's name: Latin letters and digits.")],
    template: Annotated[
        str, typer.Option("--from", metavar="BOT|FILE", help="The template: any bot, or a file.")
    ],
    company: Annotated[str | None, typer.Option(help="The company it belongs to.")] = None,
) -> int:
    """Make a bot that builds on another one: for another company, say.

    Writes `BOT.yaml`, a few lines that extend the template: what you then write there replaces what the
    template says, and when the template is improved, so is the bot. Nothing is overwritten.

    Examples: `frontdesk new bella --from salon --company bella` ·
    `frontdesk new north --from scenarios/dental.yaml`
    """
    from frontdesk.cli.new import run

    return run(bot, template, company)


@app.command()
def serve(
    only: Annotated[
        str | None,
        typer.Option(help="Only these parts, by commas: voice, postcall, api, telegram, mail, knowledge."),
    ] = None,
    burst: Annotated[
        bool,
        typer.Option("--burst", help="With --only postcall: do what waits after conversations now, and end."),
    ] = False,
) -> int:
    """Run everything: phone, post-call work, API with console and, given a token, Telegram.

    Each part is a process of its own and is started again when it dies. Ctrl-C stops them all.
    With --burst nothing is started: exit code 0 when no conversation waits any more, else 1.

    Examples: `frontdesk serve` · `frontdesk serve --only postcall,api` ·
    `frontdesk serve --only postcall --burst`
    """
    from frontdesk.cli.serve import run

    return run(only, burst)


app.registered_commands += looking.app.registered_commands
app.registered_commands += team.app.registered_commands
app.registered_commands += persons.app.registered_commands
app.registered_commands += filed.app.registered_commands
app.registered_commands += auditing.app.registered_commands


@app.command()
def erase(
    who: Annotated[str, typer.Argument(metavar="WHO", help="A telephone number, e-mail address or account.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what there is.")] = False,
    company: Company = None,
) -> int:
    """Forget a person: conversations, webhooks' bodies, what was learned from them, names on bookings.

    What was posted to other systems has to be erased there. A conversation that is going on is not reached.
    One company forgets them: what another has of the same person is that company's.

    Examples: `frontdesk erase +442079460123 --dry-run` · `frontdesk erase mary@example.com --company bella`
    """
    from frontdesk.cli.erase import run

    return run(who, company, dry_run=dry_run)


@app.command()
def bookings(
    bot: Annotated[str | None, typer.Option(metavar="BOT|FILE", help="Only this bot's.")] = None,
    free: Annotated[
        str | None, typer.Option(metavar="DAY", help="What is free then: a date, today or tomorrow.")
    ] = None,
    service: Annotated[str, typer.Option(help="With --free: for this service.")] = "",
    resource: Annotated[str, typer.Option("--with", help="With --free: with this one.")] = "",
    party: Annotated[int, typer.Option(min=1, help="With --free: for so many people.")] = 1,
    cancel: Annotated[str | None, typer.Option(metavar="ID", help="Call this booking off.")] = None,
    tasks: Annotated[bool, typer.Option("--tasks", help="Who has to be called back or confirmed.")] = False,
    done: Annotated[str | None, typer.Option(metavar="TASK", help="This was seen to.")] = None,
    sync: Annotated[bool, typer.Option("--sync", help="Ask the calendars kept elsewhere, now.")] = False,
    again: Annotated[bool, typer.Option("--again", help="With --sync: write everything again.")] = False,
    feed: Annotated[bool, typer.Option("--feed", help="The address to subscribe to; with --bot.")] = False,
    company: Company = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """List what is booked in the bots' own calendars, what is free, and what a person has to see to.

    Examples: `frontdesk bookings --bot barber` · `frontdesk bookings --cancel bk_…` ·
    `frontdesk bookings --bot barber --free tomorrow --service haircut` · `frontdesk bookings --tasks`
    """
    from frontdesk.cli import booking as work

    if sync or feed:
        from frontdesk.cli import calendars

        if sync:
            return calendars.sync(again=again, as_json=as_json)
        if not bot:
            raise typer.BadParameter("--feed needs --bot.")
        return calendars.feed(bot=bot)
    if cancel:
        return work.cancel(cancel, company)
    if tasks or done:
        return work.to_do(bot=bot, done=done, company=company, as_json=as_json)
    if free:
        if not (bot and service):
            raise typer.BadParameter("--free needs --bot and --service.")
        return work.free(bot=bot, service=service, on=free, resource=resource, party=party)
    return work.show(bot=bot, company=company, as_json=as_json)
