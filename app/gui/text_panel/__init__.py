"""What was read of the page, as text, Markdown, tables and details."""

from app.gui.text_panel.text_panel import TextPanel

__all__ = ["TextPanel"]
