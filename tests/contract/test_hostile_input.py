"""Whatever bytes and words come from outside, the parsers end with a sound value or with the error they promise."""

from __future__ import annotations

import json
import os
import time
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.services.convert.collect import SourceEntry
from app.services.convert.naming import Naming, mended_name, plan_outputs
from app.services.extract.by_model import _texts
from app.services.extract.schema import FieldSchema, FieldSpec, parse_schema
from core.errors import AppError, SchemaInvalidError
from core.fields import FieldKind
from engines.intake.content_type import HEAD_BYTES, ContentType, sniff
from engines.llama.gguf import GgufInfo, read_gguf
from engines.llama.profile import TableMarkup
from engines.llama.template import ChatTemplate, TemplateError
from engines.vlm.output_text import is_balanced_latex, latex_source, plain_text, unfenced, without_controls
from engines.vlm.page_reading import segments_of
from tests.fakes.gguf_files import TEXT_MODEL, gguf_bytes

_MODEL_WORDS = st.sampled_from(
    ["<|im_end|>", "<|im", "_end|>", "<|", "|>", "<loc_", "12>", "<s", "</s>", ">", "[INST", "]", "```", "```html\n",
     "\n", "\n\n", "**", "__", "# ", "$$", "$", "\\[", "\\]", "\\begin{align}", "\\end{align}", "{", "}", "<table>",
     "<tr>", "<td>", "</td>", "</tr>", "</table>", "<fcel>", "<nl>", "| a ", "|", "---", "<br>", "é", "e\u0301",
     "\u202e", "\x00", "\x1b[2J", "\ufffe", "\ud800", "word", " "]
)  # fmt: skip
calmly = settings(deadline=None, derandomize=True)  # the machine may be busy; the same bytes every time
model_texts = st.lists(_MODEL_WORDS, max_size=60).map("".join) | st.text(max_size=200)


@given(model_texts)
@example("<|im<|im_end|>_end|>")
@example("</<loc_1>s>")
@example("<\x00|im_end|>")
@example("<|a" * 20 + "|>" * 20)
@settings(max_examples=300, deadline=None, derandomize=True)
def test_text_of_a_model_holds_no_control_token_and_no_control_character(text: str) -> None:
    clean = without_controls(text)
    assert without_controls(clean) == clean, "nothing that was taken out puts another one together"
    assert unicodedata.is_normalized("NFC", clean)
    assert not any(unicodedata.category(char) in ("Cc", "Cs") for char in clean if char not in "\n\t")
    assert "<|im_end|>" not in clean
    for made in (plain_text(text), plain_text(text, has_markdown=True), latex_source(text), unfenced(text)):
        assert isinstance(made, str)
    is_balanced_latex(latex_source(text))


@given(model_texts, st.sampled_from(list(TableMarkup)))
@calmly
def test_a_page_of_a_model_becomes_segments_whatever_it_wrote(text: str, markup: TableMarkup) -> None:
    for segment in segments_of(text, markup):
        assert "\x00" not in segment.text


