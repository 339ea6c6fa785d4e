"""The look of the window: style, palette and the switch between light and dark. GUI thread only."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.gui import tokens
from app.gui.tokens import Colours

# One style on every system: it is the only one of Qt's that follows a palette fully, in dark and mirrored too.
STYLE = "Fusion"
_ABOVE_NUMBERS = 5  # pixels above and below numbers to be set: the style's own fields are lower than all others
_TICK_BOX = 14  # pixels, the edge of a tick box and the width of a round one in that style
_BUTTON_PADDING = (7, 2)  # pixels beside and above the words of buttons in that style
_OUTLINE_FACTOR = 140  # percent by which that style darkens the window's colour for outlines


class Appearance(StrEnum):
    """Which colours a person asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Applies colours to the application and follows the system while that was asked for."""

    changed = Signal()
    """Colours or the size of icons are others now; the palette is in force already."""

    def __init__(self, app: QApplication) -> None:
        """Set style and colours of the application."""
        super().__init__(app)
        self._app = app
        self._appearance = Appearance.SYSTEM
        self._applied: Colours | None = None
        self._system_points = app.font().pointSizeF()
        self._icon_edge = tokens.ICON_SMALL
        app.setStyle(STYLE)
        app.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    @property
    def appearance(self) -> Appearance:
        """What was asked for."""
        return self._appearance

    def set_appearance(self, appearance: Appearance) -> None:
        """Change colours now."""
        self._appearance = appearance
        scheme = {
            Appearance.SYSTEM: Qt.ColorScheme.Unknown,
            Appearance.LIGHT: Qt.ColorScheme.Light,
            Appearance.DARK: Qt.ColorScheme.Dark,
        }[appearance]
        # Lets the system draw title bars and its own dialogs alike, where it can.
        self._app.styleHints().setColorScheme(scheme)
        self._apply()

    def set_font_size(self, points: int) -> None:
        """Change the size of all text; 0 takes the system's."""
        font = self._app.font()
        font.setPointSizeF(points or self._system_points)
        self._app.setFont(font)
        # Widgets learn of the font with the next events, and those under a style sheet only when it is set again.
        QTimer.singleShot(0, self._restyle)

    def _restyle(self) -> None:
        edge = self._icon_edge
        self._icon_edge = icon_edge(tokens.ICON_SMALL, QFontMetrics(self._app.font()))
        self._app.setStyleSheet(_style_sheet(self._wanted(), self._app.font()))
        if edge != self._icon_edge:
            self.changed.emit()

    def _wanted(self) -> Colours:
        if self._appearance is Appearance.SYSTEM:
            is_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            is_dark = self._appearance is Appearance.DARK
        return tokens.DARK if is_dark else tokens.LIGHT

    def _apply(self) -> None:
        colours = self._wanted()
        if colours is self._applied:
            return
        self._applied = colours
        self._app.setPalette(palette_of(colours))
        for class_name, palette in palettes_of_controls(colours).items():
            QApplication.setPalette(palette, class_name)  # type: ignore[arg-type] # declared as bytes, taken as str
        self._app.setStyleSheet(_style_sheet(colours, self._app.font()))
        self.changed.emit()


def active_colours() -> Colours:
    """Return the colours in force, for what is painted by hand."""
    is_dark = QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
    return tokens.DARK if is_dark else tokens.LIGHT


def colour(value: str, alpha: int = 255) -> QColor:
    """Return a colour of the tokens, with an opacity of 0..255."""
    result = QColor(value)
    result.setAlpha(alpha)
    return result


def scaled_font(font: QFont, factor: float, *, is_bold: bool = False) -> QFont:
    """Return the font in a size of the type scale (``tokens.TYPE_...``)."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * factor)
    else:
        result.setPixelSize(round(font.pixelSize() * factor))
    if is_bold:
        result.setWeight(QFont.Weight.DemiBold)
    return result


def icon_edge(base: int, metrics: QFontMetrics) -> int:
    """Return the edge of an icon beside text of a size: that of the tokens, larger beside larger letters.

    Args:
        base: ``tokens.ICON_SMALL`` or ``tokens.ICON_TOOLBAR``.
        metrics: Of the text.

    Returns:
        Device-independent pixels.
    """
    return max(base, metrics.ascent() + base - tokens.ICON_SMALL)


def fixed_font() -> QFont:
    """Return the system's font of one width; a widget that takes it keeps the size of the text around it."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    result = QFont()
    result.setFamilies(system.families())  # nothing else, so that the size stays the window's, now and later
    return result


