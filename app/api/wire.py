"""Objects of the answers that the services do not write themselves."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from app.services.accounts.port import Caller, Usage
from app.services.chat.wire import message_object
from app.services.jobs.port import JobState
from core.chat import Conversation


def state_object(state: JobState) -> dict[str, Any]:
    """Return where a job stands."""
    error = {"code": state.error_code, "message": state.error_message} if state.error_code else None
    return {
        "uuid": state.id,
        "status": state.status.value,
        "file_name": state.file_name,
        "tool": state.tool or None,
        "page_count": state.page_count,
        "pages_done": state.pages_done,
        "stage": state.stage or None,
        "is_cancelled": state.is_cancelled,
        "error": error,
        "created_at": _time(state.created_at),
        "finished_at": None if state.finished_at is None else _time(state.finished_at),
    }


def answer_object(conversation: Conversation) -> dict[str, Any]:
    """Return the last answer of a conversation, as the contract has it."""
    return {"conversation": conversation.id, "message": message_object(conversation.messages[-1])}


def history_object(conversation: Conversation | None) -> dict[str, Any]:
    """Return a whole conversation; one that has not begun is empty."""
    messages = () if conversation is None else conversation.messages
    return {
        "conversation": None if conversation is None else conversation.id,
        "messages": [message_object(each) | {"created_at": _time(each.created_at)} for each in messages],
    }


def usage_object(caller: Caller, usage: Usage) -> dict[str, Any]:
    """Return what a caller has used and may use."""
    return {
        "used": usage.used,
        "cap": usage.cap,
        "period": "day" if caller.token is None else "month",
        "token": None if caller.token is None else caller.token.name,
        "limits": None if caller.token is None else asdict(caller.token.limits),
    }


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
