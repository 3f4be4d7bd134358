"""YAML as plain data that knows its lines; whatever is in the file, an error names the place."""

import time

import pytest

from frontdesk.config.document import MAX_BYTES, MAX_DEPTH, Invalid, parse, read, spell


def problem(raw: bytes) -> str:
    with pytest.raises(Invalid) as caught:
        parse(raw, "bot.yaml")
    return str(caught.value)


def test_it_remembers_the_line_of_every_place() -> None:
    document = parse(b"a: 1\nb:\n  - c: 2\n  - d: 3\n", "bot.yaml")
    assert document.data == {"a": 1, "b": [{"c": 2}, {"d": 3}]}
    assert document.line(("b", 1, "d")) == 4
    assert document.line(("b", 1, "missing")) == 4


def test_places_are_spelled_as_people_write_them() -> None:
    assert spell(("scenarios", 0, "collect_fields", 1, "prompt")) == "scenarios[0].collect_fields[1].prompt"


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"a: b: c\n", "bot.yaml:1: mapping values are not allowed in this context: quote the text"),
        (b"a: 1\na: 2\n", "bot.yaml:2: a is there twice"),
        (b"a: !!python/object/apply:os.system ['true']\n", "bot.yaml:1: "),
        (b"x: &x [1]\n<<: *x\n", "bot.yaml:2: aliases"),
        (b"? [a]\n: 1\n", "bot.yaml:1: a key must be a word"),
        (b"a: \xff\xfe\n", "bot.yaml:1: is not UTF-8"),
        (b"[" * 30 + b"1" + b"]" * 30, "nested too deeply"),
        (b"a" * (MAX_BYTES + 1), "is larger than"),
        (b"a: [1\n", "bot.yaml:2: "),
        (b"a:\n\t- b\n", "bot.yaml:2: found character that cannot start any token: indent with spaces"),
        (b'a: "b\nc: "d"\n', "look for a quote that is not closed"),
    ],
)
def test_bad_yaml_is_named(raw: bytes, said: str) -> None:
    assert said in problem(raw)


def test_an_alias_bomb_is_small_work() -> None:
    bomb = b"a: &a [x, x]\n" + b"".join(
        b"%c: &%c [*%c, *%c, *%c, *%c, *%c, *%c, *%c, *%c, *%c]\n" % ((i + 1, i + 1) + (i,) * 9)
        for i in range(ord("a"), ord("q"))
    )
    assert "alias" in problem(bomb)


@pytest.mark.parametrize("opened", [b"[", b"- ", b"{a: ", b"? "])
def test_what_is_nested_deeply_is_refused_before_it_is_built(opened: bytes) -> None:
    began = time.process_time()
    assert problem(opened * (MAX_BYTES // len(opened))) == "bot.yaml:1: is nested too deeply"
    assert time.process_time() - began < 1


def test_depth_is_refused_from_its_limit_on() -> None:
    assert parse(b"[" * MAX_DEPTH + b"]" * MAX_DEPTH, "bot.yaml").data is not None
    assert "nested too deeply" in problem(b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1))
    assert parse(b"a: [[1], [2]]\n" * 1, "bot.yaml").data == {"a": [[1], [2]]}
    wide = b"a: [" + b"[1], " * 100 + b"]\n"
    assert len(parse(wide, "bot.yaml").data["a"]) == 100


def test_a_missing_file_is_a_problem_of_its_own(tmp_path) -> None:
    with pytest.raises(Invalid, match="cannot be read: No such file"):
        read(tmp_path / "nothing.yaml")


@pytest.mark.parametrize("words", ["2026-11-24", "15:30", "yes", "no", "On", "2026-11-20T10:00:00+00:00"])
def test_days_times_and_yes_are_what_was_written(words: str) -> None:
    assert parse(f"a: {words}\n".encode(), "bot.yaml").data == {"a": words}


def test_numbers_and_truth_are_not_words() -> None:
    assert parse(b"a: [20, -1, 1.5, true, False]\n", "bot.yaml").data == {"a": [20, -1, 1.5, True, False]}


@pytest.mark.parametrize(
    "digits",
    [
        "9" * 5000,
        "-" + "9" * 5000,
        "9" * 5000 + ".5",
        "1:" * 5000 + "1.5",
        "0170555",
        "0x" + "f" * 5000,
        "1:30.5",
        ".inf",
    ],
)
def test_digits_that_nobody_counts_are_what_was_written(digits: str) -> None:
    began = time.process_time()
    assert parse(f"a: {digits}\n".encode(), "bot.yaml").data == {"a": digits}
    assert time.process_time() - began < 1
