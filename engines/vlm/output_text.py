"""Plain text out of what a vision language model writes: control tokens, fences and markup taken away. Engines layer.

Nothing a model writes is trusted: it may be copied from a page that was made to deceive. What comes out of here is data
in NFC without control characters. Pure functions.
"""

from __future__ import annotations

import re
import unicodedata

# Control tokens as llama.cpp's vocabularies spell them: <|im_end|>, <|LOC_12|>, <s>, </s>, <pad>, <unk>, [INST].
_CONTROL_TOKENS = re.compile(
    r"<\|[^<>|\n]{1,64}\|>|</?(?:s|pad|unk|eos|bos|mask|image|image_soft_token)>|\[/?INST\]", re.IGNORECASE
)
_PLACES = re.compile(r"<loc_\d{1,5}>", re.IGNORECASE)
_FENCE = re.compile(r"\A\s*```[A-Za-z0-9_+-]{0,16}[ \t]*\n(.*?)(?:\n?[ \t]*```[ \t]*)?\s*\Z", re.DOTALL)
_LINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_INLINE_TAGS = re.compile(
    r"</?(?:p|div|span|b|i|u|s|em|strong|sup|sub|small|mark|h[1-6]|html|body)(?:\s[^<>]{0,200})?/?>", re.IGNORECASE
)
_HEADING = re.compile(r"^[ \t]{0,3}#{1,6}[ \t]+", re.MULTILINE)
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1")
_MOST_NESTED = 8
_MATH_MARKS = (("$$", "$$"), ("\\[", "\\]"), ("\\(", "\\)"), ("$", "$"))
_EQUATION = re.compile(r"\A\\begin\{(equation|align|gather|displaymath)(\*?)\}(.*)\\end\{\1\2\}\Z", re.DOTALL)


def without_controls(text: str) -> str:
    """Return the text in NFC without control tokens of models and without control characters; line breaks stay."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = (char for char in text if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs", "Co", "Cn"))
    # After the characters: one of these inside a token would hide it.
    return unicodedata.normalize("NFC", _without_tokens("".join(kept)))


def _without_tokens(text: str) -> str:
    """Take control tokens out until none is left: what stands around one may be the halves of another."""
    for _ in range(_MOST_NESTED):
        less = _PLACES.sub("", _CONTROL_TOKENS.sub("", text))
        if less == text:
            return text
        text = less
    return text.replace("<", "").replace("[", "")  # nobody writes so but to get a token through


def unfenced(text: str) -> str:
    """Return what stands inside a Markdown code fence around the whole text; other text as it is."""
    found = _FENCE.match(text)
    return found.group(1) if found else text.strip()


def plain_text(text: str, *, has_markdown: bool = False) -> str:
    """Return running text: lines without trailing spaces, marks of headings and bold type and inline tags taken away.

    Args:
        text: As the model wrote it.
        has_markdown: Whether what was read is known to hold no marks of Markdown itself, so that those are the model's.
    """
    text = _LINE_BREAK.sub("\n", unfenced(without_controls(text)))
    text = _INLINE_TAGS.sub("", text)
    if has_markdown:
        text = _STRONG.sub(r"\2", _HEADING.sub("", text))
    lines = [" ".join(line.split()) for line in text.split("\n")]
    return "\n".join(lines).strip("\n")


def latex_source(text: str) -> str:
    """Return the LaTeX of a formula without the marks around it."""
    text = unfenced(without_controls(text)).strip()
    for begin, end in _MATH_MARKS:
        if len(text) > len(begin) + len(end) and text.startswith(begin) and text.endswith(end):
            text = text[len(begin) : -len(end)].strip()
            break
    found = _EQUATION.match(text)
    if found and found.group(1) in ("equation", "displaymath"):
        text = found.group(3).strip()
    return text


def is_balanced_latex(source: str) -> bool:
    """Tell whether braces and environments of a LaTeX source are closed in the order they were opened."""
    depth = 0
    open_environments: list[str] = []
    for found in re.finditer(r"\\(?:begin|end)\{([A-Za-z]+\*?)\}|\\.|[{}]", source, re.DOTALL):
        piece = found.group()
        if piece == "{":
            depth += 1
        elif piece == "}":
            depth -= 1
            if depth < 0:
                return False
        elif piece.startswith("\\begin"):
            open_environments.append(found.group(1))
        elif piece.startswith("\\end") and (not open_environments or open_environments.pop() != found.group(1)):
            return False
    return depth == 0 and not open_environments
