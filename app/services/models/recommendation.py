"""Which language model this machine should chat and read with, why, and what that costs. Services layer, pure.

A model is recommended by the machine's whole memory, as what is free changes by the minute; whether it fits right now
is said beside it. Time counts for reading: the model that chats reads too where a page stays below three minutes, so
that one download and one place in memory serve both; else the quickest that reads is named.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import psutil

from app.services.capacity import usable_cores
from app.services.models.service import ModelRow, ModelState
from app.services.sizes import memory_words

_MIB = 1024 * 1024
_SHARE_OF_MEMORY = 0.7  # as app.services.language_model.choice: a model that pushes everything else out is no help
_LARGE_MB = 3_000
_CORES_FOR_LARGE = 4
_PATIENCE_S = 180.0


class Use(StrEnum):
    """What a model is recommended for."""

    CHAT = "chat"
    READ = "read"


class Reason(StrEnum):
    """Why this one."""

    SAME_FOR_BOTH = "same_for_both"
    """It chats and reads: one download, one place in memory."""
    QUICKEST = "quickest"
    """It reads pages quickest here; the model that chats would take too long for a page."""
    LARGEST = "largest"
    """The largest that this machine's memory and cores carry; larger ones answer better."""
    SMALL_MACHINE = "small_machine"
    """Nothing larger fits into this machine's memory."""
    NOTHING_FITS = "nothing_fits"
    """No model fits into this machine's memory."""


@dataclass(frozen=True, slots=True)
class Machine:
    """What counts of a machine.

    Attributes:
        memory_mb: Memory, MiB.
        free_mb: Of it free now, MiB.
        cores: Cores that this process may use.
    """

    memory_mb: int
    free_mb: int
    cores: int


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A model for a use.

    Attributes:
        use: For what.
        row: The model; None where nothing fits.
        reason: Why.
        page_s: Seconds a page takes here, for reading; None where it is unknown.
        is_measured: Whether ``page_s`` was measured on this machine, and not estimated.
        fits_now: Whether as much memory as it needs is free at this moment.
    """

    use: Use
    row: ModelRow | None
    reason: Reason
    page_s: float | None = None
    is_measured: bool = False
    fits_now: bool = True


def this_machine() -> Machine:
    """Return what counts of the machine this runs on."""
    memory = psutil.virtual_memory()
    return Machine(int(memory.total // _MIB), int(memory.available // _MIB), usable_cores())


def recommend(
    rows: Sequence[ModelRow], machine: Machine, page_seconds: Mapping[str, float] | None = None
) -> tuple[Recommendation, Recommendation]:
    """Return what to chat with, and what to read pictures of pages with.

    Args:
        rows: All models, as ``ModelService.list`` gives them; those added by file are the person's own choice and never
            recommended.
        machine: Memory and cores.
        page_seconds: Measured seconds a page by model id.
    """
    measured = page_seconds or {}
    known = [row for row in rows if row.is_language_model and not row.is_own and row.state is not ModelState.DAMAGED]
    fitting = [row for row in known if row.ram_mb <= machine.memory_mb * _SHARE_OF_MEMORY]
    chat = _for_chat(fitting, machine)
    return chat, _for_reading(fitting, machine, chat.row, measured)


def _for_chat(fitting: Sequence[ModelRow], machine: Machine) -> Recommendation:
    able = [row for row in fitting if row.can_chat]
    if machine.cores < _CORES_FOR_LARGE:
        able = [row for row in able if row.ram_mb <= _LARGE_MB] or able
    if not able:
        return Recommendation(Use.CHAT, None, Reason.NOTHING_FITS)
    best = max(able, key=lambda row: row.ram_mb)
    reason = Reason.LARGEST if best.can_see else Reason.SMALL_MACHINE
    return Recommendation(Use.CHAT, best, reason, fits_now=best.ram_mb <= machine.free_mb)


def _for_reading(
    fitting: Sequence[ModelRow], machine: Machine, chat: ModelRow | None, measured: Mapping[str, float]
) -> Recommendation:
    able = [row for row in fitting if row.can_see]
    if not able:
        return Recommendation(Use.READ, None, Reason.NOTHING_FITS)
    page_s = {row.id: page_seconds_of(row, machine, measured) for row in able}

    def found(row: ModelRow, reason: Reason) -> Recommendation:
        return Recommendation(
            Use.READ, row, reason, page_s[row.id], row.id in measured, fits_now=row.ram_mb <= machine.free_mb
        )

    if chat is not None and chat.can_see:
        seconds = page_s[chat.id]
        if seconds is not None and seconds <= _PATIENCE_S:
            return found(chat, Reason.SAME_FOR_BOTH)
    quickest = min(able, key=lambda row: page_s[row.id] or float("inf"))
    return found(quickest, Reason.QUICKEST)


def page_seconds_of(row: ModelRow, machine: Machine, measured: Mapping[str, float]) -> float | None:
    """Return the seconds a page takes with a model here: measured, else estimated from its size; None where unknown."""
    if row.id in measured:
        return measured[row.id]
    return row.page_core_s / machine.cores if row.page_core_s else None


def reason_words(found: Recommendation, machine: Machine) -> str:
    """Return in words why this model, and what it costs here; a sentence or three, English."""
    if found.row is None:
        what = "Chat" if found.use is Use.CHAT else "Reading with a vision model"
        return f"{what} needs more memory than this machine's {memory_words(machine.memory_mb)}."
    row = found.row
    words = [
        {
            Reason.SAME_FOR_BOTH: "The model that chats reads too: one download, one place in memory.",
            Reason.QUICKEST: "The quickest reader for this machine.",
            Reason.LARGEST: "The largest that this machine carries; larger ones answer better.",
            Reason.SMALL_MACHINE: "Larger ones need more memory than this machine has.",
            Reason.NOTHING_FITS: "",
        }[found.reason]
    ]
    if found.page_s is not None:
        how = "measured on this machine" if found.is_measured else "an estimate; calibrate measures it"
        words.append(f"About {duration_words(found.page_s)} a page ({how}).")
    if not found.fits_now:
        words.append(
            f"It needs {memory_words(row.ram_mb)} of memory and {memory_words(machine.free_mb)} are free now: "
            "close other programs first."
        )
    return " ".join(words)


def duration_words(seconds: float) -> str:
    """Return a time for people: seconds below a minute and a half, else minutes."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    return f"{round(seconds / 60)} minutes"
