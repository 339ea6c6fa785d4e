"""``/docs``: the description as a page, with the scripts of fastapi-offline; nothing is fetched from elsewhere."""

from __future__ import annotations

import base64
import hashlib
import re

from fastapi import FastAPI
from fastapi.openapi.docs import get_swagger_ui_html
from fastapi_offline import FastAPIOffline
from starlette.responses import HTMLResponse, RedirectResponse

_STATIC = "/static-offline-docs"
_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def new_app(*, title: str, version: str, description: str) -> FastAPI:
    """Return an application that has the page and nothing else yet."""
    app = FastAPIOffline(
        docs_url=None,
        redoc_url=None,
        static_url=_STATIC,
        title=title,
        version=version,
        description=description,
        redirect_slashes=False,
    )
    page = bytes(
        get_swagger_ui_html(
            openapi_url="/openapi.json",
            title=title,
            swagger_js_url=f"{_STATIC}/swagger-ui-bundle.js",
            swagger_css_url=f"{_STATIC}/swagger-ui.css",
            swagger_favicon_url=f"{_STATIC}/favicon.png",
        ).body
    ).decode()
    # Under "no-referrer" browsers may call the page's own requests those of "null", which is refused.
    headers = {"Content-Security-Policy": _policy(page), "Referrer-Policy": "same-origin"}

    @app.get("/docs", include_in_schema=False)
    async def docs() -> HTMLResponse:
        return HTMLResponse(page, headers=headers)

    @app.get("/", include_in_schema=False)
    async def start() -> RedirectResponse:
        return RedirectResponse("/docs")

    return app


def _policy(page: str) -> str:
    """Allow what comes from here, and the one script that stands in the page."""
    digests = [
        base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in _INLINE_SCRIPT.findall(page)
    ]
    scripts = " ".join(f"'sha256-{digest}'" for digest in digests)
    return (
        f"default-src 'none'; script-src 'self' {scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    )
