"""``serve`` and ``tokens``: the HTTP API, and who may use it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.commands.options import program_of

tokens_app = typer.Typer(
    help="Who may use the HTTP API, and how much: create, list, change, revoke.", no_args_is_help=True
)


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
    raise typer.Exit(run_serve(program_of(context), arguments))


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
    raise typer.Exit(tokens.create(program_of(context), name, limits, as_json=as_json))


@tokens_app.command("list")
def tokens_list(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="The list as JSON.")] = False,
) -> None:
    """List tokens, their limits and what they have used this month."""
    from app.cli import tokens

    raise typer.Exit(tokens.show(program_of(context), as_json=as_json))


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
    raise typer.Exit(tokens.change(program_of(context), token, limits, as_json=as_json))


@tokens_app.command("revoke")
def tokens_revoke(
    context: typer.Context, token: Annotated[str, typer.Argument(metavar="NAME|ID", help="Which token.")]
) -> None:
    """Refuse a token from now on. Its jobs and their results stay."""
    from app.cli import tokens

    raise typer.Exit(tokens.revoke(program_of(context), token))
