"""Documents in index folders from before there were generations, brought into the collection in use.

What a bot's own file names would come in again by itself, what was uploaded would not. An old collection is
removed when all of it was brought over, so that a process that is killed goes on when it is started again.
"""

from __future__ import annotations

import logging
import shutil
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import qdrant_edge as qdrant

from frontdesk.errors import Conflict
from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.index import Index
from frontdesk.knowledge.scope import COMPANY, Scope

log = logging.getLogger(__name__)

OLD = ("char35-v2", "char35-v1")
"""The collections that had no generations, newest first."""
_PAGE = 500

Payload = dict[str, Any]


def bring(folder: Path, index: Index) -> int:
    """Bring over what old collections in `folder` have and the index has not; how many documents.

    Conflict when one cannot be read.
    """
    brought = 0
    for place in (folder / name for name in OLD):
        if not place.is_dir():
            continue
        for entry, parts in _documents(place):
            if entry.doc_id not in index.head(Scope(entry.company_id, entry.bot_id)).documents:
                index.replace(entry, parts)
                brought += 1
        shutil.rmtree(place)
        log.info("the documents of an earlier version in %s were brought over", place)
    return brought


def _documents(place: Path) -> list[tuple[Entry, list[Part]]]:
    """What an old collection has. Of a document that was being replaced, the newer version."""
    found: defaultdict[tuple[str, str, str], defaultdict[str, list[Payload]]]
    found = defaultdict(lambda: defaultdict(list))
    for kept in _payloads(place):
        whose = str(kept.get("company_id") or COMPANY), str(kept["bot_id"]), str(kept["doc_id"])
        found[whose][str(kept["digest"])].append(kept)
    chosen = (max(versions.values(), key=_age) for versions in found.values())
    return [(_entry(chunks[0]), [_part(chunk) for chunk in chunks]) for chunks in chosen]


def _payloads(place: Path) -> Iterator[Payload]:
    if not any(place.iterdir()):
        return
    try:
        shard = qdrant.EdgeShard.load(str(place))
    except Exception as error:  # the engine has no error of its own
        raise Conflict(
            f"the knowledge in {place} is from an earlier version and cannot be read ({error}). Move that "
            "folder away and start again: the bots' own files come in by themselves, uploads have to "
            "be given again."
        ) from error
    offset = None
    try:
        while True:
            records, offset = shard.scroll(
                qdrant.ScrollRequest(offset=offset, limit=_PAGE, with_payload=True)
            )
            yield from (record.payload or {} for record in records)
            if offset is None:
                return
    finally:
        shard.close()


def _age(chunks: list[Payload]) -> tuple[int, int]:
    return int(chunks[0].get("version", 1)), len(chunks)


def _entry(kept: Payload) -> Entry:
    return Entry(
        kept["bot_id"],
        kept["doc_id"],
        kept["source"],
        kept["digest"],
        origin=kept.get("origin", "upload"),
        company_id=kept.get("company_id") or COMPANY,
        kind=kept.get("entry_kind", ""),
        language=kept.get("language", ""),
        valid_from=kept.get("valid_from"),
        valid_until=kept.get("valid_until"),
        version=kept.get("version", 1),
    )


def _part(kept: Payload) -> Part:
    return Part(kept["text"], kept.get("section", ""), kept.get("page"), kept.get("kind", ""))
