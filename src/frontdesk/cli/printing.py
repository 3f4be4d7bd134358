"""Words of others on a terminal: what they wrote, and nothing that a terminal would obey."""

from __future__ import annotations

import unicodedata

BLANK = "\ufffd"


def plain(text: str) -> str:
    """The text without control characters; lines and tabs stay, marks of writing direction do too."""
    return "".join(
        BLANK if unicodedata.category(sign) == "Cc" and sign not in "\n\t" else sign for sign in text
    )
