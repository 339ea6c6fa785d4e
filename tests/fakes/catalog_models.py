"""The program's own catalog of models, on a machine whose system has some of Tesseract's data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.services.models.service import ModelFacts, ModelRow, ModelService, ModelState
from engines.models.store import ModelStore
from tests.fakes.gui_services import FakeModels
from tests.fakes.tessdata import tessdata


class CatalogModels(FakeModels):
    """Lists the real models; nothing is fetched.

    Args:
        root: Folder of this fake; the system's data lies in it too.
        data: Names of the data that the system has: "heb", "Hebrew".
        has_default: Whether PP-OCRv6 counts as installed.
    """

    def __init__(self, root: Path, *data: str, has_default: bool = False) -> None:
        super().__init__(root)
        system = root / "system"
        system.mkdir(parents=True)
        for name in data:
            (system / f"{name}.traineddata").write_bytes(tessdata())
        self._has_default = has_default
        self._service = ModelService(ModelStore(root / "models", system_tessdata=(system,)))

    def list(self) -> tuple[ModelRow, ...]:
        return tuple(
            replace(row, state=ModelState.INSTALLED) if row.is_default and self._has_default else row
            for row in self._service.list()
        )

    def terms_to_accept(self, model_ids: Sequence[str]) -> dict[str, str]:
        return self._service.terms_to_accept(model_ids)

    def accept_terms(self, model_ids: Sequence[str]) -> None:
        self._service.accept_terms(model_ids)

    def is_default_pack_ready(self) -> bool:
        return self._has_default

    def facts(self) -> ModelFacts:
        rows = self.list()
        size = sum(row.size for row in rows if row.state is ModelState.INSTALLED and not row.is_system)
        return ModelFacts(self.root, self._has_default, size, (), rows)
