"""Language models in their worker process: answers, streams, stops, and what becomes of all that goes wrong."""

from __future__ import annotations

import os
import shutil
import signal
import threading
import time
from pathlib import Path

import pytest

from app.services.language_model.port import PageArea
from core.errors import (
    ContextOverflowError,
    ModelCrashedError,
    ModelDamagedError,
    ModelMissingError,
    NotBuiltError,
    SchemaInvalidError,
)
from core.geometry import BBox
from core.jobs import JobCancelled
from core.model import SourceInfo, Tier
from core.settings import Settings
from engines.llama.base import FinishReason, PromptMessage, Role, Sampling
from engines.models.adding import NewModel, add_model
from engines.models.catalog import CHAT_PACK
from engines.models.store import ModelStore
from tests.fakes.slow_encoder import build_slow_encoder_tasks
from tests.fakes.waiting import wait_until
from tests.unit.app.services.language_model.conftest import TINY, Bench, MakeBench

pytestmark = pytest.mark.model
STORY = [PromptMessage(Role.USER, "Write a long story about a cat that travels around the world.")]


def user(text: str) -> list[PromptMessage]:
    return [PromptMessage(Role.USER, text)]


def remember_picture(bench: Bench, tmp_path: Path, text: str) -> str:
    """Put a picture file of one line into the library, and return the document's id."""
    import hashlib

    from PIL import Image, ImageDraw, ImageFont

    path = tmp_path / "line.png"
    image = Image.new("RGB", (400, 64), "white")
    font = ImageFont.truetype("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", 20)
    ImageDraw.Draw(image).text((40, 19), text, font=font, fill="black")
    image.save(path)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    info = SourceInfo(path.name, "image/png", path.stat().st_size, digest, 1)
    return bench.library.open_document(info, path=path, tier=Tier.CPU, language="auto", reading_key="key").id


def test_the_worker_starts_with_the_first_question_and_keeps_the_model(tiny_root: Path, make_bench: MakeBench) -> None:
    bench = make_bench(tiny_root)
    info = bench.model.info()
    assert (info.id, info.context_tokens, info.can_see, info.is_small) == ("own-tiny", 512, True, True)
    assert bench.host.health() == []
    assert bench.model.count_tokens(["ABC", ""]) == [3, 0]
    pid = bench.pid()
    made = bench.model.generate(user("ABC"), Sampling(max_tokens=4), context=bench.context)
    again = bench.model.generate(user("ABC"), Sampling(max_tokens=4), context=bench.context)
    assert (made.text, again.text) == (again.text, made.text)
    assert again.reused_tokens > 0
    assert bench.pid() == pid


def test_a_part_of_a_page_is_drawn_by_the_worker_and_looked_at(
    tiny_root: Path, make_bench: MakeBench, tmp_path: Path
) -> None:
    bench = make_bench(tiny_root)
    shown: list[str] = []
    area = PageArea(remember_picture(bench, tmp_path, "HELLO42"), 0, BBox(34, 16, 290, 48))
    made = bench.model.generate(
        user("OCR:"), Sampling(max_tokens=20), context=bench.context, on_text=shown.append, picture=area
    )
    assert made.text == "HELLO42"
    assert "".join(shown) == "HELLO42"
    assert [event.stage for event in bench.events] == ["load"]


def test_text_arrives_while_it_is_made(chat_models_root: Path, make_bench: MakeBench) -> None:
    bench = make_bench(chat_models_root, chosen="SmolLM2-135M-Instruct")
    came: list[tuple[float, str]] = []
    made = bench.model.generate(
        STORY,
        Sampling(max_tokens=40),
        context=bench.context,
        on_text=lambda text: came.append((time.monotonic(), text)),
    )
    assert "".join(text for _, text in came) == made.text
    assert len(came) >= 3
    assert came[-1][0] - came[0][0] > 0.1


