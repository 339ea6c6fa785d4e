"""Whether there is a newer version: asked only when a person asks. Services layer; any thread, blocks while it asks.

Which address is asked is a fact of the build (``packaging/build.py --update-url``), written into
``resources/build.json``. A checkout, and a build that names none, ask nobody. The answer is a small JSON object,
``{"version": "1.2.3", "page": "https://…"}``; nothing is fetched or installed, and nothing about this machine or its
documents is sent.
"""

from __future__ import annotations

import contextlib
import json
import re
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from core.errors import NetworkForbiddenError, UpdateCheckError
from core.resources import resource_path
from core.settings import NetworkPolicy

if TYPE_CHECKING:
    import urllib.request

_TIMEOUT_S = 10.0
_LARGEST = 64 * 1024  # bytes of an answer
_NUMBERS = re.compile(r"\d+(?:\.\d+)*")
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}")
_PAGE = re.compile(r"https://[!-~]{1,500}")


@dataclass(frozen=True, slots=True)
class BuildFacts:
    """What a build knows of itself.

    Attributes:
        version: The version; "" for a checkout.
        commit: Commit it was built from; "" where nobody knows.
        update_url: Address that is asked for newer versions; "" for none.
    """

    version: str = ""
    commit: str = ""
    update_url: str = ""


@dataclass(frozen=True, slots=True)
class UpdateReport:
    """What was found.

    Attributes:
        installed: The version that runs.
        host: Who was asked; "" where the build names nobody, and then nothing else is known.
        newest: The version that is offered; "" if nobody was asked.
        page: Where it can be had; "" where the answer names no page.
        is_newer: Whether it is newer than the one that runs.
    """

    installed: str
    host: str = ""
    newest: str = ""
    page: str = ""
    is_newer: bool = False


def build_facts() -> BuildFacts:
    """Return the facts of this build; those of a checkout are empty."""
    try:
        known = json.loads(resource_path("build.json").read_bytes())
        return BuildFacts(**{name: str(known[name]) for name in ("version", "commit", "update_url")})
    except (OSError, ValueError, TypeError, KeyError):
        return BuildFacts()


def installed_version() -> str:
    """Return the version that runs; "0" from a checkout that was not installed."""
    with contextlib.suppress(PackageNotFoundError):
        return version("pagesight")
    return "0"


def update_host(facts: BuildFacts | None = None) -> str:
    """Return who would be asked; "" where this build names nobody."""
    return urlsplit((facts or build_facts()).update_url).netloc


def check_for_update(
    network: NetworkPolicy,
    *,
    facts: BuildFacts | None = None,
    installed: str = "",
    opener: urllib.request.OpenerDirector | None = None,
) -> UpdateReport:
    """Ask whether there is a newer version. Call it only because a person asked for it just now.

    Args:
        network: What the settings say; "ask" counts as asked.
        facts: The build's by default.
        installed: The version to compare with; the one that runs by default.
        opener: Opens the address; one that speaks https only by default.

    Raises:
        NetworkForbiddenError: If the settings say "never" and there is somebody to ask.
        UpdateCheckError: If the address cannot be reached or its answer makes no sense.
    """
    known, here = facts or build_facts(), installed or installed_version()
    host = update_host(known)
    if not host:
        return UpdateReport(here)
    if network is NetworkPolicy.NEVER:
        raise NetworkForbiddenError(
            f'{host} was not asked for a newer version: the setting "network" is "never"',
            remedy="Allow the network in the settings, or look there with a browser",
        )
    newest, page = _ask(known.update_url, host, opener)
    return UpdateReport(here, host, newest, page, _numbers(newest) > _numbers(here))


def _ask(url: str, host: str, opener: urllib.request.OpenerDirector | None) -> tuple[str, str]:
    """Return the version that is offered and the page where it can be had."""
    # Loaded only now: the version itself must be shown at once.
    import http.client
    import urllib.error
    import urllib.request

    from engines.models.sources.https import https_opener

    # No version, system or language goes along.
    request = urllib.request.Request(url, headers={"User-Agent": "Pagesight", "Accept": "application/json"})  # noqa: S310 - https by the opener
    try:
        with (opener or https_opener()).open(request, timeout=_TIMEOUT_S) as response:
            said = response.read(_LARGEST)
    except (OSError, ValueError, http.client.HTTPException) as error:
        if isinstance(error, urllib.error.HTTPError):
            error.close()
        reason = getattr(error, "reason", None) or error
        raise UpdateCheckError(f"{host} gave no answer about newer versions ({reason})", remedy=_REMEDY) from error
    return _understood(said, host)


def _understood(said: bytes, host: str) -> tuple[str, str]:
    try:
        answer = json.loads(said)  # one that was too long is cut, and cannot be read
    except (ValueError, RecursionError):
        answer = None
    if isinstance(answer, dict):
        newest, page = answer.get("version"), answer.get("page", "")
        is_page = isinstance(page, str) and (not page or _PAGE.fullmatch(page))
        if isinstance(newest, str) and _VERSION.fullmatch(newest) and is_page:
            return newest, page
    raise UpdateCheckError(f"the answer of {host} about newer versions makes no sense", remedy=_REMEDY)


_REMEDY = "Try again later; everything else works without it"


def _numbers(text: str) -> tuple[int, ...]:
    match = _NUMBERS.match(text)
    numbers = [int(part) for part in match[0].split(".")] if match else []
    return tuple(numbers + [0] * (4 - len(numbers)))
