from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer, models, pre_tokenizers

from frontdesk.errors import BadInput, ProviderError
from frontdesk.knowledge.meaning import Meaning
from frontdesk.providers.embeddings.bert import Bert, build, tensors

WORDS = ("[PAD]", "[UNK]", "car", "parking", "house", "dog", "the")
SIZE, WIDE, HEADS, LAYERS, LONGEST = 8, 16, 2, 2, 12


def written(named: dict[str, np.ndarray]) -> bytes:
    """A safetensors file, as its format says: the header's length, the header, the numbers."""
    header, body = {}, b""
    for name, one in named.items():
        raw = one.astype("<f4").tobytes()
        header[name] = {
            "dtype": "F32",
            "shape": list(one.shape),
            "data_offsets": [len(body), len(body) + len(raw)],
        }
        body += raw
    told = json.dumps(header | {"__metadata__": {"format": "pt"}}).encode()
    return len(told).to_bytes(8, "little") + told + body


def weights(scale: float = 1.0) -> dict[str, np.ndarray]:
    """Of a BERT with two layers; with `scale` 0 the layers do nothing but add nothing."""
    draw = np.random.default_rng(1)
    named = {
        "embeddings.word_embeddings.weight": draw.normal(size=(len(WORDS), SIZE)),
        "embeddings.position_embeddings.weight": draw.normal(size=(LONGEST, SIZE)),
        "embeddings.token_type_embeddings.weight": draw.normal(size=(2, SIZE)),
    }
    norms, denses = ["embeddings.LayerNorm"], {}
    for number in range(LAYERS):
        layer = f"encoder.layer.{number}"
        norms += [f"{layer}.attention.output.LayerNorm", f"{layer}.output.LayerNorm"]
        for part in (
            "attention.self.query",
            "attention.self.key",
            "attention.self.value",
            "attention.output.dense",
        ):
            denses[f"{layer}.{part}"] = (SIZE, SIZE)
        denses |= {f"{layer}.intermediate.dense": (WIDE, SIZE), f"{layer}.output.dense": (SIZE, WIDE)}
    for name in norms:
        named |= {f"{name}.weight": np.ones(SIZE), f"{name}.bias": np.zeros(SIZE)}
    for name, shape in denses.items():
        named |= {f"{name}.weight": scale * draw.normal(size=shape), f"{name}.bias": np.zeros(shape[0])}
    return named


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "tiny"
    made.mkdir()
    config = {
        "model_type": "bert",
        "hidden_size": SIZE,
        "num_attention_heads": HEADS,
        "num_hidden_layers": LAYERS,
    }
    (made / "config.json").write_text(json.dumps(config | {"max_position_embeddings": LONGEST}))
    (made / "model.safetensors").write_bytes(written(weights()))
    tokenizer = Tokenizer(models.WordLevel({word: n for n, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(made / "tokenizer.json"))
    return made


def vectors(made: Bert, *texts: str, query: bool = False) -> np.ndarray:
    return np.array(made.embed(texts, query=query, within=1))


def test_a_vector_of_unit_length_for_each_text(folder: Path) -> None:
    made = build({"path": str(folder)})
    assert (made.model, made.dimensions) == ("tiny", SIZE)
    found = vectors(made, "the car", "the dog", "the car")
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)
    assert np.allclose(found[0], found[2], atol=1e-6)
    assert not np.allclose(found[0], found[1], atol=1e-2)


def test_what_a_text_stands_beside_does_not_matter(folder: Path) -> None:
    made = build({"path": str(folder)})
    together = vectors(made, "car", "the dog the house the parking", *["the"] * 20)
    assert np.allclose(together[0], vectors(made, "car")[0], atol=1e-5)


def test_layers_without_weights_leave_the_normal_of_the_words(folder: Path) -> None:
    named = weights(0.0)
    (folder / "model.safetensors").write_bytes(written({f"bert.{name}": one for name, one in named.items()}))
    word = named["embeddings.word_embeddings.weight"][2] + named["embeddings.position_embeddings.weight"][0]
    word = word + named["embeddings.token_type_embeddings.weight"][0]
    word = word - word.mean()
    [found] = vectors(build({"path": str(folder)}), "car")
    assert np.allclose(found, word / np.linalg.norm(word), atol=1e-5)


def test_attention_and_the_bend_are_those_of_bert(folder: Path) -> None:
    """One head of one layer reckoned by hand, word by word."""
    named = weights()
    (folder / "config.json").write_text(
        json.dumps(
            {"model_type": "bert", "hidden_size": SIZE, "num_attention_heads": 1, "num_hidden_layers": 1}
        )
    )
    ids = [2, 5]
    state = [
        named["embeddings.word_embeddings.weight"][n]
        + named["embeddings.position_embeddings.weight"][at]
        + named["embeddings.token_type_embeddings.weight"][0]
        for at, n in enumerate(ids)
    ]
    state = [(one - one.mean()) / math.sqrt(one.var() + 1e-12) for one in state]
    layer = "encoder.layer.0"
    asked, given, kept = (
        [named[f"{layer}.attention.self.{part}.weight"] @ one for one in state]
        for part in ("query", "key", "value")
    )
    after = []
    for at, one in enumerate(state):
        shares = np.exp([asked[at] @ key / math.sqrt(SIZE) for key in given])
        heard = sum(share * value for share, value in zip(shares / shares.sum(), kept, strict=True))
        one = one + named[f"{layer}.attention.output.dense.weight"] @ heard
        one = (one - one.mean()) / math.sqrt(one.var() + 1e-12)
        wide = named[f"{layer}.intermediate.dense.weight"] @ one
        bent = np.array([x * (1 + math.erf(x / math.sqrt(2))) / 2 for x in wide])
        one = one + named[f"{layer}.output.dense.weight"] @ bent
        after.append((one - one.mean()) / math.sqrt(one.var() + 1e-12))
    mean = sum(after) / 2
    [found] = vectors(build({"path": str(folder), "pooling": "mean"}), "car dog")
    assert np.allclose(found, mean / np.linalg.norm(mean), atol=1e-4)
    [first] = vectors(build({"path": str(folder), "pooling": "cls"}), "car dog")
    assert np.allclose(first, after[0] / np.linalg.norm(after[0]), atol=1e-4)


def test_long_texts_are_cut_and_prefixes_count(folder: Path) -> None:
    made = build({"path": str(folder), "query_prefix": "the ", "passage_prefix": "house "})
    assert np.allclose(vectors(made, "car " * 500), vectors(made, "car " * 600), atol=1e-6)
    assert not np.allclose(vectors(made, "car", query=True), vectors(made, "car"), atol=1e-2)
    assert made.variant != build({"path": str(folder)}).variant


def test_the_folder_says_how_it_is_pooled(folder: Path) -> None:
    (folder / "1_Pooling").mkdir()
    (folder / "1_Pooling" / "config.json").write_text('{"pooling_mode_cls_token": true}')
    told = vectors(build({"path": str(folder)}), "car dog")
    assert np.allclose(told, vectors(build({"path": str(folder), "pooling": "cls"}), "car dog"))


def test_it_is_an_embedder_as_any_other(folder: Path) -> None:
    meaning = Meaning(build({"path": str(folder)}))
    assert meaning.id.startswith("bert-tiny-")
    assert meaning.id.endswith(f"-{SIZE}")
    assert len(meaning.question("the car", 5.0) or ()) == SIZE
    meaning.close()


@pytest.mark.parametrize(
    ("options", "why"),
    [({}, "path"), ({"path": "/nowhere"}, "no sentence model"), ({"path": "", "pooling": "max"}, "path")],
)
def test_without_a_folder_there_is_none(options: dict[str, str], why: str) -> None:
    with pytest.raises(BadInput, match=why):
        build(options)


def test_other_models_and_ways_of_pooling_are_refused(folder: Path) -> None:
    with pytest.raises(BadInput, match="`mean` or `cls`"):
        build({"path": str(folder), "pooling": "max"})
    (folder / "config.json").write_text('{"model_type": "mpnet", "hidden_size": 8}')
    with pytest.raises(BadInput, match="'mpnet'"):
        build({"path": str(folder)})


@pytest.mark.parametrize("data", [b"", b"\xff" * 64, (9).to_bytes(8, "little") + b'{"a": 1}'])
def test_damaged_weights_are_a_clear_error(folder: Path, data: bytes) -> None:
    (folder / "model.safetensors").write_bytes(data)
    with pytest.raises(ProviderError, match="cannot be read") as caught:
        vectors(build({"path": str(folder)}), "car")
    assert caught.value.permanent


def test_numbers_outside_the_file_are_refused() -> None:
    header = b'{"a": {"dtype": "F32", "shape": [9], "data_offsets": [0, 36]}}'
    with pytest.raises(ValueError, match="outside"):
        tensors(len(header).to_bytes(8, "little") + header + b"\0" * 8)
