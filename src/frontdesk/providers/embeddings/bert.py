"""A small sentence model out of a folder, reckoned with numpy: no service, no key, nothing to install.

The folder is one of sentence-transformers' with a BERT in it: `config.json`, `model.safetensors` and
`tokenizer.json` (all-MiniLM-L6-v2 for English, paraphrase-multilingual-MiniLM-L12-v2 and
multilingual-e5-small for many languages). With the smallest a question or a passage takes some 15 ms of a
core: right for thousands of passages, not for a hundred thousand.

Options: `path` (the folder), `pooling` (`mean` or `cls`, as the folder says), `query_prefix` and
`passage_prefix` ("query: " and "passage: " for E5).
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frontdesk.errors import BadInput, ProviderError

Array = NDArray[np.float32]

MOST_TOKENS = 256
AT_ONCE = 16
TYPES: dict[str, np.dtype[Any]] = {"F32": np.dtype("<f4"), "F16": np.dtype("<f2"), "I64": np.dtype("<i8")}
LARGEST_HEADER = 10_000_000


class Bert:
    """One model, read with the first texts. Safe between threads."""

    name = "bert"

    def __init__(
        self, folder: Path, *, pooling: str = "", query_prefix: str = "", passage_prefix: str = ""
    ) -> None:
        self.model, self.dimensions = folder.name, _dimensions(folder)
        self._folder, self._pooling = folder, pooling or _pooling(folder)
        self._prefixes = {True: query_prefix, False: passage_prefix}
        self._lock = Lock()
        self._read: _Layers | None = None

    @property
    def variant(self) -> str:
        """What besides the model makes vectors different."""
        return repr((self._prefixes, self._pooling))

    def embed(self, texts: Sequence[str], *, query: bool, within: float) -> list[list[float]]:
        """A vector of unit length for each text, however long that takes."""
        layers = self._layers()
        told = [self._prefixes[query] + text for text in texts]
        found: list[list[float]] = []
        for first in range(0, len(told), AT_ONCE):
            found += layers.vectors(told[first : first + AT_ONCE], self._pooling).tolist()
        return found

    def close(self) -> None:
        """Let go of the model."""
        self._read = None

    def _layers(self) -> _Layers:
        with self._lock:
            if self._read is None:
                try:
                    self._read = _Layers(self._folder)
                except (OSError, ValueError, KeyError, TypeError) as problem:
                    told = f"bert: {self._folder} cannot be read ({type(problem).__name__}: {problem})"
                    raise ProviderError(f"{told}.", permanent=True) from problem
            return self._read


class _Layers:
    """The tensors by their names, and what they do to a text."""

    def __init__(self, folder: Path) -> None:
        from tokenizers import Tokenizer  # comes with faster-whisper

        config = _json(folder / "config.json")
        self._heads, self._count = int(config["num_attention_heads"]), int(config["num_hidden_layers"])
        self._edge = float(config.get("layer_norm_eps", 1e-12))
        self._tensors = tensors((folder / "model.safetensors").read_bytes())
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        most = min(MOST_TOKENS, int(config.get("max_position_embeddings", MOST_TOKENS)))
        self._tokenizer.enable_truncation(most)
        self._tokenizer.enable_padding(pad_id=int(config.get("pad_token_id") or 0))

    def vectors(self, texts: Sequence[str], pooling: str) -> Array:
        """One of unit length for each text."""
        said = self._tokenizer.encode_batch(list(texts))
        ids = np.array([one.ids for one in said])
        mask = np.array([one.attention_mask for one in said], dtype=np.float32)
        state = self._normal(self._words(ids), "embeddings.LayerNorm")
        for number in range(self._count):
            state = self._layer(state, mask, f"encoder.layer.{number}")
        if pooling == "cls":
            whole = state[:, 0]
        else:
            whole = (state * mask[:, :, None]).sum(1) / np.maximum(mask.sum(1, keepdims=True), 1)
        unit: Array = whole / np.maximum(np.linalg.norm(whole, axis=1, keepdims=True), 1e-9)
        return unit

    def _words(self, ids: NDArray[np.int64]) -> Array:
        named = self._tensors
        told: Array = named["embeddings.word_embeddings.weight"][ids]
        told = told + named["embeddings.position_embeddings.weight"][: ids.shape[1]]
        summed: Array = told + named["embeddings.token_type_embeddings.weight"][0]
        return summed

    def _layer(self, state: Array, mask: Array, name: str) -> Array:
        heard = self._attention(state, mask, f"{name}.attention.self")
        said = self._linear(heard, f"{name}.attention.output.dense")
        state = self._normal(state + said, f"{name}.attention.output.LayerNorm")
        wide = _gelu(self._linear(state, f"{name}.intermediate.dense"))
        return self._normal(state + self._linear(wide, f"{name}.output.dense"), f"{name}.output.LayerNorm")

    def _attention(self, state: Array, mask: Array, name: str) -> Array:
        texts, length, size = state.shape
        shape = texts, length, self._heads, size // self._heads
        asked, given, kept = (
            self._linear(state, f"{name}.{part}").reshape(shape).transpose(0, 2, 1, 3)
            for part in ("query", "key", "value")
        )
        likeness = asked @ given.transpose(0, 1, 3, 2) / math.sqrt(shape[3])
        likeness = likeness + (1 - mask[:, None, None, :]) * np.float32(-1e9)
        shares = np.exp(likeness - likeness.max(-1, keepdims=True))
        shares /= shares.sum(-1, keepdims=True)
        heard: Array = (shares @ kept).transpose(0, 2, 1, 3).reshape(texts, length, size)
        return heard

    def _linear(self, state: Array, name: str) -> Array:
        told: Array = state @ self._tensors[f"{name}.weight"].T + self._tensors[f"{name}.bias"]
        return told

    def _normal(self, state: Array, name: str) -> Array:
        off = state - state.mean(-1, keepdims=True)
        spread = np.sqrt((off**2).mean(-1, keepdims=True) + self._edge)
        told: Array = off / spread * self._tensors[f"{name}.weight"] + self._tensors[f"{name}.bias"]
        return told


def tensors(data: bytes) -> dict[str, Array]:
    """The tensors of a safetensors file, by their names without what a wrapper puts in front; ValueError."""
    size = int.from_bytes(data[:8], "little")
    if not 0 < size <= min(LARGEST_HEADER, len(data) - 8):
        raise ValueError("no safetensors file")
    found: dict[str, Array] = {}
    for name, told in json.loads(data[8 : 8 + size]).items():
        if name == "__metadata__" or told["dtype"] not in TYPES:
            continue
        begin, end = (8 + size + place for place in told["data_offsets"])
        if not 8 + size <= begin <= end <= len(data):
            raise ValueError(f"{name} lies outside the file")
        flat = np.frombuffer(data[begin:end], TYPES[told["dtype"]])
        found[name.removeprefix("bert.")] = flat.astype(np.float32).reshape(told["shape"])
    return found


def _gelu(x: Array) -> Array:
    """x·Φ(x), Φ by Abramowitz and Stegun 7.1.26 (error below 1.5e-7)."""
    z = np.abs(x) / np.float32(math.sqrt(2))
    t = 1 / (1 + np.float32(0.3275911) * z)
    rest = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    erf = np.sign(x) * (1 - rest * np.exp(-(z**2)))
    told: Array = (x * (1 + erf) / 2).astype(np.float32)
    return told


def _json(path: Path) -> dict[str, Any]:
    told = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(told, dict):
        raise ValueError(f"{path.name} is no object")
    return told


def _dimensions(folder: Path) -> int:
    """How many numbers a vector has; BadInput where there is no model of that kind."""
    try:
        config = _json(folder / "config.json")
        size = int(config["hidden_size"])
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise BadInput(
            f"embeddings: there is no sentence model in {folder}: config.json is missing."
        ) from problem
    if config.get("model_type") != "bert":
        raise BadInput(f"embeddings: the model in {folder} is no BERT but {config.get('model_type')!r}.")
    return size


def _pooling(folder: Path) -> str:
    try:
        told = _json(folder / "1_Pooling" / "config.json")
    except (OSError, ValueError):
        return "mean"
    return "cls" if told.get("pooling_mode_cls_token") else "mean"


def build(options: Mapping[str, Any]) -> Bert:
    """See the module's options; BadInput without a folder that fits."""
    if not options.get("path"):
        raise BadInput("embeddings: `bert` needs `options: {path: …}`, the folder of a sentence model.")
    pooling = str(options.get("pooling") or "")
    if pooling not in ("", "mean", "cls"):
        raise BadInput(f"embeddings: pooling is `mean` or `cls`, not {pooling!r}.")
    prefixes = {name: str(options.get(name, "")) for name in ("query_prefix", "passage_prefix")}
    return Bert(Path(str(options["path"])), pooling=pooling, **prefixes)
