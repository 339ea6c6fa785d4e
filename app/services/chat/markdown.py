"""A conversation as Markdown: questions, answers with page numbers, quoted lines, what is unsupported."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from core.chat import AnswerKind, ChatMessage, ChatRole, Citation, Conversation, Support

_MARKS = {Support.WEAK: "weakly supported", Support.UNSUPPORTED: "not supported by the document"}


def conversation_markdown(conversation: Conversation, names: dict[str, str]) -> str:
    """Return a conversation as Markdown.

    Args:
        conversation: What was said.
        names: File names of the documents it is about and that it cites.
    """
    about = ", ".join(names.get(each, each) for each in conversation.document_ids) or "the library"
    began = datetime.fromtimestamp(conversation.created_at, UTC).strftime("%Y-%m-%d %H:%M UTC")
    parts = [f"# Questions about {_plain(about)}", f"Begun {began}."]
    parts += [
        f"## {_plain(message.content)}" if message.role is ChatRole.USER else _answer(message, names)
        for message in conversation.messages
    ]
    return "\n\n".join(parts) + "\n"


def _answer(message: ChatMessage, names: dict[str, str]) -> str:
    parts = [_plain(message.content)]
    if message.kind is AnswerKind.QUOTATION:
        parts.append("*The line that fits best, quoted.*")
    if message.is_partial:
        parts.append("*This answer was cut off.*")
    if 0 < message.pages_read < message.pages_total:
        parts.append(f"*Answered from {message.pages_read} of {message.pages_total} pages.*")
    for sentence in message.sentences:
        if sentence.support in _MARKS:
            lacking = f" (missing: {', '.join(map(_plain, sentence.missing))})" if sentence.missing else ""
            said = _plain(message.content[sentence.start : sentence.end])
            parts.append(f"- {_MARKS[sentence.support]}: “{said}”{lacking}")
    parts += [_quoted(citation, names) for citation in message.citations]
    if message.nearest:
        parts.append("*The lines that come nearest; they may not answer it.*")
        parts += [_quoted(citation, names) for citation in message.nearest]
    return "\n\n".join(parts)


def _quoted(citation: Citation, names: dict[str, str]) -> str:
    name = names.get(citation.document_id, "")
    place = f"{name}, page {citation.page_index + 1}" if name else f"page {citation.page_index + 1}"
    lines = "\n".join(f"> {_plain(line)}" for line in citation.snippet.splitlines())
    return f"{lines}\n>\n> {_plain(place)}"


def _plain(text: str) -> str:
    """Return text that Markdown shows as it is."""
    return re.sub(r"([\\`*_{}\[\]<>#|])", r"\\\1", " ".join(text.split()))
