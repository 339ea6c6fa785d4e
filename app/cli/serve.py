"""The command ``serve``: the HTTP API on this machine, until somebody stops it."""

from __future__ import annotations

import logging
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

import typer

from app.cli.convert import get_default_pack
from app.cli.exit_codes import OK
from app.cli.program import ACCESS_LOG, Program, ServeOptions
from app.cli.stopping import stopping_on_signals
from core.errors import UnexpectedError

_LOOK_S = 0.5
_STOP_S = 8.0


@dataclass(frozen=True, slots=True)
class ServeArguments:
    """Arguments of the command; None and False mean not given.

    Attributes:
        host: Address to listen on.
        port: Port; None takes the setting, 0 any free one.
        is_exposed: Whether other machines may reach it.
        tls_cert: PEM file of the certificate.
        tls_key: PEM file of its key.
        is_insecure: Whether other machines may reach it without TLS.
        allowed_hosts: Further names it answers to.
        is_logging: Whether each request is told on standard error.
    """

    host: str
    port: int | None
    is_exposed: bool
    tls_cert: Path | None
    tls_key: Path | None
    is_insecure: bool
    allowed_hosts: tuple[str, ...]
    is_logging: bool


def run_serve(program: Program, arguments: ServeArguments) -> int:
    """Serve until Ctrl-C or a request to end, and return the exit code.

    Raises:
        ServeError: If it cannot listen there.
    """
    settings = program.settings()
    options = ServeOptions(
        host=arguments.host,
        port=settings.api_port if arguments.port is None else arguments.port,
        is_exposed=arguments.is_exposed,
        tls_cert=arguments.tls_cert,
        tls_key=arguments.tls_key,
        is_insecure=arguments.is_insecure,
        allowed_hosts=arguments.allowed_hosts,
    )
    if arguments.is_logging:
        _log_requests()
    stop = threading.Event()

    def on_stopping() -> None:
        typer.echo("Stopping; jobs under way go on at the next start.", err=True)

    with stopping_on_signals(stop, on_stopping) as signals:
        program.check_server(options)  # before models are fetched and workers started
        get_default_pack(program, stop)
        if stop.is_set():
            return OK
        with program.server(options) as server:
            try:
                _greet(server.url, arguments)
                while not stop.wait(_LOOK_S):
                    if not server.url:
                        raise UnexpectedError("the server has ended by itself", remedy="The log file says why")
            finally:
                signals.ignore_more()
                server.stop(_STOP_S)
    return OK


def _log_requests() -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    requests = logging.getLogger(ACCESS_LOG)
    requests.addHandler(handler)
    requests.setLevel(logging.INFO)
    requests.propagate = False


def _greet(url: str, arguments: ServeArguments) -> None:
    typer.echo(f"Pagesight answers at {url} (what it can do: {url}/docs). Ctrl-C stops it.")
    typer.echo('Each request carries a token; this makes one: pagesight tokens create "my script"')
    if arguments.is_exposed:
        what = "Other machines in the network can reach it; a token is all they need."
        if arguments.tls_cert is None:
            what += " Without TLS, tokens and documents cross the network in clear."
        typer.echo(what, err=True)
    sys.stdout.flush()  # whoever started it reads the address through a pipe
