from __future__ import annotations

import signal
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from frontdesk.errors import BadInput, Conflict, NotFound, ProviderError
from frontdesk.knowledge import wire
from frontdesk.knowledge.client import RemoteIndex
from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.embedder import NAME
from frontdesk.knowledge.owner import serving
from frontdesk.knowledge.scope import Scope
from frontdesk.providers.embeddings.fake import Fake
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Embeddings, Qdrant, Settings
from frontdesk.testing.openai import Behaviour, OpenAIStandIn
from frontdesk.testing.qdrant import Fault, QdrantStandIn
from tests.knowledge.owners import owner, start, wait
from tests.knowledge.test_beyond import MEANT, PARTS
from tests.support.lines import salon
from tests.support.papers import pdf
from tests.support.waiting import until


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """A home whose index is owned by a thread of this process."""
    with serving(Settings(home=tmp_path), lambda: [salon()]) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield tmp_path
        server.shutdown()
        thread.join()


def test_it_answers_from_the_bots_files(home: Path) -> None:
    index = RemoteIndex(home)
    assert index.search("salon", "do you have parking?")[0].section == "Parking"
    assert index.search("other", "do you have parking?") == ()
    assert {"about.md", "prices.md"} <= {doc.name for doc in index.documents("salon")}
    assert index.synchronise() == 0


def test_it_tells_answers_as_they_stand_and_when_they_may_have_changed(home: Path) -> None:
    index = RemoteIndex(home)
    before = index.generation("salon")
    assert {one.source for one in index.standing("salon")} >= {"faq.md", "extras.csv"}
    assert index.generation("salon") == before
    index.replace(Entry("salon", "d", "dogs.md", "v1"), [Part("Q: Dogs?\nA: Yes."), Part("Prose.")])
    assert index.generation("salon") != before
    told = index.standing("salon")
    assert [one.text for one in told if one.source == "dogs.md"] == ["Q: Dogs?\nA: Yes."]
    assert (index.standing("nobody"), index.generation("nobody")) == ((), 0)


def test_a_running_scenario_finds_what_was_given_to_it(home: Path) -> None:
    index = RemoteIndex(home)
    doc = index.replace(
        Entry("salon", "d", "notes.md", "v1", scenarios=("booking",)), [Part("Parrots are welcome.")]
    )
    assert doc in index.documents("salon")
    assert doc.scenarios == ("booking",)
    asked = "are parrots welcome"
    assert index.search("salon", asked, scenario="booking")[0].doc_id == "d"
    assert "d" not in {one.doc_id for one in index.search("salon", asked, 20)}
    assert index.search("salon", asked, scenario="booking", sources=["products"])[0].doc_id != "d"
    with pytest.raises(NotFound, match="no scenario 'none'"):
        index.search("salon", asked, scenario="none")


