"""Puts the field under the ink of the current word, follows the view, and makes edits of what is done in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Slot

from app.gui import tokens
from app.gui.editing.doubtful_steps import DoubtfulSteps
from app.gui.editing.ink_field import InkField
from app.gui.editing.ink_words import first_word, ink_word, unless_impossible, with_line_said, word_beside
from app.gui.editing.page_editor import PageEditor
from app.gui.page_view.canvas import PageCanvas, quad_of_place
from app.gui.page_view.overlay_item import polygon_of
from app.gui.page_view.place_steps import step_word
from app.gui.workspace import Place, Workspace
from core.geometry import BBox
from core.model import Page
from core.page_edits import with_word_box, with_word_split, with_word_text, with_words_merged

_READABLE = 14.0  # pixels of the screen; ink that is lower is enlarged when the field opens
_COMFORTABLE = 22.0
_SMALLEST = 2.0  # pixels of the page frame that a box keeps


class InkEditing(QObject):
    """Steers the field. GUI thread only."""

    def __init__(self, canvas: PageCanvas, workspace: Workspace, editor: PageEditor, steps: DoubtfulSteps) -> None:
        """Edit on a canvas."""
        super().__init__(canvas)
        self._canvas, self._workspace, self._editor, self._steps = canvas, workspace, editor, steps
        self._place: Place | None = None
        self._is_own_change = False
        self.field = InkField(canvas.viewport())
        self.field.accepted.connect(self._on_accepted)
        self.field.left.connect(self.close)
        self.field.word_step_requested.connect(self._on_word_step)
        self.field.line_step_requested.connect(self._on_line_step)
        self.field.split_requested.connect(self._on_split)
        self.field.merge_requested.connect(self._on_merge)
        self.field.box_moved.connect(self._on_box_moved)
        self.field.box_resized.connect(self._on_box_resized)
        steps.word_reached.connect(self.open)
        steps.end_reached.connect(self._on_end)
        workspace.place_changed.connect(self._on_place_changed)
        workspace.page_changed.connect(self._on_page_changed)
        canvas.scale_changed.connect(self._settle)
        for bar in (canvas.horizontalScrollBar(), canvas.verticalScrollBar()):
            bar.valueChanged.connect(self._settle)
        canvas.viewport().installEventFilter(self)

    @property
    def place(self) -> Place | None:
        """The word that is being edited."""
        return self._place

    @Slot()
    def begin(self) -> None:
        """Edit the word of the current place; the first one of the page without a place."""
        text = self._canvas.text
        if text is None:
            return
        place = self._workspace.place
        if place is None or place.word is None:
            start = None if place is None else Place(place.block, place.line or 0)
            place = step_word(text, start, 1) if start is not None else None
            place = place or first_word(text)
        if place is not None:
            self.open(place)

    @Slot(object)
    def open(self, place: Place) -> None:
        """Edit the word of a place."""
        page = self._workspace.page
        word = ink_word(page, place) if page is not None else None
        if word is None:
            self.close()
            return
        was_open = self._place is not None
        self._place = place
        self._set_place(place)
        if not was_open:
            self._make_readable()
        self.field.show_word(word)
        self._reveal()
        self._settle()

    @Slot()
    def close(self) -> None:
        """Leave the word as it is."""
        if self._place is not None:
            self._place = None
            had_focus = self.field.edit.hasFocus()
            self.field.hide()
            if had_focus:
                self._canvas.setFocus()

    def accept(self) -> None:
        """Take over what is written where it differs, and leave the word."""
        self._take_over()
        self.close()

    # What is done in the field

    @Slot(int)
    def _on_accepted(self, delta: int) -> None:
        place, page = self._place, self._workspace.page
        if place is None or page is None:
            return
        text = self.field.text
        start = place
        if not text and delta > 0:  # the word goes, and the next one takes its index
            start = replace(place, word=None) if not place.word else replace(place, word=place.word - 1)
        self._apply(self.tr("Accept word") if not self.field.is_changed else self.tr("Edit word"), text, start)
        self._show_again()
        self._steps.step(delta, start)

    def _show_again(self) -> None:
        """Show the place as it is after an edit: steps to another page take a moment, and keys may come meanwhile."""
        page = self._workspace.page
        word = ink_word(page, self._place) if page is not None and self._place is not None else None
        if word is None:
            self.close()
        else:
            self.field.show_word(word)

    @Slot(int)
    def _on_word_step(self, delta: int) -> None:
        place = self._take_over()
        text = self._canvas.text
        found = step_word(text, place, delta) if text is not None and place is not None else None
        if found is not None:
            self.open(found)
        elif place is not None:
            self.open(place)

    @Slot(int)
    def _on_line_step(self, delta: int) -> None:
        place = self._take_over()
        text = self._canvas.text
        if text is None or place is None:
            return
        self.open(word_beside(text, place, delta) or place)

    @Slot(int)
    def _on_split(self, at: int) -> None:
        place, written = self._place, self.field.edit.text()
        if place is None or place.line is None or place.word is None:
            return
        if self.field.is_changed:  # what is written is split, and that is one step
            self._apply(self.tr("Split word"), f"{written[:at].strip()} {written[at:].strip()}", place)
        else:
            change = partial(with_word_split, block=place.block, line=place.line, word=place.word, at=at)
            self._edit(self.tr("Split word"), partial(unless_impossible, change), place)
        self.open(place)

    @Slot()
    def _on_merge(self) -> None:
        place = self._take_over()
        if place is None or place.line is None or place.word is None:
            return
        change = partial(with_words_merged, block=place.block, line=place.line, word=place.word)
        self._edit(self.tr("Merge words"), partial(unless_impossible, change), place)
        self.open(place)

    @Slot(int, int)
    def _on_box_moved(self, right: int, down: int) -> None:
        step = self._step()
        across, along = right * step, down * step
        self._set_box(lambda box: BBox(box.left + across, box.top + along, box.right + across, box.bottom + along))

    @Slot(int, int)
    def _on_box_resized(self, right: int, down: int) -> None:
        step = self._step()
        self._set_box(
            lambda box: BBox(
                box.left,
                box.top,
                max(box.left + _SMALLEST, box.right + right * step),
                max(box.top + _SMALLEST, box.bottom + down * step),
            )
        )

    def _set_box(self, change: Callable[[BBox], BBox]) -> None:
        place, page = self._place, self._workspace.page
        if place is None or page is None or place.line is None or place.word is None:
            return
        box = change(page.blocks[place.block].lines[place.line].words[place.word].bbox)
        inside = box.intersection(BBox(0, 0, page.width, page.height))
        if inside is None:
            return
        written, caret = self.field.edit.text(), self.field.edit.cursorPosition()
        edit = partial(with_word_box, block=place.block, line=place.line, word=place.word, bbox=inside)
        self._edit(self.tr("Move box"), edit, place, merge_key=("box", place))
        self.field.edit.setText(written)
        self.field.edit.setCursorPosition(caret)
        self._settle()

    def _step(self) -> float:
        return max(1.0, 1.0 / self._canvas.scale_factor)

    def _take_over(self) -> Place | None:
        """Make an edit of what is written where it differs; return the place."""
        if self._place is not None and self.field.is_changed:
            self._apply(self.tr("Edit word"), self.field.text, self._place)
        return self._place

    def _apply(self, name: str, text: str, after: Place) -> None:
        place = self._place
        if place is None or place.line is None:
            return
        change: Callable[[Page], Page]
        if place.word is None:
            change = partial(with_line_said, block=place.block, line=place.line, text=text)
        else:
            change = partial(with_word_text, block=place.block, line=place.line, word=place.word, text=text)
        self._edit(name, change, after)

    def _edit(self, name: str, change: Callable[[Page], Page], after: Place, *, merge_key: object = None) -> None:
        self._is_own_change = True
        try:
            self._editor.apply(name, change, after, merge_key=merge_key)
        finally:
            self._is_own_change = False

    # Following

    @Slot(object)
    def _on_place_changed(self, place: Place | None) -> None:
        """Go along when another word is clicked; what was written is taken over."""
        if self._place is None or self._is_own_change or place == self._place:
            return
        if place is not None and place.line is not None:
            self._take_over()
            self.open(place)
        elif self._workspace.page is not None and place is None:
            self._take_over()
            self.close()

    @Slot(object)
    def _on_page_changed(self, page: Page | None) -> None:
        if self._place is None or self._is_own_change:
            return
        place = self._place
        word = ink_word(page, place) if page is not None else None
        if word is None:
            self.close()
        elif word != self.field.word:  # undone, or changed elsewhere
            self.field.show_word(word)

    @Slot(int)
    def _on_end(self, delta: int) -> None:
        if self._place is not None:
            self.close()

    def _set_place(self, place: Place) -> None:
        self._is_own_change = True
        try:
            self._workspace.set_place(place)
        finally:
            self._is_own_change = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay at the word when the view is resized."""
        if event.type() is QEvent.Type.Resize:
            self._settle()
        return False

    def _word_rect(self) -> QRect | None:
        quad = quad_of_place(self._canvas.text, self._place)
        return None if quad is None else self._canvas.mapFromScene(polygon_of(quad)).boundingRect()

    def _make_readable(self) -> None:
        quad = quad_of_place(self._canvas.text, self._place)
        # The height of the line, whichever way it runs: a narrow letter is not small.
        height = quad.thickness * self._canvas.scale_factor if quad is not None else 0.0
        if 0 < height < _READABLE:
            self._canvas.zoom_by(_COMFORTABLE / max(1.0, height))

    def _reveal(self) -> None:
        """Scroll so that word and field can both be seen."""
        rect = self._word_rect()
        if rect is None:
            return
        height = self.field.sizeHint().height() + tokens.SPACE_2
        wanted = self._canvas.mapToScene(rect.adjusted(0, 0, 0, height)).boundingRect()
        self._canvas.ensureVisible(QRectF(wanted), tokens.SPACE_2, tokens.SPACE)

    @Slot()
    def _settle(self) -> None:
        """Put the field below the word, or above it where there is no room."""
        rect = self._word_rect() if self._place is not None else None
        if rect is None:
            return
        room = self._canvas.viewport().rect()
        size = self.field.sizeHint()
        width = min(max(size.width(), rect.width() + 2 * tokens.SPACE), room.width())
        left = rect.right() - width + tokens.SPACE if self.field.word.is_rtl else rect.left() - tokens.SPACE
        left = max(0, min(left, room.width() - width))
        top = rect.bottom() + tokens.SPACE_HALF
        if top + size.height() > room.height() and rect.top() - size.height() > 0:
            top = rect.top() - size.height() - tokens.SPACE_HALF
        self.field.setGeometry(QRect(QPoint(left, top), QPoint(left + width - 1, top + size.height() - 1)))
