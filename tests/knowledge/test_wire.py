from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.errors import BadInput, FrontdeskError, NotFound, ProviderError
from frontdesk.knowledge.wire import (
    CHUNKS,
    MAX_LINE,
    address,
    ask,
    chunks,
    pack,
    pack_chunks,
    result,
    unpack,
)
from frontdesk.models import KnowledgeChunk


def test_there_and_back() -> None:
    assert unpack(pack({"op": "search", "query": "стрижка\n"})) == {"op": "search", "query": "стрижка\n"}
    assert pack({"a": "\n"}).count(b"\n") == 1


@pytest.mark.parametrize("line", [b"", b"[]", b"3", b"{", b"[" * 50_000])
def test_anything_else_is_bad_input(line: bytes) -> None:
    with pytest.raises(BadInput):
        unpack(line)


@pytest.mark.parametrize("line", [b"", b'{"result": 1}', b"hello\n"])
def test_half_an_answer_is_a_failure(line: bytes) -> None:
    with pytest.raises(ProviderError):
        result(line)


def test_what_was_found_is_read_however_it_is_written() -> None:
    found = (KnowledgeChunk("1", "d", "b", "x.md", "стрижка\n", page=3, score=0.5, valid_from=1.5),)
    line = pack_chunks(found)
    assert chunks(line) == chunks(pack(unpack(line))) == found
    assert chunks(pack_chunks(())) == ()


@pytest.mark.parametrize(
    "line",
    [
        *(b"", b"hello\n", b'{"result":[', b'{"result":[]}', b'{"result":[}\n', b'{"result":[{"id":"1"}]}\n'),
        *(b'{"result": 1}\n', b'{"result":[\xff]}\n', b'{"error":"odd"}\n'),
    ],
)
def test_no_answer_to_a_search_is_a_failure(line: bytes) -> None:
    with pytest.raises(ProviderError):
        chunks(line)


def test_errors_travel() -> None:
    with pytest.raises(NotFound, match="gone"):
        result(pack({"error": "gone", "kind": "NotFound"}))
    with pytest.raises(ProviderError, match="odd"):
        result(pack({"error": "odd", "kind": "SystemExit"}))


def test_nobody_there_is_a_provider_error(tmp_path: Path) -> None:
    with pytest.raises(ProviderError, match="does not answer"):
        ask(tmp_path, 1, {"op": "ping"})


def test_a_path_too_long_for_a_socket_is_reached_all_the_same(tmp_path: Path) -> None:
    folder = tmp_path / ("x" * 120)
    folder.mkdir()
    with address(folder) as place:
        assert len(place) < 100
        assert Path(place).parent.samefile(folder)


def test_what_is_too_long_for_a_line_is_refused_before_it_is_sent(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="split it"):
        ask(tmp_path, 1, {"text": "я" * (MAX_LINE // 2)})


def test_what_was_found_travels_as_any_answer_does() -> None:
    found = (KnowledgeChunk("1", "d", "b", "о нас.md", "Стрижка\n35", page=2, score=0.75),)
    line = pack_chunks(found)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert CHUNKS.validate_python(result(line)) == found


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ({"error": "down", "kind": "ProviderError"}, "VECTOR_SEARCH_FAILED"),
        ({"error": "gone", "kind": "NotFound"}, "NOT_FOUND"),
        ({"error": "gone", "kind": "NotFound", "code": "KNOWLEDGE_NOT_FOUND"}, "KNOWLEDGE_NOT_FOUND"),
        ({"error": "gone", "kind": "NotFound", "code": "FROM_TOMORROW"}, "NOT_FOUND"),
        ({"error": "gone", "kind": "NotFound", "code": ["x"]}, "NOT_FOUND"),
    ],
)
def test_an_error_keeps_its_code(sent: dict[str, object], code: str) -> None:
    with pytest.raises(FrontdeskError) as caught:
        result(pack(sent))
    assert caught.value.code == code


def test_an_index_that_is_not_there_has_a_code(tmp_path: Path) -> None:
    with pytest.raises(ProviderError) as caught:
        ask(tmp_path, 1.0, {"op": "ping"})
    assert caught.value.code == "VECTOR_SEARCH_FAILED"
