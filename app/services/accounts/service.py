"""Tokens and charges in the library's database; implements ``app.services.accounts.port.Accounts``.

Services layer. Several processes may use the same file: a token that one makes or revokes counts at once in the others.
"""

from __future__ import annotations

import hmac
import logging
import re
import secrets
import sqlite3
import threading
import time
from collections.abc import Callable

from app.services.accounts import addresses
from app.services.accounts.limits import check_limits, limits_from_json, limits_to_json
from app.services.accounts.periods import day_start, month_start, next_month, previous_month_start
from app.services.accounts.port import Caller, Token, TokenLimits, Usage
from app.services.accounts.token_secrets import hash_of, hint_of, new_secret
from app.services.library.database import Database
from core.errors import (
    AllowanceSpentError,
    DiskFullError,
    LibraryBusyError,
    RequestInvalidError,
    TokenInvalidError,
    TokenRequiredError,
    TokenUnknownError,
)
from core.model import Tier
from core.settings import Settings

log = logging.getLogger(__name__)

_ID_BYTES = 6
_ID_FORM = re.compile(rf"[0-9a-f]{{{2 * _ID_BYTES}}}")
_NAME_LENGTH = 100
_ADDRESS_KEY = "address_key"
_TOMORROW = "Use a token, or wait until tomorrow (UTC)"
# Clients poll every two seconds; a write for each would keep the disk busy and tell nobody anything.
_LAST_USED_STEP_S = 60.0


