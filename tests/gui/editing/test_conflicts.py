"""Two windows on one library change the same page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from app.gui.editing.page_editor import PageEditor
from app.gui.qt_jobs import stop_background
from app.gui.services import GuiServices
from app.gui.workspace import Place, Workspace
from core.errors import DocumentUnknownError, EditConflictError
from core.page_edits import with_line_text
from tests.fakes.view_services import add_document, sample_page, view_services

from .conftest import EditSetup


class Editor:
    """A second window, as far as edits go."""

    def __init__(self, services: GuiServices, document_id: str) -> None:
        self.document_id = document_id
        self.workspace = Workspace()
        self.editor = PageEditor(services.editing, self.workspace)
        self.errors: list[object] = []
        self.editor.failed.connect(self.errors.append)
        self.workspace.set_document(document_id)
        self.workspace.set_page(services.editing.page(document_id, 0))

    def change(self, text: str) -> None:
        self.editor.apply("Edit line", partial(with_line_text, block=0, line=0, text=text))

    @property
    def title(self) -> str:
        page = self.workspace.page
        assert page is not None
        return page.blocks[0].lines[0].text


@pytest.fixture
def services() -> GuiServices:
    return view_services()


@pytest.fixture
def make_editor(services: GuiServices, qtbot: QtBot) -> Callable[[], Editor]:
    document = add_document(services, [sample_page()])
    return lambda: Editor(services, document.id)


def stored_title(services: GuiServices, document_id: str) -> str:
    page = services.editing.page(document_id, 0)
    assert page is not None
    return page.blocks[0].lines[0].text


def test_the_second_of_two_editors_is_told_and_overwrites_nothing(
    qtbot: QtBot, services: GuiServices, make_editor: Callable[[], Editor]
) -> None:
    first, second = make_editor(), make_editor()
    first.change("First window")
    qtbot.waitUntil(lambda: first.editor.is_idle)
    with qtbot.waitSignal(second.editor.changed_elsewhere):
        second.change("Second window")
    qtbot.waitUntil(lambda: second.editor.is_idle)
    assert [type(error) for error in second.errors] == [EditConflictError]
    assert stored_title(services, first.document_id) == "First window"
    assert second.title == "First window"
    # Nothing is lost: undo brings the own version back, and now that is what counts.
    second.editor.undo_stack.undo()
    qtbot.waitUntil(lambda: second.editor.is_idle)
    assert second.title == "Second window"
    assert stored_title(services, first.document_id) == "Second window"
    second.editor.undo_stack.redo()
    qtbot.waitUntil(lambda: second.editor.is_idle)
    assert stored_title(services, first.document_id) == "First window"
    stop_background(5)


def test_edits_of_one_editor_in_a_row_are_no_conflict(
    qtbot: QtBot, services: GuiServices, make_editor: Callable[[], Editor]
) -> None:
    editor = make_editor()
    for number in range(5):
        editor.change(f"Version {number}")
        if number % 2:
            qtbot.waitUntil(lambda: editor.editor.is_idle)
    editor.editor.undo_stack.undo()
    qtbot.waitUntil(lambda: editor.editor.is_idle)
    assert editor.errors == []
    assert stored_title(services, editor.document_id) == "Version 3"
    stop_background(5)


def test_further_edits_go_on_from_the_version_from_elsewhere(
    qtbot: QtBot, services: GuiServices, make_editor: Callable[[], Editor]
) -> None:
    first, second = make_editor(), make_editor()
    first.change("First window")
    qtbot.waitUntil(lambda: first.editor.is_idle)
    with qtbot.waitSignal(second.editor.changed_elsewhere):
        second.change("Second window")
    second.editor.apply("Edit line", partial(with_line_text, block=1, line=0, text="Below it"))
    qtbot.waitUntil(lambda: second.editor.is_idle)
    page = services.editing.page(first.document_id, 0)
    assert page is not None
    assert (page.blocks[0].text, page.blocks[1].lines[0].text) == ("First window", "Below it")
    assert len(second.errors) == 1
    stop_background(5)


def test_a_page_loaded_anew_shows_what_was_changed_elsewhere(
    qtbot: QtBot, services: GuiServices, make_editor: Callable[[], Editor]
) -> None:
    first, second = make_editor(), make_editor()
    first.change("First window")
    qtbot.waitUntil(lambda: first.editor.is_idle)
    second.workspace.set_page(services.editing.page(first.document_id, 0))
    second.change("Second window")
    qtbot.waitUntil(lambda: second.editor.is_idle)
    assert second.errors == []
    with qtbot.waitSignal(first.editor.changed_elsewhere):
        first.workspace.set_page(services.editing.page(first.document_id, 0))
    assert first.title == "Second window"
    first.editor.undo_stack.undo()
    qtbot.waitUntil(lambda: first.editor.is_idle)
    assert stored_title(services, first.document_id) == "First window"
    stop_background(5)


def test_an_older_version_loaded_late_changes_nothing(
    qtbot: QtBot, services: GuiServices, make_editor: Callable[[], Editor]
) -> None:
    editor = make_editor()
    old = editor.workspace.page
    editor.change("Newer")
    qtbot.waitUntil(lambda: editor.editor.is_idle)
    editor.workspace.set_page(old)
    qtbot.waitUntil(lambda: editor.title == "Newer")
    stop_background(5)
    qtbot.waitUntil(lambda: editor.title == "Newer")
    assert editor.editor.undo_stack.count() == 1


def test_what_is_being_typed_is_kept_as_a_step_of_undo(setup: EditSetup) -> None:
    editing = setup.panel.block_editing
    assert editing is not None
    setup.workspace.set_place(Place(1, 0))
    setup.editing.actions_.edit_text.trigger()
    editing.field.setPlainText("Typed but not taken over")
    other = with_line_text(sample_page(), 0, 0, "From elsewhere")
    setup.services.editing.store(setup.document_id, 0, other)
    with setup.qtbot.waitSignal(setup.editing.editor.changed_elsewhere):
        editing.accept()
    assert setup.line(0, 0) == "From elsewhere"
    setup.editing.actions_.undo.trigger()
    assert setup.line(1, 0) == "Typed but not taken over"
    assert setup.stored().blocks[1].lines[0].text == "Typed but not taken over"


def test_a_field_that_is_open_when_the_conflict_is_found_loses_nothing(setup: EditSetup) -> None:
    editing = setup.panel.block_editing
    assert editing is not None
    setup.services.editing.store(setup.document_id, 0, with_line_text(sample_page(), 0, 0, "From elsewhere"))
    setup.editing.editor.apply("Edit line", partial(with_line_text, block=2, line=0, text="Own change"))
    setup.workspace.set_place(Place(1, 0))
    setup.editing.actions_.edit_text.trigger()
    editing.field.setPlainText("Still typing")
    with setup.qtbot.waitSignal(setup.editing.editor.changed_elsewhere):
        pass
    assert not editing.is_open
    assert setup.line(0, 0) == "From elsewhere"
    setup.editing.actions_.undo.trigger()
    assert (setup.line(1, 0), setup.line(2, 0)) == ("Still typing", "Own change")


def test_a_page_read_again_by_the_machine_is_a_change_elsewhere_too(
    qtbot: QtBot, services: GuiServices, make_editor: Callable[[], Editor]
) -> None:
    from app.services.library.library import PageResult

    editor = make_editor()
    again = replace(sample_page(), blocks=sample_page().blocks[:1])
    services.library.commit_page(editor.document_id, PageResult.of(again, 0.1))
    with qtbot.waitSignal(editor.editor.changed_elsewhere):
        editor.change("Made from the old reading")
    assert editor.workspace.page == again
    stop_background(5)


def test_at_the_end_a_conflict_on_one_page_does_not_keep_others_from_being_written(
    qtbot: QtBot, services: GuiServices
) -> None:
    pages = [replace(sample_page(), index=index) for index in (0, 1)]
    document = add_document(services, pages)
    elsewhere, here = Editor(services, document.id), Editor(services, document.id)
    elsewhere.change("Elsewhere")
    qtbot.waitUntil(lambda: elsewhere.editor.is_idle)
    for page in pages:  # not through the editor, which would begin to write at once
        here.editor._writer.put((document.id, page.index), with_line_text(page, block=0, line=0, text="Here"), page)

    here.editor.write_rest()

    assert [type(error) for error in here.errors] == [EditConflictError]
    assert [version.page.blocks[0].lines[0].text for version in services.editing.versions_aside(document.id)] == [
        "Here"
    ]
    assert stored_title(services, document.id) == "Elsewhere"
    second = services.editing.page(document.id, 1)
    assert second is not None
    assert second.blocks[0].lines[0].text == "Here"


def closed_in_conflict(qtbot: QtBot, services: GuiServices, make_editor: Callable[[], Editor]) -> str:
    """Let an editor be closed while its change meets another one; return the id of the document."""
    first, second = make_editor(), make_editor()
    first.change("First window")
    qtbot.waitUntil(lambda: first.editor.is_idle)
    second.change("Second window")
    second.editor.write_rest()
    stop_background(5)
    assert stored_title(services, first.document_id) == "First window"
    assert len(services.editing.versions_aside(first.document_id)) == 1
    return first.document_id


def test_a_version_that_met_a_conflict_while_the_window_closed_is_a_step_of_undo_the_next_time(
    qtbot: QtBot, services: GuiServices, make_editor: Callable[[], Editor]
) -> None:
    document = closed_in_conflict(qtbot, services, make_editor)
    later = make_editor()
    with qtbot.waitSignal(later.editor.changed_elsewhere):
        pass
    assert later.title == "First window"
    later.editor.undo_stack.undo()
    assert later.title == "Second window"
    qtbot.waitUntil(lambda: later.editor.is_idle and not services.editing.versions_aside(document))
    assert stored_title(services, document) == "Second window"
    later.editor.undo_stack.redo()
    qtbot.waitUntil(lambda: later.editor.is_idle)
    assert stored_title(services, document) == "First window"
    stop_background(5)


def test_it_stays_until_the_person_changes_the_page(
    qtbot: QtBot, services: GuiServices, make_editor: Callable[[], Editor]
) -> None:
    document = closed_in_conflict(qtbot, services, make_editor)
    for _ in range(2):  # only looked at
        seen = make_editor()
        with qtbot.waitSignal(seen.editor.changed_elsewhere):
            pass
        seen.editor.write_rest()
        assert len(services.editing.versions_aside(document)) == 1
    seen.change("Third")
    qtbot.waitUntil(lambda: not services.editing.versions_aside(document))
    seen.editor.undo_stack.undo()
    seen.editor.undo_stack.undo()
    assert seen.title == "Second window"
    qtbot.waitUntil(lambda: seen.editor.is_idle)
    stop_background(5)


def test_a_conflict_that_is_being_looked_up_when_the_window_closes_loses_nothing(
    qtbot: QtBot, services: GuiServices, make_editor: Callable[[], Editor]
) -> None:
    first, second = make_editor(), make_editor()
    first.change("First window")
    qtbot.waitUntil(lambda: first.editor.is_idle)
    second.change("Second window")
    with qtbot.waitSignal(second.editor.failed):
        pass
    second.change("Typed meanwhile")
    assert not second.editor.is_idle
    second.editor.write_rest()
    (version,) = services.editing.versions_aside(first.document_id)
    assert version.page.blocks[0].lines[0].text == "Typed meanwhile"
    stop_background(5)


def test_a_document_deleted_while_the_window_closes_takes_its_edits_with_it(
    qtbot: QtBot, services: GuiServices, make_editor: Callable[[], Editor]
) -> None:
    first, second = make_editor(), make_editor()
    first.change("First window")
    qtbot.waitUntil(lambda: first.editor.is_idle)
    second.change("Second window")
    stop_background(5)  # the conflict is found, but nobody was told yet
    services.library.delete(first.document_id)
    second.editor.write_rest()
    assert [type(error) for error in second.errors] == [DocumentUnknownError]
    assert services.editing.versions_aside(first.document_id) == []
