"""The page as a picture with what was read on top of it, and the list of all pages."""

from app.gui.page_view.page_view import PageView
from app.gui.page_view.thumbnail_model import PageState
from app.gui.page_view.thumbnail_panel import ThumbnailPanel

__all__ = ["PageState", "PageView", "ThumbnailPanel"]
