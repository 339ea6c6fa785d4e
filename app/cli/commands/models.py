"""``models`` and ``languages``: what reads and chats, and which languages that is enough for."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.commands.options import program_of
from app.cli.source_words import source_path

models_app = typer.Typer(
    help="The models that read and chat: list, install, add, recommend, calibrate, verify, import, remove.",
    no_args_is_help=True,
)


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

    raise typer.Exit(show_languages(program_of(context), word, only_ready=only_ready, as_json=as_json))


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

    raise typer.Exit(models.show(program_of(context), word, only_installed=only_installed))


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
        models.install(program_of(context), tuple(ids or ()), codes, is_confirmed=yes, accepts_licence=accept_licence)
    )


@models_app.command("verify")
def models_verify(
    context: typer.Context,
    ids: Annotated[list[str] | None, typer.Argument(metavar="ID", help="Models.  \\[default: all installed]")] = None,
) -> None:
    """Compare every file of installed models with its SHA-256."""
    from app.cli import models

    raise typer.Exit(models.verify(program_of(context), tuple(ids or ())))


@models_app.command("import")
def models_import(
    context: typer.Context,
    path: Annotated[
        Path,
        typer.Argument(
            help="Folder, zip or wheel that holds model files, for example a USB stick.", parser=source_path
        ),
    ],
) -> None:
    """Install models from files on this machine, without a network."""
    from app.cli import models

    raise typer.Exit(models.import_from(program_of(context), path))


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
    raise typer.Exit(models.add(program_of(context), new))


@models_app.command("recommend")
def models_recommend(context: typer.Context) -> None:
    """Say which language models suit this machine, why, and what they cost."""
    from app.cli import models

    raise typer.Exit(models.recommend_models(program_of(context)))


@models_app.command("calibrate")
def models_calibrate(
    context: typer.Context,
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="ID", help="Language models.  \\[default: all installed]")
    ] = None,
) -> None:
    """Measure how quick language models are on this machine."""
    from app.cli import models

    raise typer.Exit(models.calibrate(program_of(context), tuple(ids or ())))


@models_app.command("remove")
def models_remove(
    context: typer.Context, ids: Annotated[list[str], typer.Argument(metavar="ID...", help="Models to remove.")]
) -> None:
    """Remove installed models."""
    from app.cli import models

    raise typer.Exit(models.remove(program_of(context), tuple(ids)))
