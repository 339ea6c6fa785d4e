"""Names and groups of settings as people see them; types, limits and help come from ``core.settings``.

Texts that are chosen by a key are written as literals inside ``translate`` calls, so that Qt's tools find them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.gui.translation import LANGUAGES

GROUPS: dict[str, tuple[str, ...]] = {
    "appearance": ("ui_language", "appearance", "font_size_pt"),
    "reading": (
        "language",
        "text_in_files",
        "layout",
        "page_repair",
        "quick_reading",
        "doubtful_below_percent",
        "workers",
        "stall_timeout_s",
        "notify",
    ),
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
    "language_models": (
        "chat_model",
        "vlm_model",
        "vlm_region_timeout_s",
        "improve_minutes",
        "llm_context_tokens",
        "llm_threads",
        "llm_kv_type",
        "llm_gpu_layers",
        "llm_idle_s",
    ),
    "storage": ("keep_days",),
    "api": (
        "api_anonymous",
        "api_anonymous_pages",
        "api_inline_wait_s",
        "api_max_upload_mb",
        "api_jobs_waiting",
        "api_keep_days",
    ),
}
"""Keys of the settings on each page, in order; what is in no group is shown with the limits."""

AT_ONCE_GROUP = ("api_enabled", "api_port")
"""Keys that no form holds: their page writes them itself, so that one sees there what became of it."""


def setting_label(key: str) -> str:
    """Return the short name of a setting; its key where it has none yet."""
    return {
        "ui_language": QCoreApplication.translate("Settings", "Language"),
        "appearance": QCoreApplication.translate("Settings", "Colours"),
        "font_size_pt": QCoreApplication.translate("Settings", "Text size"),
        "workers": QCoreApplication.translate("Settings", "Pages read at the same time"),
        "language": QCoreApplication.translate("LanguageField", "Language"),
        "text_in_files": QCoreApplication.translate("Settings", "PDFs that hold text"),
        "layout": QCoreApplication.translate("Settings", "Layout of pages"),
        "page_repair": QCoreApplication.translate("Settings", "Mend photographed and bent pages"),
        "quick_reading": QCoreApplication.translate("Settings", "Read clear print quickly first"),
        "stall_timeout_s": QCoreApplication.translate("Settings", "Give a page up after"),
        "doubtful_below_percent": QCoreApplication.translate("Settings", "Words are doubtful below"),
        "name_template": QCoreApplication.translate("Settings", "Name of exported files"),
        "max_megapixels": QCoreApplication.translate("Settings", "Largest picture"),
        "max_side_px": QCoreApplication.translate("Settings", "Longest side of a picture"),
        "max_pages": QCoreApplication.translate("Settings", "Most pages of a file"),
        "worker_memory_mb": QCoreApplication.translate("Settings", "Most memory of a reading process"),
        "worker_recycle_mb": QCoreApplication.translate("Settings", "Renew a reading process at"),
        "worker_recycle_pages": QCoreApplication.translate("Settings", "Renew a reading process after"),
        "worker_idle_s": QCoreApplication.translate("Settings", "End an idle reading process after"),
        "network": QCoreApplication.translate("Settings", "Downloads"),
        "chat_model": QCoreApplication.translate("Settings", "Model that chats"),
        "vlm_model": QCoreApplication.translate("Settings", "Model that reads pictures"),
        "vlm_region_timeout_s": QCoreApplication.translate("Settings", "Give a region up after"),
        "improve_minutes": QCoreApplication.translate("Settings", "Time for a second look"),
        "llm_context_tokens": QCoreApplication.translate("Settings", "Context"),
        "llm_threads": QCoreApplication.translate("Settings", "Threads"),
        "llm_kv_type": QCoreApplication.translate("Settings", "Memory of what was read"),
        "llm_gpu_layers": QCoreApplication.translate("Settings", "Layers on the graphics processor"),
        "llm_idle_s": QCoreApplication.translate("Settings", "Free the memory after"),
        "notify": QCoreApplication.translate("Settings", "Notice on the desktop"),
        "keep_days": QCoreApplication.translate("Settings", "Keep documents for"),
        "api_enabled": QCoreApplication.translate("Settings", "Serve other programs"),
        "api_port": QCoreApplication.translate("Settings", "Port"),
        "api_inline_wait_s": QCoreApplication.translate("Settings", "Wait for short files"),
        "api_max_upload_mb": QCoreApplication.translate("Settings", "Largest file"),
        "api_jobs_waiting": QCoreApplication.translate("Settings", "Most jobs that wait"),
        "api_anonymous": QCoreApplication.translate("Settings", "Read files without a token"),
        "api_anonymous_pages": QCoreApplication.translate("Settings", "Pages a day without a token"),
        "api_keep_days": QCoreApplication.translate("Settings", "Keep results for"),
    }.get(key, key)


def setting_unit(key: str) -> str:
    """Return the unit shown behind a number, with the space before it; "" for none."""
    units = {
        "_percent": QCoreApplication.translate("Settings", " %"),
        "_pt": QCoreApplication.translate("Settings", " pt"),
        "_days": QCoreApplication.translate("Settings", " days"),
        "_s": QCoreApplication.translate("Settings", " s"),
        "_mb": QCoreApplication.translate("Settings", " MB"),
        "_px": QCoreApplication.translate("Settings", " px"),
        "_tokens": QCoreApplication.translate("Settings", " tokens"),
        "_minutes": QCoreApplication.translate("Settings", " min"),
        "_pages": QCoreApplication.translate("Settings", " pages"),
        "_megapixels": QCoreApplication.translate("Settings", " megapixels"),
    }
    return next((unit for ending, unit in units.items() if key.endswith(ending)), "")


def zero_text(key: str) -> str:
    """Return what is shown instead of 0 where 0 means that the program chooses; "" where it is a number."""
    return {
        "workers": QCoreApplication.translate("Settings", "automatic"),
        "llm_context_tokens": QCoreApplication.translate("Settings", "as the model says"),
        "llm_threads": QCoreApplication.translate("Settings", "automatic"),
        "font_size_pt": QCoreApplication.translate("Settings", "as the system"),
        "keep_days": QCoreApplication.translate("Settings", "always"),
        "api_keep_days": QCoreApplication.translate("Settings", "always"),
    }.get(key, "")


def choice_label(key: str, choice: str) -> str:
    """Return what a choice is called; the value itself where it has no name yet."""
    if key == "ui_language":
        return LANGUAGES.get(choice, QCoreApplication.translate("Settings", "As the system"))
    return {
        ("appearance", "system"): QCoreApplication.translate("Settings", "As the system"),
        ("appearance", "light"): QCoreApplication.translate("Settings", "Light"),
        ("appearance", "dark"): QCoreApplication.translate("Settings", "Dark"),
        ("text_in_files", "ask"): QCoreApplication.translate("Settings", "Ask"),
        ("text_in_files", "keep"): QCoreApplication.translate("Settings", "Use their text"),
        ("text_in_files", "force"): QCoreApplication.translate("Settings", "Read the pictures"),
        ("layout", "geometric"): QCoreApplication.translate("Settings", "By geometry"),
        ("layout", "model"): QCoreApplication.translate("Settings", "With a layout model"),
        ("layout", "auto"): QCoreApplication.translate("Settings", "With a model where installed"),
        ("llm_kv_type", "f16"): QCoreApplication.translate("Settings", "Exact"),
        ("llm_kv_type", "q8_0"): QCoreApplication.translate("Settings", "Half the memory"),
        ("network", "ask"): QCoreApplication.translate("Settings", "Ask before each"),
        ("network", "never"): QCoreApplication.translate("Settings", "Never"),
        ("network", "allow"): QCoreApplication.translate("Settings", "Without asking"),
    }.get((key, choice), choice)


def setting_help(text: str) -> str:
    """Return the help of a declaration in the person's language."""
    return QCoreApplication.translate("Settings", text)
