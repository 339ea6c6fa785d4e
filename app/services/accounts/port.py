"""What the doors see of accounts. Implemented by ``app.services.accounts.service.AccountService``, by a fake in tests.

Services layer. Any thread; each call is one short transaction. Of a secret only a hash is ever stored.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from core.model import Tier


@dataclass(frozen=True, slots=True)
class TokenLimits:
    """What a token may use; the default is without limits.

    Attributes:
        monthly_pages: Most pages charged in a calendar month (UTC); None for any number.
        file_pages: Most pages of one file; None for any number.
        cpu_charge: Pages charged for a page read by the tier cpu.
        vlm_charge: Pages charged for a page read by the tier vlm.
        priority: Pages of tokens with a higher number are read first, -5..5.
    """

    monthly_pages: int | None = None
    file_pages: int | None = None
    cpu_charge: int = 1
    vlm_charge: int = 3
    priority: int = 0

    def charge(self, tier: Tier, pages: int) -> int:
        """Return what so many pages cost."""
        return pages * (self.vlm_charge if tier is Tier.VLM else self.cpu_charge)


@dataclass(frozen=True, slots=True)
class Token:
    """A token as it is listed; its secret is known only to whoever made it.

    Attributes:
        id: 12 hex digits.
        name: What the person calls it; unique.
        hint: The first characters of the secret, to tell tokens apart.
        limits: What it may use.
        created_at: Seconds since the epoch.
        last_used_at: Likewise; None if never.
        is_revoked: Whether it is refused.
    """

    id: str
    name: str
    hint: str
    limits: TokenLimits
    created_at: float
    last_used_at: float | None = None
    is_revoked: bool = False


@dataclass(frozen=True, slots=True)
class Caller:
    """Who sends a request.

    Attributes:
        account: Id of the token, or "address:" and a keyed hash of the address for callers without one. Jobs and
            charges belong to it.
        token: The token; None for callers without one.
    """

    account: str
    token: Token | None = None

    @property
    def limits(self) -> TokenLimits:
        """What the caller may use beside the daily allowance of callers without a token."""
        return self.token.limits if self.token is not None else TokenLimits(priority=-1)


@dataclass(frozen=True, slots=True)
class Usage:
    """What was used in the period that counts: the month for a token, the day (UTC) for an address.

    Attributes:
        used: Pages charged, those of jobs that still run included.
        cap: Most pages of the period; None for any number.
    """

    used: int
    cap: int | None


class Accounts(Protocol):
    """Tokens and what was used. Usable from any thread."""

    def create(self, name: str, limits: TokenLimits) -> tuple[Token, str]:
        """Make a token; the second value is its secret, which nobody can look up again.

        Raises:
            RequestInvalidError: If the name is empty or taken, or a limit is out of range.
        """
        ...

    def change(self, id_or_name: str, limits: TokenLimits) -> Token:
        """Set the limits of a token anew.

        Raises:
            TokenUnknownError: If there is none of that id or name.
            RequestInvalidError: If a limit is out of range.
        """
        ...

    def token(self, id_or_name: str) -> Token:
        """Return one token.

        Raises:
            TokenUnknownError: If there is none of that id or name.
        """
        ...

    def tokens(self) -> list[Token]:
        """Return all tokens, the newest first, revoked ones included."""
        ...

    def revoke(self, id_or_name: str) -> Token:
        """Refuse a token from now on; its jobs and their results stay.

        Raises:
            TokenUnknownError: If there is none of that id or name.
        """
        ...

    def take_back(self, token_id: str) -> None:
        """Forget a token that was made a moment ago and whose secret nobody has seen; an unknown one is ignored."""
        ...

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
        ...

    def usage(self, caller: Caller) -> Usage:
        """Return what the caller has used."""
        ...

    def charge(self, caller: Caller, job_id: str, tier: Tier, pages: int) -> int:
        """Charge a job before it begins, and return how many pages that is; charging a job again changes nothing.

        Raises:
            AllowanceSpentError: With ``used`` and ``cap``, if the file has more pages than one may have, or more than
                are left in the period. Nothing is charged then.
            TokenInvalidError: If the token was revoked meanwhile.
        """
        ...

    def settle(self, job_id: str, charged: int) -> None:
        """Set what a job is charged once it has ended: pages that were not read cost nothing."""
        ...

    def forget_old_charges(self) -> int:
        """Delete charges that no cap counts any more, and return how many; for the start of a server."""
        ...
