"""``convert``, ``extract`` and ``watch``: documents in, files out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.commands.options import (
    FIELD_PRESETS,
    AcceptChoice,
    Anyway,
    CsvSplit,
    Formats,
    Handwriting,
    JsonEvents,
    KeepLines,
    Language,
    Name,
    NoFigures,
    Out,
    Overwrite,
    Pages,
    Password,
    Paths,
    PdfA,
    PlainMd,
    Private,
    Reader,
    TextLayer,
    TextLayerChoice,
    TierChoice,
    Workers,
    program_of,
)
from app.cli.source_words import source_path


def convert(
    context: typer.Context,
    paths: Paths,
    tier: Annotated[
        TierChoice | None,
        typer.Option(help="Engine: cpu reads print; vlm reads tables, formulas, handwriting with a vision model."),
    ] = None,
    handwriting: Handwriting = False,
    improve: Annotated[
        bool, typer.Option("--improve", help="Let a vision model look again at doubtful parts, and show what differs.")
    ] = False,
    improve_minutes: Annotated[
        float | None, typer.Option(min=0.1, max=600, help="Longest time of --improve for a file.  \\[default: 5]")
    ] = None,
    accept: Annotated[
        AcceptChoice,
        typer.Option(help="What --improve puts into the text: nothing, what leaves all numbers alone, or all."),
    ] = AcceptChoice.NONE,
    language: Language = None,
    tool: Annotated[
        str | None, typer.Option(metavar="SLUG", help="Preset, for example pdf-to-word; see: pagesight tools list.")
    ] = None,
    translate_to: Annotated[
        str | None, typer.Option(metavar="CODE", help="Language to translate to, for example de; see --tool translate.")
    ] = None,
    anyway: Anyway = False,
    formats: Formats = None,
    out: Out = None,
    name: Name = None,
    pages: Pages = None,
    text_layer: TextLayer = TextLayerChoice.AUTO,
    password: Password = None,
    workers: Workers = None,
    overwrite: Overwrite = False,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Read pages anew that an earlier run has read.")] = False,
    csv_split: CsvSplit = None,
    keep_lines: KeepLines = None,
    pdfa: PdfA = False,
    no_figures: NoFigures = False,
    plain_md: PlainMd = False,
    private: Private = False,
    json_events: JsonEvents = False,
) -> None:
    """Convert scans, pictures and PDFs.

    Exit codes: 0 all written, 2 wrong use, 11 some pages failed, 10 files failed for several reasons, 130 cancelled;
    a single reason has its own code (docs/errors.md).
    """
    from app.cli.convert import ConvertArguments, run_convert

    arguments = ConvertArguments(
        paths=tuple(paths),
        tier=tier.value if tier else None,
        is_handwriting=handwriting,
        has_second_look=improve,
        improve_minutes=improve_minutes,
        accept=accept.value,
        language=language,
        tool=tool,
        translate_to=translate_to,
        formats=tuple(formats) if formats else None,
        out=out,
        name=name,
        pages=pages,
        text_layer=text_layer.value,
        password=password,
        workers=workers,
        can_overwrite=overwrite,
        use_cache=not no_cache,
        csv_split=csv_split,
        pdfa=pdfa,
        has_figures=not no_figures,
        has_direction_markup=not plain_md,
        is_private=private,
        json_events=json_events,
        can_translate_anyway=anyway,
        keep_lines=keep_lines,
    )
    raise typer.Exit(run_convert(program_of(context), arguments))


def extract(
    context: typer.Context,
    paths: Paths,
    fields: Annotated[
        str,
        typer.Option(metavar="PRESET|FILE", help=f"What to take out: {FIELD_PRESETS}, or a JSON Schema of your own."),
    ],
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "--format", "-f", metavar="ID[,ID]", help="Formats to write: json, csv and the others.  \\[default: json]"
        ),
    ] = None,
    out: Out = None,
    table: Annotated[
        Path | None, typer.Option(metavar="FILE.csv", help="One table of all documents, a row each.")
    ] = None,
    name: Name = None,
    language: Language = None,
    tier: Reader = None,
    pages: Pages = None,
    password: Password = None,
    workers: Workers = None,
    overwrite: Overwrite = False,
    private: Private = False,
    json_events: JsonEvents = False,
) -> None:
    """Take fields out of documents: each value with the lines that prove it, what is in doubt marked."""
    from app.cli.convert import ConvertArguments, run_convert

    arguments = ConvertArguments(
        paths=tuple(paths),
        tier=tier.value if tier else None,
        language=language,
        formats=tuple(formats) if formats else ("json",),
        out=out,
        name=name,
        pages=pages,
        password=password,
        workers=workers,
        can_overwrite=overwrite,
        is_private=private,
        json_events=json_events,
        fields=fields,
        table=table,
    )
    raise typer.Exit(run_convert(program_of(context), arguments))


def watch(
    context: typer.Context,
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="Folder to watch, with the folders in it.", parser=source_path)
    ],
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", metavar="DIR", help="Folder of the results.  \\[default: beside the sources]"),
    ] = None,
    formats: Formats = None,
    tool: Annotated[str | None, typer.Option(metavar="SLUG", help="Preset, for example searchable-pdf.")] = None,
    language: Language = None,
    tier: Reader = None,
    handwriting: Handwriting = False,
    translate_to: Annotated[
        str | None, typer.Option(metavar="CODE", help="Language to translate to, for example de.")
    ] = None,
    anyway: Anyway = False,
    fields: Annotated[
        str | None,
        typer.Option(metavar="PRESET|FILE", help=f"Take fields out: {FIELD_PRESETS}, or a JSON Schema of your own."),
    ] = None,
    name: Name = None,
    pages: Pages = None,
    text_layer: TextLayer = TextLayerChoice.AUTO,
    password: Password = None,
    workers: Workers = None,
    csv_split: CsvSplit = None,
    keep_lines: KeepLines = None,
    pdfa: PdfA = False,
    no_figures: NoFigures = False,
    plain_md: PlainMd = False,
    settle: Annotated[
        float, typer.Option(min=0.5, max=3600, help="Seconds a file must stay unchanged before it is taken.")
    ] = 2.0,
    once: Annotated[bool, typer.Option("--once", help="End as soon as all that lies in the folder is done.")] = False,
    private: Annotated[bool, typer.Option("--private", help="Keep no document in the library.")] = False,
    json_events: JsonEvents = False,
) -> None:
    """Convert what lies in a folder and what appears in it, each file once, until Ctrl-C.

    A file that cannot be read is set aside with a note beside the results, NAME.problem.txt.

    Exit codes: 0 when ended by Ctrl-C; with --once 10 where files were set aside, 11 where only pages were not read,
    130 cancelled.
    """
    from app.cli.convert import ConvertArguments
    from app.cli.watch import run_watch

    arguments = ConvertArguments(
        paths=(folder,),
        tier=tier.value if tier else None,
        language=language,
        tool=tool,
        translate_to=translate_to,
        is_handwriting=handwriting,
        formats=tuple(formats) if formats else None,
        out=out,
        name=name,
        pages=pages,
        text_layer=text_layer.value,
        password=password,
        workers=workers,
        csv_split=csv_split,
        pdfa=pdfa,
        has_figures=not no_figures,
        has_direction_markup=not plain_md,
        is_private=private,
        json_events=json_events,
        fields=fields,
        can_translate_anyway=anyway,
        keep_lines=keep_lines,
    )
    raise typer.Exit(run_watch(program_of(context), arguments, settle_s=settle, is_once=once))