@pytest.mark.parametrize(
    "piece", ["<|", "**a", "[INST", "<table>", "<table><tr>", "| a ", "$$", "\\begin{a}", "<p ", "```"]
)
@pytest.mark.parametrize(
    "work",
    [
        lambda text: plain_text(text, has_markdown=True),
        latex_source,
        lambda text: is_balanced_latex(text),
        lambda text: segments_of(text, TableMarkup.HTML),
        lambda text: segments_of(text, TableMarkup.MARKDOWN),
        lambda text: segments_of(text, TableMarkup.OTSL),
    ],
)
def test_a_long_repetition_takes_no_time_that_grows_beyond_its_length(
    piece: str, work: Callable[[str], object]
) -> None:
    text = piece * (60_000 // len(piece))
    began = time.process_time()
    work(text)
    assert time.process_time() - began < 5.0


@given(st.binary(max_size=64) | st.sampled_from([b"%PDF-", b"BM", b"RIFF", b"\0\0\0\x20ftyp", b"\x89PNG"]), st.binary())
@calmly
def test_the_type_of_any_bytes_is_one_we_know_or_none(head: bytes, rest: bytes) -> None:
    found = sniff((head + rest)[:HEAD_BYTES])
    assert found is None or isinstance(found, ContentType)


file_names = st.text(st.characters(exclude_characters="\x00/"), min_size=1, max_size=80).filter(
    lambda name: name not in (".", "..")
)


@given(file_names)
@calmly
def test_a_mended_name_is_one_that_every_system_takes(name: str) -> None:
    mended = mended_name(name)
    assert len(mended.encode()) <= 201
    assert not set(mended) & set('<>:"/\\|?*')
    assert not any(ord(char) < 32 for char in mended)
    assert mended == mended.rstrip(". ")
    assert mended.split(".")[0].lower() not in {"con", "prn", "aux", "nul", "com1", "lpt9"}


@given(
    st.lists(file_names, min_size=1, max_size=8, unique=True),
    st.sets(st.sampled_from(["txt", "pdf", "csv"]), min_size=1),
)
@calmly
def test_no_two_results_share_a_name_and_none_is_a_source_or_lies_elsewhere(
    names: list[str], formats: set[str]
) -> None:
    folder = Path("/in")
    entries = [SourceEntry(folder / name) for name in names]
    naming = Naming("{name}", None, "cpu", "auto", datetime.now(UTC))
    plan = plan_outputs(entries, sorted(formats), naming)
    targets = [target for of_source in plan.values() for target in of_source.values()]
    assert len({str(target).casefold() for target in targets}) == len(targets)
    assert {target.parent for target in targets} == {folder}
    assert not {entry.path for entry in entries} & set(targets)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["type", "properties", "items", "enum", "format", "title", "required", "$ref", "anyOf", "a"]
            ),
            inner | st.sampled_from(["object", "array", "string", "number", "integer", "date", "#", "#/properties/a"]),
            max_size=5,
        )
    ),
    max_leaves=25,
)


@given(st.binary(max_size=60) | _json.map(lambda value: json.dumps(value).encode()))
@settings(max_examples=200, deadline=None, derandomize=True)
def test_a_schema_of_fields_is_understood_or_refused_in_words(data: bytes) -> None:
    try:
        schema = parse_schema(data, name="mine")
    except SchemaInvalidError:
        return
    assert isinstance(schema, FieldSchema)
    assert schema.fields


@given(model_texts | _json.map(json.dumps))
@calmly
def test_fields_of_a_model_are_texts_of_the_fields_that_were_asked_for(answer: str) -> None:
    names = {"a": FieldSpec(("a",), FieldKind.TEXT), "type": FieldSpec(("type",), FieldKind.TEXT)}
    found = _texts(answer, names)
    assert found is None or all(path in (("a",), ("type",)) and value.strip() for path, value in found.items())


@given(
    st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=12),
    st.integers(0, 10_000),
    st.booleans(),
)
@settings(
    max_examples=200, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_head_of_a_damaged_model_file_is_read_or_refused(
    tmp_path: Path, changes: list[tuple[int, int]], length: int, is_cut: bool
) -> None:
    data = bytearray(gguf_bytes(TEXT_MODEL))
    for at, value in changes:
        data[at % len(data)] = value
    file = tmp_path / f"{os.getpid()}.gguf"
    file.write_bytes(data[: length % len(data)] if is_cut else data)
    try:
        info = read_gguf(file)
    except AppError:
        return
    assert isinstance(info, GgufInfo)
    assert isinstance(info.kv_values_per_token, int)
    assert min(info.layers, info.embedding_width, info.vocabulary, info.trained_context_tokens) >= 0


@given(
    st.lists(st.sampled_from(["{{", "}}", "{%", "%}", "messages", " for m in ", "if", "endif", ".", "x", "|tojson"]))
)
@calmly
def test_a_chat_template_of_a_model_is_understood_or_refused(pieces: list[str]) -> None:
    try:
        ChatTemplate("".join(pieces), bos="<s>", eos="</s>")
    except TemplateError:
        return
