"""Messages into the fragments of a prompt: what the model's template says, and what people and documents say.

The template is filled with placeholders, never with the texts themselves, and cut apart at them. Only the template's
own fragments are later searched for control tokens; a document cannot pose as a turn, whatever it holds. Engines layer.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from engines.llama.base import PromptMessage, Role

CHATML = (
    "{% for message in messages %}"
    "{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
CHATML_MARK = "<|im_start|>"
PLAIN = (
    "{% for message in messages %}{{ message['role'] | capitalize + ': ' + message['content'] + '\n\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ 'Assistant:' }}{% endif %}"
)
PLAIN_STOP = "\nUser:"
"""Ends an answer under the plain template, whose turns have no control token."""

# Two code points of the private use area around a number: no template holds them, and texts are not in what is cut.
_PLACEHOLDER = re.compile("\ue0f1([0-9]+)\ue0f2")


@dataclass(frozen=True, slots=True)
class Fragment:
    """A part of a prompt.

    Attributes:
        text: Its text; empty for a picture.
        is_template: Whether control tokens in it mean what they say.
        is_picture: Whether a picture stands here.
    """

    text: str
    is_template: bool = False
    is_picture: bool = False


PICTURE = Fragment("", is_picture=True)


class TemplateError(Exception):
    """The template refuses these messages, or loses one of them."""


class ChatTemplate:
    """A model's chat template. Sandboxed: it comes with a file from somewhere."""

    def __init__(self, source: str, *, bos: str, eos: str) -> None:
        """Compile it.

        Args:
            source: Jinja, as GGUF files carry it.
            bos: Text of the token that begins a sequence.
            eos: Text of the token that ends one.

        Raises:
            TemplateError: If it cannot be compiled.
        """
        import jinja2
        from jinja2.ext import loopcontrols
        from jinja2.sandbox import ImmutableSandboxedEnvironment

        # As transformers compiles them: utils/chat_template_utils.py.
        environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols])
        environment.filters["tojson"] = _tojson
        try:
            self._template = environment.from_string(source)
        except jinja2.TemplateError as error:
            raise TemplateError(str(error)) from error
        self._bos, self._eos = bos, eos

    def fragments(self, messages: Sequence[PromptMessage], *, has_picture: bool = False) -> tuple[Fragment, ...]:
        """Fill the template up to where the answer begins.

        Args:
            messages: In order.
            has_picture: Whether a picture stands before the text of the last message.

        Raises:
            TemplateError: If the template fails or does not show every text exactly once, in order.
        """
        problems: list[str] = []
        for given in _ways_to_say(messages):
            for has_parts in (has_picture, not has_picture):  # some templates know only one of both forms
                try:
                    return self._filled(given, has_picture=has_picture, has_parts=has_parts)
                except TemplateError as error:
                    problems.append(str(error))
        raise TemplateError(problems[0])

    def _filled(self, messages: Sequence[PromptMessage], *, has_picture: bool, has_parts: bool) -> tuple[Fragment, ...]:
        import jinja2

        contents = [Fragment(message.text.strip()) for message in messages]
        order = list(contents)
        if has_picture:
            order.insert(len(order) - 1, PICTURE)
        shown: list[dict[str, Any]] = []
        for index, message in enumerate(messages):
            is_last = index == len(messages) - 1
            marks = (
                [_placeholder(index)]
                if not (has_picture and is_last)
                else [_placeholder(index), _placeholder(index + 1)]
            )
            content = [{"type": "text", "text": mark} for mark in marks] if has_parts else "".join(marks)
            shown.append({"role": message.role.value, "content": content})
        try:
            text = self._template.render(
                messages=shown,
                add_generation_prompt=True,
                bos_token=self._bos,
                eos_token=self._eos,
                raise_exception=_raise,
                strftime_now=lambda form: datetime.now().strftime(form),
                enable_thinking=False,
                tools=None,
                functions=None,
                function_call=None,
                tool_choice=None,
            )
        except (
            jinja2.TemplateError,
            TypeError,
            ValueError,
            KeyError,
            AttributeError,
            IndexError,
            ArithmeticError,
        ) as error:
            raise TemplateError(f"the chat template fails: {error}") from error
        return _cut(text, order)


def _ways_to_say(messages: Sequence[PromptMessage]) -> list[list[PromptMessage]]:
    """Return the messages, then the same with the system's words put before the first question: some know no system."""
    ways = [list(messages)]
    if len(messages) > 1 and messages[0].role is Role.SYSTEM and messages[1].role is Role.USER:
        merged = PromptMessage(Role.USER, f"{messages[0].text.strip()}\n\n{messages[1].text.strip()}")
        ways.append([merged, *messages[2:]])
    return ways


def _placeholder(number: int) -> str:
    return f"\ue0f1{number}\ue0f2"


def _cut(text: str, contents: Sequence[Fragment]) -> tuple[Fragment, ...]:
    pieces = _PLACEHOLDER.split(text)  # template, number, template, number, ...
    if [int(number) for number in pieces[1::2]] != list(range(len(contents))):
        raise TemplateError("the chat template does not show every message once, in order")
    fragments: list[Fragment] = []
    for index, template in enumerate(pieces[::2]):
        if template:
            fragments.append(Fragment(template, is_template=True))
        if index < len(contents) and (contents[index].text or contents[index].is_picture):
            fragments.append(contents[index])
    return tuple(fragments)


def _raise(message: str) -> None:
    import jinja2

    raise jinja2.TemplateError(message)


def _tojson(value: Any, indent: int | None = None, **_: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)
