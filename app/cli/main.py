"""The command line of ``pagesight``: its commands in the order of the help, and how one is run.

The commands are thin: each parses its input, calls one service and shows the result. Only typer is imported here
before one runs: ``--help`` must come at once.
"""

from __future__ import annotations

import typer

from app.cli.commands.about import doctor, version
from app.cli.commands.chat import chat
from app.cli.commands.documents import convert, extract, watch
from app.cli.commands.http_api import serve, tokens_app
from app.cli.commands.models import languages, models_app
from app.cli.commands.tools import tools_app
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
for command in (convert, extract, watch, chat, serve, languages, doctor, version):
    app.command()(command)
app.add_typer(models_app, name="models")
app.add_typer(tools_app, name="tools")
app.add_typer(tokens_app, name="tokens")


def run(arguments: list[str], program: Program) -> int:
    """Run one command line and return its exit code; errors go to standard error in words, never as a traceback."""
    from app.cli.standard_output import told_standard_output
    from core.errors import AppError, UnexpectedError

    try:
        with told_standard_output():
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
