"""The rules a linter cannot say. Each test lists every place that breaks it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.source import (
    ROOT,
    SRC,
    TESTS,
    Function,
    dotted,
    functions,
    imported,
    name,
    python_files,
    repository_files,
    source_files,
    tree,
)

MAX_FILE = 400
MAX_FUNCTION = 60
MAX_WORKER = 15

ASYNC_PLACES = {
    "realtime/": "a caller is waiting",
    "dialogue/": "a caller is waiting",
    "channels/": "a visitor is waiting",
    "providers/": "network methods",
    "api/routes/": "streaming routes",
    "api/deps.py": "a body is read as it comes",
    "api/audited.py": "an answer is seen as it goes",
    "api/guards.py": "a body is counted as it comes",
    "knowledge/service.py": "the facade: one thread per method",
    "knowledge/client.py": "asked while a caller is waiting",
    "knowledge/lines.py": "asked while a caller is waiting",
    "knowledge/local.py": "stands in for the client",
    "booking/source.py": "a caller is waiting",
    "app/voice.py": "LiveKit awaits its entry points",
    "app/in_turn.py": "a visitor is waiting",
    "cli/dial.py": "whoever is called is waiting",
    "postcall/processor.py": "the facade: one thread per method",
    "testing/": "stand-ins speak network protocols",
}

PURE = (
    *("errors.py", "models.py", "scenario/", "dialogue/context.py", "dialogue/prompts.py"),
    *("booking/times.py", "booking/plan.py", "booking/free.py", "booking/entries.py"),
)
IMPURE_CALLS = {"open", "print", "input", "eval", "exec"}
IMPURE_METHODS = {"now", "today", "utcnow", "uuid1", "uuid4", "read_text", "write_text"}

ALL_PYTHON = [ROOT / "src", TESTS, ROOT / "bench", ROOT / "scripts", ROOT / "workers"]


def within(path: Path, places: tuple[str, ...]) -> bool:
    inside = path.relative_to(SRC).as_posix()
    return any(inside.startswith(place) if place.endswith("/") else inside == place for place in places)


def none(found: list[str]) -> None:
    assert not found, "\n" + "\n".join(found)


def does_something(function: Function) -> bool:
    """Whether there is more to the function than its signature and docstring."""
    return not all(
        isinstance(line, ast.Pass) or (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))
        for line in function.body
    )


def test_every_source_file_has_its_test_file() -> None:
    missing = []
    for path in source_files():
        if path.name == "__init__.py" or not any(map(does_something, functions(path))):
            continue  # words and tables have nothing to run
        mirror = TESTS / path.relative_to(SRC).with_name(f"test_{path.name.lstrip('_')}")
        if not mirror.is_file():
            missing.append(f"{name(path)} has no {name(mirror)}")
    none(missing)


def test_no_file_is_over_400_lines() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in python_files(*ALL_PYTHON)}
    none([f"{name(path)}: {lines} lines" for path, lines in lengths.items() if lines > MAX_FILE])


def test_no_function_is_over_60_lines() -> None:
    none(
        [
            f"{name(path)}:{function.lineno}: {function.name} has {lines} lines"
            for path in python_files(*ALL_PYTHON)
            for function in functions(path)
            if (lines := (function.end_lineno or 0) - function.lineno + 1) > MAX_FUNCTION
        ]
    )


def test_async_only_where_someone_waits() -> None:
    none(
        [
            f"{name(path)}:{function.lineno}: async {function.name}"
            for path in source_files()
            if not within(path, tuple(ASYNC_PLACES))
            for function in functions(path)
            if isinstance(function, ast.AsyncFunctionDef)
        ]
    )


def test_no_task_outlives_its_group() -> None:
    loose = re.compile(r"^asyncio\.(create_task|ensure_future)$|^ensure_future$|loop[^.]*\.create_task$")
    none(
        [
            f"{name(path)}:{node.lineno}: {dotted(node.func)}"
            for path in source_files()
            for node in ast.walk(tree(path))
            if isinstance(node, ast.Call) and loose.search(dotted(node.func))
        ]
    )


def test_packages_say_what_they_are() -> None:
    wrong = []
    for path in source_files():
        if path.name != "__init__.py":
            continue
        lines = (ast.get_docstring(tree(path)) or "").splitlines()
        top = path.parent.parent == SRC
        if (top and not 5 <= len(lines) <= 15) or len("".join(lines)) < 20:
            wrong.append(
                f"{name(path)}: docstring of {len(lines)} lines" + (", 5 to 15 wanted" if top else "")
            )
    none(wrong)


def test_modules_say_what_they_are() -> None:
    none([name(path) for path in source_files() if not ast.get_docstring(tree(path))])


def test_workers_are_short() -> None:
    workers = python_files(ROOT / "workers")
    assert {path.stem for path in workers} >= {"voice", "postcall", "api"}
    none([name(path) for path in workers if len(path.read_text().splitlines()) > MAX_WORKER])


def test_the_pure_parts_have_no_clock_no_chance_and_no_files() -> None:
    found = []
    for path in (path for path in source_files() if within(path, PURE)):
        for node in ast.walk(tree(path)):
            called = dotted(node.func) if isinstance(node, ast.Call) else ""
            used = node.attr if isinstance(node, ast.Attribute) else ""
            if called in IMPURE_CALLS or used in IMPURE_METHODS:
                found.append(f"{name(path)}:{getattr(node, 'lineno', 0)}: {called or used}")
            if isinstance(node, ast.AsyncFunctionDef | ast.Await):
                found.append(f"{name(path)}:{node.lineno}: async")
    none(found)


def test_every_function_says_what_it_returns() -> None:
    none(
        [
            f"{name(path)}:{function.lineno}: {function.name}"
            for path in source_files()
            for function in functions(path)
            if function.returns is None
        ]
    )


def test_tests_use_no_mocks() -> None:
    found = []
    for path in python_files(TESTS):
        found += [f"{name(path)}: imports {word}" for word in imported(path) if "mock" in word.split(".")]
        found += [
            f"{name(path)}:{node.lineno}: {dotted(node)}"
            for node in ast.walk(tree(path))
            if isinstance(node, ast.Attribute) and dotted(node) in ("monkeypatch.setattr", "mocker.patch")
        ]
    none(found)


def test_tests_are_run_or_fail() -> None:
    avoided = {"skip", "skipif", "xfail", "importorskip", "skipTest"}
    none(
        [
            f"{name(path)}:{node.lineno}: {dotted(node)}"
            for path in python_files(TESTS)
            for node in ast.walk(tree(path))
            if isinstance(node, ast.Attribute)
            and node.attr in avoided
            and dotted(node).split(".")[0] in ("pytest", "unittest", "self")
        ]
    )


def test_integration_tests_are_marked() -> None:
    found = []
    for path in (TESTS / "integration").rglob("test_*.py"):
        if "pytest.mark.integration" not in path.read_text(encoding="utf-8"):
            found.append(f"{name(path)} is not marked pytest.mark.integration")
    none(found)


def test_test_folders_are_packages() -> None:
    folders = {path.parent for path in python_files(TESTS)}
    none([name(folder) for folder in sorted(folders) if not (folder / "__init__.py").is_file()])


def unwanted_words() -> list[str]:
    """Hosts of package registries, put together here so that this file does not name them either."""
    hosts = [
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("crates", "io"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("proxy.golang", "org"),
        ("sum.golang", "org"),
        ("deb.debian", "org"),
        ("repo.maven.apache", "org"),
    ]
    return [".".join(parts) for parts in hosts] + [
        "/".join(("", "work", "main")),
        "/".join(("", "work", "shared")),
    ]


@pytest.mark.parametrize("word", unwanted_words())
def test_the_repository_names_no_registry_and_no_machine(word: str) -> None:
    found = [name(path) for path in repository_files() if word.encode() in path.read_bytes().lower()]
    none(found)


def loaded_by(statement: str) -> set[str]:
    """The top-level packages in memory after running the statement in an interpreter of its own."""
    code = f"{statement}\nimport sys\nprint(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    return set(done.stdout.split())


def test_a_call_process_loads_no_database_and_no_web_server() -> None:
    loaded = loaded_by("import frontdesk.app.voice")
    assert "frontdesk" in loaded
    assert not loaded & {"sqlalchemy", "alembic", "psycopg", "rq", "telegram", "fastapi", "qdrant_edge"}


def test_the_core_loads_no_client_library() -> None:
    loaded = loaded_by("import frontdesk.scenario.engine")
    assert "frontdesk" in loaded
    # numpy is arithmetic: the classifier of what callers want is a matrix
    assert not loaded & {"asyncio", "yaml", "httpx", "openai", "livekit", "sqlalchemy", "redis"}


def test_the_layers_hold() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_layers_have_no_exceptions() -> None:
    contracts = (ROOT / ".importlinter").read_text(encoding="utf-8")
    assert "exhaustive = True" in contracts
    settings = [line for line in contracts.splitlines() if not line.startswith("#")]
    assert not [line for line in settings if "ignore_imports" in line or "unmatched" in line]
