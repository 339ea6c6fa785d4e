"""What the page view does when the file behind a page is away, changed, protected or damaged."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.gui.page_view import PageView
from app.gui.services import GuiServices
from app.gui.workspace import Workspace
from app.services.jobs.kept_sources import KeptSource
from app.services.library.library import PageResult
from app.services.worker_tasks import RenderPagePayload, WorkerConfig, build_tasks
from core.errors import FileUnreadableError, PageDamagedError, PasswordRequiredError, PasswordWrongError
from core.model import SourceInfo, Tier
from core.settings import Settings
from tests.fakes.view_services import DrawingHost, add_document, sample_page, view_services

from .conftest import ViewSetup, wait_for_page


@dataclass
class FileSetup:
    """A page view over a picture file on the disk, drawn by the real task on the thread that asks."""

    path: Path
    services: GuiServices
    workspace: Workspace
    view: PageView
    document_id: str

    def button(self, text: str) -> QPushButton:
        return next(each for each in self.view.findChildren(QPushButton) if each.text() == text)

    @property
    def has_picture(self) -> bool:
        return not self.view.canvas.image.isNull()


class TaskHost(DrawingHost):
    """Runs the real ``render_page``."""

    def __init__(self, root: Path) -> None:
        super().__init__()
        self._render = build_tasks(WorkerConfig(root, Settings()))["render_page"]

    def _answer(self, payload: object, future: object) -> None:
        from engines.host.tasks import TaskContext

        try:
            future.set_result(self._render(payload, TaskContext()))  # type: ignore[attr-defined] # a Future
        except Exception as error:
            future.set_exception(error)  # type: ignore[attr-defined] # a Future


@pytest.fixture
def on_disk(qtbot: QtBot, tmp_path: Path) -> FileSetup:
    path = tmp_path / "in" / "scan.png"
    path.parent.mkdir()
    Image.new("RGB", (400, 500), "white").save(path)
    services = view_services(TaskHost(tmp_path))
    content = path.read_bytes()
    info = SourceInfo("scan.png", "image/png", len(content), hashlib.sha256(content).hexdigest(), 1)
    stored = services.library.open_document(info, path=path, tier=Tier.CPU, language="auto", reading_key="k")
    services.library.commit_page(stored.id, PageResult.of(sample_page(), 0.1))
    workspace = Workspace()
    view = PageView(services, workspace)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    return FileSetup(path, services, workspace, view, stored.id)


def test_a_renamed_file_is_found_again_by_its_content(qtbot: QtBot, on_disk: FileSetup) -> None:
    on_disk.path.rename(on_disk.path.with_name("another name.png"))
    on_disk.workspace.set_document(on_disk.document_id)
    qtbot.waitUntil(lambda: on_disk.has_picture)
    assert on_disk.view.message == ""
    assert on_disk.services.library.document(on_disk.document_id).path.name == "another name.png"


def test_a_file_moved_elsewhere_is_asked_for_and_taken_only_with_the_same_content(
    qtbot: QtBot, on_disk: FileSetup, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere.png"
    shutil.move(on_disk.path, elsewhere)
    on_disk.workspace.set_document(on_disk.document_id)
    qtbot.waitUntil(lambda: "no longer where it was read" in on_disk.view.message)
    assert on_disk.button("Find file…").isVisible()
    other = tmp_path / "other.png"
    Image.new("RGB", (10, 10), "black").save(other)
    on_disk.view.trouble.take_file(other)
    qtbot.waitUntil(lambda: "this is not the file" in on_disk.view.message)
    on_disk.view.trouble.take_file(elsewhere)
    qtbot.waitUntil(lambda: on_disk.has_picture)
    assert on_disk.view.message == ""


def test_the_button_opens_a_dialog_that_does_not_block(qtbot: QtBot, on_disk: FileSetup) -> None:
    on_disk.path.unlink()
    on_disk.workspace.set_document(on_disk.document_id)
    qtbot.waitUntil(lambda: on_disk.view.message != "")
    on_disk.button("Find file…").click()
    (dialog,) = on_disk.view.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.reject()
    assert on_disk.button("Find file…").isVisible(), "who looked in vain can look again"


def test_a_changed_file_is_never_shown_below_the_old_boxes(qtbot: QtBot, on_disk: FileSetup) -> None:
    Image.new("RGB", (400, 500), "red").save(on_disk.path)
    on_disk.workspace.set_document(on_disk.document_id)
    qtbot.waitUntil(lambda: "changed since it was read" in on_disk.view.message)
    qtbot.waitUntil(lambda: on_disk.view.canvas.text is not None)
    assert not on_disk.has_picture
    assert on_disk.button("Find file…").isVisible()


def test_a_drive_that_comes_back_is_seen_on_trying_again(
    qtbot: QtBot, on_disk: FileSetup, monkeypatch: pytest.MonkeyPatch
) -> None:
    stat = Path.stat

    def gone(self: Path, **options: bool) -> object:
        if self == on_disk.path:
            raise OSError(5, "Input/output error")
        return stat(self, **options)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "stat", gone)
        on_disk.workspace.set_document(on_disk.document_id)
        qtbot.waitUntil(lambda: "Input/output error" in on_disk.view.message)
        assert "drive" in on_disk.view.message
    on_disk.button("Try again").click()
    qtbot.waitUntil(lambda: on_disk.has_picture)
    assert on_disk.view.message == ""


def test_a_document_deleted_while_it_is_shown_is_said_to_be_gone(qtbot: QtBot, on_disk: FileSetup) -> None:
    on_disk.services.library.delete(on_disk.document_id)
    on_disk.workspace.set_document(on_disk.document_id)
    qtbot.waitUntil(lambda: "no document" in on_disk.view.message.lower())
    assert not on_disk.button("Try again").isVisible()
    assert not on_disk.button("Find file…").isVisible()


@pytest.mark.parametrize(
    "error", [PageDamagedError("its content is broken", page_index=0), FileUnreadableError("the drive is away")]
)
def test_the_next_page_is_shown_after_one_that_cannot_be_drawn(
    qtbot: QtBot, make_view: Callable[..., ViewSetup], error: Exception
) -> None:
    setup = make_view(pages=[sample_page(0), sample_page(1)], page_count=2)
    setup.host.error = error  # type: ignore[assignment] # both are AppErrors
    setup.workspace.set_document(setup.document_id)
    qtbot.waitUntil(lambda: setup.view.message != "")
    setup.host.error = None
    setup.workspace.set_page_index(1)
    wait_for_page(qtbot, setup)
    assert setup.view.message == ""


class LockedHost(DrawingHost):
    """Draws only with the right password."""

    def _answer(self, payload: object, future: object) -> None:
        given = payload.password  # type: ignore[attr-defined] # a RenderPagePayload
        if given == "right":
            super()._answer(payload, future)  # type: ignore[arg-type] # a Future
        else:
            kind = PasswordWrongError if given else PasswordRequiredError
            future.set_exception(kind("it is protected"))  # type: ignore[attr-defined] # a Future


def test_a_protected_file_is_opened_by_typing_its_password_into_a_bar(
    qtbot: QtBot, make_view: Callable[..., ViewSetup]
) -> None:
    setup = make_view(host=LockedHost())
    bar = setup.view.password_bar
    setup.workspace.set_document(setup.document_id)
    qtbot.waitUntil(lambda: "protected" in bar.text)
    assert setup.view.message == ""
    QTest.keyClicks(bar.field, "wronb")  # with a b, which is also the key that shows boxes
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open" in bar.text)
    assert bar.field.text() == ""
    assert not setup.view.canvas.overlay_is_visible
    QTest.keyClicks(bar.field, "right")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    wait_for_page(qtbot, setup)
    assert bar.text == ""
    document = setup.services.library.document(setup.document_id)
    assert setup.services.passwords.of(document.path) == "right"


def test_a_password_opens_what_stands_for_a_protected_upload(qtbot: QtBot, tmp_path: Path) -> None:
    # GIVEN a document whose upload is gone, and what the HTTP API has kept of it under the same password
    kept = KeptSource(tmp_path / "searchable.pdf", "b" * 64)
    host = LockedHost()
    services = replace(view_services(host), kept_of=lambda document_id: kept)
    document, workspace = add_document(services, [sample_page()]), Workspace()
    view = PageView(services, workspace)
    qtbot.addWidget(view)
    view.show()
    workspace.set_document(document.id)
    qtbot.waitUntil(lambda: "protected" in view.password_bar.text)
    # WHEN the password is typed in
    QTest.keyClicks(view.password_bar.field, "right")
    QTest.keyClick(view.password_bar.field, Qt.Key.Key_Return)
    # THEN the page is drawn from the kept file
    qtbot.waitUntil(lambda: not view.canvas.image.isNull())
    assert view.password_bar.text == ""
    assert isinstance(host.asked[-1], RenderPagePayload)
    assert host.asked[-1].path == kept.path
    view.close_view()


def test_a_password_is_kept_for_the_file_when_it_is_found_elsewhere(qtbot: QtBot, on_disk: FileSetup) -> None:
    on_disk.services.passwords.remember(on_disk.path, "secret")
    renamed = on_disk.path.with_name("renamed.png")
    on_disk.path.rename(renamed)
    on_disk.workspace.set_document(on_disk.document_id)
    qtbot.waitUntil(lambda: on_disk.has_picture)
    assert on_disk.services.passwords.of(renamed) == "secret"


def test_the_password_field_hides_what_is_typed_unless_asked(qtbot: QtBot, make_view: Callable[..., ViewSetup]) -> None:
    setup = make_view(host=LockedHost())
    field = setup.view.password_bar.field
    assert field.echoMode() is field.EchoMode.Password
    field.actions()[0].trigger()
    assert field.echoMode() is field.EchoMode.Normal
