"""What the HTTP statuses of outside services mean."""

PERMANENT = frozenset({400, 401, 402, 403, 404, 405, 410, 413, 415, 422, 451})
"""No retry helps."""
KEYS = frozenset({401, 403})
"""It wants nothing to do with us: the key is wrong, or may not do that."""
HASTE = frozenset({408, 425, 429})


def unwell(status: int) -> bool:
    """Whether a status says something of the service itself, and not of what it was asked."""
    return status >= 500 or status in HASTE
