"""A Typer program with the commands and options of ``pagesight`` and nothing behind them: the floor of its start-up."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="bare",
    help="Commands without work.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
models_app = typer.Typer(help="Models.", no_args_is_help=True)
app.add_typer(models_app, name="models")
tools_app = typer.Typer(help="Tools.", no_args_is_help=True)
app.add_typer(tools_app, name="tools")
tokens_app = typer.Typer(help="Tokens.", no_args_is_help=True)
app.add_typer(tokens_app, name="tokens")


class TierChoice(StrEnum):
    """Values of --tier."""

    CPU = "cpu"
    VLM = "vlm"


class TextLayerChoice(StrEnum):
    """Values of --text-layer."""

    AUTO = "auto"
    KEEP = "keep"
    FORCE = "force"


class AcceptChoice(StrEnum):
    """Values of --accept."""

    NONE = "none"
    SAME_NUMBERS = "same-numbers"
    ALL = "all"


@app.command()
def convert(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files.")],
    tier: Annotated[TierChoice | None, typer.Option(help="Engine.")] = None,
    language: Annotated[str | None, typer.Option(help="Language.")] = None,
    tool: Annotated[str | None, typer.Option(help="Preset.")] = None,
    handwriting: Annotated[bool, typer.Option("--handwriting", help="By hand.")] = False,
    improve: Annotated[bool, typer.Option("--improve", help="Look again.")] = False,
    improve_minutes: Annotated[float | None, typer.Option(min=0.1, max=600, help="Longest time.")] = None,
    accept: Annotated[AcceptChoice, typer.Option(help="What is taken.")] = AcceptChoice.NONE,
    translate_to: Annotated[str | None, typer.Option(help="Target language.")] = None,
    anyway: Annotated[bool, typer.Option("--anyway", help="All the same.")] = False,
    formats: Annotated[list[str] | None, typer.Option("--format", "-f", help="Formats.")] = None,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Folder.")] = None,
    name: Annotated[str | None, typer.Option(help="Template.")] = None,
    pages: Annotated[str | None, typer.Option(help="Pages.")] = None,
    text_layer: Annotated[TextLayerChoice, typer.Option(help="Text in a PDF.")] = TextLayerChoice.AUTO,
    password: Annotated[str | None, typer.Option(help="Password.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, max=64, help="Workers.")] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace.")] = False,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Read anew.")] = False,
    csv_split: Annotated[bool | None, typer.Option("--csv-split/--no-csv-split", help="Split.")] = None,
    keep_lines: Annotated[bool | None, typer.Option("--keep-lines/--no-keep-lines", help="As they stand.")] = None,
    pdfa: Annotated[bool, typer.Option("--pdfa", help="For archives.")] = False,
    no_figures: Annotated[bool, typer.Option("--no-figures", help="No pictures.")] = False,
    plain_md: Annotated[bool, typer.Option("--plain-md", help="No HTML.")] = False,
    private: Annotated[bool, typer.Option("--private", help="Keep nothing.")] = False,
    json_events: Annotated[bool, typer.Option("--json", help="Events.")] = False,
) -> None:
    """Convert."""


@app.command()
def extract(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files.")],
    fields: Annotated[str, typer.Option(help="What.")],
    formats: Annotated[list[str] | None, typer.Option("--format", "-f", help="Formats.")] = None,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Folder.")] = None,
    table: Annotated[Path | None, typer.Option(help="One table.")] = None,
    name: Annotated[str | None, typer.Option(help="Template.")] = None,
    language: Annotated[str | None, typer.Option(help="Language.")] = None,
    tier: Annotated[TierChoice | None, typer.Option(help="Engine.")] = None,
    pages: Annotated[str | None, typer.Option(help="Pages.")] = None,
    password: Annotated[str | None, typer.Option(help="Password.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, max=64, help="Workers.")] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace.")] = False,
    private: Annotated[bool, typer.Option("--private", help="Keep nothing.")] = False,
    json_events: Annotated[bool, typer.Option("--json", help="Events.")] = False,
) -> None:
    """Take out."""


@app.command()
def chat(
    words: Annotated[list[str], typer.Argument(metavar="FILE... [QUESTION]", help="Files.")],
    pages: Annotated[str | None, typer.Option("--pages", "--page-range", help="Pages.")] = None,
    language: Annotated[str | None, typer.Option(help="Language.")] = None,
    password: Annotated[str | None, typer.Option(help="Password.")] = None,
    conversation: Annotated[str | None, typer.Option(help="Which.")] = None,
    model: Annotated[str | None, typer.Option(help="Model.")] = None,
    markdown: Annotated[Path | None, typer.Option(help="File.")] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace.")] = False,
    private: Annotated[bool, typer.Option("--private", help="Keep nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Ask."""


@models_app.command("add")
def models_add(
    file: Annotated[Path, typer.Argument(help="Model.")],
    mmproj: Annotated[Path | None, typer.Option(help="Encoder.")] = None,
    profile: Annotated[str, typer.Option(help="Prompts.")] = "",
    name: Annotated[str, typer.Option(help="Name.")] = "",
    title: Annotated[str, typer.Option(help="Title.")] = "",
    link: Annotated[bool, typer.Option("--link", help="Link.")] = False,
) -> None:
    """Add."""


@models_app.command("recommend")
def models_recommend() -> None:
    """Recommend."""


@models_app.command("calibrate")
def models_calibrate(ids: Annotated[list[str] | None, typer.Argument(help="Models.")] = None) -> None:
    """Measure."""


@models_app.command("list")
def models_list(
    word: Annotated[str, typer.Argument(metavar="[WORD]", help="Which.")] = "",
    only_installed: Annotated[bool, typer.Option("--installed", help="Only those.")] = False,
) -> None:
    """List."""


