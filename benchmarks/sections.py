"""Which command makes which section of docs/benchmarks.md."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """A command and what it writes.

    Attributes:
        names: Names of the markers on the page between which it writes.
        module: The module that is run.
        arguments: Its arguments but ``--out``.
        extra: Further arguments that name something of the reader's machine; without them a part is left out.
        needs_extra: Whether nothing at all is made without them.
        takes_hours: Whether it takes hours by design.
        can_resume: Whether a run of it that was cut off goes on with ``--resume``.
    """

    names: tuple[str, ...]
    module: str
    arguments: tuple[str, ...] = ()
    extra: str = ""
    needs_extra: bool = False
    takes_hours: bool = False
    can_resume: bool = False

    @property
    def command(self) -> str:
        """The command as a person types it, but ``--out``."""
        return " ".join(["python", "-m", self.module, *self.arguments, *filter(None, [self.extra])])


SECTIONS = (
    Section(
        ("ocr",),
        "benchmarks.ocr",
        ("--only", "samples,a_receipts_forms,b_scans,d_multicolumn,g_borndigital,h_screenshots,cjk"),
    ),
    Section(("ocr-historic",), "benchmarks.ocr", ("--only", "b_scans_historic", "--section", "ocr-historic")),
    Section(
        ("ocr-easyocr",),
        "benchmarks.ocr",
        (
            *("--only", "a_receipts_forms,g_borndigital,h_screenshots"),
            *("--language", "eng", "--limit", "2", "--engines", "ours,rapidocr,paddleocr,tesseract,indra,easyocr"),
            *("--section", "ocr-easyocr"),
        ),
    ),
    Section(
        ("ocr-dense",),
        "benchmarks.ocr",
        (
            *("--only", "dense", "--engines", "ours,floor,rapidocr,rapidocr-mt,paddleocr,tesseract,indra"),
            *("--section", "ocr-dense"),
        ),
    ),
    Section(
        ("ocr-cascade",),
        "benchmarks.ocr",
        ("--only", "dense", "--engines", "ours,quick", "--section", "ocr-cascade"),
    ),
    Section(("cascade-pages",), "benchmarks.cascade.side_by_side"),
    Section(("cascade-rules",), "benchmarks.cascade", ("--only", "receipt,screen,columns")),
    Section(("searchable-pdf",), "benchmarks.searchable_pdf"),
    Section(("scaling",), "benchmarks.scaling"),
    Section(("memory",), "benchmarks.memory"),
    Section(("text-layer",), "benchmarks.text_layer", ("--rounds", "11")),
    Section(("startup",), "benchmarks.startup"),
    Section(("packages",), "benchmarks.packaged", extra="FOLDER_OF_A_BUILD", needs_extra=True),
    Section(("languages",), "benchmarks.languages"),
    Section(("real-pages",), "benchmarks.languages.real_pages"),
    Section(("reading-order",), "benchmarks.reading_order", extra="--model FOLDER_OF_A_LAYOUT_MODEL"),
    Section(("repair-cost",), "benchmarks.repair_cost"),
    Section(("gui",), "benchmarks.gui"),
    Section(("tables",), "benchmarks.table_structure", extra="--icdar FOLDER_OF_THE_ICDAR_2013_SET"),
    Section(("fields",), "benchmarks.fields"),
    Section(("language-model",), "benchmarks.language_model"),
    Section(("vlm-lines",), "benchmarks.vlm_lines"),
    Section(("chat",), "benchmarks.chat", ("--part", "held_out", "--both"), can_resume=True),
    Section(("chat-held_out_3",), "benchmarks.chat", ("--part", "held_out_3", "--both"), can_resume=True),
    Section(("chat-held_out_4",), "benchmarks.chat", ("--part", "held_out_4", "--both"), can_resume=True),
    Section(("chat-held_out_5",), "benchmarks.chat", ("--part", "held_out_5", "--both"), can_resume=True),
    Section(("chat-held_out_6",), "benchmarks.chat", ("--part", "held_out_6", "--both"), can_resume=True),
    Section(("chat-held_out_7",), "benchmarks.chat", ("--part", "held_out_7", "--both"), can_resume=True),
    Section(("chat-speed",), "benchmarks.chat.speed", ("--starts", "3")),
    Section(("chat-window",), "benchmarks.chat_window"),
    Section(
        ("api-overhead", "api-upload", "api-crowd", "api-fairness", "api-killed", "api-contract"), "benchmarks.api"
    ),
    Section(("hostile",), "benchmarks.hostile", takes_hours=True, can_resume=True),
    Section(("kill-runs",), "benchmarks.kill_runs", takes_hours=True, can_resume=True),
    Section(("soak",), "benchmarks.soak", takes_hours=True, can_resume=True),
)
