"""What was measured of language models on this machine: one JSON file beside the models. Services layer, any thread."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

import msgspec

from app.services.language_model.choice import ModelChoice
from core.errors import ModelError

FILE_NAME = "calibration.json"


class Calibration(msgspec.Struct, frozen=True, kw_only=True):
    """What was measured of a model.

    Attributes:
        model_id: Which model.
        measured_at: When, UTC, ISO 8601.
        page_s: Seconds for the sample page; None where it does not read.
        region_s: Mean seconds of the regions that were read; None where it does not read.
        regions: How many regions were read.
        regions_in_page: How many the page has.
        prompt_tokens_per_s: Tokens of a prompt taken in each second; None where it does not chat.
        tokens_per_s: Tokens written each second; None where it does not chat.
    """

    model_id: str
    measured_at: str
    page_s: float | None = None
    region_s: float | None = None
    regions: int = 0
    regions_in_page: int = 0
    prompt_tokens_per_s: float | None = None
    tokens_per_s: float | None = None


class CalibrationFile:
    """What was measured so far. Any thread; cheap."""

    def __init__(self, path: Path) -> None:
        """Use a file, which need not exist."""
        self._path = path

    def all(self) -> Mapping[str, Calibration]:
        """Return what was measured by model id; a file that cannot be understood counts as none."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=dict[str, Calibration])
        except (OSError, msgspec.DecodeError):
            return {}

    def page_seconds(self) -> Mapping[str, float]:
        """Return the seconds a page takes by model id."""
        return {model_id: found.page_s for model_id, found in self.all().items() if found.page_s is not None}

    def store(self, found: Calibration) -> None:
        """Keep what was measured, in place of what was before; a reader finds the old file or the new.

        Raises:
            OSError: If it cannot be written.
        """
        self._write({**self.all(), found.model_id: found})

    def forget(self, model_id: str) -> None:
        """Forget a model that was removed.

        Raises:
            OSError: If it cannot be written.
        """
        known = dict(self.all())
        if known.pop(model_id, None) is not None:
            self._write(known)

    def _write(self, values: Mapping[str, Calibration]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=f".{FILE_NAME}-", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(msgspec.json.format(msgspec.json.encode(values)))
            Path(name).replace(self._path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def reader_page_seconds(models_root: Path, vlm_model: str) -> float | None:
    """Return the seconds a page took at the calibration of the model that would read now; None where unknown.

    Args:
        models_root: Folder of installed models.
        vlm_model: What the setting of that name says.
    """
    try:
        reader = ModelChoice(models_root, lambda: "", lambda: vlm_model).reader()
    except ModelError:
        return None
    return CalibrationFile(models_root / FILE_NAME).page_seconds().get(reader.id)
