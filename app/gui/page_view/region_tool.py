"""A region drawn on the page: its text or its picture is copied, or the picture saved."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenu

from app.gui import icons
from app.gui.page_view.canvas import PageCanvas
from app.gui.page_view.picture_feed import PictureFeed
from app.gui.qt_jobs import run_in_background
from app.services.views.region_text import text_within
from core.errors import AppError, OutputNotWritableError
from core.geometry import BBox

_PICTURES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".bmp")


class RegionTool(QObject):
    """Offers what can be done with a region. GUI thread only."""

    told = Signal(str)
    """Something was done; a sentence for the person."""
    failed = Signal(object)
    """The AppError that says why a picture could not be saved."""

    def __init__(self, canvas: PageCanvas, feed: PictureFeed, parent: QObject) -> None:
        """Serve a canvas."""
        super().__init__(parent)
        self._canvas, self._feed = canvas, feed
        self._target: Path | None = None
        self.copy_text = self._make(self.tr("Copy text"), "copy")
        self.copy_picture = self._make(self.tr("Copy picture"), "image")
        self.save_picture = self._make(self.tr("Save picture…"), "download")
        self.copy_text.triggered.connect(self._on_copy_text)
        self.copy_picture.triggered.connect(self._on_copy_picture)
        self.save_picture.triggered.connect(self._on_save_picture)
        self._more: list[QAction] = []
        self._menu: QMenu | None = None
        canvas.region_chosen.connect(self._on_region_chosen)
        feed.region_drawn.connect(self._on_drawn)

    @property
    def region(self) -> BBox | None:
        """The region drawn last, in the page frame; None where there is none."""
        return self._canvas.region

    def add_action(self, action: QAction) -> None:
        """Offer something else that can be done with a region; ``region`` tells which."""
        self._more.append(action)

    def menu(self) -> QMenu:
        """Return the menu of the region; it deletes itself when it closes."""
        menu = QMenu(self._canvas)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.copy_text, self.copy_picture, self.save_picture])
        if self._more:
            menu.addSeparator()
            menu.addActions(self._more)
        region, text = self.region, self._canvas.text
        has_text = region is not None and text is not None and bool(text_within(text, region))
        self.copy_text.setEnabled(has_text)
        return menu

    def copy_picture_of(self, region: BBox) -> None:
        """Copy a region as a picture in the page's full resolution, once it is drawn."""
        self._target = None
        self._feed.draw_region(region)

    def save_picture_of(self, region: BBox, target: Path) -> None:
        """Write a region as a picture in the page's full resolution, once it is drawn."""
        self._target = target if target.suffix.lower() in _PICTURES else target.with_name(target.name + ".png")
        self._feed.draw_region(region)

    def _make(self, text: str, icon: str) -> QAction:
        action = QAction(text, self)
        icons.set_icon(action, icon)
        return action

    @Slot(object, QPoint)
    def _on_region_chosen(self, region: BBox, where: QPoint) -> None:
        self._menu = self.menu()
        self._menu.popup(where)
        self._menu.setActiveAction(next(action for action in self._menu.actions() if action.isEnabled()))

    @Slot()
    def _on_copy_text(self) -> None:
        region, text = self.region, self._canvas.text
        copied = text_within(text, region) if text is not None and region is not None else ""
        if copied:
            QGuiApplication.clipboard().setText(copied)
            self.told.emit(self.tr("Characters copied: {count}").format(count=len(copied)))

    @Slot()
    def _on_copy_picture(self) -> None:
        if self.region is not None:
            self.copy_picture_of(self.region)

    @Slot()
    def _on_save_picture(self) -> None:
        dialog = QFileDialog(self._canvas, self.tr("Save the region as a picture"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("PNG picture (*.png)"), self.tr("All files (*)")])
        dialog.setDefaultSuffix("png")
        dialog.fileSelected.connect(self._on_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_file(self, name: str) -> None:
        if self.region is not None:
            self.save_picture_of(self.region, Path(name))

    @Slot(QImage)
    def _on_drawn(self, image: QImage) -> None:
        if self._target is None:
            QGuiApplication.clipboard().setImage(image)
            size = self.tr("{width} × {height} pixels").format(width=image.width(), height=image.height())
            self.told.emit(self.tr("Picture copied: {size}").format(size=size))
            return
        target, self._target = self._target, None
        run_in_background(self, partial(_save, image, target), self._on_saved, self.failed.emit)

    def _on_saved(self, target: Path) -> None:
        self.told.emit(self.tr("Picture saved: {name}").format(name=target.name))


def _save(image: QImage, target: Path) -> Path:
    if not image.save(str(target)):
        error: AppError = OutputNotWritableError(
            "the picture cannot be written", file=target, remedy="Choose another folder or name"
        )
        raise error
    return target
