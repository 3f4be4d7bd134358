"""One order out of what the words of a question say and what its meaning says.

Both are evidence for the chance that a passage answers, so they are added up as such: a passage's chance by
its words, in log odds, and by how far its cosine stands out, weighed by the trust its embedder has earned
(`compass`). Without trust what the words say is left exactly as it is. The three numbers were fitted with a
multilingual model and checked with weak, noisy and useless ones: no leg alone was better by more than 0.01
(`python -m bench.fusion`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import exp, log

from frontdesk.models import KnowledgeChunk

LESS_WORDS = 0.2
"""How much less the words count beside a meaning that is trusted fully."""
DEVIATION = 0.85
"""The log odds of one deviation."""
NEUTRAL = 1.6
"""The deviations that speak neither for nor against a passage."""
_EDGE = 1e-3


def fuse(
    ranked: Sequence[KnowledgeChunk], evidence: Mapping[str, float], trust: float
) -> list[KnowledgeChunk]:
    """The passages in their order, each with its chance by both.

    `evidence` are deviations by chunk id; a passage without any is judged by its words alone.
    """
    if not trust:
        return list(ranked)
    scored = [replace(one, score=_chance(one.score, evidence.get(one.id), trust)) for one in ranked]
    return sorted(scored, key=lambda one: -one.score)


def _chance(by_words: float, deviations: float | None, trust: float) -> float:
    if deviations is None:
        return by_words
    kept = min(max(by_words, _EDGE), 1 - _EDGE)
    odds = log(kept / (1 - kept)) * (1 - LESS_WORDS * trust) + trust * DEVIATION * (deviations - NEUTRAL)
    return round(1 / (1 + exp(-odds)), 4)
