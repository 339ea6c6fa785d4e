"""What a list of language models says beside their state: which suit this machine, what was measured. Services."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.services.models.measured import FILE_NAME, Calibration, CalibrationFile
from app.services.models.recommendation import Machine, Recommendation, recommend, this_machine
from app.services.models.service import ModelRow


@dataclass(frozen=True, slots=True)
class Guidance:
    """What was found about language models on this machine.

    Attributes:
        machine: Memory and cores.
        chat: What to chat with.
        reading: What to read pictures of pages with.
        calibrations: What was measured, by model id.
    """

    machine: Machine
    chat: Recommendation
    reading: Recommendation
    calibrations: Mapping[str, Calibration]

    def recommendation_of(self, model_id: str) -> Recommendation | None:
        """Return the recommendation of a model, that of reading first; None where it has none."""
        found = (self.reading, self.chat)
        return next((each for each in found if each.row is not None and each.row.id == model_id), None)


def guidance(rows: Sequence[ModelRow], models_root: Path) -> Guidance:
    """Look at the machine and at what was measured. Any thread; some milliseconds.

    Args:
        rows: All models, as ``ModelService.list`` gives them.
        models_root: Folder of installed models.
    """
    kept, machine = CalibrationFile(models_root / FILE_NAME), this_machine()
    chat, reading = recommend(rows, machine, kept.page_seconds())
    return Guidance(machine, chat, reading, kept.all())
