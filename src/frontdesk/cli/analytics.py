"""`frontdesk analytics`: figures in SQL, and the role that may ask for them."""

from __future__ import annotations

from rich.console import Console

from frontdesk.cli.edge import FINE
from frontdesk.cli.printing import plain, print_json, print_table
from frontdesk.config import load_settings
from frontdesk.store import analysing, analysts
from frontdesk.store.analysing import Limits, Value
from frontdesk.store.views import VIEWS

console = Console(highlight=False)
ROOM = 120


def show(*, as_json: bool) -> int:
    """List the views with their columns."""
    if as_json:
        print_json({name: list(view.names) for name, view in VIEWS.items()})
    else:
        rows = [(name, ", ".join(view.names)) for name, view in VIEWS.items()]
        print_table(console, ("View", "Columns"), rows, ROOM)
    return FINE


def query(sql: str, *, limit: int, timeout: float, as_json: bool) -> int:
    """Answer one SELECT."""
    answer = analysing.ask(load_settings(), sql, Limits(timeout, limit))
    if as_json:
        print_json({"columns": answer.columns, "rows": answer.rows, "cut": answer.cut})
        return FINE
    rows = [tuple(_shown(value) for value in row) for row in answer.rows]
    print_table(console, [plain(name) for name in answer.columns], rows, ROOM)
    if answer.cut:
        console.print(f"[dim]There is more than these {len(rows)} rows; --limit shows up to 10,000.[/]")
    return FINE


def role(name: str, timeout: float, *, only_print: bool) -> int:
    """Make the role and print its address, or print what would make it."""
    settings = load_settings()
    analyst = analysts.planned(settings, name, timeout)
    if only_print:
        print(*(f"{statement};" for statement in analyst.statements), sep="\n")
        print(f"-- then: ANALYTICS_DB_URL={analyst.address}")
    else:
        analysts.make(settings, analyst)
        print(f"ANALYTICS_DB_URL={analyst.address}")
    return FINE


def _shown(value: Value) -> str:
    return "" if value is None else plain(str(value))
