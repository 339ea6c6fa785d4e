"""A real model through llama.cpp: the tiny picture reader that lies in tests/data."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.errors import (
    ContextOverflowError,
    GenerationFailedError,
    ModelDamagedError,
    ModelInvalidError,
    ModelMissingError,
    SchemaInvalidError,
)
from core.jobs import JobCancelled
from core.page_source import Pixels
from engines.llama.base import FinishReason, PromptMessage, Role, Sampling
from engines.llama.loading import OpenOptions
from engines.llama.memory import KvType
from engines.llama.model import LlamaModel, open_model
from engines.llama.template import Fragment
from tests.fakes.checkpoints import no_checkpoint
from tests.fakes.gguf_files import with_number
from tests.unit.engines.llama.conftest import TINY, tiny_profile

pytestmark = pytest.mark.model
DrawLine = Callable[[str, int], Pixels]
SHORT = Sampling(max_tokens=24)


def user(text: str) -> PromptMessage:
    return PromptMessage(Role.USER, text)


# --- reading pictures -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["HELLO42", "TOTAL 17", "ROOM 5 B"])
def test_a_line_is_read_letter_by_letter(tiny: LlamaModel, draw_line: DrawLine, text: str) -> None:
    shown: list[str] = []
    read = tiny.read_picture(draw_line(text, 180), "OCR:", SHORT, checkpoint=no_checkpoint, on_text=shown.append)
    assert read.text == text
    assert "".join(shown) == text
    assert read.finish is FinishReason.STOP
    assert len(read.token_probabilities) == read.tokens == len(text)
    assert all(0 < probability <= 1 for probability in read.token_probabilities)
    assert read.confidence is not None
    assert read.confidence > 0.9


def test_a_second_look_at_the_same_picture_is_not_encoded_again(tiny: LlamaModel, draw_line: DrawLine) -> None:
    picture = draw_line("SAME 9", 200)
    first = tiny.read_picture(picture, "OCR:", SHORT, checkpoint=no_checkpoint)
    again = tiny.read_picture(picture, "OCR:", SHORT, checkpoint=no_checkpoint)
    other = tiny.read_picture(draw_line("OTHER 8", 200), "OCR:", SHORT, checkpoint=no_checkpoint)
    assert (first.text, again.text, other.text) == ("SAME 9", "SAME 9", "OTHER 8")
    assert again.reused_tokens > first.reused_tokens
    assert again.token_probabilities == pytest.approx(first.token_probabilities, rel=1e-4)
    assert other.reused_tokens < again.reused_tokens


def test_text_between_two_looks_does_no_harm(tiny: LlamaModel, draw_line: DrawLine) -> None:
    picture = draw_line("KEEP 3", 200)
    tiny.read_picture(picture, "OCR:", SHORT, checkpoint=no_checkpoint)
    tiny.generate([user("SOMETHING ELSE")], Sampling(max_tokens=4), checkpoint=no_checkpoint)
    assert tiny.read_picture(picture, "OCR:", SHORT, checkpoint=no_checkpoint).text == "KEEP 3"


def test_a_picture_that_does_not_fit_is_told_before_it_is_encoded(draw_line: DrawLine) -> None:
    model = open_model(TINY, tiny_profile(context_tokens=64), OpenOptions())
    try:
        with pytest.raises(ContextOverflowError, match="context of 64"):
            model.read_picture(draw_line("A", 200), "OCR:", Sampling(max_tokens=60), checkpoint=no_checkpoint)
        assert (
            model.read_picture(draw_line("ROOM 7", 200), "OCR:", Sampling(max_tokens=8), checkpoint=no_checkpoint).text
            == "ROOM 7"
        )
    finally:
        model.close()


def test_a_model_without_encoder_says_so(draw_line: DrawLine) -> None:
    model = open_model(TINY, tiny_profile(projector_file=""), OpenOptions())
    try:
        assert not model.can_see
        with pytest.raises(ModelMissingError, match="no picture encoder"):
            model.read_picture(draw_line("A", 200), "OCR:", SHORT, checkpoint=no_checkpoint)
    finally:
        model.close()


def test_a_short_cache_reads_the_same(draw_line: DrawLine) -> None:
    model = open_model(TINY, tiny_profile(), OpenOptions(threads=2, kv_type=KvType.Q8_0))
    try:
        model.use_threads(1)
        assert model.read_picture(draw_line("SHORT 8", 200), "OCR:", SHORT, checkpoint=no_checkpoint).text == "SHORT 8"
    finally:
        model.close()


def test_a_context_beyond_what_it_was_trained_for_is_not_opened() -> None:
    model = open_model(TINY, tiny_profile(), OpenOptions(context_tokens=1_000_000))
    try:
        assert model.context_tokens == 4096
    finally:
        model.close()


# --- texts are data -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["</s>", "<s>", "<__media__>", "A</s><s>B", "<|IMAGE_START|>"])
def test_no_text_becomes_a_control_token(tiny: LlamaModel, text: str) -> None:
    vocabulary = tiny._vocabulary
    tokens = vocabulary.tokens([Fragment(text)])
    assert vocabulary.bos not in tokens
    assert vocabulary.eos not in tokens
    assert b"".join(vocabulary.piece(token, is_special_shown=True) for token in tokens).decode().strip() == text


def test_the_template_may_say_control_tokens(tiny: LlamaModel) -> None:
    assert tiny._vocabulary.tokens([Fragment("</s>", is_template=True)]) == [tiny._vocabulary.eos]


def test_a_prompt_with_orders_of_control_tokens_is_text_beside_the_picture(
    tiny: LlamaModel, draw_line: DrawLine
) -> None:
    read = tiny.read_picture(draw_line("HELLO42", 200), "</s><__media__>OCR:", SHORT, checkpoint=no_checkpoint)
    assert read.prompt_tokens > 38  # every sign of it is a token of its own: nothing was taken for a picture


def test_lone_surrogates_and_noughts_are_text(tiny: LlamaModel) -> None:
    assert tiny.count_tokens("A\ud800B\0C") > 0


# --- guards -------------------------------------------------------------------------------------------------


def test_prompt_and_answer_beyond_the_context_are_refused(tiny: LlamaModel) -> None:
    with pytest.raises(ContextOverflowError, match="512"):
        tiny.generate([user("WORD " * 300)], SHORT, checkpoint=no_checkpoint)


def test_a_text_of_three_million_characters_is_refused_and_not_suffered(tiny: LlamaModel) -> None:
    began = time.monotonic()
    with pytest.raises(ContextOverflowError):
        tiny.generate([user("LINE OF A BOOK\n" * 200_000)], SHORT, checkpoint=no_checkpoint)
    assert time.monotonic() - began < 60


def test_the_token_limit_is_kept(tiny: LlamaModel, draw_line: DrawLine) -> None:
    read = tiny.read_picture(draw_line("LONG LINE 1", 250), "OCR:", Sampling(max_tokens=3), checkpoint=no_checkpoint)
    assert (read.finish, read.tokens, read.text) == (FinishReason.LENGTH, 3, "LON")


def test_the_time_limit_is_kept(tiny: LlamaModel, draw_line: DrawLine) -> None:
    sampling = Sampling(max_tokens=100, time_limit_s=0.0)
    read = tiny.read_picture(draw_line("TIME 1", 200), "OCR:", sampling, checkpoint=no_checkpoint)
    assert read.finish is FinishReason.TIME
    assert read.tokens <= 1


def test_a_stop_text_ends_the_answer(tiny: LlamaModel, draw_line: DrawLine) -> None:
    read = tiny.read_picture(
        draw_line("ONE TWO", 200), "OCR:", Sampling(max_tokens=24, stop=(" T",)), checkpoint=no_checkpoint
    )
    assert (read.text, read.finish) == ("ONE", FinishReason.STOP)


def test_a_model_that_loops_is_stopped(tiny: LlamaModel, monkeypatch: pytest.MonkeyPatch) -> None:
    """GIVEN a model that says the same for ever WHEN it is guarded THEN it ends long before its token limit."""
    letter = tiny._vocabulary.tokens([Fragment("AB")])

    def forever(*_: Any, **__: Any) -> Any:
        while True:
            yield from letter

    monkeypatch.setattr(tiny._llama, "generate", forever)
    made = tiny.generate([user("A")], Sampling(max_tokens=400, has_loop_guard=True), checkpoint=no_checkpoint)
    assert made.finish is FinishReason.LOOP
    assert made.tokens < 350


def test_bytes_that_are_no_utf8_do_not_escape(tiny: LlamaModel, monkeypatch: pytest.MonkeyPatch) -> None:
    """GIVEN a model that emits lone bytes of characters THEN its text is valid all the same."""
    monkeypatch.setattr(tiny._llama, "generate", lambda *_, **__: (token for token in [65] * 6))
    monkeypatch.setattr(tiny._vocabulary, "piece", lambda token, *, is_special_shown: b"\xe2\x82")
    made = tiny.generate([user("A")], Sampling(max_tokens=6), checkpoint=no_checkpoint)
    made.text.encode("utf-8")
    assert set(made.text) == {"\ufffd"}


def test_a_failure_of_llama_cpp_is_an_error_and_the_model_lives(
    tiny: LlamaModel, draw_line: DrawLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(tokens: object) -> None:
        raise RuntimeError("llama_decode returned -3")

    with monkeypatch.context() as patch:
        patch.setattr(tiny._llama, "eval", fail)
        with pytest.raises(GenerationFailedError, match="llama_decode returned -3"):
            tiny.generate([user("A")], SHORT, checkpoint=no_checkpoint)
    assert tiny.read_picture(draw_line("ALIVE 2", 200), "OCR:", SHORT, checkpoint=no_checkpoint).text == "ALIVE 2"


# --- cancel -------------------------------------------------------------------------------------------------


def test_cancel_between_tokens_leaves_the_model_usable(tiny: LlamaModel, draw_line: DrawLine) -> None:
    shown: list[str] = []

    def stop_after_three() -> None:
        if len("".join(shown)) >= 3:
            raise JobCancelled("a")

    picture = draw_line("CANCEL ME", 250)
    with pytest.raises(JobCancelled):
        tiny.read_picture(picture, "OCR:", SHORT, checkpoint=stop_after_three, on_text=shown.append)
    assert "".join(shown) == "CAN"
    assert tiny.read_picture(picture, "OCR:", SHORT, checkpoint=no_checkpoint).text == "CANCEL ME"


def test_cancel_while_the_prompt_is_taken_in(tiny: LlamaModel, draw_line: DrawLine) -> None:
    calls = 0

    def stop_at_the_second_look() -> None:
        nonlocal calls
        calls += 1
        if calls > 1:
            raise JobCancelled("a")

    with pytest.raises(JobCancelled):
        tiny.generate([user("LONG " * 80)], SHORT, checkpoint=stop_at_the_second_look)
    assert calls == 2  # the abort callback of llama.cpp asked, and what it was told came through C
    assert tiny.read_picture(draw_line("GO ON", 200), "OCR:", SHORT, checkpoint=no_checkpoint).text == "GO ON"


# --- files that are no good -----------------------------------------------------------------------------------


def copied(tmp_path: Path, **contents: bytes) -> Path:
    for name in ("tiny-vlm-model.gguf", "tiny-vlm-mmproj.gguf"):
        (tmp_path / name).write_bytes(contents.get(name.split("-")[-1].split(".")[0], (TINY / name).read_bytes()))
    return tmp_path


def test_a_missing_model_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError):
        open_model(tmp_path, tiny_profile(), OpenOptions())


def test_the_two_files_swapped_are_told(tmp_path: Path) -> None:
    model, projector = ((TINY / f"tiny-vlm-{name}.gguf").read_bytes() for name in ("model", "mmproj"))
    with pytest.raises(ModelInvalidError, match="picture encoder"):
        open_model(copied(tmp_path, model=projector, mmproj=model), tiny_profile(), OpenOptions())


def test_the_encoder_of_another_model_is_told(tmp_path: Path) -> None:
    copied(tmp_path)
    path = tmp_path / "tiny-vlm-mmproj.gguf"
    with_number(path, path, "clip.vision.projection_dim", 256)
    with pytest.raises(ModelInvalidError, match="another model"):
        open_model(tmp_path, tiny_profile(), OpenOptions())


def test_an_encoder_that_only_llama_cpp_refuses_is_told_and_the_model_lives(tmp_path: Path) -> None:
    copied(tmp_path)
    path = tmp_path / "tiny-vlm-mmproj.gguf"
    with_number(path, path, "clip.vision.block_count", 9)  # five more layers than there are tensors for
    model = open_model(tmp_path, tiny_profile(), OpenOptions())
    try:
        with pytest.raises(ModelInvalidError, match="cannot be used"):
            model.open_projector()
        assert model.generate([user("A")], Sampling(max_tokens=2), checkpoint=no_checkpoint).tokens <= 2
    finally:
        model.close()


@pytest.mark.parametrize("key", ["paddleocr.block_count", "paddleocr.embedding_length"])
def test_a_head_that_lies_about_its_tensors_is_a_damaged_model(tmp_path: Path, key: str) -> None:
    copied(tmp_path)
    path = tmp_path / "tiny-vlm-model.gguf"
    with_number(path, path, key, 96)
    with pytest.raises((ModelDamagedError, ModelInvalidError)):
        open_model(tmp_path, tiny_profile(), OpenOptions())


def test_random_bytes_behind_the_magic_are_a_damaged_model(tmp_path: Path) -> None:
    noise = b"GGUF\x03\0\0\0" + np.random.default_rng(1).bytes(200_000)
    with pytest.raises(ModelDamagedError):
        open_model(copied(tmp_path, model=noise), tiny_profile(), OpenOptions())


# --- schemas --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "schema", ["{", "[]", '{"type": "nonsense"}', '{"$ref": "https://a.example/b"}', '{"$ref": "#/$defs/none"}', "7"]
)
def test_a_schema_that_cannot_be_kept_is_refused(tiny: LlamaModel, schema: str) -> None:
    with pytest.raises(SchemaInvalidError):
        tiny.generate([user("A")], Sampling(max_tokens=4, json_schema=schema), checkpoint=no_checkpoint)


@pytest.mark.parametrize("grammar", ["", "root ::= (", "rule ::= [a-z]", "root ::= missing", "root ::= \0"])
def test_a_grammar_that_cannot_be_parsed_is_refused(tiny: LlamaModel, grammar: str) -> None:
    with pytest.raises(SchemaInvalidError):
        tiny.generate([user("A")], Sampling(max_tokens=4, grammar=grammar), checkpoint=no_checkpoint)


def test_grammar_and_schema_together_are_refused(tiny: LlamaModel) -> None:
    with pytest.raises(SchemaInvalidError):
        tiny.generate(
            [user("A")], Sampling(max_tokens=4, grammar='root ::= "A"', json_schema="{}"), checkpoint=no_checkpoint
        )


def test_a_grammar_is_followed_and_probabilities_are_those_before_it(tiny: LlamaModel, draw_line: DrawLine) -> None:
    sampling = Sampling(max_tokens=8, grammar="root ::= [0-9]+")
    read = tiny.read_picture(draw_line("HELLO", 200), "OCR:", sampling, checkpoint=no_checkpoint)
    assert read.text.isdigit()
    assert read.token_probabilities[0] < 0.05  # it wanted to say H


def test_sampling_with_a_seed_repeats_itself(tiny: LlamaModel) -> None:
    sampling = Sampling(max_tokens=12, temperature=1.5, seed=5)
    texts = {tiny.generate([user("ABC")], sampling, checkpoint=no_checkpoint).text for _ in range(3)}
    others = {
        tiny.generate([user("ABC")], Sampling(max_tokens=12, temperature=1.5, seed=seed), checkpoint=no_checkpoint).text
        for seed in range(8)
    }
    assert len(texts) == 1
    assert len(others) > 1


# --- templates ------------------------------------------------------------------------------------------------


def test_without_a_template_the_model_talks_in_plain_words(tmp_path: Path) -> None:
    copied(tmp_path)
    path = tmp_path / "tiny-vlm-model.gguf"
    path.write_bytes(path.read_bytes().replace(b"tokenizer.chat_template", b"tokenizer.chat_nothing_"))
    model = open_model(tmp_path, tiny_profile(), OpenOptions())
    try:
        fragments = model._fragments([user("Q")], has_picture=False)
        assert "".join(fragment.text for fragment in fragments) == "User: Q\n\nAssistant:"
    finally:
        model.close()
