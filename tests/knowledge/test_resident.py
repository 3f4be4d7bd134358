from __future__ import annotations

import random
from pathlib import Path

import pytest

from frontdesk.knowledge import holding
from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.embedder import NAME, embed_query
from frontdesk.knowledge.index import Index
from frontdesk.knowledge.matching import profile
from frontdesk.knowledge.ranking import Question
from frontdesk.knowledge.resident import Lodger, Resident, runs_of
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.vectors.base import Want
from frontdesk.knowledge.vectors.edge import EdgeCollections
from frontdesk.models import KnowledgeChunk

WORDS = (
    *(
        "parking",
        "haircut",
        "the",
        "and",
        "price",
        "children",
        "colour",
        "massage",
        "voucher",
        "стрижка",
        "и",
    ),
    *(
        "цена",
        "окрашивание",
        "парковка",
        "מחיר",
        "תספורת",
        "של",
        "حلاقة",
        "سعر",
        "في",
        "öffnungszeiten",
        "der",
    ),
    *("preis", "dauerwelle", "gutschein", "horario", "el", "precio", "corte"),
)
SCOPE = Scope("default", "b")


def said(seed: int, count: int, words: int = 14) -> list[str]:
    chance = random.Random(seed)
    made = [" ".join(chance.choices(WORDS, k=words)) for _ in range(count)]
    return [f"{text} {chance.choice(WORDS)}{number}" for number, text in enumerate(made)]


def resident(texts: list[str], documents: int = 1) -> Resident:
    chunks = [KnowledgeChunk(f"{n}", f"d{n % documents}", "b", "x.md", text) for n, text in enumerate(texts)]
    return Resident(1, [Lodger(chunk, "", runs_of(chunk.text)) for chunk in chunks])


def found(one: Resident, want: Want) -> list[str]:
    return [lodger.chunk.id for lodger, _, _ in one.nearest(want)]


@pytest.mark.parametrize("question", said(7, 12, words=3))
def test_it_finds_what_the_engine_finds(tmp_path: Path, question: str) -> None:
    index = Index(EdgeCollections(tmp_path).open(NAME, 0))
    index.replace(Entry("b", "d", "x.md", "v1"), [Part(text) for text in said(1, 60)])
    want = Want(embed_query(question), limit=10)
    asked = index.nearest(SCOPE, want)
    index.take_in(SCOPE)
    known = index.nearest(SCOPE, want)
    assert [near.score for near in known] == pytest.approx([near.score for near in asked], rel=1e-4)
    last = asked[-1].score * 1.001
    for some in (known, asked):
        some.sort(key=lambda near: near.chunk.id)
    assert [n.chunk for n in known if n.score > last] == [n.chunk for n in asked if n.score > last]
    assert asked[0].held is None
    assert known[0].held is not None
    index.close()


@pytest.mark.parametrize("question", said(9, 12, words=5))
def test_it_tells_which_runs_stand_where(question: str) -> None:
    texts = said(2, 30)
    wanted = Question.of(question)
    told = resident(texts).nearest(Want(embed_query(question), limit=8))
    lines = [profile(lodger.chunk.text, "").line for lodger, _, _ in told]
    assert [row.tolist() for _, _, row in told] == holding.held(list(wanted.grams), lines).tolist()


def test_documents_are_left_out() -> None:
    one, query = resident(said(3, 40), documents=4), embed_query("parking voucher")
    everything = found(one, Want(query))
    assert {int(key) % 4 for key in everything} == {0, 1, 2, 3}
    assert found(one, Want(query, without=("d1", "d2", "gone"))) == [
        k for k in everything if int(k) % 4 in (0, 3)
    ]
    assert found(one, Want(query, only=("d2", "d3"), without=("d3",))) == [
        k for k in everything if int(k) % 4 == 2
    ]
    assert found(one, Want(query, only=())) == []


def test_no_more_than_wanted_and_nothing_without_a_run() -> None:
    one = resident(["parking", "parking here", "park", "massage"])
    assert found(one, Want(embed_query("parking"), limit=2)) == ["0", "1"]
    assert found(one, Want(embed_query("parking"))) == ["0", "1", "2"]
    assert found(one, Want(embed_query("xylograph"))) == []
    assert found(resident(["the and of", "!"]), Want(embed_query("the parking"))) == []