@models_app.command("install")
def models_install(
    ids: Annotated[list[str] | None, typer.Argument(help="Models.")] = None,
    language: Annotated[str | None, typer.Option("--language", "-l", help="Language.")] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    accept_licence: Annotated[bool, typer.Option("--accept-licence", help="Accept.")] = False,
) -> None:
    """Install."""


@models_app.command("verify")
def models_verify(ids: Annotated[list[str] | None, typer.Argument(help="Models.")] = None) -> None:
    """Verify."""


@models_app.command("import")
def models_import(path: Annotated[Path, typer.Argument(help="Folder.")]) -> None:
    """Import."""


@models_app.command("remove")
def models_remove(ids: Annotated[list[str], typer.Argument(help="Models.")]) -> None:
    """Remove."""


@app.command()
def languages(
    word: Annotated[str, typer.Argument(metavar="[WORD]", help="Which.")] = "",
    ready: Annotated[bool, typer.Option("--ready", help="Only those.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """List."""


@app.command()
def doctor(as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False) -> None:
    """Look."""


@app.command()
def version(check: Annotated[bool, typer.Option("--check", help="Look for a newer one.")] = False) -> None:
    """Show the version."""


@app.command()
def watch(
    folder: Annotated[Path, typer.Argument(help="Folder.")],
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Folder.")] = None,
    formats: Annotated[list[str] | None, typer.Option("--format", "-f", help="Formats.")] = None,
    tool: Annotated[str | None, typer.Option(help="Preset.")] = None,
    language: Annotated[str | None, typer.Option(help="Language.")] = None,
    tier: Annotated[TierChoice | None, typer.Option(help="Engine.")] = None,
    handwriting: Annotated[bool, typer.Option("--handwriting", help="By hand.")] = False,
    translate_to: Annotated[str | None, typer.Option(help="Target language.")] = None,
    anyway: Annotated[bool, typer.Option("--anyway", help="All the same.")] = False,
    fields: Annotated[str | None, typer.Option(help="What.")] = None,
    name: Annotated[str | None, typer.Option(help="Template.")] = None,
    pages: Annotated[str | None, typer.Option(help="Pages.")] = None,
    text_layer: Annotated[TextLayerChoice, typer.Option(help="Text in a PDF.")] = TextLayerChoice.AUTO,
    password: Annotated[str | None, typer.Option(help="Password.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, max=64, help="Workers.")] = None,
    csv_split: Annotated[bool | None, typer.Option("--csv-split/--no-csv-split", help="Split.")] = None,
    keep_lines: Annotated[bool | None, typer.Option("--keep-lines/--no-keep-lines", help="As they stand.")] = None,
    pdfa: Annotated[bool, typer.Option("--pdfa", help="For archives.")] = False,
    no_figures: Annotated[bool, typer.Option("--no-figures", help="No pictures.")] = False,
    plain_md: Annotated[bool, typer.Option("--plain-md", help="No HTML.")] = False,
    settle: Annotated[float, typer.Option(help="Seconds.")] = 2.0,
    once: Annotated[bool, typer.Option("--once", help="Once.")] = False,
    private: Annotated[bool, typer.Option("--private", help="Keep nothing.")] = False,
    json_events: Annotated[bool, typer.Option("--json", help="Events.")] = False,
) -> None:
    """Watch."""


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address.")] = "127.0.0.1",
    port: Annotated[int | None, typer.Option(help="Port.")] = None,
    expose: Annotated[bool, typer.Option("--expose", help="To others.")] = False,
    tls_cert: Annotated[Path | None, typer.Option(help="Certificate.")] = None,
    tls_key: Annotated[Path | None, typer.Option(help="Key.")] = None,
    insecure: Annotated[bool, typer.Option("--insecure", help="In clear.")] = False,
    allow_host: Annotated[list[str] | None, typer.Option(help="Names.")] = None,
    log_requests: Annotated[bool, typer.Option("--log-requests", help="Tell.")] = False,
) -> None:
    """Serve."""


@tools_app.command("list")
def tools_list(as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False) -> None:
    """List."""


@tools_app.command("show")
def tools_show(
    slug: Annotated[str, typer.Argument(help="Which.")],
    translate_to: Annotated[str | None, typer.Option(help="Target language.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Show."""


@tokens_app.command("create")
def tokens_create(
    name: Annotated[str, typer.Argument(help="Name.")],
    monthly_pages: Annotated[str | None, typer.Option(help="Pages.")] = None,
    file_pages: Annotated[str | None, typer.Option(help="Pages.")] = None,
    cpu_charge: Annotated[int | None, typer.Option(help="Charge.")] = None,
    vlm_charge: Annotated[int | None, typer.Option(help="Charge.")] = None,
    priority: Annotated[int | None, typer.Option(help="Turn.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Make."""


@tokens_app.command("list")
def tokens_list(as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False) -> None:
    """List."""


@tokens_app.command("change")
def tokens_change(
    token: Annotated[str, typer.Argument(help="Which.")],
    monthly_pages: Annotated[str | None, typer.Option(help="Pages.")] = None,
    file_pages: Annotated[str | None, typer.Option(help="Pages.")] = None,
    cpu_charge: Annotated[int | None, typer.Option(help="Charge.")] = None,
    vlm_charge: Annotated[int | None, typer.Option(help="Charge.")] = None,
    priority: Annotated[int | None, typer.Option(help="Turn.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Change."""


@tokens_app.command("revoke")
def tokens_revoke(token: Annotated[str, typer.Argument(help="Which.")]) -> None:
    """Revoke."""


if __name__ == "__main__":
    app()
