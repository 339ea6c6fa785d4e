"""Watched folders: what is kept, what the list says, and what becomes of broken files."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.gui.error_wording import code_text
from app.gui.main_window import MainWindow
from app.gui.translation import install_translations, ui_locale
from app.gui.watched_folders.add_dialog import AddWatchDialog
from app.gui.watched_folders.dialog import WatchedFoldersDialog
from app.gui.watched_folders.models import ASIDE, DONE, MAKES, STANDING, AsideModel
from app.gui.watched_folders.runner import Standing, WatchedFolder, WatchRunner
from app.gui.watched_folders.watches import Watch, load_watches, save_watches
from app.gui.watched_folders.window_watches import FILE_NAME
from app.services.watch.port import FileOutcome, WatchedFile, WatchPhase, WatchState
from core.errors import TranslationUnsupportedError, WatchFolderError
from core.model import Tier
from tests.fakes.watching import FakeWatching

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Bench:
    def __init__(self, window: MainWindow, watching: FakeWatching) -> None:
        self.window, self.watching = window, watching
        assert window.surroundings.watches.runner is not None
        self.runner: WatchRunner = window.surroundings.watches.runner
        self.file = window.services.paths.config / FILE_NAME

    def dialog(self) -> WatchedFoldersDialog:
        dialog = self.window.surroundings.watches.show()
        assert dialog is not None
        return dialog


@pytest.fixture
def bench(make_window: Callable[..., MainWindow]) -> Iterator[Bench]:
    watching = FakeWatching()
    yield Bench(make_window(watching=watching), watching)
    watching.lingers.clear()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "scans").mkdir()
    return tmp_path / "scans"


def click(owner: QWidget, text: str) -> None:
    found = [b for b in owner.findChildren(QPushButton) if b.text().replace("&", "") == text and b.isVisible()]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def watched(qtbot: QtBot, bench: Bench, folder: Path) -> Watch:
    watch = Watch(folder, folder / "out", "pdf-to-word")
    bench.runner.add(watch)
    qtbot.waitUntil(lambda: bench.runner.folders[0].standing is Standing.WATCHING)
    return watch


def cell(dialog: WatchedFoldersDialog, column: int) -> str:
    return str(dialog.model.index(0, column).data())


def test_a_folder_is_added_watched_and_kept(qtbot: QtBot, bench: Bench, folder: Path) -> None:
    dialog = bench.dialog()
    dialog.add.click()
    asked = dialog.findChild(AddWatchDialog)
    assert asked is not None
    assert not asked.accept_button.isEnabled()
    asked.folder.set_path(folder / "none")
    assert not asked.accept_button.isEnabled()
    asked.folder.set_path(folder)
    assert asked.out.path() == folder / "results"
    asked.tool.setCurrentIndex(asked.tool.findData("translate"))
    asked.tool.activated.emit(asked.tool.currentIndex())
    asked.target.setCurrentIndex(asked.target.findData("de"))
    assert asked.target.isVisible()
    assert not asked.boxes["md"].isVisible()
    asked.accept_button.click()
    qtbot.waitUntil(lambda: folder in bench.watching.running)
    (request,) = bench.watching.requests
    assert (request.out, request.formats, request.after.translate_to) == (folder / "results", ("md",), "de")
    qtbot.waitUntil(lambda: cell(dialog, STANDING) == "Watching")
    assert threading.get_ident() not in bench.watching.threads
    qtbot.waitUntil(lambda: [watch.folder for watch in load_watches(bench.file)] == [folder])


def test_results_may_not_go_into_the_very_folder(bench: Bench, folder: Path) -> None:
    dialog = AddWatchDialog(bench.window.services, bench.window)
    dialog.folder.set_path(folder)
    dialog.out.set_path(folder)
    assert dialog.watch() is None
    dialog.out.set_path(folder / "out")
    watch = dialog.watch()
    assert watch is not None
    assert watch.formats == ("md",)
    dialog.boxes["md"].setChecked(False)
    assert dialog.watch() is None


def test_files_are_counted_and_those_set_aside_are_listed(
    qtbot: QtBot, bench: Bench, folder: Path, qtmodeltester: ModelTester
) -> None:
    watched(qtbot, bench, folder)
    dialog = bench.dialog()
    assert cell(dialog, MAKES) == "PDF to Word"
    bench.watching.state(folder, WatchState(WatchPhase.WORKING, files=3))
    qtbot.waitUntil(lambda: cell(dialog, STANDING) == "Working on 3 file(s)")
    bench.watching.done(folder, "a.pdf")
    bench.watching.aside(folder, "b.pdf", f"{folder / 'b.pdf'}: the file is damaged. Get it again.")
    qtbot.waitUntil(lambda: (cell(dialog, DONE), cell(dialog, ASIDE)) == ("1", "1"))
    assert [dialog.aside.index(0, column).data() for column in (0, 1)] == [
        "b.pdf",
        "The file is damaged. Get it again.",
    ]
    # it was mended and is done now
    bench.watching.done(folder, "b.pdf")
    qtbot.waitUntil(lambda: dialog.aside.rowCount() == 0)
    for model in (dialog.model, dialog.aside):
        qtmodeltester.check(model)  # type: ignore[no-untyped-call] # the plugin is untyped


def test_what_is_missing_for_all_files_is_said(qtbot: QtBot, bench: Bench, folder: Path) -> None:
    watched(qtbot, bench, folder)
    dialog = bench.dialog()
    bench.watching.state(folder, WatchState(WatchPhase.PAUSED, "no space is left on the disk"))
    qtbot.waitUntil(lambda: "No space is left" in dialog.notice.text)
    bench.watching.state(folder, WatchState(WatchPhase.WATCHING))
    qtbot.waitUntil(lambda: dialog.notice.text == "")


def test_pause_and_resume_never_watch_twice(qtbot: QtBot, bench: Bench, folder: Path) -> None:
    watch = watched(qtbot, bench, folder)
    dialog = bench.dialog()
    bench.watching.lingers.set()  # the first watch takes its time to end
    click(dialog, "Pause")
    assert cell(dialog, STANDING) == "Paused"
    qtbot.waitUntil(lambda: [each.is_paused for each in load_watches(bench.file)] == [True])
    dialog.pause.click()
    bench.watching.lingers.clear()
    qtbot.waitUntil(lambda: len(bench.watching.requests) == 2)
    qtbot.waitUntil(lambda: bench.runner.folders[0].standing is Standing.WATCHING)
    assert [each.id for each in load_watches(bench.file)] == [watch.id]


def test_removing_asks_and_ends_the_watch(qtbot: QtBot, bench: Bench, folder: Path) -> None:
    watched(qtbot, bench, folder)
    dialog = bench.dialog()
    dialog.remove.click()
    click(next(box for box in dialog.findChildren(QMessageBox) if box.isVisible()), "Remove")
    qtbot.waitUntil(lambda: bench.watching.running == {})
    assert bench.runner.folders == []
    qtbot.waitUntil(lambda: load_watches(bench.file) == ())


def test_a_folder_that_is_gone_fails_and_can_be_resumed(qtbot: QtBot, bench: Bench, folder: Path) -> None:
    bench.watching.error = WatchFolderError("there is no such folder", remedy="Connect its disk")
    bench.runner.add(Watch(folder, folder / "out"))
    dialog = bench.dialog()
    qtbot.waitUntil(lambda: cell(dialog, STANDING) == "Not watched")
    assert "There is no such folder" in dialog.notice.text or "no such folder" in dialog.notice.text
    bench.watching.error = None
    dialog.pause.click()
    qtbot.waitUntil(lambda: cell(dialog, STANDING) == "Watching")


def test_a_folder_that_is_not_there_yet_is_waited_for(
    qtbot: QtBot, bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.gui.watched_folders.runner._FOLDER_S", 0.05)
    share = tmp_path / "share"
    bench.runner.add(Watch(share, tmp_path / "out"))
    qtbot.waitUntil(lambda: bench.runner.folders[0].standing is Standing.WAITING)
    assert bench.watching.requests == []
    share.mkdir()
    qtbot.waitUntil(lambda: bench.runner.folders[0].standing is Standing.WATCHING)
    assert [request.folder for request in bench.watching.requests] == [share]


def test_watches_start_with_the_window_and_end_with_it(
    qtbot: QtBot, make_window: Callable[..., MainWindow], folder: Path, tmp_path: Path
) -> None:
    kept = [Watch(folder, folder / "out"), Watch(tmp_path, tmp_path / "out", is_paused=True)]
    save_watches(tmp_path / "home" / "config" / FILE_NAME, kept)
    watching = FakeWatching()
    window = make_window(watching=watching)
    window.begin()
    qtbot.waitUntil(lambda: list(watching.running) == [folder])
    runner = window.surroundings.watches.runner
    assert runner is not None
    assert [found.standing for found in runner.folders][1] is Standing.PAUSED
    window.close_at_once()
    assert watching.running == {}


def test_a_notice_tells_of_files_set_aside_without_their_names(
    qtbot: QtBot, bench: Bench, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    watches = bench.window.surroundings.watches
    monkeypatch.setattr(bench.window.surroundings.notice, "tell_aside", shown.append)
    watches._timer.setInterval(50)
    watched(qtbot, bench, folder)
    bench.watching.aside(folder, "a.pdf", "broken")
    bench.watching.aside(folder, "b.pdf", "broken")
    qtbot.waitUntil(lambda: shown != [])
    assert shown == ["2 file(s) of a watched folder could not be read"]


def test_a_private_window_watches_nothing(make_window: Callable[..., MainWindow]) -> None:
    private = make_window(watching=FakeWatching()).private.open()
    assert private is not None
    assert private.surroundings.watches.runner is None
    assert not private.actions_.watch.isEnabled()
    private.close_at_once()


def test_the_file_keeps_everything_and_bad_entries_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    watches = (
        Watch(tmp_path, tmp_path / "out", "translate", ("md",), "de,fr", "en", is_paused=True),
        Watch(tmp_path / "b", tmp_path / "out", formats=("txt", "pdf")),
    )
    save_watches(path, watches)
    assert load_watches(path) == watches
    path.write_text(
        path.read_text() + '\n[[folder]]\nout = "x"\n[[folder]]\nfolder = "a"\nout = "x"\nformats = ["no"]\n'
    )
    assert load_watches(path) == watches
    path.write_text("no toml [")
    assert load_watches(path) == ()
    assert load_watches(tmp_path / "none.toml") == ()


def test_requests_follow_tool_and_language(tmp_path: Path) -> None:
    request = Watch(tmp_path, tmp_path / "out", "handwriting-to-text", language="de").request("{name}-x")
    assert (request.options.tier, request.options.language) == (Tier.VLM, "de")
    assert (request.formats, request.name_template, request.tool) == (("txt",), "{name}-x", "handwriting-to-text")
    plain = Watch(tmp_path, tmp_path / "out", formats=("txt", "pdf")).request("{name}")
    assert (plain.options.tier, plain.formats, plain.tool) == (Tier.CPU, ("txt", "pdf"), "")
    with pytest.raises(TranslationUnsupportedError):
        Watch(tmp_path, tmp_path / "out", "translate").request("{name}")


def test_why_a_file_was_set_aside_is_said_in_the_language_of_the_window(qapp: QApplication, folder: Path) -> None:
    path = folder / "b.pdf"
    file = WatchedFile(path, FileOutcome.SET_ASIDE, f"{path}: the file is cut off", error_code="file_damaged")
    model = AsideModel()
    model.set_folder(WatchedFolder(Watch(folder, folder / "out", "pdf-to-word"), aside={path: file}))
    shown = model.index(0, AsideModel.NOTE)
    assert shown.data() == "The file is cut off"
    install_translations(qapp, ui_locale("de"))
    assert shown.data() == code_text("file_damaged")
    assert "beschädigt" in str(shown.data())
