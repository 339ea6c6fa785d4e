"""Words about language models in the person's language: why one is recommended, what was measured. GUI thread only."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from app.gui.export_dialog.wording import isolated
from app.gui.queue.estimate import about
from app.gui.sizes import size_text
from app.gui.translation import is_english
from app.services.models.guidance import Guidance
from app.services.models.measured import Calibration
from app.services.models.recommendation import Reason, Recommendation
from app.services.models.service import ModelRow

_MIB = 1024 * 1024
_FOLDERS = "the system's folder "
_OF_TWO_HOSTS = re.compile(r"(?<=\)) and (?=\S+ \()")
# What the sources say of themselves in English; the particulars are the same in every language.
_PARTICULARS = re.compile(
    r"^the (?:Python package|model hub,|system's folder|system's(?= Tesseract)|file|folder) (.+?)"
    r"(?: \(through pip\)|(?<=Tesseract) data)?$|^(.+) \(the system's\)$"
)


def recommendation_text(found: Recommendation, guidance: Guidance) -> str:
    """Return why a model is recommended, and whether its memory is free now."""
    text = {
        Reason.SAME_FOR_BOTH: QCoreApplication.translate(
            "ModelWording",
            "Recommended for this machine: the model that chats reads too, one download and one place in memory.",
        ),
        Reason.QUICKEST: QCoreApplication.translate(
            "ModelWording", "Recommended for reading: the quickest for this machine."
        ),
        Reason.LARGEST: QCoreApplication.translate(
            "ModelWording", "Recommended for chat: the largest that this machine carries; larger ones answer better."
        ),
        Reason.SMALL_MACHINE: QCoreApplication.translate(
            "ModelWording", "Recommended for chat: larger ones need more memory than this machine has."
        ),
        Reason.NOTHING_FITS: "",
    }[found.reason]
    if found.row is None or found.fits_now:
        return text
    need, free = gigabytes(found.row.ram_mb), gigabytes(guidance.machine.free_mb)
    short = QCoreApplication.translate(
        "ModelWording", "It needs {} of memory and {} are free now: close other programs first."
    )
    return f"{text} {short.format(need, free)}"


def speed_text(row: ModelRow, guidance: Guidance) -> str:
    """Return how quick a model is here: measured, else estimated, else that nobody knows; "" for no language model."""
    if not row.is_language_model:
        return ""
    measured = guidance.calibrations.get(row.id)
    if measured is not None:
        return calibration_text(measured)
    found = guidance.recommendation_of(row.id)
    if found is not None and found.page_s is not None:
        text = QCoreApplication.translate("ModelWording", "Estimated: {} a page on this machine.")
        return text.format(about(found.page_s))
    if row.page_core_s:
        text = QCoreApplication.translate("ModelWording", "Estimated: {} a page on this machine.")
        return text.format(about(row.page_core_s / guidance.machine.cores))
    return QCoreApplication.translate("ModelWording", "Its speed on this machine was not measured yet.")


def calibration_text(found: Calibration) -> str:
    """Return what was measured of a model."""
    parts = []
    if found.page_s is not None:
        text = QCoreApplication.translate("ModelWording", "Measured on this machine: {} a page.")
        parts.append(text.format(about(found.page_s)))
    if found.tokens_per_s is not None:
        text = QCoreApplication.translate("ModelWording", "Measured on this machine: it writes {} tokens a second.")
        parts.append(text.format(QLocale().toString(found.tokens_per_s, "f", 1)))
    return " ".join(parts)


def memory_text(row: ModelRow) -> str:
    """Return how much memory a language model takes."""
    return QCoreApplication.translate("ModelWording", "Memory: about {}").format(gigabytes(row.ram_mb))


def source_text(source: str) -> str:
    """Return where a model comes from: in English in words, else its particulars (package, repository, path) alone."""
    if is_english():
        return source
    words = {
        "the program's own files": QCoreApplication.translate("ModelWording", "the program's own files"),
        "what is already installed": QCoreApplication.translate("ModelWording", "what is already installed"),
    }
    if source in words:
        return words[source]
    found = _PARTICULARS.match(source)
    particulars = (found[1] or found[2]) if found else source
    if source.startswith(_FOLDERS):
        return _joined(QCoreApplication.translate("ModelWording", "{} or {}"), particulars.split(" or "))
    return _joined(QCoreApplication.translate("ModelWording", "{} and {}"), _OF_TWO_HOSTS.split(particulars))


def _joined(pattern: str, parts: Sequence[str]) -> str:
    text = isolated(parts[0])
    for part in parts[1:]:
        text = pattern.format(text, isolated(part))
    return text


def gigabytes(size_mb: int) -> str:
    """Return a size in memory for people."""
    return size_text(size_mb * _MIB)


def note_text(row: ModelRow) -> str:
    """Return what a language model can do, in the person's language; its own words where it is not of the catalog."""
    return note_of(row.id, row.note)


def note_of(model_id: str, note: str) -> str:
    """Return what a model of this id can do, in the person's language; ``note`` where it is not of the catalog."""
    return {
        "SmolLM2-135M-Instruct": QCoreApplication.translate(
            "ModelWording",
            "Very small: finds and repeats single facts of short English texts, often misses, cannot reason,"
            " translate or see pictures.",
        ),
        "Qwen3-VL-2B-Instruct": QCoreApplication.translate(
            "ModelWording",
            "Answers, summarises and translates between large languages, and reads handwriting, tables and "
            "formulas; slow without a graphics processor.",
        ),
        "Qwen3-VL-4B-Instruct": QCoreApplication.translate(
            "ModelWording",
            "Answers, summarises, translates and reads handwriting, tables and formulas; about twice as slow"
            " as the 2B model.",
        ),
        "PaddleOCR-VL-1.6": QCoreApplication.translate(
            "ModelWording", "Made for reading documents in about 100 languages, block by block; it cannot chat."
        ),
        "GLM-OCR": QCoreApplication.translate(
            "ModelWording",
            "Made for reading documents, mostly Chinese, English and large European languages; it cannot "
            "chat, and is known to repeat itself on some pages.",
        ),
    }.get(model_id, note)
