"""Pictures of the second look at doubtful parts, and of a tier that lacks its model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.gui.improve.dialog import ImproveDialog
from app.services.improve.service import ImproveService
from app.services.recognise.model_tasks import ReadBlockPayload
from app.services.recognise.region_reading import RegionReading
from app.services.recognise.tiers import Tiers
from core.errors import ModelMissingError
from core.model import Block, Tier
from tests.fakes.model_host import READS_ALL, FakeModelHost, read_as
from tests.fakes.view_services import DrawingHost, add_document, draw_page, sample_page, view_services
from tests.fakes.window_host import WindowHost

if TYPE_CHECKING:
    from tests.screenshots import Studio

_OTHERWISE = {
    "A paragraph that was hard to read": "A paragraph that was read in 2026",
}


def _read(payload: ReadBlockPayload) -> Block | str:
    text = _OTHERWISE.get(payload.block.text)
    return "empty" if text is None else read_as(payload.block, text)


def shoot_improve(studio: Studio, suffix: str = "") -> None:
    """What is asked, how far it is, and what differs."""
    pages = [sample_page(0), sample_page(1)]
    services = view_services(DrawingHost({page.index: draw_page(page) for page in pages}))
    host = FakeModelHost(_read)
    improving = ImproveService(
        RegionReading(host, lambda _: READS_ALL, 60.0), services.library, services.editing, choose_model=lambda: "seer"
    )
    document = add_document(services, pages)
    dialog = ImproveDialog(services, improving, document.id, 0)
    dialog.show()
    studio.shoot(dialog, f"improve{suffix}")
    host.is_held = True
    dialog.look()
    studio.until(lambda: len(host.asked) == 1)
    studio.shoot(dialog, f"improve-at-work{suffix}")
    host.is_held = False
    host.let_go()
    studio.until(lambda: dialog.stack.currentWidget() is dialog.list)
    studio.until(lambda: not dialog.picture.pixmap().isNull())
    studio.shoot(dialog, f"improve-differences{suffix}")
    dialog.close()
    dialog.deleteLater()

    def missing() -> object:
        raise ModelMissingError(
            "no model that reads pictures is installed", remedy='Run "pagesight models install Qwen3-VL-2B-Instruct"'
        )

    window = studio.window(WindowHost())
    fields = window.queue_panel.options
    fields._tiers = Tiers(missing)
    fields._tier.setCurrentIndex(fields._tier.findData(Tier.VLM))
    fields._tier.activated.emit(fields._tier.currentIndex())
    studio.shoot(window, f"tier-without-model{suffix}")
    studio.close(window)
