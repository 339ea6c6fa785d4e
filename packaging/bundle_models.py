"""Fills the folder of models that goes into the packaged program, with the program's own installer."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import msgspec

from core.errors import ModelDamagedError, ModelMissingError
from core.settings import NetworkPolicy
from engines.models.catalog import CHAT_PACK, DEFAULT_PACK, load_catalog
from engines.models.installer import ModelInstaller
from engines.models.record import RECORD_NAME, read_record
from engines.models.store import ModelStore

_ORIGIN = "the program's own files"


def fill(root: Path, known: Iterable[Path] = ()) -> tuple[str, ...]:
    """Install the models that reading and the first question need.

    Args:
        root: The folder; what it holds already and is sound stays.
        known: Folders, zips or wheels to take from before anything is fetched.

    Returns:
        The ids of the models, in the catalog's order.

    Raises:
        AppError: If one cannot be had from anywhere.
    """
    catalog = load_catalog()
    wanted = tuple(model.id for pack in (DEFAULT_PACK, CHAT_PACK) for model in catalog.pack(pack))
    store = ModelStore(root, catalog)
    installer = ModelInstaller(store)
    for path in known:
        try:
            installer.import_from(path, _say)
        except (ModelDamagedError, ModelMissingError) as error:
            print(f"  nothing taken from {path}: {error.message}")
    installer.install(wanted, policy=NetworkPolicy.ALLOW, progress=_say)
    for model_id in wanted:
        store.verify(model_id)
        _forget_origin(root / model_id)
    for model in catalog.models:  # an import may have brought more than is wanted
        if model.id not in wanted:
            store.remove(model.id)
    for rest in (root / ".lock", root / ".staging", root / ".partial"):
        if rest.is_dir():
            rest.rmdir()
        rest.unlink(missing_ok=True)
    return wanted


def _forget_origin(folder: Path) -> None:
    """Take the build machine's paths out of a record."""
    record = read_record(folder)
    if record is not None:
        record = msgspec.structs.replace(record, source=_ORIGIN)
        (folder / RECORD_NAME).write_bytes(msgspec.json.format(msgspec.json.encode(record)))


def _say(done: int, total: int, what: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{what[:100]:100s} {done / 1e6:7.1f} MB")
