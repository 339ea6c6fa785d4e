"""Who sends a request: ``Authorization: Bearer TOKEN`` or ``?api_token=TOKEN``; without one, the address."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import APIKeyQuery, HTTPBearer

from app.api.context import context_of
from app.services.accounts.port import Caller
from core.errors import TokenInvalidError

# For /docs and the description alone; what a request carries is read below, so that every fault is answered alike.
_BEARER = HTTPBearer(auto_error=False, scheme_name="bearer", description="A token of `pagesight tokens create`.")
_QUERY = APIKeyQuery(name="api_token", auto_error=False, scheme_name="api_token", description="The same, in the query.")
_MAX_SECRET = 512


def secret_of(request: Request) -> str | None:
    """Return the token that a request carries; None without one. The header wins over the query.

    Raises:
        TokenInvalidError: If there is an ``Authorization`` of another kind.
    """
    header = request.headers.get("authorization")
    if header is not None:
        scheme, _, secret = header.partition(" ")
        secret = secret.strip()
        if scheme.lower() != "bearer" or not secret or len(secret) > _MAX_SECRET:
            raise TokenInvalidError(
                "the Authorization header holds no token", remedy="Send: Authorization: Bearer TOKEN"
            )
        return secret
    secret = request.query_params.get("api_token", "")
    if len(secret) > _MAX_SECRET:
        raise TokenInvalidError("the token is not known", remedy='"pagesight tokens create" makes one')
    return secret or None


async def _caller(request: Request, *, is_token_needed: bool) -> Caller:
    context = context_of(request)
    secret = secret_of(request)
    address = request.client.host if request.client is not None else ""
    accounts = context.services.accounts
    return await context.quick.run(lambda: accounts.caller(secret, address, is_token_needed=is_token_needed))


async def _any_caller(request: Request) -> Caller:
    return await _caller(request, is_token_needed=False)


async def _token_caller(request: Request) -> Caller:
    return await _caller(request, is_token_needed=True)


SCHEMES = [Depends(_BEARER), Depends(_QUERY)]
"""For routes that take a token, so that their description says so."""

AnyCaller = Annotated[Caller, Depends(_any_caller)]
"""A caller with a token, or without one where anonymous use is on."""

TokenCaller = Annotated[Caller, Depends(_token_caller)]
"""A caller with a token."""
