"""The command that shows how the HTTP API is used. Free of Qt."""

from __future__ import annotations

PLACEHOLDER = "YOUR_API_TOKEN"


def curl_example(url: str, secret: str = "") -> str:
    """Return a command that sends a file and prints the job.

    Args:
        url: Base URL, without a slash at its end.
        secret: The token; a placeholder without.
    """
    return (
        f"curl -X POST {url}/api/v1/ocr/ \\\n"
        f'  -H "Authorization: Bearer {secret or PLACEHOLDER}" \\\n'
        f'  -F "file=@invoice.pdf"'
    )
