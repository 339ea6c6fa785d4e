"""JSON Schemas of what the API answers, as they stand in its description. The job object is ``resources/schema``'s."""

from __future__ import annotations

import json
from typing import Any

from core.chat import AnswerKind
from core.resources import resource_path
from exporters.base import ExportFormat

Schema = dict[str, Any]
_TEXT: Schema = {"type": "string"}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_TIME: Schema = {"type": "string", "format": "date-time"}
_FLAG: Schema = {"type": "boolean"}
_ID: Schema = {"type": "string", "pattern": "^[0-9a-f]{32}$"}


def ref(name: str) -> Schema:
    """Refer to a schema of ``components``."""
    return {"$ref": f"#/components/schemas/{name}"}


def object_of(required: dict[str, Schema], optional: dict[str, Schema] | None = None) -> Schema:
    """Describe an object; further members may come in later versions."""
    return {"type": "object", "required": list(required), "properties": required | (optional or {})}


def list_of(item: Schema) -> Schema:
    """Describe a list."""
    return {"type": "array", "items": item}


def or_null(kind: str) -> Schema:
    """Describe a value of a type that may be null."""
    return {"type": [kind, "null"]}


def components() -> dict[str, Schema]:
    """Return all schemas by name."""
    return {
        "Error": object_of({"code": _TEXT, "message": _TEXT}),
        "Spent": object_of({"code": _TEXT, "message": _TEXT, "used": _COUNT, "cap": _COUNT}),
        "State": object_of(
            {
                "uuid": _ID,
                "status": {"enum": ["pending", "processing", "done", "failed"]},
                "file_name": _TEXT,
                "tool": or_null("string"),
                "page_count": _COUNT,
                "pages_done": _COUNT,
                "stage": or_null("string"),
                "is_cancelled": _FLAG,
                "error": {"anyOf": [ref("Error"), {"type": "null"}]},
                "created_at": _TIME,
                "finished_at": {"anyOf": [_TIME, {"type": "null"}]},
            }
        ),
        "Jobs": object_of({"jobs": list_of(ref("State")), "next": {"anyOf": [_ID, {"type": "null"}]}}),
        "Citation": object_of({"page": {"type": "integer", "minimum": 1}, "snippet": _TEXT}),
        "Message": object_of(
            {
                "role": {"enum": ["user", "assistant"]},
                "content": _TEXT,
                "citations": list_of(ref("Citation")),
            },
            {
                "created_at": _TIME,
                "kind": {"enum": [kind.value for kind in AnswerKind]},
                "nearest": list_of(ref("Citation")),
            },
        ),
        "Answer": object_of({"conversation": _TEXT, "message": ref("Message")}),
        "Conversation": object_of({"conversation": or_null("string"), "messages": list_of(ref("Message"))}),
        "Health": object_of({"status": {"const": "ok"}}),
        "Tools": object_of(
            {
                "tools": list_of(
                    object_of({"slug": _TEXT, "name": _TEXT, "description": _TEXT, "formats": list_of(_TEXT)})
                )
            }
        ),
        "Languages": object_of(
            {"languages": list_of(object_of({"code": _TEXT, "tag": _TEXT, "name": _TEXT, "ready": _FLAG}))}
        ),
        "Usage": object_of(
            {
                "used": _COUNT,
                "cap": or_null("integer"),
                "period": {"enum": ["day", "month"]},
                "token": or_null("string"),
                "limits": or_null("object"),
            }
        ),
        **_job(),
    }


FORMATS = [format_id.value for format_id in ExportFormat]
"""Ids of the formats of a download."""


def _job() -> dict[str, Schema]:
    """Return the schema of the job object and those it refers to, which a description keeps side by side."""
    schema = json.loads(resource_path("schema/job.schema.json").read_text(encoding="utf-8"))
    parts: dict[str, Schema] = schema.pop("$defs")
    for name in ("$schema", "$id"):
        schema.pop(name)
    named = {"Job": schema} | {f"Job_{name}": part for name, part in parts.items()}
    moved: dict[str, Schema] = json.loads(json.dumps(named).replace('"#/$defs/', '"#/components/schemas/Job_'))
    return moved
