"""Which models stay loaded, and what is said where the memory does not suffice."""

from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.services.language_model.shelf import ModelShelf
from core.errors import ModelInvalidError, ModelMissingError, ModelTooLargeError, ModelUnknownError
from core.jobs import JobCancelled
from core.settings import Settings
from engines.llama.gguf import read_model, read_projector
from engines.llama.loading import OpenOptions
from engines.llama.memory import largest_context, memory_need
from engines.llama.profile import ModelProfile
from engines.models.adding import NewModel, add_model
from engines.models.store import ModelStore
from tests.fakes.checkpoints import no_checkpoint
from tests.fakes.gguf_files import TEXT_MODEL, write_gguf

MB = 1_000_000


class FakeModel:
    """Counts how often it is opened and closed."""

    def __init__(self, name: str, log: list[str], options: OpenOptions) -> None:
        self.name, self.log, self.options = name, log, options
        log.append(f"open {name}")

    def open_projector(self) -> None:
        self.log.append(f"projector {self.name}")

    def use_threads(self, threads: int) -> None:
        assert threads >= 1

    def close(self) -> None:
        self.log.append(f"close {self.name}")


class Bench:
    """A shelf over a store of made-up models, in a machine with so much free memory."""

    def __init__(self, root: Path, free_mb: float, **settings: Any) -> None:
        self.log: list[str] = []
        self.free_mb = free_mb
        self.options: list[OpenOptions] = []

        def opener(folder: Path, profile: ModelProfile, options: OpenOptions) -> Any:
            self.options.append(options)
            return FakeModel(folder.name, self.log, options)

        self.shelf = ModelShelf(root, Settings(**settings), free_bytes=lambda: int(self.free_mb * MB), opener=opener)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two models of text: "a" has a long context that takes 5.4 GB of cache, "b" is small."""
    folder = tmp_path_factory.mktemp("store")
    wide = {**TEXT_MODEL, "llama.block_count": 80, "llama.embedding_length": 4096, "llama.context_length": 65536}
    for name, values, context in (("a", wide, 32768), ("b", TEXT_MODEL, 1024)):
        path = write_gguf(folder / f"{name}.gguf", values, tensor_floats=64)
        profile = folder / f"{name}.toml"
        profile.write_text(
            f'model_file = "model.gguf"\ncan_chat = true\ncontext_tokens = {context}\ntrained_context_tokens = 65536\n'
        )
        add_model(ModelStore(folder), NewModel(path, None, str(profile), id=name))
    return folder


def need_mb(root: Path, name: str, tokens: int) -> float:
    entry = ModelStore(root).catalog.get(name)
    assert entry.llm is not None
    info = read_model(ModelStore(root).path(name) / entry.llm.model_file)
    return memory_need(info, entry.llm, context_tokens=tokens).total / MB


def test_a_model_is_opened_once(root: Path) -> None:
    bench = Bench(root, 100_000)
    first, profile = bench.shelf.opened("own-b", no_checkpoint)
    again, _ = bench.shelf.opened("own-b", no_checkpoint)
    assert first is again
    assert profile.can_chat
    assert bench.log == ["open own-b"]
    assert bench.shelf.is_open("own-b")


def test_the_settings_say_how_it_is_opened(root: Path) -> None:
    bench = Bench(root, 100_000, llm_threads=3, llm_context_tokens=2048, llm_kv_type="q8_0", llm_gpu_layers=-1)
    bench.shelf.opened("own-b", no_checkpoint)
    (options,) = bench.options
    assert (options.threads, options.context_tokens, options.kv_type.value, options.gpu_layers) == (3, 2048, "q8_0", -1)


def test_two_models_stay_where_both_fit(root: Path) -> None:
    bench = Bench(root, 100_000)
    bench.shelf.opened("own-a", no_checkpoint)
    bench.shelf.opened("own-b", no_checkpoint)
    bench.shelf.opened("own-a", no_checkpoint)
    assert bench.log == ["open own-a", "open own-b"]


def test_the_other_model_leaves_where_only_one_fits(root: Path) -> None:
    bench = Bench(root, 100_000)
    bench.shelf.opened("own-a", no_checkpoint)
    frees = bench.shelf._close

    def close(model_id: str) -> None:
        frees(model_id)
        bench.free_mb = 100_000

    bench.shelf._close = close  # type: ignore[method-assign]
    bench.free_mb = 310
    bench.shelf.opened("own-b", no_checkpoint)
    assert bench.log == ["open own-a", "close own-a", "open own-b"]


def test_a_refusal_names_what_would_fit(root: Path) -> None:
    bench = Bench(root, 3000)
    with pytest.raises(ModelTooLargeError) as raised:
        bench.shelf.opened("own-a", no_checkpoint)
    message = raised.value.message
    assert f"{math.ceil(need_mb(root, 'own-a', 32768)):,} MB" in message
    assert "2,700 MB are free" in message
    assert "own-b" in message or "SmolLM2-135M-Instruct" in message
    assert bench.log == []
    shorter = int(message.split("llm_context_tokens to ")[1].split(",")[0])
    assert need_mb(root, "own-a", shorter) <= 2700 < need_mb(root, "own-a", shorter + 512)
    fitting = Bench(root, 3000, llm_context_tokens=shorter)
    fitting.shelf.opened("own-a", no_checkpoint)
    assert fitting.log == ["open own-a"]


def test_with_hardly_any_memory_nothing_is_promised(root: Path) -> None:
    bench = Bench(root, 200)
    with pytest.raises(ModelTooLargeError) as raised:
        bench.shelf.opened("own-a", no_checkpoint)
    assert "llm_context_tokens" not in raised.value.message
    assert "lose other programs" in raised.value.message


def test_the_short_cache_takes_about_half() -> None:
    from engines.llama.memory import KvType

    info = read_model(Path("tests/data/tiny-vlm/tiny-vlm-model.gguf"))
    profile = ModelProfile(model_file="m")
    long, short = (
        memory_need(info, profile, context_tokens=4096, kv_type=kind).kv for kind in (KvType.F16, KvType.Q8_0)
    )
    assert long == 384 * 2 * 4096
    assert short == pytest.approx(long * 0.53, rel=0.01)


@pytest.mark.model
def test_the_estimate_is_neither_too_low_nor_far_too_high(chat_models_root: Path) -> None:
    """GIVEN a fresh process WHEN it loads a model and fills its context THEN it takes at most what was said."""
    pytest.importorskip("llama_cpp", reason="the extra llm is not installed")
    entry = ModelStore(chat_models_root).catalog.get("SmolLM2-135M-Instruct")
    assert entry.llm is not None
    folder = ModelStore(chat_models_root).path(entry.id)
    code = (
        "import sys, resource\nfrom pathlib import Path\n"
        "from engines.llama.base import *\nfrom engines.llama.model import *\nfrom engines.llama.profile import *\n"
        "profile = ModelProfile(model_file='model.gguf', context_tokens=1024, trained_context_tokens=8192)\n"
        "model = open_model(Path(sys.argv[1]), profile, OpenOptions(threads=1))\n"
        "messages = [PromptMessage(Role.USER, 'word ' * 950)]\n"
        "model.generate(messages, Sampling(max_tokens=2), checkpoint=lambda: None)\n"
        # Not ru_maxrss where it can be helped: on Linux a child takes over the peak of the process that started it.
        "status = Path('/proc/self/status')\n"
        "peaks = [line.split()[1] for line in status.open() if line.startswith('VmHWM')] if status.exists() else []\n"
        "print((int(peaks[0]) if peaks else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) // 1000)\n"
    )
    taken = int(
        subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True).stdout
    )
    said = need_mb(chat_models_root, entry.id, 1024)
    assert taken <= said <= 1.6 * taken


def test_an_encoder_counts_by_its_patches() -> None:
    model = read_model(Path("tests/data/tiny-vlm/tiny-vlm-model.gguf"))
    projector = read_projector(Path("tests/data/tiny-vlm/tiny-vlm-mmproj.gguf"), model)
    sizes = [
        memory_need(
            model,
            ModelProfile(model_file="m", pixels_per_token=256, max_picture_tokens=tokens, max_side_px=side),
            context_tokens=512,
            projector=projector,
        ).projector
        - projector.file_bytes
        for tokens, side in ((64, 0), (16_000, 0), (16_000, 1024))
    ]
    assert sizes[0] == 24 * 1024 * 1024
    assert sizes[1] == pytest.approx(4 * 64_000 * (4 * 96 + 2 * 256) * 1.6)
    assert sizes[2] == pytest.approx(sizes[1] * 4096 / 16_000, rel=0.01)


def test_the_longest_context_that_fits_is_found() -> None:
    info = read_model(Path("tests/data/tiny-vlm/tiny-vlm-model.gguf"))
    profile = ModelProfile(model_file="m")
    need = memory_need(info, profile, context_tokens=2048).total
    assert largest_context(info, profile, free_bytes=need, at_most=4096) == 2048
    assert largest_context(info, profile, free_bytes=1000, at_most=4096) == 0


@pytest.mark.parametrize(
    ("name", "error"), [("nobody", ModelUnknownError), ("Qwen3-VL-4B-Instruct", ModelMissingError)]
)
def test_unknown_and_missing_models_are_told(root: Path, name: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        Bench(root, 100_000).shelf.opened(name, no_checkpoint)


def test_a_model_of_another_kind_is_told(root: Path) -> None:
    with pytest.raises(ModelInvalidError, match="no language model"):
        Bench(root, 100_000).shelf.opened("PP-OCRv6_small_det", no_checkpoint)


def test_a_cancelled_job_loads_nothing(root: Path) -> None:
    bench = Bench(root, 100_000)

    def cancelled() -> None:
        raise JobCancelled("a")

    with pytest.raises(JobCancelled):
        bench.shelf.opened("own-b", cancelled)
    assert bench.log == []
