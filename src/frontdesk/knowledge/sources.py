"""What kind of source a passage is from: told by the file's type and by how the passage is written."""

from __future__ import annotations

import re
from typing import Literal

from frontdesk.config.folders import kind_of
from frontdesk.models import KnowledgeChunk

Kind = Literal["products", "faq", "documents"]
TABLES = ("csv", "xlsx")
"""Formats whose rows are items of a list."""

_QUESTION = re.compile(r"^\W*(?:q|question|в|вопрос)\W*[:.]", re.I)


def source_of(passage: KnowledgeChunk) -> Kind:
    """Whether it is a row of a table ("products"), a question with its answer ("faq") or neither."""
    if kind_of(passage.source) in TABLES:
        return "products"
    asks = _QUESTION.match(passage.text) or passage.section.rstrip().endswith(("?", "؟"))
    return "faq" if asks else "documents"
