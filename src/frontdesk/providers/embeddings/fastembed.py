"""A model in the process that owns the index, by the package fastembed: no service, no key, no GPU.

It is an extra: `pip install "frontdesk[fastembed]"`. The model's files are fetched once, when documents
first need them, into `cache_dir`; with `download: false` they must be there already.

Options: `model` (a multilingual one of 0.2 GB), `cache_dir` (by default fastembed's own), `path` (a folder
that holds the model's files, instead of fetching any), `download` (true), `threads` (1), `query_prefix` and
`passage_prefix` ("query: " and "passage: " for E5).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from threading import Lock
from typing import Any

from frontdesk.errors import BadInput, ProviderError

MODEL = "sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2"


class Local:
    """One model, loaded with the first texts. Safe between threads."""

    name = "fastembed"

    def __init__(
        self,
        model: str = MODEL,
        *,
        query_prefix: str = "",
        passage_prefix: str = "",
        dimensions: int | None = None,
        download: bool = True,
        given: Mapping[str, Any] | None = None,
    ) -> None:
        self.model, self.dimensions = model, dimensions
        self._prefixes = {True: query_prefix, False: passage_prefix}
        self._download, self._given = download, dict(given or {})
        self._lock = Lock()
        self._loaded: Any = None

    @property
    def variant(self) -> str:
        """What besides the model makes vectors different."""
        return repr(self._prefixes) if any(self._prefixes.values()) else ""

    def embed(self, texts: Sequence[str], *, query: bool, within: float) -> list[list[float]]:
        """A vector for each text. It takes as long as it takes: who has less time goes on without."""
        loaded = self._model()
        ask = loaded.query_embed if query else loaded.passage_embed
        try:
            told = [self._prefixes[query] + text for text in texts]
            found = [[float(value) for value in vector] for vector in ask(told)]
        except Exception as problem:
            raise ProviderError(f"fastembed: no embeddings ({type(problem).__name__}).") from problem
        sizes = {len(vector) for vector in found}
        if len(found) != len(texts) or len(sizes) != 1 or not all(map(_finite, found)):
            raise ProviderError("fastembed: not one embedding for each text.")
        [size] = sizes
        if self.dimensions is not None and size != self.dimensions:
            told_size = f"vectors have {size} dimensions, not {self.dimensions}"
            raise ProviderError(f"fastembed: {told_size}: correct `embeddings.dimensions`.", permanent=True)
        self.dimensions = size
        return found

    def close(self) -> None:
        """Let go of the model."""
        self._loaded = None

    def _model(self) -> Any:
        """The model; files that are there are taken without asking anybody for newer ones."""
        with self._lock:
            if self._loaded is None:
                self._loaded = self._opened()
            return self._loaded

    def _opened(self) -> Any:
        from fastembed import TextEmbedding  # onnxruntime takes a second to import

        try:
            return TextEmbedding(self.model, local_files_only=True, **self._given)
        except ValueError as problem:
            if "not supported" in str(problem):
                raise ProviderError(f"fastembed has no model {self.model!r}.", permanent=True) from problem
            missing: Exception = problem
        except Exception as problem:
            missing = problem
        if not self._download:
            raise ProviderError(f"fastembed: {self.model} is not there, and may not be fetched.") from missing
        try:
            return TextEmbedding(self.model, **self._given)
        except Exception as problem:
            raise ProviderError(f"fastembed: {self.model} cannot be fetched.") from problem


def _finite(vector: Sequence[float]) -> bool:
    return all(map(math.isfinite, vector))


def build(options: Mapping[str, Any]) -> Local:
    """See the module's options; BadInput where the extra is not installed."""
    if find_spec("fastembed") is None:
        raise BadInput("fastembed is not installed: pip install 'frontdesk[fastembed]'.")
    given: dict[str, Any] = {"threads": int(options.get("threads", 1))}
    if options.get("cache_dir"):
        given["cache_dir"] = str(options["cache_dir"])
    if options.get("path"):
        given["specific_model_path"] = str(options["path"])
    return Local(
        str(options.get("model") or MODEL),
        query_prefix=str(options.get("query_prefix", "")),
        passage_prefix=str(options.get("passage_prefix", "")),
        dimensions=options.get("dimensions"),
        download=bool(options.get("download", True)),
        given=given,
    )
