"""Icons: one family of line drawings (Lucide, from the package ``lucide``), tinted to the colours in force.

The SVGs are read from the package's archive by name; its Python code is not used. GUI thread only.
"""

from __future__ import annotations

import functools
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolBar, QToolButton

from app.gui import icon_archive, theme, tokens

NAME_PROPERTY = "pagesightIcon"  # where `set_icon` keeps the name
# Drawings that point along the line of reading; in a window that is read from the right they point the other way.
# What turns a page or stands for a thing stays as it is.
_POINTING = frozenset({"undo-2", "redo-2", "log-out", "panel-left", "panel-right", "external-link", "chevrons-right"})
_STROKE = "1.75"  # the family's own 2 looks heavy beside text of the usual weight


class HasIcon(Protocol):
    """An action or a button."""

    def setIcon(self, icon: QIcon) -> None:  # noqa: N802 - Qt's name
        """Show the icon."""
        ...

    def setProperty(self, name: str, value: object) -> bool:  # noqa: N802 - Qt's name
        """Keep a value."""
        ...


def icon(name: str, tint: str | None = None) -> QIcon:
    """Return an icon of the family.

    Args:
        name: Name in the family, such as "folder-open".
        tint: A colour of the tokens; that of text without.

    Raises:
        KeyError: If the family has no such icon.
    """
    result = _action_icon(name, tint)
    _add(result, QIcon.Mode.Selected, name, theme.active_colours().on_accent, _edges(tokens.ICON_SMALL))
    return result


def _action_icon(name: str, tint: str | None = None) -> QIcon:
    # Without the mode of chosen rows, which actions and buttons are never in.
    colours, edges = theme.active_colours(), _edges(tokens.ICON_SMALL, tokens.ICON_TOOLBAR)
    result = QIcon()
    _add(result, QIcon.Mode.Normal, name, tint or colours.text, edges)
    _add(result, QIcon.Mode.Disabled, name, colours.text_disabled, edges)
    return result


def _edges(*bases: int) -> tuple[int, ...]:
    """Return the edges drawn beforehand, pixels: sizes of the tokens beside the window's letters at 100 % and 200 %.

    Qt picks the nearest above and scales it down, but never up. Few, because each is drawn in several colours before
    the window can be shown.
    """
    metrics = QFontMetrics(QApplication.font())
    return tuple(theme.icon_edge(base, metrics) * ratio for ratio in (1, 2) for base in bases)


def pixmap(name: str, edge: int, tint: str, device_pixel_ratio: float = 1.0) -> QPixmap:
    """Return a square picture of an icon, sharp at the given ratio; the same one for the same arguments.

    Args:
        name: Name in the family.
        edge: Device-independent pixels.
        tint: A colour of the tokens.
        device_pixel_ratio: Of the screen it is shown on.

    Raises:
        KeyError: If the family has no such icon.
    """
    result = QPixmap(_drawn(name, round(edge * device_pixel_ratio), tint, _is_mirrored(name)))
    result.setDevicePixelRatio(device_pixel_ratio)
    return result


def set_icon(target: HasIcon, name: str) -> None:
    """Give an action or button an icon that follows the theme."""
    target.setProperty(NAME_PROPERTY, name)
    target.setIcon(_action_icon(name))


def fit_bar(bar: QToolBar) -> None:
    """Give a bar icons of its size, beside larger letters larger ones; ``refresh`` does so again."""
    edge = theme.icon_edge(tokens.ICON_TOOLBAR, QFontMetrics(QApplication.font()))
    bar.setIconSize(QSize(edge, edge))


def set_overflow_icon(bar: QToolBar) -> None:
    """Give the button for what has no room in a bar an icon of the family; the style's own cannot be seen in the dark.

    To be called when the direction of the bar is settled.
    """
    button = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    if button is not None:
        set_icon(button, "chevrons-right")


def refresh(app: QApplication) -> None:
    """Draw anew what ``set_icon`` has set; called when the theme has changed."""
    for window in app.topLevelWidgets():
        _refresh(window)
        for child in window.findChildren(QObject):
            _refresh(child)


def _refresh(target: QObject) -> None:
    if isinstance(target, QToolBar):
        fit_bar(target)
    if isinstance(target, (QAction, QAbstractButton)):
        name = target.property(NAME_PROPERTY)
        if name:
            target.setIcon(_action_icon(str(name)))


def _add(target: QIcon, mode: QIcon.Mode, name: str, tint: str, edges: tuple[int, ...]) -> None:
    for edge in edges:
        target.addPixmap(_drawn(name, edge, tint, _is_mirrored(name)), mode)


def _is_mirrored(name: str) -> bool:
    return name in _POINTING and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


@functools.lru_cache(maxsize=1024)
def _drawn(name: str, edge: int, tint: str, is_mirrored: bool) -> QPixmap:
    mask = _mask(name, edge)
    result = mask.transformed(QTransform.fromScale(-1, 1)) if is_mirrored else QPixmap(mask)
    painter = QPainter(result)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(result.rect(), QColor(tint))
    painter.end()
    return result


@functools.lru_cache(maxsize=512)
def _mask(name: str, edge: int) -> QPixmap:
    # The drawings have one colour, so one of them serves all tints.
    renderer = _renderer(name)
    result = QPixmap(QSize(edge, edge))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    return result


@functools.lru_cache(maxsize=256)
def _renderer(name: str) -> QSvgRenderer:
    svg = icon_archive.svg(name).replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
    return QSvgRenderer(QByteArray(svg.replace("currentColor", "black").encode()))
