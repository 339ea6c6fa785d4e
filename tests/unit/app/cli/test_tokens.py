from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
import typer

from app.cli import tokens
from app.cli.program import Program
from app.cli.tokens import LimitArguments
from app.services.accounts.port import TokenLimits
from app.services.accounts.service import AccountService
from app.services.library.database import Database
from core.errors import OutputNotWritableError, RequestInvalidError, TokenUnknownError
from core.model import Tier
from core.settings import Settings

ROOT = Path(__file__).resolve().parents[4]
NOTHING = LimitArguments()


@pytest.fixture
def program(tmp_path: Path) -> Program:
    @contextmanager
    def accounts() -> Iterator[AccountService]:
        with closing(Database(tmp_path / "library.sqlite")) as database:
            yield AccountService(database, Settings)

    return cast("Program", SimpleNamespace(accounts=accounts))


def test_only_the_secret_is_on_standard_output(program: Program, capsys: pytest.CaptureFixture[str]) -> None:
    assert tokens.create(program, "archive", NOTHING, as_json=False) == 0
    shown = capsys.readouterr()
    secret = shown.out.removesuffix("\n")
    assert "\n" not in secret
    assert secret not in shown.err
    assert "archive" in shown.err
    with program.accounts() as accounts:
        assert accounts.caller(secret, "127.0.0.1").account == accounts.token("archive").id


def test_json_of_a_new_token_holds_secret_and_limits(program: Program, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = LimitArguments(monthly_pages="500", file_pages="NONE", vlm_charge=5, priority=-2)
    assert tokens.create(program, "archive", arguments, as_json=True) == 0
    made = json.loads(capsys.readouterr().out)
    with program.accounts() as accounts:
        token = accounts.caller(made["token"], "127.0.0.1").token
    assert token is not None
    assert token.limits == TokenLimits(500, None, 1, 5, -2)
    assert (made["monthly_pages"], made["file_pages"], made["vlm_charge"]) == (500, None, 5)


@pytest.mark.parametrize("as_json", [True, False])
def test_a_token_that_nobody_saw_is_none(program: Program, monkeypatch: pytest.MonkeyPatch, *, as_json: bool) -> None:
    class Full(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(sys, "stdout", Full())
    with pytest.raises(OutputNotWritableError, match=r"the token cannot be written to standard output .* No token was"):
        tokens.create(program, "lost", NOTHING, as_json=as_json)
    with open(os.devnull, "w") as closed:  # noqa: PTH123 - as app.main opens what the caller closed
        monkeypatch.setattr(sys, "stdout", closed)
        with pytest.raises(OutputNotWritableError, match="standard output is closed"):
            tokens.create(program, "lost", NOTHING, as_json=as_json)
    with program.accounts() as accounts:
        assert accounts.tokens() == []


def test_list_says_what_was_used(program: Program, capsys: pytest.CaptureFixture[str]) -> None:
    assert tokens.show(program, as_json=False) == 0
    assert "tokens create" in capsys.readouterr().out
    with program.accounts() as accounts:
        _, secret = accounts.create("archive", TokenLimits(monthly_pages=50))
        accounts.create("scanner", TokenLimits())
        accounts.charge(accounts.caller(secret, "127.0.0.1"), "job", Tier.VLM, 4)
    assert tokens.revoke(program, "scanner") == 0
    capsys.readouterr()
    assert tokens.show(program, as_json=False) == 0
    shown = capsys.readouterr().out
    assert secret not in shown
    scanner, archive = shown.splitlines()[1:]
    assert "12 of 50" in archive
    assert scanner.rstrip().endswith("revoked")
    assert tokens.show(program, as_json=True) == 0
    listed = {each["name"]: each for each in json.loads(capsys.readouterr().out)}
    assert (listed["archive"]["used"], listed["archive"]["cap"]) == (12, 50)
    assert listed["scanner"]["is_revoked"]


def test_change_leaves_alone_what_is_not_named(program: Program) -> None:
    with program.accounts() as accounts:
        accounts.create("archive", TokenLimits(monthly_pages=50, file_pages=5, priority=2))
    tokens.change(program, "archive", LimitArguments(file_pages="none", cpu_charge=2), as_json=False)
    with program.accounts() as accounts:
        assert accounts.token("archive").limits == TokenLimits(50, None, 2, 3, 2)


def test_what_cannot_be_used_is_said(program: Program) -> None:
    with pytest.raises(typer.BadParameter, match="neither a number nor none"):
        tokens.create(program, "archive", LimitArguments(monthly_pages="many"), as_json=False)
    with pytest.raises(RequestInvalidError, match="priority is 9"):
        tokens.create(program, "archive", LimitArguments(priority=9), as_json=False)
    with pytest.raises(TokenUnknownError):
        tokens.revoke(program, "archive")
    with pytest.raises(TokenUnknownError):
        tokens.change(program, "archive", NOTHING, as_json=False)


def test_commands_as_a_script_uses_them(tmp_path: Path) -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "app", "tokens", *arguments],
            cwd=ROOT,
            env={**os.environ, "PAGESIGHT_HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )

    made = run("create", "archive", "--monthly-pages", "10")
    assert (made.returncode, made.stdout.count("\n")) == (0, 1)
    (listed,) = json.loads(run("list", "--json").stdout)
    assert made.stdout.startswith(listed["hint"])
    assert run("create", "archive").returncode == RequestInvalidError.exit_code
    assert run("change", "archive", "--file-pages", "few").returncode == 2
    assert run("revoke", listed["id"]).returncode == 0
    assert json.loads(run("list", "--json").stdout)[0]["is_revoked"]
