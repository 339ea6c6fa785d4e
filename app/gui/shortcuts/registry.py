"""All actions of the window with their keys. What a person changes holds at once and is kept in a file of its own."""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from app.gui.qt_jobs import run_in_background
from app.services.settings_file import write_toml
from core.errors import AppError

log = logging.getLogger(__name__)

FILE_NAME = "shortcuts.toml"
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True, slots=True, eq=False)
class Shortcut:
    """An action and the keys it has by itself.

    Attributes:
        id: Group and name, as in the file; never shown.
        group: Where the action works, in the person's language.
        action: The action.
        defaults: Its keys when nothing was changed; several do the same.
    """

    id: str
    group: str
    action: QAction
    defaults: tuple[QKeySequence, ...]

    @property
    def name(self) -> str:
        """What the action is called."""
        return self.action.text().replace("&", "").removesuffix("…")

    @property
    def keys(self) -> tuple[QKeySequence, ...]:
        """The keys in force."""
        return tuple(self.action.shortcuts())

    @property
    def is_changed(self) -> bool:
        """Whether the keys are others than by itself."""
        return _texts(self.keys) != _texts(self.defaults)

    @property
    def is_window_wide(self) -> bool:
        """Whether the keys work everywhere in the window, not only in one panel."""
        return self.action.shortcutContext() in (
            Qt.ShortcutContext.WindowShortcut,
            Qt.ShortcutContext.ApplicationShortcut,
        )

    @property
    def text(self) -> str:
        """The keys as people write them here."""
        return ", ".join(keys.toString(_NATIVE) for keys in self.keys)


class Shortcuts(QObject):
    """The actions that a window has told of. GUI thread only."""

    changed = Signal()
    """Keys were changed."""
    failed = Signal(object)
    """A change holds now and could not be kept for the next start (AppError)."""

    def __init__(self, config: Path, parent: QObject | None = None) -> None:
        """Read what was changed in earlier runs.

        Args:
            config: Folder of the file.
            parent: Owner.
        """
        super().__init__(parent)
        self._file = config / FILE_NAME
        self._kept = _load(self._file)
        self._shortcuts: dict[str, Shortcut] = {}
        self._to_write: dict[str, object] | None = None
        self._is_writing = False

    def add(self, group_id: str, group: str, actions: Mapping[str, QAction]) -> None:
        """Take actions of one part of the window, and give them the keys that a person chose earlier.

        Args:
            group_id: Name of the part in the file.
            group: What the part is called.
            actions: Actions by their names in the file.
        """
        for name, action in actions.items():
            shortcut = Shortcut(f"{group_id}.{name}", group, action, tuple(action.shortcuts()))
            self._shortcuts[shortcut.id] = shortcut
            kept = self._kept.get(shortcut.id)
            if kept is not None:
                _give(shortcut, [QKeySequence.fromString(text, _PORTABLE) for text in kept])

    def all(self) -> list[Shortcut]:
        """Return all, in the order they were told of."""
        return list(self._shortcuts.values())

    def set_keys(self, shortcut: Shortcut, keys: QKeySequence) -> None:
        """Give an action other keys; empty ones take them away."""
        _give(shortcut, [] if keys.isEmpty() else [keys])
        self._keep()

    def reset(self, shortcuts: Iterable[Shortcut]) -> None:
        """Give actions the keys they have by themselves."""
        for shortcut in shortcuts:
            _give(shortcut, list(shortcut.defaults))
        self._keep()

    def in_the_way(self, shortcut: Shortcut, keys: QKeySequence) -> Shortcut | None:
        """Return another action that these keys would trigger in the same place."""
        if keys.isEmpty():
            return None
        for other in self._shortcuts.values():
            meets = other.is_window_wide or shortcut.is_window_wide or _part(other) == _part(shortcut)
            if other is not shortcut and meets and keys.toString(_PORTABLE) in _texts(other.keys):
                return other
        return None

    def _keep(self) -> None:
        # Of actions that this version does not know, or has not made yet, what was kept stays.
        values: dict[str, object] = {name: keys for name, keys in self._kept.items() if name not in self._shortcuts}
        values |= {s.id: list(_texts(s.keys)) for s in self._shortcuts.values() if s.is_changed}
        self.changed.emit()
        self._to_write = values
        self._write()

    def _write(self) -> None:
        # One after the other: two at a time could end in the wrong order.
        if self._is_writing or self._to_write is None:
            return
        values, self._to_write, self._is_writing = self._to_write, None, True
        run_in_background(self, partial(write_toml, self._file, values), self._on_written, self._on_failed)

    def _on_written(self, _: None) -> None:
        self._is_writing = False
        self._write()

    def _on_failed(self, error: AppError) -> None:
        self._is_writing = False
        self.failed.emit(error)
        self._write()


def actions_of(holder: object) -> dict[str, QAction]:
    """Return the actions that an object keeps as attributes, by attribute; ``_action`` at the end is left out."""
    return {
        name.removesuffix("_action"): value
        for name, value in vars(holder).items()
        if isinstance(value, QAction) and value.text() and not name.startswith("_")
    }


def _part(shortcut: Shortcut) -> str:
    return shortcut.id.partition(".")[0]


def _texts(keys: Iterable[QKeySequence]) -> tuple[str, ...]:
    return tuple(each.toString(_PORTABLE) for each in keys)


def _give(shortcut: Shortcut, keys: list[QKeySequence]) -> None:
    action = shortcut.action
    tip, before = action.toolTip(), action.shortcut().toString(_NATIVE)
    action.setShortcuts(keys)
    if before and tip.endswith(f" ({before})"):
        tip = tip.removesuffix(f" ({before})")
        action.setToolTip(f"{tip} ({keys[0].toString(_NATIVE)})" if keys else tip)


def _load(file: Path) -> dict[str, list[str]]:
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        log.warning("the file of changed keys cannot be used; all actions have their own keys")
        return {}
    return {
        name: keys
        for name, keys in values.items()
        if isinstance(keys, list) and all(isinstance(each, str) for each in keys)
    }
