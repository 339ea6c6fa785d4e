"""Starts ``pagesight serve``, makes a token and has a picture read; run by smoke.py inside the server's own network.

python smoke_server.py PROGRAM PICTURE WORDS...
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

_START_S = 600.0
_JOB_S = 900.0
_PAGES = ("/docs", "/openapi.json", "/static-offline-docs/swagger-ui-bundle.js")
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class ServerFault(Exception):  # noqa: N818 - what is wrong, in words
    """The server did something else than it should."""


def main() -> int:
    """Start, ask, stop; the exit code says whether all was well, the output what was seen."""
    program, picture, words = sys.argv[1], Path(sys.argv[2]), sys.argv[3:]
    made = subprocess.run([program, "tokens", "create", "smoke"], capture_output=True, text=True, check=True)  # noqa: S603
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen([program, "serve", "--port", str(port)], stdout=subprocess.DEVNULL)  # noqa: S603
    began = time.monotonic()
    try:
        base = f"http://127.0.0.1:{port}"
        _wait_for(f"{base}/api/v1/health/", process)
        answers_s = time.monotonic() - began
        for page in _PAGES:
            _request(base + page)
        read_s = _read(base, made.stdout.strip(), picture, words)
        print(f"answers after {answers_s:.1f} s, a picture is read in {read_s:.1f} s")
    except ServerFault as fault:
        print(fault, file=sys.stderr)
        return 1
    finally:
        process.terminate()
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()
            print("the server did not stop", file=sys.stderr)
    return 0


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _START_S
    while True:
        try:
            _request(url)
        except ServerFault:
            if process.poll() is not None or time.monotonic() > end:
                raise
            time.sleep(0.1)
        else:
            return


def _read(base: str, token: str, picture: Path, words: list[str]) -> float:
    """Have the picture read, compare words of its text, fetch one result; return the seconds until it was read."""
    began = time.monotonic()
    boundary = "smoke-boundary"
    head = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{picture.name}"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    )
    body = head.encode() + picture.read_bytes() + f"\r\n--{boundary}--\r\n".encode()
    form = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
    access = {"Authorization": f"Bearer {token}"}
    job = json.loads(_request(f"{base}/api/v1/ocr/", body, form | access))
    while job["status"] not in ("done", "failed"):
        if time.monotonic() - began > _JOB_S:
            raise ServerFault(f"the job is {job['status']} after {_JOB_S:.0f} s")
        time.sleep(0.5)
        job = json.loads(_request(f"{base}/api/v1/ocr/{job['uuid']}/", headers=access))
    took = time.monotonic() - began
    missing = [word for word in words if word not in job["text"]]
    if job["status"] != "done" or missing:
        raise ServerFault(f"the job is {job['status']} ({job.get('error')}) and lacks {missing}: {job['text'][:200]}")
    result = _request(f"{base}/api/v1/ocr/{job['uuid']}/download/?format=docx", headers=access)
    if not result.startswith(b"PK"):
        raise ServerFault("the Word file is none")
    try:
        _request(f"{base}/api/v1/ocr/{job['uuid']}/")
    except ServerFault:
        return took
    raise ServerFault("a job can be seen without the token that it belongs to")


def _request(url: str, body: bytes | None = None, headers: dict[str, str] | None = None) -> bytes:
    request = urllib.request.Request(url, body, headers or {})  # noqa: S310 - an address of this machine
    try:
        with _OPENER.open(request, timeout=_JOB_S) as response:
            content: bytes = response.read()
            return content
    except urllib.error.HTTPError as error:
        with error:
            raise ServerFault(f"{url} answers {error.code}: {error.read()[:300]!r}") from error
    except (urllib.error.URLError, ConnectionError, TimeoutError) as error:
        raise ServerFault(f"{url} does not answer ({error})") from error


if __name__ == "__main__":
    sys.exit(main())
