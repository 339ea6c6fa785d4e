"""Pictures of the choice of languages and the page of models; used by ``tests.screenshots``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from app.gui.queue.language_dialog import LanguageDialog
from tests.fakes.catalog_models import CatalogModels
from tests.fakes.window_host import WindowHost

if TYPE_CHECKING:
    from app.services.models.service import ModelService
    from tests.screenshots import Studio

_DATA = ("ara", "fas", "rus", "ukr", "Devanagari", "hin", "kor", "tha", "ell", "yid", "Hebrew")


def shoot_languages(studio: Studio, suffix: str = "") -> None:
    """The dialog of languages with data missing, and searched; the page of models, whole and narrowed."""
    window = studio.window(WindowHost())
    machine = studio.work / f"machine {studio.number}"
    models = CatalogModels(machine, *_DATA, has_default=True)
    services = replace(window.services, models=cast("ModelService", models))

    dialog = LanguageDialog(["de", "ar", "bn", "vi"], window, services)
    dialog.show()
    studio.until(lambda: bool(dialog.table.missing()))
    dialog.view.setCurrentIndex(dialog.view.model().index(1, 0))
    studio.shoot(dialog, f"languages{suffix}")
    dialog._search.setText("ser")
    studio.shoot(dialog, f"languages-search{suffix}")
    dialog.reject()

    window.services = services
    settings = window.open_settings()
    settings.show_models()
    studio.until(lambda: settings.models_page.shown.rowCount() > 0)
    studio.shoot(settings, f"models{suffix}")
    settings.models_page.search.setText("ar")
    studio.shoot(settings, f"models-search{suffix}")
    settings.close()
    studio.close(window)
