"""Licences that a person must have accepted before a model is installed. Engines layer.

What was accepted is kept beside the models, with the hash of the text that was shown: another text is asked about anew.
"""

from __future__ import annotations

import hashlib
import json
import time
from pathlib import Path

from core.errors import LicenceNotAcceptedError
from core.resources import resource_path
from engines.models.catalog import ModelEntry

_FILE_NAME = "accepted-licences.json"


def terms_of(model: ModelEntry) -> str:
    """Return the text that must be accepted; "" where nothing must."""
    return resource_path(model.terms).read_text(encoding="utf-8") if model.terms else ""


def are_accepted(root: Path, model: ModelEntry) -> bool:
    """Tell whether a person accepted the model's licence as it reads now, or need not.

    Args:
        root: Folder of installed models.
        model: Which model.
    """
    return not model.terms or _accepted(root).get(model.id, {}).get("sha256") == _digest(model)


def accept(root: Path, model: ModelEntry) -> None:
    """Remember that a person accepted the model's licence.

    Raises:
        OSError: If the folder cannot be written to.
    """
    if not model.terms:
        return
    known = {**_accepted(root), model.id: {"sha256": _digest(model), "accepted_at": int(time.time())}}
    root.mkdir(parents=True, exist_ok=True)
    target = root / _FILE_NAME
    part = target.with_suffix(".part")
    part.write_text(json.dumps(known, indent=1), encoding="utf-8")
    part.replace(target)


def require_accepted(root: Path, model: ModelEntry) -> None:
    """Check that the model's licence was accepted.

    Raises:
        LicenceNotAcceptedError: If it was not.
    """
    if not are_accepted(root, model):
        raise LicenceNotAcceptedError(
            f'the model "{model.id}" comes under a licence of its own ({model.licence}) that was not accepted yet',
            remedy=f"Read it and accept it: pagesight models install {model.id} --accept-licence",
        )


def _accepted(root: Path) -> dict[str, dict[str, object]]:
    try:
        known = json.loads((root / _FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def _digest(model: ModelEntry) -> str:
    return hashlib.sha256(terms_of(model).encode()).hexdigest()
