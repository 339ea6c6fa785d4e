"""Starts ``pagesight serve`` and asks it; run by smoke.py where the server runs, so inside its network of its own.

python smoke_server.py PROGRAM
"""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

_START_S = 60.0
_PAGES = ("/docs", "/openapi.json", "/static-offline-docs/swagger-ui-bundle.js")


def main() -> int:
    """Start, ask, stop; the exit code says whether all was well."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    base = f"http://127.0.0.1:{port}"
    process = subprocess.Popen([sys.argv[1], "serve", "--port", str(port)])  # noqa: S603
    try:
        began = time.monotonic()
        while (health := _get(f"{base}/api/v1/health/")) is None:
            if process.poll() is not None or time.monotonic() - began > _START_S:
                print("the server does not answer", file=sys.stderr)
                return 1
            time.sleep(0.1)
        print(f"answers after {time.monotonic() - began:.1f} s: {health[:200]}")
        for page in _PAGES:
            if not _get(base + page):
                print(f"{page} is not there", file=sys.stderr)
                return 1
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            print("the server did not stop", file=sys.stderr)
    return 0


def _get(url: str) -> str | None:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(url, timeout=10) as response:
            return str(response.read().decode("utf-8", "replace"))
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return None


if __name__ == "__main__":
    sys.exit(main())
