"""Pictures of the models page with language models, and of adding one by file; used by ``tests.screenshots``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTableView

from app.gui.settings_dialog.add_model_dialog import AddModelDialog
from app.gui.settings_dialog.dialog import SettingsDialog
from app.gui.settings_dialog.model_table import ModelKind
from app.services.models.measured import FILE_NAME, Calibration, CalibrationFile
from app.services.models.service import ModelService, NewModel
from engines.models.store import ModelStore
from tests.fakes.gui_services import make_services

if TYPE_CHECKING:
    from tests.screenshots import Studio

_TINY = Path(__file__).parent / "data" / "tiny-vlm"


def shoot_models(studio: Studio, suffix: str = "") -> None:
    """The page with one model added and measured, the settings of language models, the dialog that adds."""
    studio.number += 1
    root = studio.work / f"models {studio.number}"
    models = ModelService(ModelStore(root / "models"))
    profile = str(_TINY / "profile.toml")
    added = models.add(
        NewModel(_TINY / "tiny-vlm-model.gguf", _TINY / "tiny-vlm-mmproj.gguf", profile, "tiny", "Tiny reader")
    )
    CalibrationFile(root / "models" / FILE_NAME).store(
        Calibration(model_id=added.id, measured_at="", page_s=240.0, region_s=34.0, regions=3, regions_in_page=7)
    )
    services = replace(make_services(root), models=models)
    dialog = SettingsDialog(services)
    dialog.resize(1000, 720)
    dialog.show()
    dialog.show_models()
    page = dialog.models_page
    studio.until(lambda: page.shown.rowCount() > 0)
    page.kind.setCurrentIndex(page.kind.findData(ModelKind.LANGUAGE))
    (table,) = page.findChildren(QTableView)
    table.setCurrentIndex(page.shown.index(1, 0))
    studio.shoot(dialog, f"models{suffix}")
    table.setCurrentIndex(page.shown.index(page.shown.rowCount() - 1, 0))
    studio.shoot(dialog, f"models-added{suffix}")
    page.kind.setCurrentIndex(page.kind.findData(ModelKind.ALL))
    studio.shoot(dialog, f"models-all{suffix}")
    dialog.show_page(dialog.tr("Chat and vision"))
    studio.shoot(dialog, f"models-settings{suffix}")
    adding = AddModelDialog(models.profile_names(), dialog)
    adding.model.line.setText("Qwen3VL-8B-Instruct-Q4_K_M.gguf")
    adding.show()
    studio.shoot(adding, f"models-add{suffix}")
    adding.close()
    dialog.close()
    services.journal.close()
    services.library.close()
