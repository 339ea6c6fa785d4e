"""The commands ``tokens ...``: who may use the HTTP API, and how much."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from datetime import UTC, datetime

import typer

from app.cli.program import Program
from app.cli.standard_output import is_nowhere, write_line
from app.services.accounts.port import Accounts, Caller, Token, TokenLimits, Usage
from core.errors import OutputNotWritableError

_WIDE = 200  # columns, where nobody's terminal says otherwise
_NONE = "none"
_TO_SEE_IT = "No token was made; run it again where its output can be seen"


@dataclass(frozen=True, slots=True)
class LimitArguments:
    """The limits on the command line as given; None where an option was left out.

    Attributes:
        monthly_pages: A number, or "none" for no cap.
        file_pages: Likewise.
        cpu_charge: As in ``TokenLimits``.
        vlm_charge: As in ``TokenLimits``.
        priority: As in ``TokenLimits``.
    """

    monthly_pages: str | None = None
    file_pages: str | None = None
    cpu_charge: int | None = None
    vlm_charge: int | None = None
    priority: int | None = None

    def over(self, limits: TokenLimits) -> TokenLimits:
        """Return limits with those in them replaced that were given.

        Raises:
            typer.BadParameter: If a cap is neither a number nor "none".
        """
        return TokenLimits(
            _cap(self.monthly_pages, limits.monthly_pages, "--monthly-pages"),
            _cap(self.file_pages, limits.file_pages, "--file-pages"),
            limits.cpu_charge if self.cpu_charge is None else self.cpu_charge,
            limits.vlm_charge if self.vlm_charge is None else self.vlm_charge,
            limits.priority if self.priority is None else self.priority,
        )


def create(program: Program, name: str, arguments: LimitArguments, *, as_json: bool) -> int:
    """Make a token and print its secret, alone on its line of standard output; this is the only time it is seen.

    Raises:
        AppError: As ``Accounts.create``.
        OutputNotWritableError: If it cannot be printed; there is no such token then.
    """
    limits = arguments.over(TokenLimits())
    if is_nowhere():
        raise OutputNotWritableError("standard output is closed, and nobody would see the token", remedy=_TO_SEE_IT)
    with program.accounts() as accounts:
        token, secret = accounts.create(name, limits)
        try:
            _print_secret(token, secret, as_json=as_json)
        except BaseException:  # Ctrl-C, too
            accounts.take_back(token.id)
            raise
    if not as_json:
        _say("Programs send it with each request: Authorization: Bearer TOKEN")
    return 0


def _print_secret(token: Token, secret: str, *, as_json: bool) -> None:
    if as_json:
        text = json.dumps({"token": secret, **_object(token)}, ensure_ascii=False, indent=2)
    else:
        text = secret
        _say(f"The token {token.name} ({token.id}). It is shown this once; only a hash of it is kept:")
    write_line(text, what="the token", remedy=_TO_SEE_IT)


def show(program: Program, *, as_json: bool) -> int:
    """List tokens with what they have used this month."""
    with program.accounts() as accounts:
        listed = [(token, _usage(accounts, token)) for token in accounts.tokens()]
    if as_json:
        objects = [_object(token) | {"used": usage.used, "cap": usage.cap} for token, usage in listed]
        typer.echo(json.dumps(objects, ensure_ascii=False, indent=2))
        return 0
    if not listed:
        typer.echo("There is no token yet. Make one with: pagesight tokens create NAME")
        return 0
    _print_table(listed)
    return 0


def change(program: Program, id_or_name: str, arguments: LimitArguments, *, as_json: bool) -> int:
    """Change those limits of a token that are given.

    Raises:
        AppError: As ``Accounts.change``.
    """
    with program.accounts() as accounts:
        token = accounts.change(id_or_name, arguments.over(accounts.token(id_or_name).limits))
    if as_json:
        typer.echo(json.dumps(_object(token), ensure_ascii=False, indent=2))
    else:
        typer.echo(f"{token.name}: {_limits_in_words(token.limits)}")
    return 0


def revoke(program: Program, id_or_name: str) -> int:
    """Refuse a token from now on.

    Raises:
        TokenUnknownError: If there is none of that id or name.
    """
    with program.accounts() as accounts:
        token = accounts.revoke(id_or_name)
    typer.echo(f"{token.name} is refused from now on. Its jobs and their results stay.")
    return 0


def _cap(given: str | None, before: int | None, option: str) -> int | None:
    if given is None:
        return before
    if given.strip().casefold() == _NONE:
        return None
    try:
        return int(given)
    except ValueError:
        raise typer.BadParameter(f"{given!r} is neither a number nor {_NONE}", param_hint=option) from None


def _usage(accounts: Accounts, token: Token) -> Usage:
    return accounts.usage(Caller(token.id, token))


def _print_table(listed: list[tuple[Token, Usage]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for title in (
        "Name",
        "Id",
        "Begins with",
        "This month",
        "A file",
        "A page",
        "Priority",
        "Made",
        "Last used",
        "State",
    ):
        table.add_column(title, overflow="fold", no_wrap=title in ("Id", "Begins with"))
    for token, usage in listed:
        limits = token.limits
        table.add_row(
            token.name,
            token.id,
            f"{token.hint}…",
            f"{usage.used} of {_any(usage.cap)}",
            _any(limits.file_pages),
            f"{limits.cpu_charge}, vlm {limits.vlm_charge}",
            str(limits.priority),
            _time(token.created_at),
            "never" if token.last_used_at is None else _time(token.last_used_at),
            "revoked" if token.is_revoked else "in use",
        )
    # Away from a terminal nothing is folded: lines are for other programs.
    Console(highlight=False, width=None if sys.stdout.isatty() else _WIDE).print(table)


def _limits_in_words(limits: TokenLimits) -> str:
    return (
        f"pages a month: {_any(limits.monthly_pages)}, a file: {_any(limits.file_pages)}; a page costs "
        f"{limits.cpu_charge}, with a vision model {limits.vlm_charge}; priority {limits.priority}"
    )


def _any(cap: int | None) -> str:
    return "any number" if cap is None else str(cap)


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).astimezone().strftime("%Y-%m-%d %H:%M")


def _object(token: Token) -> dict[str, object]:
    limits = token.limits
    return {
        "id": token.id,
        "name": token.name,
        "hint": token.hint,
        "monthly_pages": limits.monthly_pages,
        "file_pages": limits.file_pages,
        "cpu_charge": limits.cpu_charge,
        "vlm_charge": limits.vlm_charge,
        "priority": limits.priority,
        "created_at": token.created_at,
        "last_used_at": token.last_used_at,
        "is_revoked": token.is_revoked,
    }


def _say(text: str) -> None:
    typer.echo(text, err=True)
