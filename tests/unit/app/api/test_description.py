"""The description of the API, and the page that shows it."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest

from core.errors import all_error_types

DOCS = Path(__file__).resolve().parents[4] / "docs" / "api.md"


def test_the_page_needs_nothing_from_elsewhere(client: httpx.Client) -> None:
    page = client.get("/docs")
    assert page.status_code == 200
    assert re.findall(r"(?:https?:)?//[a-z0-9.]+", page.text) == []
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "'unsafe-inline'" not in policy.partition("style-src")[0]
    assert policy.count("'sha256-") == 1
    for path in re.findall(r'(?:src|href)="([^"]+)"', page.text):
        assert client.get(path).status_code == 200, path
    assert client.get("/").headers["location"] == "/docs"


def test_the_description_names_what_occurs_and_nothing_else(client: httpx.Client) -> None:
    document = client.get("/openapi.json").json()
    assert set(document["paths"]) == {
        "/api/v1/ocr/",
        "/api/v1/ocr/{uuid}/",
        "/api/v1/ocr/{uuid}/cancel/",
        "/api/v1/ocr/{uuid}/download/",
        "/api/v1/ocr/{uuid}/events/",
        "/api/v1/chat/{uuid}/",
        "/api/v1/chat/{uuid}/history/",
        "/api/v1/health/",
        "/api/v1/tools/",
        "/api/v1/languages/",
        "/api/v1/usage/",
    }
    statuses = {
        int(status)
        for path in document["paths"].values()
        for operation in path.values()
        for status in operation["responses"]
    }
    assert not statuses & {422, 413}
    schemas = document["components"]["schemas"]
    for name in re.findall(r'"#/components/schemas/([^"]+)"', client.get("/openapi.json").text):
        assert name in schemas
    assert {scheme["type"] for scheme in document["components"]["securitySchemes"].values()} == {"http", "apiKey"}
    assert "security" not in document["paths"]["/api/v1/health/"]["get"]


def test_each_endpoint_says_what_it_does_in_plain_words(client: httpx.Client) -> None:
    operations = [each for path in client.get("/openapi.json").json()["paths"].values() for each in path.values()]
    summaries = [operation["summary"] for operation in operations]
    assert len(set(summaries)) == len(operations)
    for operation in operations:
        made = operation["operationId"].replace("_", " ").casefold()
        assert operation["summary"].casefold() != made, "this is the name of a function"
        assert " " in operation["summary"]
        assert operation["description"].endswith(".")


def test_errors_of_the_door_have_statuses_that_are_described(client: httpx.Client) -> None:
    document = client.get("/openapi.json").json()
    described = {int(status) for status in document["paths"]["/api/v1/ocr/"]["post"]["responses"]} | {405, 409}
    assert {kind.http_status for kind in all_error_types()} <= described


@pytest.mark.parametrize("what", ["paths", "fields"])
def test_the_reference_names_every_endpoint_and_field(client: httpx.Client, what: str) -> None:
    text = DOCS.read_text(encoding="utf-8")
    document = client.get("/openapi.json").json()
    if what == "paths":
        for path, operations in document["paths"].items():
            for method in operations:
                assert f"{method.upper()} {path.replace('{uuid}', '<uuid>')}" in text
    else:
        form = document["paths"]["/api/v1/ocr/"]["post"]["requestBody"]["content"]["multipart/form-data"]["schema"]
        for field in form["properties"]:
            assert f"`{field}`" in text