def test_cancel_in_the_middle_of_an_answer_takes_less_than_a_second(
    chat_models_root: Path, make_bench: MakeBench
) -> None:
    bench = make_bench(chat_models_root, chosen="SmolLM2-135M-Instruct")
    shown: list[str] = []
    asked_at: list[float] = []

    def show(text: str) -> None:
        shown.append(text)
        if len("".join(shown)) > 40 and not bench.stop.is_set():
            asked_at.append(time.monotonic())
            bench.stop.set()

    with pytest.raises(JobCancelled):
        bench.model.generate(STORY, Sampling(max_tokens=2000), context=bench.context, on_text=show)
    assert time.monotonic() - asked_at[0] < 1.0
    pid = bench.pid()
    assert bench.model.count_tokens(["x"]) == [1]  # it is free again, and the model still loaded
    assert time.monotonic() - asked_at[0] < 2.0
    assert bench.pid() == pid
    length = len("".join(shown))
    wait_until(lambda: bench.host.health()[0].tasks_done == 2, "the next task ended")
    assert len("".join(shown)) == length


def test_cancel_while_the_encoder_computes_ends_the_worker(
    tiny_root: Path, make_bench: MakeBench, tmp_path: Path
) -> None:
    """GIVEN an encoder that cannot be interrupted WHEN cancelled THEN the worker is ended and the next one answers."""
    bench = make_bench(tiny_root, tasks=build_slow_encoder_tasks, stall_timeout_s=2.0)
    area = PageArea(remember_picture(bench, tmp_path, "HELLO42"), 0)
    bench.model.count_tokens(["warm"])
    pid = bench.pid()
    raised: list[BaseException] = []

    def ask() -> None:
        try:
            bench.model.generate(user("OCR:"), Sampling(max_tokens=20), context=bench.context, picture=area)
        except BaseException as error:
            raised.append(error)

    asking = threading.Thread(target=ask)
    asking.start()
    time.sleep(4.0)  # twice what a silent worker may take: signs of life come from beside the encoder
    assert asking.is_alive()
    began = time.monotonic()
    bench.stop.set()
    asking.join(5.0)
    assert isinstance(raised[0], JobCancelled)
    wait_until(lambda: all(worker.pid != pid for worker in bench.host.health()), "the worker is gone")
    assert time.monotonic() - began < 1.5
    assert bench.model.count_tokens(["ABC"]) == [3]


def test_a_worker_killed_in_the_middle_leaves_what_it_had_written(
    chat_models_root: Path, make_bench: MakeBench
) -> None:
    bench = make_bench(chat_models_root, chosen="SmolLM2-135M-Instruct")
    shown: list[str] = []

    bench.model.count_tokens(["warm"])
    pid = bench.pid()

    def show(text: str) -> None:
        shown.append(text)
        if len("".join(shown)) > 30:
            os.kill(pid, signal.SIGKILL)

    with pytest.raises(ModelCrashedError, match="language model"):
        bench.model.generate(STORY, Sampling(max_tokens=2000), context=bench.context, on_text=show)
    partial = "".join(shown)
    assert len(partial) > 30
    whole = bench.model.generate(STORY, Sampling(max_tokens=30), context=bench.context)
    assert whole.text.startswith(partial[:30])  # asked anew, never silently gone on with


def test_a_damaged_model_is_told_and_the_worker_survives(
    tiny_root: Path, make_bench: MakeBench, tmp_path: Path
) -> None:
    root = tmp_path / "models"
    shutil.copytree(tiny_root, root)
    path = root / "own-tiny" / "model.gguf"
    sound = path.read_bytes()
    bench = make_bench(root)
    damaged = bytearray(sound)
    damaged[-1000] ^= 0xFF  # inside of the weights: llama.cpp would load it
    path.write_bytes(damaged)
    with pytest.raises(ModelDamagedError):
        bench.model.count_tokens(["A"])
    pid = bench.pid()
    path.write_bytes(sound)
    assert bench.model.count_tokens(["A"]) == [1]
    assert bench.pid() == pid


