"""Pages stay sharp at high zoom: what is in view is drawn again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.gui.page_view.sharp_tile import MAX_PIXELS, Tile, is_needed, tile_for
from app.services.views.page_picture import SIDES
from app.services.worker_tasks import RenderPagePayload
from core.geometry import BBox
from tests.fakes.view_services import HEIGHT, WIDTH, DrawingHost, draw_page, sample_page

from .conftest import ViewSetup, wait_for_page


def test_a_tile_holds_what_is_in_view_and_some_room() -> None:
    visible = BBox(100, 200, 300, 350)
    tile = tile_for(visible, WIDTH, HEIGHT, 8.0)
    assert tile is not None
    assert tile.factor == 8.0
    assert tile.serves(visible, 8.0)
    assert tile.serves(BBox(130, 220, 330, 370), 8.0)
    assert not tile.serves(visible, 12.0)
    assert not tile.serves(BBox(300, 200, 500, 350), 8.0)
    assert tile.area.left <= 60
    assert (tile.area.left * 8) % 64 == 0


def test_a_tile_is_bounded_whatever_the_window() -> None:
    visible = BBox(0, 0, 700, 900)
    tile = tile_for(visible, WIDTH, HEIGHT, 12.0)
    assert tile is not None
    assert tile.area.width * tile.area.height * tile.factor**2 <= MAX_PIXELS * 1.001
    assert tile.area.right >= 700


def test_nothing_in_view_needs_no_tile() -> None:
    assert tile_for(BBox(0, 0, 0, 0), WIDTH, HEIGHT, 8.0) is None


@pytest.mark.parametrize(
    ("factor", "shown", "needed"),
    [(2.0, SIDES[-1], False), (8.0, SIDES[-1], True), (8.0, HEIGHT, False), (8.0, 0, False)],
)
def test_a_tile_is_needed_where_the_largest_picture_is_too_coarse(factor: float, shown: int, needed: bool) -> None:
    assert is_needed(HEIGHT, factor, shown) is needed


@pytest.fixture
def sharp(qtbot: QtBot, make_view: Callable[..., ViewSetup]) -> ViewSetup:
    setup = make_view(host=DrawingHost({0: draw_page(sample_page())}, can_enlarge=True))
    setup.workspace.set_document(setup.document_id)
    wait_for_page(qtbot, setup)
    return setup


def tiles(setup: ViewSetup) -> list[RenderPagePayload]:
    return [payload for payload in setup.host.asked if payload.region is not None]


def tile(setup: ViewSetup) -> Tile | None:
    return setup.view._feed._tile


def zoom(qtbot: QtBot, setup: ViewSetup, scale: float) -> None:
    setup.view.canvas.set_scale(scale)
    canvas = setup.view.canvas
    qtbot.waitUntil(lambda: (t := tile(setup)) is not None and t.serves(canvas.visible_area, scale))


def test_at_high_zoom_what_is_in_view_is_drawn_as_sharp_as_the_screen(qtbot: QtBot, sharp: ViewSetup) -> None:
    zoom(qtbot, sharp, 10.0)
    (asked,) = tiles(sharp)
    assert asked.factor == pytest.approx(10.0 * sharp.view.canvas.devicePixelRatioF())
    assert asked.region is not None
    assert asked.region.width < WIDTH  # a part of the page, not all of it


def test_scrolling_on_asks_for_the_next_part_and_a_small_step_does_not(qtbot: QtBot, sharp: ViewSetup) -> None:
    zoom(qtbot, sharp, 10.0)
    canvas = sharp.view.canvas
    bar = canvas.verticalScrollBar()
    bar.setValue(bar.value() + 20)
    first = tile(sharp)
    assert first is not None
    assert first.serves(canvas.visible_area, 10.0)
    bar.setValue(bar.value() + 3 * canvas.viewport().height())
    qtbot.waitUntil(lambda: tile(sharp) is not first)
    now = tile(sharp)
    assert now is not None
    assert now.serves(canvas.visible_area, 10.0)
    assert len(tiles(sharp)) == 2


def test_a_tile_that_is_not_drawn_yet_is_taken_back_by_scrolling(qtbot: QtBot, sharp: ViewSetup) -> None:
    canvas = sharp.view.canvas
    zoom(qtbot, sharp, 10.0)
    sharp.host.is_held = True
    bar = canvas.verticalScrollBar()
    bar.setValue(bar.value() + 3 * canvas.viewport().height())
    qtbot.waitUntil(lambda: any(payload.region is not None for payload, _ in sharp.host.held))
    bar.setValue(bar.value() + 3 * canvas.viewport().height())
    (future,) = [future for payload, future in sharp.host.held if payload.region is not None]
    assert future.cancelled()


def test_zooming_out_and_another_page_leave_no_tile(qtbot: QtBot, sharp: ViewSetup) -> None:
    zoom(qtbot, sharp, 10.0)
    sharp.view.canvas.fit_page()
    qtbot.waitUntil(lambda: tile(sharp) is None)
    zoom(qtbot, sharp, 10.0)
    sharp.workspace.set_page_index(1)
    assert tile(sharp) is None


def test_a_picture_file_is_not_asked_for_more_than_it_holds(qtbot: QtBot, make_view: Callable[..., ViewSetup]) -> None:
    setup = make_view()
    setup.workspace.set_document(setup.document_id)
    wait_for_page(qtbot, setup)
    setup.view.canvas.set_scale(10.0)
    qtbot.waitUntil(lambda: any(payload.longest_side == SIDES[-1] for payload in setup.host.asked))
    setup.view._feed.request()
    assert tiles(setup) == []
