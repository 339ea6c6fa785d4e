"""The periods that caps count in: the calendar month for tokens, the day for addresses, both in UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


def month_start(now: float) -> float:
    """Return the first second of the month of a time; both in seconds since the epoch."""
    return _day(now).replace(day=1).timestamp()


def previous_month_start(now: float) -> float:
    """Return the first second of the month before that of a time; both in seconds since the epoch."""
    return month_start(month_start(now) - 1)


def day_start(now: float) -> float:
    """Return the first second of the day of a time; both in seconds since the epoch."""
    return _day(now).timestamp()


def next_month(now: float) -> str:
    """Return the day on which the next month begins, for people: 2026-08-01."""
    later = _day(now).replace(day=1) + timedelta(days=32)
    return later.replace(day=1).date().isoformat()


def _day(now: float) -> datetime:
    return datetime.fromtimestamp(now, UTC).replace(hour=0, minute=0, second=0, microsecond=0)
