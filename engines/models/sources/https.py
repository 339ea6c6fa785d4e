"""Source kind: files at fixed https addresses, with resume. Engines layer.

TLS is always verified and plain http is never spoken, also not after a redirect. What an interrupted download left is
continued with a Range request; the SHA-256 of the catalog decides whether the whole is right.
"""

from __future__ import annotations

import contextlib
import http.client
import ssl
import sys
import urllib.error
import urllib.request
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import IO
from urllib.parse import urlsplit

from engines.models.catalog import HttpsEntry, ModelFile
from engines.models.integrity import ContentMismatch, Tick, check_file
from engines.models.sources.base import FetchContext, SourceFailed

_ATTEMPTS = 4
_TIMEOUT_S = 20.0
_CHUNK = 256 * 1024
_LARGEST = 512 * 1024 * 1024  # bytes of a file whose size the catalog leaves open


class _Interrupted(Exception):  # noqa: N818 - leads to the next attempt
    """The connection failed; what has come so far is kept."""


class _HttpsOnlyRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        if urlsplit(newurl).scheme != "https":
            fp.close()  # nobody else does when no response comes of it
            raise urllib.error.URLError("the server redirects to an address without TLS")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def tls_context() -> ssl.SSLContext:
    """Return a context that verifies certificates against what the system trusts.

    A packaged program brings the OpenSSL of the machine it was built on, which looks for the system's list where that
    machine keeps it. On a system that keeps it elsewhere, the list of certifi takes its place: never no check at all.
    """
    context = ssl.create_default_context()
    places = ssl.get_default_verify_paths()
    if sys.platform != "win32" and not (places.cafile or places.capath):
        with contextlib.suppress(ImportError):  # then nothing is trusted, and every download refused
            import certifi

            context.load_verify_locations(certifi.where())
    return context


def https_opener() -> urllib.request.OpenerDirector:
    """Return an opener that speaks https only, honours the proxy settings and verifies certificates."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPSHandler(context=tls_context()),
        _HttpsOnlyRedirects(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.UnknownHandler(),
    ):
        opener.add_handler(handler)
    return opener


class HttpsSource:
    """Files at fixed addresses."""

    needs_network = True
    serves_many = False

    def __init__(self, entry: HttpsEntry, opener: urllib.request.OpenerDirector | None = None) -> None:
        """Use a catalog entry.

        Args:
            entry: The addresses.
            opener: Opens them; tests hand in one for a local server.
        """
        self._entry = entry
        self._opener = opener

    @property
    def label(self) -> str:
        """Hosts and file names."""
        parts = [urlsplit(url) for url in self._entry.urls.values()]
        return " and ".join(f"{part.netloc} ({PurePosixPath(part.path).name})" for part in parts)

    def unavailable_because(self) -> str:
        """Return "": whether the address answers is only known by trying."""
        return ""

    def download_size(self, files: Sequence[ModelFile]) -> int:
        """Return the sum of the known sizes."""
        return sum(file.size for file in files)

    def fetch(self, files: Sequence[ModelFile], into: Path, context: FetchContext) -> None:
        """Download the files (see ``Source``)."""
        context.gate.require(self.label, self.download_size(files))
        opener = self._opener or https_opener()
        for file in files:
            part = context.partials / f"{file.sha256}.part"

            def tick(done: int, file: ModelFile = file) -> None:
                context.progress(done, file.size, f"downloading {file.name}")

            _download(opener, self._entry.urls[file.name], file, part, tick)
            part.replace(into / file.name)


def _download(opener: urllib.request.OpenerDirector, url: str, file: ModelFile, part: Path, tick: Tick) -> None:
    failure: Exception | None = None
    for _ in range(_ATTEMPTS):
        resumed_at = part.stat().st_size if part.exists() else 0
        try:
            if not file.size or resumed_at < file.size:
                _continue(opener, url, file, part, tick)
            check_file(file, part)
        except _Interrupted as error:
            failure = error
            tick(part.stat().st_size if part.exists() else 0)
        except ContentMismatch:
            part.unlink()
            if not resumed_at:
                raise
            failure = SourceFailed("what an earlier attempt left does not fit and was thrown away")
        else:
            return
    raise SourceFailed(str(failure)) from failure


def _continue(opener: urllib.request.OpenerDirector, url: str, file: ModelFile, part: Path, tick: Tick) -> None:
    done = part.stat().st_size if part.exists() else 0
    # Compressed transfer would make the positions of a Range meaningless.
    request = urllib.request.Request(url, headers={"Accept-Encoding": "identity"})  # noqa: S310 - https by the opener
    if done:
        request.add_header("Range", f"bytes={done}-")
    try:
        response = opener.open(request, timeout=_TIMEOUT_S)
    except urllib.error.HTTPError as error:
        with error:
            if error.code == 416:  # what we have is longer than the file: start again
                part.unlink(missing_ok=True)
                raise _Interrupted("the server has no such range") from error
            if error.code >= 500 or error.code == 429:
                raise _Interrupted(f"the server answers {error.code}") from error
            raise SourceFailed(f"the server answers {error.code} {error.reason}") from error
    except (OSError, http.client.HTTPException) as error:
        raise _Interrupted(_words(error)) from error
    with response:
        is_continued = done > 0 and response.status == 206 and _starts_at(response, done)
        if done and not is_continued:
            done = 0
        expected = file.size or done + (response.length or 0)
        with part.open("ab" if is_continued else "wb") as out:
            while chunk := _read(response):
                done += len(chunk)
                if done > (file.size or _LARGEST):
                    out.close()
                    part.unlink()
                    raise SourceFailed(f"the server sends more than {file.size or _LARGEST:,} bytes")
                out.write(chunk)
                tick(done)
    if done < expected:
        raise _Interrupted(f"the connection ended after {done:,} of {expected:,} bytes")


def _starts_at(response: http.client.HTTPResponse, position: int) -> bool:
    return (response.headers.get("Content-Range") or "").startswith(f"bytes {position}-")


def _read(response: http.client.HTTPResponse) -> bytes:
    try:
        return response.read1(_CHUNK)
    except (OSError, http.client.HTTPException) as error:
        raise _Interrupted(_words(error)) from error


def _words(error: Exception) -> str:
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(reason, ssl.SSLCertVerificationError):
        return f"the server's certificate cannot be verified ({reason.verify_message})"
    return f"the server cannot be reached ({reason or type(error).__name__})"
