"""The words of watched folders. GUI layer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from app.gui.export_dialog.wording import format_groups
from app.gui.queue.option_wording import language_name, tool_name
from app.gui.translation import listed
from app.gui.watched_folders.runner import Standing, WatchedFolder
from app.gui.watched_folders.watches import Watch


class _Counts(QObject):
    """Numbers of files in words; Qt's extraction sees plural forms only where ``tr`` is called."""

    def at_work(self, count: int) -> str:
        return self.tr("Working on %n file(s)", "", count)

    def aside(self, count: int) -> str:
        return self.tr("%n file(s) of a watched folder could not be read", "", count)


def makes(watch: Watch) -> str:
    """Return what is made of the files."""
    tool = watch.entry
    if tool is None:
        names = {str(each): name for group in format_groups().values() for each, name in group.items()}
        return listed(names.get(each, each) for each in watch.formats)
    if watch.translate_to:
        text = QCoreApplication.translate("WatchedFolders", "{tool}: {language}")
        return text.format(tool=tool_name(tool), language=language_name(watch.translate_to))
    return tool_name(tool)


def standing_text(found: WatchedFolder) -> str:
    """Return how a folder stands, in short."""
    if found.standing is Standing.WORKING:
        return _Counts().at_work(found.files)
    return {
        Standing.STARTING: QCoreApplication.translate("WatchedFolders", "Starting"),
        Standing.WATCHING: QCoreApplication.translate("WatchedFolders", "Watching"),
        Standing.WAITING: QCoreApplication.translate("WatchedFolders", "Waiting for the folder"),
        Standing.HELD: QCoreApplication.translate("WatchedFolders", "Waiting, something is missing"),
        Standing.PAUSED: QCoreApplication.translate("WatchedFolders", "Paused"),
        Standing.FAILED: QCoreApplication.translate("WatchedFolders", "Not watched"),
    }[found.standing]


def aside_text(count: int) -> str:
    """Return what a notice on the desktop says; it names no file."""
    return _Counts().aside(count)
