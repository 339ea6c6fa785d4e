"""``chat``: questions about documents."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.commands.options import Language, Password, Private, program_of


def chat(
    context: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE... [QUESTION] | QUESTION",
            help="Files, and the question in quotes. A question alone asks the whole library; files alone begin a "
            "conversation.",
        ),
    ],
    pages: Annotated[
        str | None,
        typer.Option("--pages", "--page-range", metavar="1-3,7,10-end", help="Pages to read, counted from 1."),
    ] = None,
    language: Language = None,
    password: Password = None,
    conversation: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Go on with a conversation, about its own documents; --json names its id."),
    ] = None,
    model: Annotated[
        str | None, typer.Option(metavar="ID", help="Model that answers.  \\[default: the setting chat_model]")
    ] = None,
    markdown: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the conversation as Markdown, too.")
    ] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Let --markdown replace an existing file.")] = False,
    private: Private = False,
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
        can_overwrite=overwrite,
    )
    raise typer.Exit(run_chat(program_of(context), arguments))