class AccountService:
    """Keeps tokens and what was charged. Usable from any thread; each call is one short transaction."""

    def __init__(
        self, database: Database, settings: Callable[[], Settings], clock: Callable[[], float] = time.time
    ) -> None:
        """Use an open database.

        Args:
            database: Where tokens and charges are kept.
            settings: Returns the settings as they are now: whether callers need a token, and the daily allowance.
            clock: Returns seconds since the epoch.
        """
        self._database = database
        self._settings = settings
        self._clock = clock
        self._key: bytes | None = None
        self._key_lock = threading.Lock()

    def create(self, name: str, limits: TokenLimits) -> tuple[Token, str]:
        """Make a token; the second value is its secret, which nobody can look up again.

        Raises:
            RequestInvalidError: If the name is empty or taken, or a limit is out of range.
        """
        name = _checked_name(name)
        check_limits(limits)
        secret = new_secret()
        token = Token(secrets.token_hex(_ID_BYTES), name, hint_of(secret), limits, self._clock())
        with self._database.transaction() as connection:
            if connection.execute("SELECT 1 FROM api_tokens WHERE name = ?", (name,)).fetchone():
                raise RequestInvalidError(
                    f"there is a token {name!r} already, in use or revoked", remedy="Choose another name"
                )
            connection.execute(
                """INSERT INTO api_tokens (id, name, token_hash, hint, limits_json, created_at)
                   VALUES (?, ?, ?, ?, ?, ?)""",
                (token.id, name, hash_of(secret), token.hint, limits_to_json(limits), token.created_at),
            )
        return token, secret

    def change(self, id_or_name: str, limits: TokenLimits) -> Token:
        """Set the limits of a token anew; what was used in the month stays used.

        Raises:
            TokenUnknownError: If there is none of that id or name.
            RequestInvalidError: If a limit is out of range.
        """
        check_limits(limits)
        with self._database.transaction() as connection:
            token = self.token(id_or_name)
            connection.execute("UPDATE api_tokens SET limits_json = ? WHERE id = ?", (limits_to_json(limits), token.id))
            return self.token(token.id)

    def token(self, id_or_name: str) -> Token:
        """Return one token.

        Raises:
            TokenUnknownError: If there is none of that id or name.
        """
        # No name has the form of an id, so that at most one token is meant.
        rows = self._database.query("SELECT * FROM api_tokens WHERE id = ? OR name = ?", id_or_name, id_or_name.strip())
        if not rows:
            raise TokenUnknownError(f"there is no token {id_or_name!r}", remedy="See: pagesight tokens list")
        return _token(rows[0])

    def tokens(self) -> list[Token]:
        """Return all tokens, the newest first, revoked ones included."""
        rows = self._database.query("SELECT * FROM api_tokens ORDER BY created_at DESC, rowid DESC")
        return [_token(row) for row in rows]

    def revoke(self, id_or_name: str) -> Token:
        """Refuse a token from now on; its jobs and their results stay. Revoking it again changes nothing.

        Raises:
            TokenUnknownError: If there is none of that id or name.
        """
        with self._database.transaction() as connection:
            token = self.token(id_or_name)
            if not token.is_revoked:
                connection.execute("UPDATE api_tokens SET revoked_at = ? WHERE id = ?", (self._clock(), token.id))
            return self.token(token.id)

    def take_back(self, token_id: str) -> None:
        """Forget a token that was made a moment ago and whose secret nobody has seen; an unknown one is ignored."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM api_tokens WHERE id = ?", (token_id,))

    def caller(self, secret: str | None, address: str, *, is_token_needed: bool = False) -> Caller:
        """Tell who sends a request; secrets are compared in constant time.

        Args:
            secret: What the request carried; None without.
            address: Address the request came from.
            is_token_needed: Whether callers without a token are refused even where anonymous use is on.

        Raises:
            TokenRequiredError: If there is no secret and one is needed.
            TokenInvalidError: If it is unknown or was revoked.
        """
        if secret is not None:
            return self._with_token(secret)
        if is_token_needed or not self._settings().api_anonymous:
            raise TokenRequiredError(
                "this needs a token",
                remedy="Make one with: pagesight tokens create NAME, and send it as a bearer token",
            )
        return Caller(addresses.account_of(address, self._address_key()))

    def usage(self, caller: Caller) -> Usage:
        """Return what the caller has used, with the cap as it is now."""
        now = self._clock()
        if caller.token is None:
            return Usage(self._used(caller.account, day_start(now)), self._settings().api_anonymous_pages)
        token = self.token(caller.token.id)
        return Usage(self._used(caller.account, month_start(now)), token.limits.monthly_pages)

    def charge(self, caller: Caller, job_id: str, tier: Tier, pages: int) -> int:
        """Charge a job before it begins, and return how many pages that is; charging a job again changes nothing.

        The limits that count are those of now, also where they were changed since the request came.

        Raises:
            AllowanceSpentError: With ``used`` and ``cap``, if the file has more pages than one may have, or more than
                are left in the period. Nothing is charged then.
            TokenInvalidError: If the token was revoked meanwhile.
        """
        now = self._clock()
        daily = self._settings().api_anonymous_pages
        # One transaction holds the write lock of the file from the look at what is used to the charge, so that requests
        # that come at the same time, to whichever process, cannot both take the last page.
        with self._database.transaction() as connection:
            rows = self._database.query("SELECT charged FROM api_charges WHERE job_id = ?", job_id)
            if rows:
                return int(rows[0]["charged"])
            limits = self._limits_now(caller)
            charged = limits.charge(tier, pages)
            if limits.file_pages is not None and pages > limits.file_pages:
                raise AllowanceSpentError(
                    f"the file has {pages} pages, and this token may send {limits.file_pages} in one file",
                    remedy="Send fewer pages at a time, or have the limit of the token raised",
                    used=pages,
                    cap=limits.file_pages,
                )
            if caller.token is None:
                _check_left(self._used(caller.account, day_start(now)), charged, daily, _TOMORROW)
            elif limits.monthly_pages is not None:
                remedy = f"The next month begins on {next_month(now)} (UTC); or have the limit of the token raised"
                _check_left(self._used(caller.account, month_start(now)), charged, limits.monthly_pages, remedy)
            connection.execute(
                "INSERT INTO api_charges (job_id, account, charged, charged_at) VALUES (?, ?, ?, ?)",
                (job_id, caller.account, charged, now),
            )
        return charged

    def settle(self, job_id: str, charged: int) -> None:
        """Set what a job is charged once it has ended: pages that were not read cost nothing.

        A job never costs more than what was charged before it began. One that was never charged stays so.
        """
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE api_charges SET charged = MIN(charged, ?) WHERE job_id = ?", (max(0, charged), job_id)
            )

    def forget_old_charges(self) -> int:
        """Delete charges that no cap counts any more, and return how many: those before the previous month.

        Who used the server from which address is nobody's business longer than needed.
        """
        with self._database.transaction() as connection:
            gone = connection.execute(
                "DELETE FROM api_charges WHERE charged_at < ?", (previous_month_start(self._clock()),)
            )
            return gone.rowcount

    def _with_token(self, secret: str) -> Caller:
        wanted = hash_of(secret)
        rows = self._database.query("SELECT * FROM api_tokens WHERE token_hash = ?", wanted)
        # The index compares hashes, not secrets: what its time tells of a hash leads to no secret. The comparison that
        # decides takes the same time whatever the bytes are.
        stored = bytes(rows[0]["token_hash"]) if rows else bytes(len(wanted))
        if not hmac.compare_digest(stored, wanted) or rows[0]["revoked_at"] is not None:
            # One message for both: a stranger does not learn that a token was once good.
            raise TokenInvalidError(
                "the token is unknown or was revoked", remedy="Make another with: pagesight tokens create NAME"
            )
        token = _token(rows[0])
        self._note_use(token)
        return Caller(token.id, token)

    def _note_use(self, token: Token) -> None:
        now = self._clock()
        if token.last_used_at is not None and 0 <= now - token.last_used_at < _LAST_USED_STEP_S:
            return
        try:
            with self._database.transaction() as connection:
                connection.execute("UPDATE api_tokens SET last_used_at = ? WHERE id = ?", (now, token.id))
        except (LibraryBusyError, DiskFullError):
            # A request is not refused because a time for people could not be written.
            log.warning("the last use of a token could not be stored", exc_info=True)

    def _limits_now(self, caller: Caller) -> TokenLimits:
        if caller.token is None:
            return caller.limits
        token = self.token(caller.token.id)
        if token.is_revoked:
            raise TokenInvalidError("the token was revoked", remedy="Make another with: pagesight tokens create NAME")
        return token.limits

    def _used(self, account: str, since: float) -> int:
        (row,) = self._database.query(
            "SELECT COALESCE(SUM(charged), 0) AS used FROM api_charges WHERE account = ? AND charged_at >= ?",
            account,
            since,
        )
        return int(row["used"])

    def _address_key(self) -> bytes:
        """Return the key of this data folder; the first caller makes it."""
        with self._key_lock:
            if self._key is None:
                with self._database.transaction() as connection:
                    connection.execute(
                        "INSERT OR IGNORE INTO api_secrets (name, value) VALUES (?, ?)",
                        (_ADDRESS_KEY, addresses.new_key()),
                    )
                    (row,) = connection.execute("SELECT value FROM api_secrets WHERE name = ?", (_ADDRESS_KEY,))
                self._key = bytes(row["value"])
            return self._key


def _checked_name(name: str) -> str:
    name = name.strip()
    if not name or len(name) > _NAME_LENGTH or not name.isprintable():
        raise RequestInvalidError(
            "a token needs a name of one line",
            remedy=f"Name it after who will use it, in up to {_NAME_LENGTH} characters",
        )
    if _ID_FORM.fullmatch(name):
        raise RequestInvalidError(f"{name} has the form of an id of a token", remedy="Choose another name")
    return name


def _check_left(used: int, charged: int, cap: int, remedy: str) -> None:
    if used + charged > cap:
        raise AllowanceSpentError(
            f"{used} of {cap} pages are used, and this file costs {charged}", remedy=remedy, used=used, cap=cap
        )


def _token(row: sqlite3.Row) -> Token:
    return Token(
        row["id"],
        row["name"],
        row["hint"],
        limits_from_json(row["limits_json"]),
        row["created_at"],
        row["last_used_at"],
        row["revoked_at"] is not None,
    )
