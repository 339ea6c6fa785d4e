"""What the server is and can: health, tools, languages, and what the caller has used."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request

from app.api.auth import SCHEMES, AnyCaller
from app.api.context import context_of
from app.api.description import described
from app.api.wire import usage_object

open_router = APIRouter(prefix="/api/v1", tags=["server"])
router = APIRouter(prefix="/api/v1", tags=["server"], dependencies=SCHEMES)


@open_router.get("/health/", **described("health"))
async def health(request: Request) -> dict[str, Any]:
    """Tell that the server answers, and how it is; needs no token."""
    context = context_of(request)
    return {"status": "ok"} | await context.quick.run(context.services.health)


@router.get("/tools/", **described("list_tools"))
async def list_tools(request: Request, caller: AnyCaller) -> dict[str, Any]:
    """List the tools, what they preset, and what is missing for each."""
    context = context_of(request)
    return {"tools": await context.results.run(context.services.tools)}


@router.get("/languages/", **described("list_languages"))
async def list_languages(request: Request, caller: AnyCaller) -> dict[str, Any]:
    """List the languages, and what is missing to read each."""
    context = context_of(request)
    return {"languages": await context.results.run(context.services.languages)}


@router.get("/usage/", **described("usage"))
async def usage(request: Request, caller: AnyCaller) -> dict[str, Any]:
    """Return the pages that count against the caller, and the cap."""
    context = context_of(request)
    return usage_object(caller, await context.quick.run(context.services.accounts.usage, caller))