def test_upsert_delete_clear(home: Path) -> None:
    index = RemoteIndex(home)
    doc = index.replace(Entry("b", "d", "faq.md", "v1"), [Part("Dogs are welcome.", "Dogs")])
    assert doc.chunks == 1
    assert index.search("b", "dogs")[0].text == "Dogs are welcome."
    assert index.parts("b", "d") == [Part("Dogs are welcome.", "Dogs")]
    assert index.parts("salon", "d") == []
    assert index.delete("b", "d") == 1
    assert index.delete("b", "d") == 0
    assert index.clear("salon") > 5
    assert index.search("salon", "parking") == ()


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"op": "format"},
        {"op": "search"},
        {"op": "search", "bot_id": "", "query": "x"},
        {"op": "search", "bot_id": ["salon"], "query": "x"},
        {"op": "search", "bot_id": "salon", "query": "x", "top_k": "many"},
        {"op": "search", "bot_id": "salon", "query": "x", "scenario": ["booking"]},
        {"op": "search", "bot_id": "salon", "query": "x", "sources": "faq"},
        {"op": "search", "bot_id": "salon", "query": "x", "sources": ["gossip"]},
        {"op": "clear", "bot_id": None},
        {"op": "parts", "bot_id": "salon"},
        {"op": "upsert", "entry": {}, "parts": []},
        {"op": "upsert"},
    ],
)
def test_a_request_that_does_not_fit_is_refused(home: Path, message: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        wire.ask(home, 5, message)


def test_garbage_and_silence_hurt_nobody(home: Path) -> None:
    with socket.socket(socket.AF_UNIX) as line, wire.address(home) as place:
        line.connect(place)
        line.sendall(b"\xff\xfe garbage\n" + b"[" * 10_000 + b"\n")
        with line.makefile("rb") as answers:
            assert b"error" in answers.readline()
            assert b"error" in answers.readline()
        line.sendall(b"half a line")
    assert RemoteIndex(home).search("salon", "parking")


def test_only_its_user_may_ask(home: Path) -> None:
    assert (home / wire.SOCKET).stat().st_mode & 0o077 == 0


def test_a_second_owner_is_refused_and_the_first_goes_on(home: Path) -> None:
    with pytest.raises(Conflict, match="owns the knowledge index"), serving(Settings(home=home), list):
        pass
    index = RemoteIndex(home)
    index.replace(Entry("b", "d", "faq.md", "v1"), [Part("Dogs are welcome.")])
    assert index.search("b", "dogs")


def test_a_second_process_is_refused(tmp_path: Path) -> None:
    with owner(tmp_path):
        second = start(tmp_path)
        _, errors = second.communicate(timeout=30)
        assert second.returncode != 0
        assert b"another process owns the knowledge index" in errors
        assert RemoteIndex(tmp_path).search("salon", "parking")


def test_after_kill_minus_9_the_next_owner_has_everything(tmp_path: Path) -> None:
    with owner(tmp_path) as first:
        index = RemoteIndex(tmp_path)
        index.replace(Entry("b", "d", "faq.md", "v1"), [Part("Dogs are welcome.")])
        first.send_signal(signal.SIGKILL)
        first.wait()
    assert (tmp_path / wire.SOCKET).exists()
    second = start(tmp_path)
    try:
        index = wait(tmp_path, second)
        assert index.search("b", "dogs")[0].text == "Dogs are welcome."
        assert index.search("salon", "parking")
        second.terminate()
        second.communicate(timeout=20)
        assert second.returncode == 0
        assert not (tmp_path / wire.SOCKET).exists()
    finally:
        second.kill()
        second.communicate()


def test_a_mistake_in_a_scenario_costs_no_knowledge(tmp_path: Path) -> None:
    def broken() -> list[Bot]:
        raise BadInput("salon.yaml:2: greetin: unknown key")

    with serving(Settings(home=tmp_path), lambda: [salon()]):
        pass
    with serving(Settings(home=tmp_path), broken) as server:
        assert server.owner.library.index.count(Scope("default", "salon")) > 5


def written(path: Path, content: bytes) -> None:
    """At once: half a file would be a change of its own."""
    half = path.with_name(f".{path.name}.half")
    half.write_bytes(content)
    half.replace(path)


def test_a_knowledge_file_that_changes_is_read_again(tmp_path: Path) -> None:
    (tmp_path / "about.md").write_text("# About\n\n## Parking\n\nThere is no parking.\n")
    (tmp_path / "bot.yaml").write_text(
        "bot_id: salon\nlanguage: en\ngreeting: Hello.\nfallback: Sorry?\n"
        "knowledge: [about.md]\nscenarios: []\n"
    )
    (tmp_path / "frontdesk.yaml").write_text("scenarios: [bot.yaml]\n")
    with owner(tmp_path / "var", config=tmp_path / "frontdesk.yaml"):
        index = RemoteIndex(tmp_path / "var")
        assert "no parking" in index.search("salon", "parking")[0].text
        written(tmp_path / "about.md", b"# About\n\n## Parking\n\nPark behind the house.\n")
        assert until(lambda: "behind the house" in index.search("salon", "parking")[0].text)


def test_a_file_that_comes_into_a_folder_is_read(tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "about.md").write_text("# About\n\n## Parking\n\nThere is no parking.\n")
    (tmp_path / "bot.yaml").write_text(
        "bot_id: salon\nlanguage: en\ngreeting: Hello.\nfallback: Sorry?\n"
        "knowledge: [papers]\nscenarios: []\n"
    )
    (tmp_path / "frontdesk.yaml").write_text("scenarios: [bot.yaml]\n")
    with owner(tmp_path / "var", config=tmp_path / "frontdesk.yaml"):
        index = RemoteIndex(tmp_path / "var")
        assert index.search("salon", "haircut price") == ()
        written(papers / "guide.pdf", pdf("Welcome", "Haircut price: 35 pounds"))
        assert until(lambda: [one.page for one in index.search("salon", "haircut price")] == [2])
        (papers / "guide.pdf").unlink()
        assert until(lambda: index.search("salon", "haircut price") == ())


@contextmanager
def served(settings: Settings, *bots: Bot) -> Iterator[RemoteIndex]:
    """An owner in a thread of this process."""
    with serving(settings, lambda: list(bots)) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield RemoteIndex(settings.home)
        server.shutdown()
        thread.join()


def test_it_knows_a_bots_company_and_what_means_the_same_to_it(tmp_path: Path) -> None:
    bot = salon(company_id="acme", synonyms=(("wheels", "parking"),))
    with served(Settings(home=tmp_path), bot) as index:
        assert index.search("salon", "where to put my wheels")[0].section == "Parking"
        other = {"op": "search", "bot_id": "salon", "company_id": "default", "query": "parking"}
        assert wire.ask(tmp_path, 5, other) == []
        for company in (7, [], {}):
            with pytest.raises(BadInput):
                wire.ask(tmp_path, 5, other | {"company_id": company or [1]})


def test_with_a_qdrant_server_it_is_the_way_there(tmp_path: Path) -> None:
    with QdrantStandIn() as stand:
        settings = Settings(home=tmp_path, qdrant=Qdrant(url=stand.url))
        with served(settings, salon()) as index:
            assert index.search("salon", "do you have parking?")[0].section == "Parking"
            index.replace(Entry("b", "d", "faq.md", "v1"), [Part("Dogs are welcome.")])
        assert stand.aliases == {"frontdesk": f"frontdesk-{NAME}"}
        with served(settings, salon()) as index:
            assert index.search("b", "dogs")[0].text == "Dogs are welcome."
            stand.fault = Fault("/query/batch", status=503)
            with pytest.raises(ProviderError, match="Qdrant"):
                index.search("salon", "parking")


def test_an_embedder_that_hangs_costs_nobody_an_answer(tmp_path: Path) -> None:
    knows = Fake(128, groups=MEANT)
    with OpenAIStandIn() as stand:
        stand.embed = lambda text: knows.embed([text], query=True, within=1)[0]
        chosen = Embeddings(provider="openai", base_url=stand.base_url, model="m")

        def asked(text: str) -> int:
            return sum(any(text in each for each in one.body["input"]) for one in stand.requests)

        with served(Settings(home=tmp_path, embeddings=chosen), salon()) as index:
            pointer = tmp_path / "index" / "current"
            assert until(lambda: "openai-m" in pointer.read_text())
            index.replace(Entry("salon", "d", "words.md", "v1"), PARTS)
            assert until(
                lambda: (
                    index.search("salon", "is parking free?")[0].section == "Parking"
                    and asked("parking free")
                )
            ), "an embedder that knows what words mean is asked"
            stand.behaviour = Behaviour(hang=True)
            search = {"op": "search", "bot_id": "salon", "query": "is there any parking?", "within": 1.0}
            began = time.monotonic()
            assert wire.ask(tmp_path, 10, search)[0]["section"] == "Parking"
            assert time.monotonic() - began < 5
            assert until(lambda: asked("any parking") == 1)
