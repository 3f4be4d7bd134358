"""With a stand-in of the package's interface: the package is an extra, and its weights come from a hub."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.knowledge.meaning import Meaning
from frontdesk.providers.embeddings.fastembed import MODEL, build

KNOWN = (MODEL, "other/model")


class TextEmbedding:
    """As fastembed 0.9 has it: unknown models and missing files are ValueErrors, vectors come one by one."""

    made: list[tuple[str, bool, dict[str, Any]]]
    there: bool
    reachable: bool

    def __init__(self, model_name: str, local_files_only: bool = False, **given: Any) -> None:
        self.made.append((model_name, local_files_only, given))
        if model_name not in KNOWN:
            raise ValueError(f"Model {model_name} is not supported in TextEmbedding.")
        if not self.there and (local_files_only or not self.reachable):
            raise ValueError(f"Could not load model {model_name} from any source.")

    def query_embed(self, query: Iterable[str]) -> Iterator[list[float]]:
        return ([1.0, float(len(text))] for text in query)

    def passage_embed(self, texts: Iterable[str]) -> Iterator[list[float]]:
        return ([2.0, float(len(text))] for text in texts if text != "drop")


@pytest.fixture
def package(monkeypatch: pytest.MonkeyPatch) -> type[TextEmbedding]:
    class Made(TextEmbedding):
        made: list[tuple[str, bool, dict[str, Any]]] = []  # noqa: RUF012
        there, reachable = True, True

    module = ModuleType("fastembed")
    module.__spec__ = ModuleSpec("fastembed", None)
    module.__dict__["TextEmbedding"] = Made
    monkeypatch.setitem(sys.modules, "fastembed", module)
    return Made


def test_without_the_extra_it_says_how_to_install_it() -> None:
    with pytest.raises(BadInput, match=r"frontdesk\[fastembed\]"):
        build({})


def test_the_model_is_loaded_with_the_first_texts_and_once(package: type[TextEmbedding]) -> None:
    made = build({"threads": 2, "cache_dir": "/models"})
    assert package.made == []
    assert made.embed(["a", "bcd"], query=False, within=1) == [[2.0, 1.0], [2.0, 3.0]]
    assert made.embed(["a"], query=True, within=1) == [[1.0, 1.0]]
    assert made.dimensions == 2
    assert package.made == [(MODEL, True, {"threads": 2, "cache_dir": "/models"})]
    made.close()


def test_files_are_fetched_where_they_are_missing(package: type[TextEmbedding]) -> None:
    package.there = False
    build({"path": "/mine"}).embed(["a"], query=True, within=1)
    given = {"threads": 1, "specific_model_path": "/mine"}
    assert package.made == [(MODEL, True, given), (MODEL, False, given)]


def test_without_a_hub_or_the_leave_to_ask_it_there_is_none(package: type[TextEmbedding]) -> None:
    package.there = False
    with pytest.raises(ProviderError, match="may not be fetched") as caught:
        build({"download": False}).embed(["a"], query=True, within=1)
    assert not caught.value.permanent
    assert len(package.made) == 1
    package.reachable = False
    with pytest.raises(ProviderError, match="cannot be fetched"):
        build({}).embed(["a"], query=True, within=1)


def test_a_model_it_does_not_know_is_no_use_asking_for_again(package: type[TextEmbedding]) -> None:
    with pytest.raises(ProviderError, match="no model 'mine'") as caught:
        build({"model": "mine"}).embed(["a"], query=True, within=1)
    assert caught.value.permanent


def test_prefixes_tell_questions_from_passages(package: type[TextEmbedding]) -> None:
    made = build({"query_prefix": "query: ", "passage_prefix": "passage: "})
    assert made.embed(["a"], query=True, within=1) == [[1.0, 8.0]]
    assert made.embed(["a"], query=False, within=1) == [[2.0, 10.0]]
    assert made.variant
    assert not build({}).variant


def test_what_does_not_fit_is_no_answer(package: type[TextEmbedding]) -> None:
    with pytest.raises(ProviderError, match="not one embedding"):
        build({}).embed(["drop", "a"], query=False, within=1)
    with pytest.raises(ProviderError, match="not 3") as caught:
        build({"dimensions": 3}).embed(["a"], query=False, within=1)
    assert caught.value.permanent


def test_it_is_an_embedder_as_any_other(package: type[TextEmbedding]) -> None:
    meaning = Meaning(build({"model": "other/model"}))
    assert meaning.id == "fastembed-other-model-2"
    assert meaning.question("hello", 5.0) == [1.0, 5.0]
    meaning.close()
