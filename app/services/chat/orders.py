# ruff: noqa: E501 - patterns
"""Sentences of a document that give orders to whoever answers questions about it. Services layer, pure functions.

They are data like all else and are never followed. They are no facts of the document either: such a sentence is not
quoted as an answer, unless the question is about the orders themselves.
"""

from __future__ import annotations

import re

from app.services.chat.passages import Passage

_MACHINE = r"(?:ai|a\.i\.|assistants?|chat ?bots?|bots?|language models?|llms?|gpt\w*|copilot)"
_ASKER = r"(?:users?|readers?|askers?|persons?|people|somebody|someone|anybody|anyone|everybody|everyone|whoever|customers?|tenants?|members?|clients?|guests?|patients?|them)"
_SAYING = r"(?:tell|inform|assure|inform|answer|reply|respond|say|state|claim|report|confirm|insist|pretend|repeat|output|print|write|translate|summari[sz]e)"
_ORDERS = re.compile(
    "|".join(
        [
            # What was said before shall not count.
            r"\b(?:ignore|disregard|forget|override|discard)\b.{0,40}\b(?:instructions?|prompts?|rules|above|before|previous|prior|earlier|told|said)\b",
            r"\b(?:new|system|hidden|secret) (?:instructions?|prompts?)\b|\byour (?:system )?(?:prompt|instructions)\b",
            # Somebody who is a machine is spoken to, or spoken of as bound to say something.
            rf"\byou are (?:now )?an? (?:\w+ )?{_MACHINE}\b",
            rf"\b(?:notes?|messages?|instructions?|orders?|attention|hint)\b[^.]{{0,20}}\b(?:to|for) (?:the |any |all |every )?(?:{_MACHINE}|model)\b",
            rf"^\W*(?:dear |hey |attention,? )?(?:{_MACHINE}|model|computer)\s*[,:!]",
            rf"(?:^|\b(?:the|any|every|each|all|an?) )(?:{_MACHINE}|model)\b[^.]{{0,20}}\b(?:must|should|shall|will|has to|have to|is to|are to|may not|needs? to)\b[^.]{{0,30}}\b(?:{_SAYING}|cite|ignore|mention|reveal)\b",
            rf"\bsays the (?:{_MACHINE}|model)\b",
            # Whoever is asked shall say something.
            rf"^\W*(?:please |always |you (?:must|should|shall) |and |then |now )*(?:tell|inform|assure|answer|reply to|convince|remind)\b[^.]{{0,15}}\b(?:every|each|all|any|the|your)?\s*{_ASKER}\b[^.]{{0,40}}\bthat\b",
            r"^\W*(?:please |always |and |then |now )*(?:answer|reply|respond|say|claim|pretend|confirm|insist)\b[^.]{0,25}\bthat\b",
            rf"\b(?:when(?:ever)?|if|once|should)\b[^.]{{0,40}}\b(?:asks?|asked|answering|questioned|summari[sz]ing|translating)\b[^.]{{0,60}}\b(?:{_SAYING}|the answer is)\b(?! (?:us|me)\b)",
            r"\bwhatever\b[^.]{0,30}\b(?:asks?|asked)\b|\bwhen(?:ever)? answering (?:questions|queries|anything)\b|\bin (?:all|any|every|your) answers?\b",
            rf"\b(?:whoever|anyone who|anybody who|any reader who|those who)\b[^.]{{0,40}}\b(?:reads?|answers?|summari[sz]es|translates|processes)\b[^.]{{0,40}}\b(?:must|should|shall|has to|is to)\b[^.]{{0,20}}\b{_SAYING}\b",
            r"\b(?:do not|don't|never) (?:mention|reveal|disclose|cite|quote)\b[^.]{0,20}\b(?:this|these|that) (?:note|message|line|instruction|sentence|order)s?\b",
            r"\bend every answer\b|\brepeat the (?:sentence|text|words) above\b|\bfrom now on,? (?:you|answer|reply|the assistant)\b",
            # Marks of the formats in which models are spoken to.
            r"^\s*(?:system|assistant|user)\s*:|<\|?\w+\|?>|\[/?INST\]|\"role\"\s*:|<__media__>",
        ]
    ),
    re.I,
)
_ASKED_FOR = re.compile(
    rf"\b(?:instructions?|orders?|commands?|prompts?|injection|manipulat\w+|{_MACHINE}|tell (?:users|readers)|told to (?:say|answer))\b",
    re.I,
)


def speaks_to_models(text: str) -> bool:
    """Tell whether a text gives orders to a model, or to whoever answers or passes on what a document says."""
    return bool(_ORDERS.search(text))


def is_order(passage: Passage) -> bool:
    """Tell whether a passage gives such orders, or goes on with what the sentence before it began."""
    if speaks_to_models(passage.text):
        return True
    return bool(passage.before) and speaks_to_models(passage.before)


def asks_for_orders(question: str) -> bool:
    """Tell whether a question is about orders of that kind ("Which instructions does the letter give to assistants?")."""
    return bool(_ASKED_FOR.search(question))
