from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.services.accounts.port import Accounts, Caller, TokenLimits
from app.services.accounts.service import AccountService
from app.services.library.database import Database
from core.errors import (
    AllowanceSpentError,
    LibraryBusyError,
    RequestInvalidError,
    TokenInvalidError,
    TokenRequiredError,
    TokenUnknownError,
)
from core.model import Tier
from core.settings import Settings

ROOT = Path(__file__).resolve().parents[5]
NO_LIMITS = TokenLimits()
END_OF_JULY = datetime(2026, 7, 31, 23, 59, tzinfo=UTC).timestamp()


@dataclass
class Clock:
    now: float = END_OF_JULY

    def __call__(self) -> float:
        return self.now


@dataclass
class Server:
    """Accounts with a clock and settings that a test turns."""

    accounts: AccountService
    database: Database
    clock: Clock
    settings: Settings

    def caller(self, limits: TokenLimits = NO_LIMITS, name: str = "archive") -> Caller:
        _, secret = self.accounts.create(name, limits)
        return self.accounts.caller(secret, "127.0.0.1")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    clock = Clock()
    with closing(Database(tmp_path / "library.sqlite")) as database:
        made = Server(AccountService(database, lambda: made.settings, clock), database, clock, Settings())
        yield made


def test_the_service_is_what_the_doors_expect(server: Server) -> None:
    accounts: Accounts = server.accounts
    assert accounts.tokens() == []


def test_a_secret_opens_its_own_account_and_no_other(server: Server) -> None:
    first, secret = server.accounts.create("  scanner ", NO_LIMITS)
    second, other = server.accounts.create("archive", TokenLimits(priority=3))
    assert secret.startswith("ps_")
    assert len(secret) > 43, "256 bits take 43 characters"
    assert secret != other
    assert first.name == "scanner"
    assert server.accounts.caller(secret, "10.0.0.1").account == first.id
    assert server.accounts.caller(other, "10.0.0.1").limits.priority == 3
    assert [token.id for token in server.accounts.tokens()] == [second.id, first.id]


@pytest.mark.parametrize("wrong", ["", "ps_", "nonsense", "ps_" + "A" * 54, "\ud800", "a" * 100_000])
def test_a_wrong_secret_is_refused(server: Server, wrong: str) -> None:
    _, secret = server.accounts.create("archive", NO_LIMITS)
    for tried in (wrong, secret[:-1], secret + "x", secret.upper(), secret[3:]):
        with pytest.raises(TokenInvalidError) as refused:
            server.accounts.caller(tried, "127.0.0.1")
        assert tried == "" or tried not in refused.value.message, "errors are logged"


def test_no_file_of_the_data_folder_holds_a_secret(server: Server, tmp_path: Path) -> None:
    _, secret = server.accounts.create("archive", NO_LIMITS)
    server.accounts.caller(secret, "127.0.0.1")
    bodies = [path.read_bytes() for path in tmp_path.iterdir()]
    assert any(b"archive" in body for body in bodies), "the token itself is there"
    assert not any(secret[10:].encode() in body for body in bodies)


def test_a_revoked_token_is_refused_at_once_also_in_another_process(server: Server, tmp_path: Path) -> None:
    token, secret = server.accounts.create("archive", NO_LIMITS)
    caller = server.accounts.caller(secret, "127.0.0.1")
    with closing(Database(tmp_path / "library.sqlite")) as again:
        assert AccountService(again, Settings).revoke("archive").is_revoked
    with pytest.raises(TokenInvalidError):
        server.accounts.caller(secret, "127.0.0.1")
    with pytest.raises(TokenInvalidError):
        server.accounts.charge(caller, "job", Tier.CPU, 1)
    assert server.accounts.revoke(token.id).is_revoked, "a second time changes nothing"
    assert server.accounts.usage(caller).used == 0, "what it used can still be seen"


def test_unknown_tokens_are_named(server: Server) -> None:
    for call in (server.accounts.revoke, server.accounts.token, lambda name: server.accounts.change(name, NO_LIMITS)):
        with pytest.raises(TokenUnknownError, match="no token 'nobody'"):
            call("nobody")


