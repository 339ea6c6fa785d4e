"""Settings: each declared once with type, default, allowed values and help. Core layer; reading files is app/services.

The command line, the settings file, the window's dialog and docs/settings.md all derive from ``SETTINGS``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from core.errors import SettingInvalidError


class NetworkPolicy(StrEnum):
    """When the program may use the network: only after asking, never, or without asking."""

    ASK = "ask"
    NEVER = "never"
    ALLOW = "allow"


@dataclass(frozen=True, slots=True)
class Setting:
    """One declaration.

    Attributes:
        key: Name in the settings file.
        default: Value where nothing is set; its type is the setting's type.
        help: What it does, with its unit.
        minimum: Smallest value of a number.
        maximum: Largest value of a number.
        choices: Allowed values of a text; empty for any.
        cli_flag: Option of ``pagesight convert`` that overrides it, empty for none.
    """

    key: str
    default: int | float | bool | str
    help: str
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()
    cli_flag: str = ""

    def checked(self, value: object) -> int | float | bool | str:
        """Return the value in the setting's type.

        Raises:
            SettingInvalidError: If type, range or choice do not fit.
        """
        wanted = type(self.default)
        if wanted is float and type(value) is int:
            value = float(value)
        if type(value) is not wanted or not isinstance(value, (int, float, bool, str)):
            raise SettingInvalidError(f"setting {self.key} must be {_NAMES[wanted]}, not {value!r}", remedy=self.help)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            low, high = self.minimum, self.maximum
            # Written so that "nan", which TOML knows and which compares as False with everything, is refused.
            if not ((low is None or value >= low) and (high is None or value <= high)):
                raise SettingInvalidError(
                    f"setting {self.key} is {value}, allowed are {low:.12g} to {high:.12g}", remedy=self.help
                )
        if self.choices and value not in self.choices:
            raise SettingInvalidError(
                f"setting {self.key} is {value!r}, allowed are {', '.join(self.choices)}", remedy=self.help
            )
        return value


_NAMES = {int: "a whole number", float: "a number", bool: "true or false", str: "a text"}


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings. Services receive this object; nobody reads a key by its name."""

    workers: int = 0
    network: NetworkPolicy = NetworkPolicy.ASK
    max_megapixels: float = 180.0
    max_side_px: int = 32_000
    max_pages: int = 10_000
    stall_timeout_s: float = 45.0
    worker_recycle_mb: int = 750
    worker_memory_mb: int = 2_000
    worker_recycle_pages: int = 200
    worker_idle_s: float = 60.0
    language: str = "auto"
    text_in_files: str = "ask"
    layout: str = "auto"
    page_repair: bool = True
    quick_reading: bool = False
    doubtful_below_percent: int = 80
    name_template: str = "{name}"
    ui_language: str = "system"
    appearance: str = "system"
    font_size_pt: int = 0
    notify: bool = True
    keep_days: int = 0
    chat_model: str = "auto"
    vlm_model: str = "auto"
    vlm_region_timeout_s: float = 240.0
    improve_minutes: float = 5.0
    llm_context_tokens: int = 0
    llm_threads: int = 0
    llm_kv_type: str = "f16"
    llm_gpu_layers: int = 0
    llm_idle_s: float = 300.0
    api_enabled: bool = False
    api_port: int = 8765
    api_inline_wait_s: float = 240.0
    api_max_upload_mb: int = 500
    api_jobs_waiting: int = 200
    api_anonymous: bool = False
    api_anonymous_pages: int = 20
    api_keep_days: int = 30


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "workers",
        0,
        "Pages read at the same time, one process each; 0 chooses from the processor's cores and the free memory",
        0,
        64,
        cli_flag="--workers",
    ),
    Setting("network", "ask", "When models may be downloaded: ask, never, allow", choices=("ask", "never", "allow")),
    Setting("max_megapixels", 180.0, "Largest picture that is opened, millions of pixels", 1, 2_000),
    Setting("max_side_px", 32_000, "Longest side of a picture that is opened, pixels", 100, 200_000),
    Setting("max_pages", 10_000, "Most pages of a file that are read", 1, 1_000_000),
    Setting("stall_timeout_s", 45.0, "Seconds without progress after which a page is given up", 5, 3_600),
    Setting(
        "worker_recycle_mb", 750, "Memory at which a reading process is replaced after its page, megabytes", 200, 64_000
    ),
    Setting("worker_memory_mb", 2_000, "Memory at which a reading process is ended at once, megabytes", 500, 128_000),
    Setting("worker_recycle_pages", 200, "Pages after which a reading process is replaced", 1, 100_000),
    Setting("worker_idle_s", 60.0, "Seconds after which a reading process without work ends", 1, 3_600),
    Setting(
        "language", "auto", "Language of the text in files that are added, until the queue's options say otherwise"
    ),
    Setting(
        "text_in_files",
        "ask",
        "What the window does with PDFs that hold text already: ask, keep uses that text, force reads the pictures",
        choices=("ask", "keep", "force"),
    ),
    Setting(
        "layout",
        "auto",
        "What finds titles, captions and figures on pages read from pictures: geometric, model needs a layout model, "
        "auto uses one where it is installed",
        choices=("geometric", "model", "auto"),
    ),
    Setting(
        "page_repair",
        True,
        "Whether photographed, bent, unevenly lit and see-through pages are mended where that helps reading",
    ),
    Setting(
        "quick_reading",
        False,
        "Whether print in Latin letters is read by a quick reader first, and by the usual one where that one is unsure",
    ),
    Setting("doubtful_below_percent", 80, "Confidence below which a word counts as doubtful, percent", 0, 100),
    Setting("name_template", "{name}", "Name of the written files, without ending", cli_flag="--name"),
    Setting(
        "ui_language",
        "system",
        "Language of the window: system, or its code",
        choices=("system", "en", "de", "fr", "es", "pt", "ru", "zh", "ja", "ar", "hi", "si", "yi"),
    ),
    Setting("appearance", "system", "Colours of the window: system, light, dark", choices=("system", "light", "dark")),
    Setting("font_size_pt", 0, "Size of the window's text, points; 0 takes the system's", 0, 32),
    Setting("notify", True, "Tell on the desktop when all files are read and another window is in front"),
    Setting(
        "keep_days",
        0,
        "Days after which documents that were not used are deleted from the library; 0 keeps them",
        0,
        3_650,
    ),
    Setting("chat_model", "auto", "Model that answers questions: its name, or auto for the best that is installed"),
    Setting(
        "vlm_model", "auto", "Model that reads pictures of pages: its name, or auto for the best that is installed"
    ),
    Setting(
        "vlm_region_timeout_s",
        240.0,
        "Seconds a vision model may take for one region of a page before the first reading of it stands",
        10,
        3_600,
    ),
    Setting(
        "improve_minutes",
        5.0,
        "Minutes that the second look at doubtful parts of a document may take",
        0.1,
        600,
        cli_flag="--improve-minutes",
    ),
    Setting(
        "llm_context_tokens",
        0,
        "Tokens (pieces of words) that a language model keeps in mind, question, document and answer together; 0 takes "
        "what its entry says. More needs more memory",
        0,
        262_144,
    ),
    Setting("llm_threads", 0, "Threads a language model computes with; 0 takes the cores that are free", 0, 256),
    Setting(
        "llm_kv_type",
        "f16",
        "How a language model keeps what it has read: f16, or q8_0, which takes half the memory",
        choices=("f16", "q8_0"),
    ),
    Setting(
        "llm_gpu_layers",
        0,
        "Layers of a language model computed by a graphics processor, where llama.cpp was built for one; -1 for all",
        -1,
        1_000,
    ),
    Setting("llm_idle_s", 300.0, "Seconds after which a language model that nobody asks leaves the memory", 5, 86_400),
    Setting("api_enabled", False, "Whether the window serves the HTTP API on this machine while it is open"),
    Setting("api_port", 8765, "Port of the HTTP API", 1, 65_535),
    Setting(
        "api_inline_wait_s",
        240.0,
        "Seconds that the HTTP API waits for files of up to five pages before it answers that the job is under way",
        0,
        3_600,
    ),
    Setting("api_max_upload_mb", 500, "Largest file that the HTTP API takes, megabytes", 1, 100_000),
    Setting("api_jobs_waiting", 200, "Most jobs of the HTTP API that wait; further ones are refused", 1, 100_000),
    Setting("api_anonymous", False, "Whether the HTTP API reads files without a token; questions always need one"),
    Setting("api_anonymous_pages", 20, "Pages that one address may have read a day without a token", 1, 1_000_000),
    Setting("api_keep_days", 30, "Days after which results of the HTTP API are deleted; 0 keeps them", 0, 3_650),
)


def settings_from(values: Mapping[str, Any]) -> Settings:
    """Build settings from names and values; what is left out keeps its default.

    Raises:
        SettingInvalidError: If a name is unknown or a value does not fit.
    """
    known = {setting.key: setting for setting in SETTINGS}
    checked: dict[str, Any] = {}
    for key, value in values.items():
        if key not in known:
            raise SettingInvalidError(f"there is no setting {key!r}", remedy=f"Known settings: {', '.join(known)}")
        checked[key] = known[key].checked(value)
    if "network" in checked:
        checked["network"] = NetworkPolicy(checked["network"])
    return Settings(**checked)


def declared_fields() -> frozenset[str]:
    """Return the names of the fields of ``Settings``, for the test that holds them against ``SETTINGS``."""
    return frozenset(field.name for field in fields(Settings))
