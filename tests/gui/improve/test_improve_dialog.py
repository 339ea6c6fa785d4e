"""Doubtful parts looked at again: the dialog, its list, and what is accepted through the page editor."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.gui.editing.window_editing import WindowEditing
from app.gui.improve.dialog import ImproveDialog
from app.gui.improve.proposal_model import ProposalModel, numbers_text, summary
from app.gui.page_view import PageView
from app.gui.qt_jobs import stop_background
from app.gui.services import GuiServices
from app.gui.text_panel import TextPanel
from app.gui.workspace import Workspace
from app.services.improve.proposal import Proposal, ProposalState, Reason
from app.services.improve.service import ImproveService
from app.services.recognise.model_tasks import ReadBlockPayload
from app.services.recognise.region_reading import RegionReading
from core.errors import ModelMissingError
from core.model import Block, Page
from core.page_edits import with_block_text
from tests.fakes.model_host import READS_ALL, FakeModelHost, read_as
from tests.fakes.view_services import DrawingHost, add_document, draw_page, sample_page, view_services

HARD = "A paragraph that was hard to read"


class Setup:
    """A window of page and text with a model worker that reads what the test says."""

    def __init__(self, qtbot: QtBot, outcome: Callable[[ReadBlockPayload], Block | str | Exception]) -> None:
        self.qtbot, self.host = qtbot, FakeModelHost(outcome)
        pages = [sample_page(0), sample_page(1)]
        services = view_services(DrawingHost({page.index: draw_page(page) for page in pages}))
        improving = ImproveService(
            RegionReading(self.host, lambda _: READS_ALL, 60.0), services.library, services.editing, lambda _: None,
            lambda: "seer",
        )  # fmt: skip
        self.services: GuiServices = replace(services, improving=improving)
        self.improving = improving
        self.document_id = add_document(self.services, pages).id
        self.workspace = Workspace()
        self.window = QWidget()
        self.view = PageView(self.services, self.workspace, self.window)
        self.panel = TextPanel(self.services, self.workspace, self.window)
        self.editing = WindowEditing(self.services, self.workspace, self.view, self.panel, self.window)
        qtbot.addWidget(self.window)
        self.window.resize(1000, 700)
        self.window.show()
        self.workspace.set_document(self.document_id)
        self.wait_for_page(0)

    def wait_for_page(self, index: int) -> None:
        self.qtbot.waitUntil(lambda: self.workspace.page is not None and self.workspace.page.index == index)

    @property
    def dialog(self) -> ImproveDialog:
        (dialog,) = self.window.findChildren(ImproveDialog)
        return dialog

    def open(self) -> ImproveDialog:
        self.editing.actions_.improve.trigger()
        return self.dialog

    def looked(self) -> ImproveDialog:
        """Open the dialog and wait for the end of a look."""
        dialog = self.open()
        dialog.look_button.click()
        self.qtbot.waitUntil(lambda: not dialog.call.is_running)
        self.qtbot.waitUntil(lambda: dialog.stack.currentWidget() is not dialog.progress)
        return dialog

    def stored(self, index: int) -> Page:
        self.qtbot.waitUntil(lambda: self.editing.editor.is_idle)
        page = self.services.editing.page(self.document_id, index)
        assert page is not None
        return page

    def close(self) -> None:
        self.editing.close()
        self.view.close_view()
        stop_background(5)


def mended(payload: ReadBlockPayload) -> Block | str:
    if payload.block.text != HARD:
        return "empty"
    return read_as(payload.block, f"A paragraph that is read {payload.page.index + 12}")


@pytest.fixture
def make_setup(qtbot: QtBot) -> object:
    made: list[Setup] = []

    def make(outcome: Callable[[ReadBlockPayload], Block | str | Exception] = mended) -> Setup:
        made.append(Setup(qtbot, outcome))
        return made[-1]

    yield make
    for setup in made:
        setup.close()


MakeSetup = Callable[..., Setup]


def test_what_differs_is_listed_with_its_picture_and_its_numbers(make_setup: MakeSetup) -> None:
    setup = make_setup()
    dialog = setup.looked()
    assert dialog.stack.currentWidget() is dialog.list
    assert [each.page_index for each in dialog.model.proposals] == [0, 1]
    assert "2 part" in dialog.message.text()
    assert "hard" in dialog.diff.old.toPlainText()
    assert "read 12" in dialog.diff.new.toPlainText()
    assert "12" in dialog.numbers.text()
    setup.qtbot.waitUntil(lambda: not dialog.picture.pixmap().isNull())
    assert setup.stored(0) == sample_page(0)
    assert dialog.view.hasFocus() or not dialog.isActiveWindow()


def test_enter_accepts_delete_rejects_and_undo_takes_back(make_setup: MakeSetup) -> None:
    setup = make_setup()
    dialog = setup.looked()
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert setup.stored(0).blocks[2].text == "A paragraph that is read 12"
    assert [each.page_index for each in dialog.model.proposals] == [1]
    QTest.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert dialog.model.proposals == ()
    assert not dialog.accept_button.isEnabled()
    assert setup.stored(1) == sample_page(1)
    setup.qtbot.waitUntil(lambda: setup.improving.proposals(setup.document_id) == ())
    kept = {each.page_index: each.state for each in setup.services.library.proposals(setup.document_id, None)}
    assert kept == {0: ProposalState.ACCEPTED, 1: ProposalState.REJECTED}
    setup.editing.actions_.undo.trigger()
    assert setup.stored(0).blocks[2].text == HARD


def test_accept_all_goes_from_page_to_page(make_setup: MakeSetup) -> None:
    setup = make_setup()
    dialog = setup.looked()
    dialog.all_button.click()
    setup.qtbot.waitUntil(lambda: dialog.model.proposals == ())
    assert setup.stored(0).blocks[2].text == "A paragraph that is read 12"
    assert setup.stored(1).blocks[2].text == "A paragraph that is read 13"
    assert setup.workspace.page_index == 1


def test_accept_without_numbers_leaves_differing_numbers_open(make_setup: MakeSetup) -> None:
    setup = make_setup(
        lambda payload: (
            read_as(payload.block, "A paragraph that is legible")
            if payload.block.text == HARD and payload.page.index == 1
            else mended(payload)
        )
    )
    dialog = setup.looked()
    dialog.words_button.click()
    setup.qtbot.waitUntil(lambda: len(dialog.model.proposals) == 1)
    assert setup.stored(1).blocks[2].text == "A paragraph that is legible"
    assert setup.stored(0) == sample_page(0)
    assert not dialog.words_button.isEnabled()


def test_text_that_was_changed_meanwhile_is_not_overwritten(make_setup: MakeSetup) -> None:
    setup = make_setup()
    dialog = setup.looked()
    setup.editing.editor.apply("type", lambda page: with_block_text(page, 2, "Typed by hand"))
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert "changed" in dialog.message.text()
    assert setup.stored(0).blocks[2].text == "Typed by hand"
    assert [each.page_index for each in dialog.model.proposals] == [1]


def test_open_differences_of_an_earlier_look_come_first(make_setup: MakeSetup) -> None:
    setup = make_setup()
    setup.looked().close_button.click()
    setup.qtbot.waitUntil(lambda: not setup.window.findChildren(ImproveDialog))
    dialog = setup.open()
    setup.qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.list)
    assert len(dialog.model.proposals) == 2
    dialog.again_button.click()
    assert dialog.stack.currentWidget() is dialog.options


def test_a_missing_model_is_named(make_setup: MakeSetup) -> None:
    setup = make_setup(lambda _: ModelMissingError("no model", remedy="Install Qwen3-VL"))
    dialog = setup.looked()
    assert "Qwen3-VL" in dialog.message.text()
    assert dialog.stack.currentWidget() is dialog.options


def test_a_look_can_be_stopped_and_closing_stops_it(make_setup: MakeSetup) -> None:
    setup = make_setup()
    setup.host.is_held = True
    dialog = setup.open()
    dialog.look_button.click()
    setup.qtbot.waitUntil(lambda: bool(setup.host.asked))
    assert dialog.stop_button.isVisible()
    dialog.stop_button.click()
    setup.qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.options)
    assert setup.host.cancelled
    dialog.look_button.click()
    setup.qtbot.waitUntil(lambda: len(setup.host.asked) == 2)
    dialog.close_button.click()
    setup.qtbot.waitUntil(lambda: not setup.window.findChildren(ImproveDialog))


def test_the_model_of_the_list_is_sound(qtmodeltester: ModelTester) -> None:
    block = sample_page().blocks[2]
    first = Proposal(1, "d", 0, block, read_as(block, "paid 12"), Reason.DOUBTFUL, "seer")
    second = Proposal(2, "d", 8, block, read_as(block, "words"), Reason.HANDWRITING, "seer")
    model = ProposalModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # the plugin is untyped
    model.show([first])
    model.add(second)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # the plugin is untyped
    assert "p. 9" in summary(second)
    assert "numbers differ" in summary(first)
    assert "12" in numbers_text(first)
    assert numbers_text(second) == ""
    model.remove(first)
    model.remove(first)
    assert model.proposals == (second,)


def test_without_a_model_worker_the_window_does_not_offer_it(qtbot: QtBot) -> None:
    services = view_services()
    workspace, window = Workspace(), QWidget()
    view, panel = PageView(services, workspace, window), TextPanel(services, workspace, window)
    editing = WindowEditing(services, workspace, view, panel, window)
    qtbot.addWidget(window)
    assert not editing.actions_.improve.isVisible()
    editing.close()
    view.close_view()
    stop_background(5)