@pytest.mark.parametrize("name", ["", "  ", "two\nlines", "x" * 101, "0123456789ab"])
def test_names_that_cannot_be_used(server: Server, name: str) -> None:
    with pytest.raises(RequestInvalidError):
        server.accounts.create(name, NO_LIMITS)


def test_a_name_is_used_once(server: Server) -> None:
    server.accounts.create("archive", NO_LIMITS)
    server.accounts.revoke("archive")
    with pytest.raises(RequestInvalidError, match="already"):
        server.accounts.create("archive", NO_LIMITS)


@pytest.mark.parametrize(
    "limits",
    [
        TokenLimits(monthly_pages=-1),
        TokenLimits(file_pages=0),
        TokenLimits(cpu_charge=-1),
        TokenLimits(vlm_charge=1_001),
        TokenLimits(priority=6),
        TokenLimits(priority=-6),
    ],
)
def test_limits_out_of_range_are_refused(server: Server, limits: TokenLimits) -> None:
    with pytest.raises(RequestInvalidError, match="Use a number from"):
        server.accounts.create("archive", limits)
    server.accounts.create("archive", NO_LIMITS)
    with pytest.raises(RequestInvalidError, match="Use a number from"):
        server.accounts.change("archive", limits)
    assert server.accounts.token("archive").limits == NO_LIMITS


def test_changed_limits_count_for_requests_under_way(server: Server) -> None:
    caller = server.caller()
    server.accounts.charge(caller, "a", Tier.CPU, 8)
    server.accounts.change("archive", TokenLimits(monthly_pages=10, cpu_charge=2))
    assert server.accounts.usage(caller).cap == 10
    with pytest.raises(AllowanceSpentError) as refused:
        server.accounts.charge(caller, "b", Tier.CPU, 2)
    assert (refused.value.used, refused.value.cap) == (8, 10)
    assert server.accounts.charge(caller, "c", Tier.CPU, 1) == 2


def test_without_limits_any_number_of_pages(server: Server) -> None:
    caller = server.caller()
    assert server.accounts.charge(caller, "a", Tier.CPU, 1_000_000) == 1_000_000
    assert server.accounts.charge(caller, "b", Tier.VLM, 10) == 30
    assert server.accounts.usage(caller).used == 1_000_030
    assert server.accounts.usage(caller).cap is None


def test_cap_of_a_month_counts_in_utc_and_begins_anew(server: Server) -> None:
    caller = server.caller(TokenLimits(monthly_pages=10))
    server.accounts.charge(caller, "a", Tier.CPU, 7)
    with pytest.raises(AllowanceSpentError, match=r"7 of 10 pages .* costs 4.*2026-08-01") as refused:
        server.accounts.charge(caller, "b", Tier.CPU, 4)
    assert (refused.value.used, refused.value.cap, refused.value.http_status) == (7, 10, 402)
    assert server.accounts.usage(caller).used == 7, "a refused job costs nothing"
    server.accounts.charge(caller, "c", Tier.CPU, 3)
    server.clock.now += 60  # the first second of August
    assert server.accounts.usage(caller).used == 0
    assert server.accounts.charge(caller, "d", Tier.CPU, 10) == 10


def test_a_cap_of_zero_reads_nothing(server: Server) -> None:
    with pytest.raises(AllowanceSpentError):
        server.accounts.charge(server.caller(TokenLimits(monthly_pages=0)), "a", Tier.CPU, 1)


def test_a_file_with_too_many_pages_is_refused_whole(server: Server) -> None:
    caller = server.caller(TokenLimits(file_pages=5))
    with pytest.raises(AllowanceSpentError, match=r"6 pages.*5 in one file") as refused:
        server.accounts.charge(caller, "a", Tier.VLM, 6)
    assert (refused.value.used, refused.value.cap) == (6, 5)
    assert server.accounts.charge(caller, "a", Tier.VLM, 5) == 15
    assert server.accounts.charge(caller, "b", Tier.CPU, 5) == 5, "the cap is of one file"


def test_charging_a_job_again_changes_nothing(server: Server) -> None:
    caller = server.caller(TokenLimits(monthly_pages=10))
    assert server.accounts.charge(caller, "a", Tier.CPU, 8) == 8
    assert server.accounts.charge(caller, "a", Tier.CPU, 8) == 8
    assert server.accounts.usage(caller).used == 8


