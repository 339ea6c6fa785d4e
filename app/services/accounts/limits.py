"""Limits of tokens: which values are allowed, and how they are stored."""

from __future__ import annotations

import msgspec

from app.services.accounts.port import TokenLimits
from core.errors import RequestInvalidError

_MOST_PAGES = 1_000_000_000
_MOST_CHARGE = 1_000
_PRIORITY = 5

_RANGES: dict[str, tuple[int, int]] = {
    "monthly_pages": (0, _MOST_PAGES),
    "file_pages": (1, _MOST_PAGES),
    "cpu_charge": (0, _MOST_CHARGE),
    "vlm_charge": (0, _MOST_CHARGE),
    "priority": (-_PRIORITY, _PRIORITY),
}


def check_limits(limits: TokenLimits) -> None:
    """See whether limits can be used.

    Raises:
        RequestInvalidError: If one is out of range; it names the limit and the range.
    """
    for name, (lowest, highest) in _RANGES.items():
        value = getattr(limits, name)
        if value is not None and not lowest <= value <= highest:
            raise RequestInvalidError(f"{name} is {value}", remedy=f"Use a number from {lowest} to {highest}")


def limits_to_json(limits: TokenLimits) -> bytes:
    """Return the stored form of limits."""
    return msgspec.json.encode(limits)


def limits_from_json(stored: bytes) -> TokenLimits:
    """Return limits from their stored form; those that an older version did not know have their default."""
    return msgspec.json.decode(stored, type=TokenLimits)