def test_counting_for_a_job_tells_of_loading_and_can_be_stopped(tiny_root: Path, make_bench: MakeBench) -> None:
    bench = make_bench(tiny_root)
    assert bench.model.count_tokens(["ABC"], context=bench.context) == [3]
    assert [event.stage for event in bench.events] == ["load"]
    bench.stop.set()
    began = time.monotonic()
    with pytest.raises(JobCancelled):
        bench.model.count_tokens(["LINE OF A BOOK\n" * 500_000] * 20, context=bench.context)
    assert time.monotonic() - began < 1.5
    assert bench.model.count_tokens(["ABC"]) == [3]


def test_nothing_installed_names_the_model_to_install(make_bench: MakeBench, tmp_path: Path) -> None:
    bench = make_bench(tmp_path)
    pack = ModelStore(tmp_path).catalog.pack(CHAT_PACK)[0].id
    with pytest.raises(ModelMissingError, match=f"models install {pack}"):
        bench.model.info()
    with pytest.raises(ModelMissingError):
        bench.model.generate(user("A"), Sampling(), context=bench.context)
    assert bench.host.health() == []


def test_errors_of_the_question_leave_the_worker_alone(tiny_root: Path, make_bench: MakeBench) -> None:
    bench = make_bench(tiny_root)
    with pytest.raises(ContextOverflowError):
        bench.model.generate(user("LONG " * 1000), Sampling(max_tokens=5), context=bench.context)
    with pytest.raises(SchemaInvalidError):
        bench.model.generate(user("A"), Sampling(max_tokens=5, json_schema="{"), context=bench.context)
    made = bench.model.generate(user("A"), Sampling(max_tokens=2), context=bench.context)
    assert made.finish in (FinishReason.STOP, FinishReason.LENGTH)
    assert bench.host.health()[0].restarts == 0


def test_an_idle_model_leaves_the_memory(tiny_root: Path, make_bench: MakeBench) -> None:
    bench = make_bench(tiny_root, settings=Settings(llm_threads=1, llm_idle_s=5.0), idle_timeout_s=0.3)
    bench.model.count_tokens(["A"])
    wait_until(lambda: bench.host.health() == [], "the worker has ended")
    assert bench.model.count_tokens(["A"]) == [1]


def test_without_llama_cpp_the_remedy_is_told(
    tiny_root: Path, make_bench: MakeBench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """GIVEN an installation without the extra WHEN a question is asked THEN it says what to install."""
    (tmp_path / "llama_cpp.py").write_text("raise ModuleNotFoundError('No module named llama_cpp', name='llama_cpp')")
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}{os.pathsep}{os.environ.get('PYTHONPATH', '')}")
    monkeypatch.syspath_prepend(str(tmp_path))  # spawned workers get this process's path
    bench = make_bench(tiny_root)
    with pytest.raises(NotBuiltError, match="--extra llm"):
        bench.model.count_tokens(["A"])


def test_two_models_stay_loaded_where_both_fit(tiny_root: Path, make_bench: MakeBench, tmp_path: Path) -> None:
    root = tmp_path / "models"
    shutil.copytree(tiny_root, root)
    profile = tmp_path / "profile.toml"
    profile.write_text("can_chat = true\n" + (TINY / "profile.toml").read_text(encoding="utf-8"), encoding="utf-8")
    add_model(
        ModelStore(root), NewModel(TINY / "tiny-vlm-model.gguf", TINY / "tiny-vlm-mmproj.gguf", str(profile), id="b")
    )
    bench = make_bench(root, chosen="own-b")
    other = make_bench(root, chosen="own-tiny")
    assert bench.model.info().id == "own-b"
    assert bench.model.count_tokens(["A"]) == other.model.count_tokens(["A"]) == [1]