def test_pages_that_were_not_read_cost_nothing(server: Server) -> None:
    caller = server.caller(TokenLimits(monthly_pages=10))
    server.accounts.charge(caller, "a", Tier.CPU, 10)
    server.accounts.settle("a", 4)
    assert server.accounts.usage(caller).used == 4
    server.accounts.settle("a", 9)
    assert server.accounts.usage(caller).used == 4, "settling never charges more"
    server.accounts.settle("a", -3)
    assert server.accounts.usage(caller).used == 0
    server.accounts.settle("never charged", 5)
    assert server.accounts.charge(caller, "b", Tier.CPU, 10) == 10


def test_accounts_do_not_share_their_pages(server: Server) -> None:
    limits = TokenLimits(monthly_pages=5)
    first, second = server.caller(limits, "first"), server.caller(limits, "second")
    server.accounts.charge(first, "a", Tier.CPU, 5)
    assert server.accounts.charge(second, "b", Tier.CPU, 5) == 5


def test_64_threads_take_exactly_what_is_there(server: Server) -> None:
    caller = server.caller(TokenLimits(monthly_pages=100))

    def take(number: int) -> str:
        try:
            server.accounts.charge(caller, f"job-{number}", Tier.CPU, 3)
        except AllowanceSpentError:
            return "refused"
        return "taken"

    with ThreadPoolExecutor(64) as threads:
        outcomes = Counter(threads.map(take, range(256)))
    assert outcomes == {"taken": 33, "refused": 223}
    assert server.accounts.usage(caller).used == 99


def test_64_threads_charge_one_job_once(server: Server) -> None:
    caller = server.caller()
    with ThreadPoolExecutor(64) as threads:
        charged = list(threads.map(lambda _: server.accounts.charge(caller, "job", Tier.CPU, 2), range(128)))
    assert charged == [2] * 128
    assert server.accounts.usage(caller).used == 2


_TAKE = """
import sys
from pathlib import Path
from app.services.accounts.port import Caller
from app.services.accounts.service import AccountService
from app.services.library.database import Database
from core.errors import AllowanceSpentError
from core.model import Tier
from core.settings import Settings

accounts = AccountService(Database(Path(sys.argv[1])), Settings)
token = accounts.token("archive")
taken = 0
for number in range(100):
    try:
        accounts.charge(Caller(token.id, token), f"{sys.argv[2]}-{number}", Tier.CPU, 1)
        taken += 1
    except AllowanceSpentError:
        pass
print(taken)
"""


