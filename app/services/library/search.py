"""Search over the text of all pages: which pages, which blocks of them, and where on the page the match stands.

A page matches when it holds every term of the query; quotes make several words one term. Terms of three and more
characters use the trigram index (which also finds Chinese, Japanese and Korean, and parts of words), shorter ones are
looked for in the pages' text itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from app.services.library.database import Database
from app.services.library.folding import fold, fold_with_offsets
from app.services.library.page_edits import OVER_PAGES
from core.model import Block, Page, block_text_with_marker
from core.serialization import page_from_json
from core.text import join_lines

_TRIGRAM = 3
_BEFORE = 40  # characters of a snippet before its first match
_AFTER = 100
_TERMS = 12  # more words narrow nothing further and each costs a pass
_BLOCKS_A_PAGE = 3


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A block that matches.

    Attributes:
        document_id: Which document.
        document_name: Its file name.
        page_index: Which page, counted from 0 in the source file.
        block: Which block of the page, in reading order.
        line: Which line of the block the first match begins in; None where that cannot be told.
        word: Which word of that line; None where the line has no words or it cannot be told.
        snippet: Text around the first match, on one line.
        matches: Ranges of the snippet that match, start and end, in order and apart.
    """

    document_id: str
    document_name: str
    page_index: int
    block: int
    line: int | None
    word: int | None
    snippet: str
    matches: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What a search found.

    Attributes:
        hits: The latest used document first, pages in order; at most three blocks a page.
        page_count: How many pages match in all.
        document_count: How many documents they belong to.
        is_complete: Whether ``hits`` covers every matching page.
    """

    hits: tuple[SearchHit, ...] = ()
    page_count: int = 0
    document_count: int = 0
    is_complete: bool = True


def parse_query(query: str) -> tuple[str, ...]:
    """Return the folded terms of a query; text in double quotes is one term."""
    terms: dict[str, None] = {}
    for quoted, open_quote, word in re.findall(r'"([^"]*)"|"([^"]*)$|([^\s"]+)', query):
        term = fold(quoted or open_quote or word).strip()
        if term:
            terms[term] = None
    return tuple(terms)[:_TERMS]


def search_pages(
    database: Database, query: str, *, max_pages: int = 100, document_id: str | None = None
) -> SearchResult:
    """Look for a query in all pages, or in those of one document.

    Args:
        database: The library's database.
        query: What the person wrote.
        max_pages: For how many matching pages hits are made.
        document_id: Only pages of this document.
    """
    terms = parse_query(query)
    if not terms:
        return SearchResult()
    long = [term for term in terms if len(term) >= _TRIGRAM]
    short = [term for term in terms if len(term) < _TRIGRAM]
    conditions, values = [], []
    if long:
        conditions.append("t.id IN (SELECT rowid FROM page_search WHERE page_search MATCH ?)")
        values.append(" AND ".join('"' + term.replace('"', '""') + '"' for term in long))
    for term in short:
        conditions.append("instr(t.text, ?) > 0")
        values.append(term)
    if document_id is not None:
        conditions.append("t.document_id = ?")
        values.append(document_id)
    found = database.query(
        f"""SELECT t.document_id, t.page_index, d.name FROM page_texts t JOIN documents d ON d.id = t.document_id
            WHERE {" AND ".join(conditions)} ORDER BY d.updated_at DESC, d.id, t.page_index""",  # noqa: S608 - fixed texts
        *values,
    )
    hits: list[SearchHit] = []
    for row in found[:max_pages]:
        stored = database.query(
            f"SELECT COALESCE(e.page_json, p.page_json) {OVER_PAGES} WHERE p.document_id = ? AND p.page_index = ?",
            row["document_id"],
            row["page_index"],
        )
        try:
            page = page_from_json(stored[0][0]) if stored else None
        except (ValueError, msgspec.MsgspecError):
            page = None
        if page is not None:
            hits += hits_of_page(row["document_id"], row["name"], page, terms)
    return SearchResult(
        tuple(hits), len(found), len({row["document_id"] for row in found}), is_complete=len(found) <= max_pages
    )


def hits_of_page(document_id: str, document_name: str, page: Page, terms: Sequence[str]) -> list[SearchHit]:
    """Return the blocks of a page that hold most of the terms, in reading order."""
    scored = []
    for index, block in enumerate(page.blocks):
        folded = fold(block_text_with_marker(block))
        count = sum(term in folded for term in terms)
        if count:
            scored.append((-count, index, block))
    scored.sort(key=lambda entry: entry[:2])
    best = sorted(scored[:_BLOCKS_A_PAGE], key=lambda entry: entry[1])
    return [_hit(document_id, document_name, page.index, index, block, terms) for _, index, block in best]


def _hit(
    document_id: str, document_name: str, page_index: int, index: int, block: Block, terms: Sequence[str]
) -> SearchHit:
    text = block_text_with_marker(block)
    ranges = match_ranges(text, terms)
    first = ranges[0][0]
    line = _line_at(block, text, first, terms)
    word = _word_at(block, line, terms) if line is not None else None
    start = max(0, first - _BEFORE)
    if start:  # begin with a whole word, where one begins nearby
        start = next((i + 1 for i in range(start, first) if text[i].isspace()), start)
    end = min(len(text), max(first + _AFTER, ranges[0][1]))
    body = "".join(" " if char.isspace() else char for char in text[start:end])
    lead = "… " if start else ""
    shift = len(lead) - start
    matches = tuple((a + shift, min(b, end) + shift) for a, b in ranges if a < end)
    return SearchHit(
        document_id,
        document_name,
        page_index,
        index,
        line,
        word,
        lead + body + (" …" if end < len(text) else ""),
        matches,
    )


def match_ranges(text: str, terms: Sequence[str]) -> list[tuple[int, int]]:
    """Return where folded terms stand in a text: ranges in order, overlapping ones joined."""
    folded, offsets = fold_with_offsets(text)
    spans = []
    for term in terms:
        at = folded.find(term)
        while at >= 0:
            end = at + len(term)
            # The end of the last matched character, which may fold to several ("ß" to "ss").
            stop = next((offset for offset in offsets[end:] if offset > offsets[end - 1]), len(text))
            spans.append((offsets[at], stop))
            at = folded.find(term, end)
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _line_at(block: Block, text: str, offset: int, terms: Sequence[str]) -> int | None:
    if block.table is not None or not block.lines:
        # The order of cells is not that of lines: the first line that holds a term is meant.
        return next((i for i, line in enumerate(block.lines) if match_ranges(line.text, terms)), None)
    pairs = [(line.text, line.is_hyphenated) for line in block.lines]
    whole = join_lines(pairs, keep_breaks=block.keeps_line_breaks)
    offset += len(whole) - len(text)  # the marker may be written twice or not at all
    low, high = 1, len(pairs)
    while low < high:  # the fewest lines whose text reaches past the match's beginning
        middle = (low + high) // 2
        if len(join_lines(pairs[:middle], keep_breaks=block.keeps_line_breaks)) > offset:
            high = middle
        else:
            low = middle + 1
    return low - 1


def _word_at(block: Block, line_index: int, terms: Sequence[str]) -> int | None:
    line = block.lines[line_index]
    ranges = match_ranges(line.text, terms)
    if not ranges:
        return None
    at = 0
    for index, word in enumerate(line.words):
        found = line.text.find(word.text, at)
        if found < 0:
            return None
        at = found + len(word.text)
        if at > ranges[0][0]:
            return index
    return None
