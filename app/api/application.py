"""The application: endpoints, errors, guards, description. ``app.api.server`` serves it."""

from __future__ import annotations

from importlib.metadata import version

from fastapi import FastAPI
from starlette.types import ASGIApp

from app.api.context import ApiContext
from app.api.description import install_description
from app.api.docs_page import new_app
from app.api.envelope import Envelope
from app.api.errors import install_error_handlers
from app.api.guards import Guard
from app.api.routes import chat, facts, ocr

_DESCRIPTION = "Reads scans, pictures and PDFs on this machine, and answers questions about them."


def create_app(context: ApiContext) -> ASGIApp:
    """Build the application of one server."""
    return Envelope(Guard(routed_app(context), context.options))


def routed_app(context: ApiContext) -> FastAPI:
    """Return the endpoints without what stands around them; it knows the description."""
    app = new_app(title="Pagesight", version=version("pagesight"), description=_DESCRIPTION)
    app.state.context = context
    for router in (ocr.router, chat.router, facts.open_router, facts.router):
        app.include_router(router)
    install_error_handlers(app)
    install_description(app)
    return app