def test_processes_do_not_take_the_same_pages(server: Server, tmp_path: Path) -> None:
    server.accounts.create("archive", TokenLimits(monthly_pages=150))
    started = [
        subprocess.Popen(
            [sys.executable, "-c", _TAKE, str(tmp_path / "library.sqlite"), name],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in ("left", "right")
    ]
    taken = [int(process.communicate(timeout=120)[0]) for process in started]
    assert sum(taken) == 150


def test_last_use_is_written_once_a_minute(server: Server) -> None:
    token, secret = server.accounts.create("archive", NO_LIMITS)
    assert token.last_used_at is None
    first = server.clock.now
    for seconds, noted in ((0, 0), (1, 0), (59, 0), (61, 61), (119, 61), (121, 121)):
        server.clock.now = first + seconds
        server.accounts.caller(secret, "127.0.0.1")
        assert server.accounts.token("archive").last_used_at == first + noted
    server.clock.now = first  # somebody has set the clock back
    server.accounts.caller(secret, "127.0.0.1")
    assert server.accounts.token("archive").last_used_at == first


def test_a_busy_library_refuses_no_request(
    server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    token, secret = server.accounts.create("archive", NO_LIMITS)

    def busy() -> None:
        raise LibraryBusyError("another process keeps the library locked")

    monkeypatch.setattr(server.database, "transaction", busy)
    assert server.accounts.caller(secret, "127.0.0.1").account == token.id
    assert secret not in caplog.text


def test_without_a_token_nothing_is_read_until_it_is_allowed(server: Server) -> None:
    with pytest.raises(TokenRequiredError) as refused:
        server.accounts.caller(None, "127.0.0.1")
    assert refused.value.http_status == 401
    server.settings = replace(server.settings, api_anonymous=True)
    assert server.accounts.caller(None, "127.0.0.1").token is None
    with pytest.raises(TokenRequiredError):
        server.accounts.caller(None, "127.0.0.1", is_token_needed=True)
    with pytest.raises(TokenInvalidError):
        server.accounts.caller("wrong", "127.0.0.1")


def test_an_address_has_an_allowance_a_day(server: Server) -> None:
    server.settings = replace(server.settings, api_anonymous=True, api_anonymous_pages=5)
    here, there = (server.accounts.caller(None, address) for address in ("192.0.2.1", "192.0.2.2"))
    assert here.limits.priority < 0, "callers with a token go first"
    server.accounts.charge(here, "a", Tier.VLM, 1)
    assert (server.accounts.usage(here).used, server.accounts.usage(here).cap) == (3, 5)
    with pytest.raises(AllowanceSpentError, match="tomorrow") as refused:
        server.accounts.charge(here, "b", Tier.CPU, 3)
    assert (refused.value.used, refused.value.cap) == (3, 5)
    assert server.accounts.charge(there, "c", Tier.CPU, 5) == 5
    server.clock.now += 60  # the next day in UTC
    assert server.accounts.charge(here, "d", Tier.CPU, 5) == 5


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("192.0.2.1", "192.0.2.1", True),
        ("192.0.2.1", "192.0.2.2", False),
        ("192.0.2.1", "::ffff:192.0.2.1", True),
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("fe80::1%eth0", "fe80::2%eth1", True),
        ("::1", "127.0.0.1", False),
        ("", "testclient", False),
    ],
)
def test_which_addresses_share_an_allowance(server: Server, one: str, other: str, is_same: bool) -> None:
    server.settings = replace(server.settings, api_anonymous=True)
    accounts = [server.accounts.caller(None, address).account for address in (one, other)]
    assert (accounts[0] == accounts[1]) is is_same


def test_addresses_are_hashed_with_the_key_of_the_folder(server: Server, tmp_path: Path) -> None:
    server.settings = replace(server.settings, api_anonymous=True)
    caller = server.accounts.caller(None, "192.0.2.177")
    server.accounts.charge(caller, "a", Tier.CPU, 1)
    with closing(Database(tmp_path / "library.sqlite")) as again:
        same = AccountService(again, lambda: server.settings).caller(None, "192.0.2.177")
    with closing(Database(tmp_path / "other" / "library.sqlite")) as elsewhere:
        stranger = AccountService(elsewhere, lambda: server.settings).caller(None, "192.0.2.177")
    assert same == caller
    assert stranger != caller
    assert not any(b"192.0.2.177" in path.read_bytes() for path in tmp_path.iterdir() if path.is_file())


def test_threads_agree_on_the_key_of_a_new_folder(tmp_path: Path) -> None:
    settings = Settings(api_anonymous=True)
    with closing(Database(tmp_path / "a.sqlite")) as one, closing(Database(tmp_path / "a.sqlite")) as other:
        services = [AccountService(database, lambda: settings) for database in (one, other)]
        with ThreadPoolExecutor(32) as threads:
            accounts = set(threads.map(lambda n: services[n % 2].caller(None, "192.0.2.1").account, range(64)))
    assert len(accounts) == 1


def test_charges_are_forgotten_once_no_cap_counts_them(server: Server) -> None:
    caller = server.caller()
    server.accounts.charge(caller, "july", Tier.CPU, 1)
    server.clock.now += 60
    server.accounts.charge(caller, "august", Tier.CPU, 1)
    assert server.accounts.forget_old_charges() == 0, "the previous month is kept for whoever asks"
    server.clock.now = datetime(2026, 9, 1, tzinfo=UTC).timestamp()
    assert server.accounts.forget_old_charges() == 1
    rows = server.database.query("SELECT job_id FROM api_charges")
    assert [row["job_id"] for row in rows] == ["august"]


def test_limits_of_an_older_version_are_understood(server: Server, tmp_path: Path) -> None:
    server.accounts.create("archive", TokenLimits(monthly_pages=9))
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as file, file:
        file.execute("UPDATE api_tokens SET limits_json = CAST('{\"monthly_pages\":7}' AS BLOB)")
    assert server.accounts.token("archive").limits == TokenLimits(monthly_pages=7)
