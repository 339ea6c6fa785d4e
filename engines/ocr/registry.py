"""The plugs of the CPU tier that this version knows, in order of preference, and which of them are installed.

Engines layer. Cheap to import: an adapter's module is imported when its plug is loaded. A cascade of recognisers will
be one more plug of the recogniser's role, built from others of this table.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from core.errors import ModelMissingError
from engines.ocr.base import OrientationClassifier, TextDetector, TextRecogniser

_log = logging.getLogger(__name__)
_MODEL_FILES = ("inference.onnx", "inference.yml")


class PlugRole(StrEnum):
    """What a plug does."""

    DETECTOR = "detector"
    RECOGNISER = "recogniser"
    ORIENTATION = "orientation"


@dataclass(frozen=True, slots=True)
class Plug:
    """One network that the CPU tier can use.

    Attributes:
        id: Stable name of the plug.
        role: What it does.
        model_id: Its model in the catalog; also the name of the model's folder.
        capabilities: What it can do beyond the role's contract, as plain words ("word_boxes", "han", "latin").
    """

    id: str
    role: PlugRole
    model_id: str
    capabilities: frozenset[str] = frozenset()

    @property
    def install_hint(self) -> str:
        """What a person does to get it."""
        return f'Run "pagesight models install {self.model_id}"'

    def is_compatible(self) -> bool:
        """Tell whether this machine could run it: ONNX Runtime runs wherever the program does."""
        return True

    def is_installed(self, folder: Path) -> bool:
        """Tell whether the folder holds the model's files; nothing is read."""
        return all((folder / name).is_file() for name in _MODEL_FILES)


PLUGS: tuple[Plug, ...] = (
    Plug("paddle-detection", PlugRole.DETECTOR, "PP-OCRv6_small_det"),
    Plug(
        "paddle-recognition",
        PlugRole.RECOGNISER,
        "PP-OCRv6_small_rec",
        frozenset({"word_boxes", "latin", "han", "kana"}),
    ),
    Plug("paddle-orientation", PlugRole.ORIENTATION, "PP-LCNet_x1_0_doc_ori"),
)


def installed_plugs(role: PlugRole, models_root: Path, plugs: Sequence[Plug] = PLUGS) -> list[Plug]:
    """Return the plugs of a role that can be loaded, best first; the log says why the others cannot.

    Args:
        role: What is wanted.
        models_root: Folder that holds one folder for each model, named by its id.
        plugs: The table to choose from.
    """
    usable = []
    for plug in plugs:
        if plug.role is not role:
            continue
        if not plug.is_compatible():
            _log.info("%s skipped: it does not run on this machine", plug.id)
        elif not plug.is_installed(models_root / plug.model_id):
            _log.info("%s skipped: its model is not installed. %s", plug.id, plug.install_hint)
        else:
            usable.append(plug)
    return usable


def require_plug(role: PlugRole, models_root: Path, plugs: Sequence[Plug] = PLUGS) -> Plug:
    """Return the best usable plug of a role.

    Raises:
        ModelMissingError: If none is installed.
    """
    usable = installed_plugs(role, models_root, plugs)
    if usable:
        return usable[0]
    wanted = next((plug for plug in plugs if plug.role is role), None)
    raise ModelMissingError(
        f"no {role.value} is installed", remedy=wanted.install_hint if wanted else "", file=models_root
    )


def load_detector(plug: Plug, folder: Path, *, threads: int = 1) -> TextDetector:
    """Load a detector.

    Raises:
        ModelMissingError: If the folder lacks a file.
        ModelDamagedError: If the files do not load.
        KeyError: If the plug is no detector.
    """
    from engines.ocr.paddle_detection import PaddleTextDetector

    return {"paddle-detection": PaddleTextDetector}[plug.id].load(folder, threads=threads)


def load_recogniser(plug: Plug, folder: Path, *, threads: int = 1) -> TextRecogniser:
    """Load a recogniser.

    Raises:
        ModelMissingError: If the folder lacks a file.
        ModelDamagedError: If the files do not load.
        KeyError: If the plug is no recogniser.
    """
    from engines.ocr.paddle_recognition import PaddleTextRecogniser

    return {"paddle-recognition": PaddleTextRecogniser}[plug.id].load(folder, threads=threads)


def load_orientation(plug: Plug, folder: Path, *, threads: int = 1) -> OrientationClassifier:
    """Load an orientation classifier.

    Raises:
        ModelMissingError: If the folder lacks a file.
        ModelDamagedError: If the files do not load.
        KeyError: If the plug is no orientation classifier.
    """
    from engines.ocr.orientation import PaddleOrientationClassifier

    return {"paddle-orientation": PaddleOrientationClassifier}[plug.id].load(folder, threads=threads)
