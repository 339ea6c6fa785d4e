"""Private mode: what is read in its window leaves no trace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.private_mode import PrivateBanner
from app.gui.queue.rows import RowState
from app.services.library.library import PageResult
from core.errors import FileDamagedError
from core.geometry import BBox
from core.model import Block, BlockKind, Line, Page
from tests.fakes.window_host import WindowHost

MakeWindow = Callable[..., MainWindow]
NAME, TEXT = "secret contract", "unmistakable words of a secret"


def secret_page(index: int) -> Page:
    box = BBox(0, 0, 90, 20)
    return Page(index, 200, 280, 72, (Block(BlockKind.PARAGRAPH, box, (Line(TEXT, box),)),))


def traces(folder: Path) -> list[str]:
    """Return the files below a folder whose name or content tells of the secret file."""
    found = []
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        texts = (NAME.encode(), TEXT.encode(), TEXT.encode("utf-16-le"), NAME.encode("utf-16-le"))
        if NAME in path.name or any(text in content for text in texts):
            found.append(str(path))
    return found


@pytest.fixture
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("elsewhere") / f"{NAME}.pdf"
    path.write_bytes(b"x")
    return path


@pytest.fixture
def open_private(qtbot: QtBot, make_window: MakeWindow) -> Iterator[Callable[..., tuple[MainWindow, MainWindow]]]:
    opened: list[MainWindow] = []

    def open_it(host: WindowHost | None = None) -> tuple[MainWindow, MainWindow]:
        window = make_window(host or WindowHost(outcome=lambda path, index: PageResult.of(secret_page(index), 0.1)))
        window.actions_.private.trigger()
        private = window.private.window
        assert private is not None
        opened.append(window)
        return window, private

    yield open_it
    for window in opened:
        window.private.close(is_forced=True)


def close(qtbot: QtBot, window: MainWindow) -> None:
    told: list[str] = []
    window.status.messageChanged.connect(told.append)
    assert window.private.close(is_forced=True)
    qtbot.waitUntil(lambda: any("nothing of it was kept" in text for text in told))


def test_nothing_of_a_private_file_is_on_the_disk(
    qtbot: QtBot, open_private: Callable[..., tuple[MainWindow, MainWindow]], source: Path, tmp_path: Path
) -> None:
    window, private = open_private()
    private.intake._on_chosen([str(source)])
    qtbot.waitUntil(lambda: [row.state for row in private.queue.model.rows] == [RowState.DONE])
    (stored,) = private.services.library.documents()
    assert private.services.library.search("unmistakable").hits, "it can be searched while the window is open"
    qtbot.waitUntil(lambda: private.workspace.document_id == stored.id)
    assert traces(tmp_path) == []
    assert window.services.library.documents() == []
    assert window.services.journal.jobs() == []
    close(qtbot, window)
    QSettings().sync()
    assert traces(tmp_path) == []
    assert list((tmp_path / "home" / "tmp").iterdir()) == []
    assert window.isVisible()


def test_what_is_read_in_the_ordinary_window_is_found_by_the_same_search(
    qtbot: QtBot, make_window: MakeWindow, source: Path, tmp_path: Path
) -> None:
    window = make_window(WindowHost(outcome=lambda path, index: PageResult.of(secret_page(index), 0.1)))
    window.add_paths([source])
    qtbot.waitUntil(lambda: [row.state for row in window.queue.model.rows] == [RowState.DONE])
    assert traces(tmp_path), "else the search proves nothing"


def test_a_pasted_picture_is_deleted_with_the_window(
    qtbot: QtBot, open_private: Callable[..., tuple[MainWindow, MainWindow]], tmp_path: Path
) -> None:
    window, private = open_private()
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    with qtbot.waitSignal(private.intake.paths_given) as given:
        private.intake.take_picture(image)
    (path,) = given.args[0]
    assert path.is_relative_to(tmp_path / "home" / "tmp")
    qtbot.waitUntil(lambda: [row.state for row in private.queue.model.rows] == [RowState.DONE])
    close(qtbot, window)
    assert not path.exists()


def test_a_private_window_is_marked_and_can_be_left(
    qtbot: QtBot, open_private: Callable[..., tuple[MainWindow, MainWindow]]
) -> None:
    window, private = open_private()
    (banner,) = private.findChildren(PrivateBanner)
    assert banner.isVisible()
    assert private.windowTitle().startswith("Private")
    assert window.actions_.private.isChecked()
    assert private.actions_.private.isChecked()
    assert not private.actions_.settings.isEnabled()
    with qtbot.waitSignal(private.closed):
        banner.findChildren(QPushButton)[0].click()
    assert window.private.window is None
    assert not window.actions_.private.isChecked()


def test_waiting_private_files_are_not_remembered(
    qtbot: QtBot, open_private: Callable[..., tuple[MainWindow, MainWindow]], source: Path, tmp_path: Path
) -> None:
    window, private = open_private()
    private.queue.pause()
    private.add_paths([source])
    qtbot.waitUntil(lambda: [row.state for row in private.queue.model.rows] == [RowState.WAITING])
    close(qtbot, window)
    assert window.services.journal.jobs() == []
    assert traces(tmp_path) == []


def test_closing_the_ordinary_window_closes_the_private_one(
    qtbot: QtBot, open_private: Callable[..., tuple[MainWindow, MainWindow]]
) -> None:
    window, private = open_private()
    with qtbot.waitSignal(private.closed):
        window.close()
    assert not window.isVisible()


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Close, QMessageBox.StandardButton.Cancel])
def test_the_ordinary_window_follows_the_answer_of_a_busy_private_one(
    qtbot: QtBot,
    open_private: Callable[..., tuple[MainWindow, MainWindow]],
    source: Path,
    answer: QMessageBox.StandardButton,
) -> None:
    window, private = open_private()
    private.queue.pause()
    private.add_paths([source])
    qtbot.waitUntil(lambda: private.queue.is_busy)
    assert not window.close()
    (box,) = private.findChildren(QMessageBox)
    if answer is QMessageBox.StandardButton.Close:
        with qtbot.waitSignals([private.closed, window.closed]):
            box.button(answer).click()
        assert not window.isVisible()
    else:
        box.button(answer).click()
        private.close_at_once()
        assert window.isVisible(), "the answer was about the window too"


def test_a_refused_private_file_is_a_row_and_no_trace(
    qtbot: QtBot, open_private: Callable[..., tuple[MainWindow, MainWindow]], source: Path, tmp_path: Path
) -> None:
    window, private = open_private(WindowHost(lambda path: FileDamagedError("cut off", file=path)))
    private.add_paths([source])
    qtbot.waitUntil(lambda: [row.state for row in private.queue.model.rows] == [RowState.FAILED])
    close(qtbot, window)
    assert traces(tmp_path) == []


def test_private_window_lies_wholly_on_the_screen(open_private: Callable[..., tuple[MainWindow, MainWindow]]) -> None:
    window, private = open_private()
    room = private.screen().availableGeometry()
    assert room.contains(private.frameGeometry())
    private.close_at_once()
    # Beside a window in the far corner there is no room further on.
    window.move(room.bottomRight() - QPoint(100, 100))
    window.actions_.private.trigger()
    again = window.private.window
    assert again is not None
    assert room.contains(again.frameGeometry())
