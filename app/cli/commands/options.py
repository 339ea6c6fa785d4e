"""What several commands take: values, options with their help, and the program behind a command."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from app.cli.program import Program
from app.cli.source_words import source_path


class TierChoice(StrEnum):
    """Values of --tier."""

    CPU = "cpu"
    VLM = "vlm"


class AcceptChoice(StrEnum):
    """Values of --accept; those of ``app.services.improve.proposal.Accept``, which is not loaded for the help."""

    NONE = "none"
    SAME_NUMBERS = "same-numbers"
    ALL = "all"


class TextLayerChoice(StrEnum):
    """Values of --text-layer."""

    AUTO = "auto"
    KEEP = "keep"
    FORCE = "force"


FORMATS = "txt, md, html, docx, pdf, csv, xlsx, json, hocr, alto"
"""Ids of all formats; written out, as loading them would slow the help down."""

FIELD_PRESETS = "invoice, receipt, id-card, business-card"
"""Names of the presets of ``extract``; written out for the same reason."""

Paths = Annotated[
    list[Path], typer.Argument(metavar="PATH...", help="Files and folders; folders recurse.", parser=source_path)
]
Reader = Annotated[TierChoice | None, typer.Option(help="Engine that reads: cpu, or vlm for handwriting.")]
Handwriting = Annotated[
    bool, typer.Option("--handwriting", help="The text is written by hand; reads with the tier vlm.")
]
Language = Annotated[str | None, typer.Option(metavar="auto|CODE[,CODE]", help="Language of the text; auto detects.")]
Anyway = Annotated[
    bool, typer.Option("--anyway", help="Translate also with a model that is not made for the language.")
]
Formats = Annotated[
    list[str] | None,
    typer.Option("--format", "-f", metavar="ID[,ID]", help=f"Formats to write: {FORMATS}.  \\[default: md]"),
]
Out = Annotated[
    Path | None, typer.Option("--out", "-o", metavar="DIR", help="Output folder.  \\[default: beside the source]")
]
Name = Annotated[
    str | None,
    typer.Option(
        metavar="TEMPLATE",
        help="Name of the written files without ending. Fields: {name} and {ext} of the source, {format}, {tier}, "
        "{language}, {number} of the source in this run, {date}, {time}. A .png and a .pdf of one name get distinct "
        "names.",
    ),
]
Pages = Annotated[str | None, typer.Option(metavar="1-3,7,10-end", help="Pages to read, counted from 1.")]
TextLayer = Annotated[
    TextLayerChoice, typer.Option(help="Text in a PDF: auto keeps what is good, keep trusts it, force reads all.")
]
Password = Annotated[str | None, typer.Option(help="Password of encrypted PDFs.")]
Workers = Annotated[int | None, typer.Option(min=1, max=64, help="Pages read at the same time.")]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="Replace existing files.")]
CsvSplit = Annotated[
    bool | None,
    typer.Option("--csv-split/--no-csv-split", help="One CSV file for each table.  \\[default: no, or the tool's]"),
]
KeepLines = Annotated[
    bool | None,
    typer.Option(
        "--keep-lines/--no-keep-lines", help="txt: lines stand as on the page.  \\[default: no, or the tool's]"
    ),
]
PdfA = Annotated[bool, typer.Option("--pdfa", help="Write searchable PDFs as PDF/A-2, for archives.")]
NoFigures = Annotated[bool, typer.Option("--no-figures", help="Leave pictures out of md, docx and html.")]
PlainMd = Annotated[bool, typer.Option("--plain-md", help="No HTML in Markdown, not even for directions.")]
Private = Annotated[bool, typer.Option("--private", help="Keep nothing in the library after the run.")]
JsonEvents = Annotated[bool, typer.Option("--json", help="One JSON event a line on standard output.")]


def program_of(context: typer.Context) -> Program:
    """Return the program that a command was given."""
    program: Program = context.obj
    return program
