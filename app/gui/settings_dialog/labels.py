"""Names and groups of settings as people see them; types, limits and help come from ``core.settings``.

Texts that are chosen by a key are written as literals inside ``translate`` calls, so that Qt's tools find them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_CONTEXT = "Settings"

GROUPS: dict[str, tuple[str, ...]] = {
    "appearance": ("appearance", "font_size_pt"),
    "reading": ("workers", "stall_timeout_s"),
    "export": ("name_template",),
    "limits": (
        "max_megapixels",
        "max_side_px",
        "max_pages",
        "worker_memory_mb",
        "worker_recycle_mb",
        "worker_recycle_pages",
        "worker_idle_s",
    ),
    "models": ("network",),
}
"""Keys of the settings on each page, in order; what is in no group is shown with the limits."""


def setting_label(key: str) -> str:
    """Return the short name of a setting; its key where it has none yet."""
    return {
        "appearance": QCoreApplication.translate(_CONTEXT, "Colours"),
        "font_size_pt": QCoreApplication.translate(_CONTEXT, "Text size"),
        "workers": QCoreApplication.translate(_CONTEXT, "Pages read at the same time"),
        "stall_timeout_s": QCoreApplication.translate(_CONTEXT, "Give a page up after"),
        "name_template": QCoreApplication.translate(_CONTEXT, "Name of exported files"),
        "max_megapixels": QCoreApplication.translate(_CONTEXT, "Largest picture"),
        "max_side_px": QCoreApplication.translate(_CONTEXT, "Longest side of a picture"),
        "max_pages": QCoreApplication.translate(_CONTEXT, "Most pages of a file"),
        "worker_memory_mb": QCoreApplication.translate(_CONTEXT, "Most memory of a reading process"),
        "worker_recycle_mb": QCoreApplication.translate(_CONTEXT, "Renew a reading process at"),
        "worker_recycle_pages": QCoreApplication.translate(_CONTEXT, "Renew a reading process after"),
        "worker_idle_s": QCoreApplication.translate(_CONTEXT, "End an idle reading process after"),
        "network": QCoreApplication.translate(_CONTEXT, "Downloads"),
    }.get(key, key)


def setting_unit(key: str) -> str:
    """Return the unit shown behind a number, with the space before it; "" for none."""
    units = {
        "_pt": QCoreApplication.translate(_CONTEXT, " pt"),
        "_s": QCoreApplication.translate(_CONTEXT, " s"),
        "_mb": QCoreApplication.translate(_CONTEXT, " MB"),
        "_px": QCoreApplication.translate(_CONTEXT, " px"),
        "_pages": QCoreApplication.translate(_CONTEXT, " pages"),
        "_megapixels": QCoreApplication.translate(_CONTEXT, " megapixels"),
    }
    return next((unit for ending, unit in units.items() if key.endswith(ending)), "")


def zero_text(key: str) -> str:
    """Return what is shown instead of 0 where 0 means that the program chooses; "" where it is a number."""
    return {
        "workers": QCoreApplication.translate(_CONTEXT, "automatic"),
        "font_size_pt": QCoreApplication.translate(_CONTEXT, "as the system"),
    }.get(key, "")


def choice_label(key: str, choice: str) -> str:
    """Return what a choice is called; the value itself where it has no name yet."""
    return {
        ("appearance", "system"): QCoreApplication.translate(_CONTEXT, "As the system"),
        ("appearance", "light"): QCoreApplication.translate(_CONTEXT, "Light"),
        ("appearance", "dark"): QCoreApplication.translate(_CONTEXT, "Dark"),
        ("network", "ask"): QCoreApplication.translate(_CONTEXT, "Ask before each"),
        ("network", "never"): QCoreApplication.translate(_CONTEXT, "Never"),
        ("network", "allow"): QCoreApplication.translate(_CONTEXT, "Without asking"),
    }.get((key, choice), choice)


def setting_help(text: str) -> str:
    """Return the help of a declaration in the person's language."""
    return QCoreApplication.translate(_CONTEXT, text)