def palette_of(colours: Colours) -> QPalette:
    """Return the palette that carries these colours."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for each, value in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.surface_alternate,
        role.Text: colours.text,
        role.PlaceholderText: colours.text_muted,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Light: colours.surface,
        role.Midlight: colours.surface_hover,
        role.Mid: colours.border,
        role.Dark: colours.control_border,
        role.Shadow: colours.border,
    }.items():
        palette.setColor(each, QColor(value))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, each, QColor(colours.text_disabled))
    palette.setColor(group.Disabled, role.Highlight, QColor(colours.border))
    palette.setColor(group.Disabled, role.HighlightedText, QColor(colours.text_muted))
    return palette


def palettes_of_controls(colours: Colours) -> dict[str, QPalette]:
    """Return the palettes of kinds of widgets, by class, whose outlines the common one leaves too faint.

    The style draws an outline as the window's colour made darker, which is invisible in a dark window; none of these
    kinds fills its own ground with that colour, so it can be chosen for the outline alone.
    """
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    framed = palette_of(colours)
    framed.setColor(role.Window, _outlined_by(colours.control_border))
    framed.setColor(group.Disabled, role.Window, _outlined_by(colours.border))
    kinds = (
        "QCheckBox",
        "QRadioButton",
        "QPushButton",
        "QComboBox",
        "QAbstractSpinBox",
        "QTableView",
        "QListView",
        "QuestionField",
    )
    return dict.fromkeys(kinds, framed)


def _outlined_by(value: str) -> QColor:
    # The inverse of the style's darker(140).
    return QColor(value).lighter(_OUTLINE_FACTOR)


def _style_sheet(colours: Colours, font: QFont) -> str:
    metrics = QFontMetrics(font)
    small = icon_edge(tokens.ICON_SMALL, metrics)
    grown = small / tokens.ICON_SMALL
    # The style leaves the same few pixels around the words of a button, however large they are.
    across, down = round(grown * _BUTTON_PADDING[0]), round(grown * _BUTTON_PADDING[1])
    buttons = f"QPushButton {{ padding: {down}px {across}px; }}" if grown > 1 else ""
    box = round(grown * _TICK_BOX)
    ticked = "QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator"
    boxes = f"{ticked} {{ width: {box}px; height: {box}px; }}" if grown > 1 else ""
    # Only what a palette cannot say; the rest stays the style's own. Tool tips ignore the palette on some systems; the
    # style shows the current row of a list by a tint over its text, which takes the text's contrast away.
    return f"""
    QToolTip {{ color: {colours.text}; background: {colours.surface}; border: 1px solid {colours.border};
                padding: {tokens.SPACE_HALF}px; }}
    QToolBar {{ border: 0; border-bottom: 1px solid {colours.border}; padding: {tokens.SPACE_HALF}px;
                spacing: {tokens.SPACE_HALF}px; }}
    QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QMenu, QTabBar {{ icon-size: {small}px; }}
    {buttons}
    {boxes}
    QAbstractSpinBox {{ min-height: {metrics.height() + _ABOVE_NUMBERS}px; }}
    QStatusBar {{ border-top: 1px solid {colours.border}; }}
    QStatusBar::item {{ border: 0; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QAbstractItemView {{ outline: {tokens.BORDER}px dotted {colours.text}; }}
    {_scroll_bars(colours)}
    QAbstractScrollArea::corner {{ background: {colours.window}; border: 0; }}
    QSplitter::handle {{ background: {colours.window}; }}
    QSplitter::handle:hover {{ background: {colours.border}; }}
    QLineEdit {{ background: {colours.surface}; border: 1px solid {colours.control_border};
                 border-radius: {tokens.SPACE_HALF}px; padding: 3px {tokens.SPACE_HALF}px; }}
    QLineEdit:focus {{ border: {tokens.FOCUS_BORDER}px solid {colours.accent}; padding: 2px 3px; }}
    QLineEdit:disabled {{ background: {colours.window}; border-color: {colours.border}; }}
    QuestionField {{ background: {colours.surface}; border: 1px solid {colours.control_border};
                     border-radius: {tokens.SPACE_HALF}px; padding: 1px; }}
    QuestionField:focus {{ border: {tokens.FOCUS_BORDER}px solid {colours.accent}; padding: 0; }}
    QuestionField:disabled {{ background: {colours.window}; border-color: {colours.border}; }}
    """


def _scroll_bars(colours: Colours) -> str:
    # The style shades handle and trough from one colour, too near each other to be told apart in a light window.
    bar, handle = "QScrollBar", "QScrollBar::handle"
    ends = ", ".join(f"{bar}::{part}" for part in ("add-line", "sub-line"))
    pages = ", ".join(f"{bar}::{part}" for part in ("add-page", "sub-page"))
    around, radius = tokens.SPACE_HALF // 2, tokens.SPACE_HALF
    return f"""
    {bar} {{ background: {colours.window}; border: 0; }}
    {handle} {{ background: {colours.control_border}; border-radius: {radius}px; margin: {around}px; }}
    {handle}:vertical {{ min-height: {tokens.SPACE_3}px; }}
    {handle}:horizontal {{ min-width: {tokens.SPACE_3}px; }}
    {handle}:hover, {handle}:pressed {{ background: {colours.text_muted}; }}
    {handle}:disabled {{ background: {colours.border}; }}
    {ends} {{ width: 0; height: 0; border: 0; }}
    {pages} {{ background: none; }}
    """
