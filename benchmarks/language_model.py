"""Language models beside bare llama-cpp-python, in turns: ``uv run python -m benchmarks.language_model``.

Three ways to the same answer, one after the other in every round, each in a process of its own: llama-cpp-python
alone, our engine, and our engine in its worker as the program runs it. Equal processes differ by up to a tenth for as
long as they live (where their memory lies, which core they get), so all three are started anew several times. Then
what a follow-up costs, and how soon a cancel works.
"""

from __future__ import annotations

import argparse
import statistics
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import psutil

from app.services.language_model.choice import ModelChoice
from app.services.language_model.hosted import HostedModel
from app.services.language_model.tasks import build_model_tasks
from app.services.language_model.worker_limits import model_limits
from app.services.library.database import Database
from app.services.library.library import Library
from app.services.models.service import ModelService
from app.services.worker_tasks import WorkerConfig
from benchmarks.machine import describe
from benchmarks.tables import Cell, markdown_table, write_section
from benchmarks.work_folder import WORK
from core.jobs import JobCancelled, JobContext
from core.settings import NetworkPolicy, Settings
from engines.host.host import WorkerHost
from engines.llama.base import PromptMessage, Role, Sampling
from engines.llama.loading import OpenOptions
from engines.llama.model import LlamaModel, open_model
from engines.llama.runtime import prepare_process
from engines.models.store import ModelStore

MODEL = "SmolLM2-135M-Instruct"
PLAIN, ENGINE, WORKER = "llama-cpp-python alone", "our engine", "our engine in its worker"
SPEED_LIMIT = 0.95
FOLLOW_UP_LIMIT = 0.35
CANCEL_LIMIT_S = 1.0
# One paragraph differs from the next, as in documents: equal ones would be a prompt that nobody has.
_PARAGRAPH = (
    "{n}. The tenant pays {a} euros for room {b} on the first of each month. Heating and water cost {c} euros more; "
    "what was used is settled in month {d}. Repairs below {e} euros are the tenant's, all others the owner's.\n"
)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer's times: to the first token, a token after it, and processor time in all."""

    first_s: float
    token_s: float
    cpu_s: float
    tokens: int


def document(paragraphs: int) -> str:
    """Return a text of numbered paragraphs, about 85 tokens each."""
    return "".join(
        _PARAGRAPH.format(n=n, a=500 + 7 * n, b=10 + n, c=80 + n, d=1 + n % 12, e=100 + 5 * n)
        for n in range(1, paragraphs + 1)
    )


def prompt(text: str, question: str, *turns: PromptMessage) -> list[PromptMessage]:
    """Return the messages of a question about a document."""
    system = PromptMessage(Role.SYSTEM, f"You answer questions about this document.\n\n{text}")
    return [system, *turns, PromptMessage(Role.USER, question)]


def ask_plain(llama: Any, tokens: Sequence[int], count: int) -> Answer:
    """Answer as the documentation of llama-cpp-python does: stream a completion, nothing kept from before."""
    llama.reset()
    cpu, began = time.process_time(), time.perf_counter()
    times = [
        time.perf_counter()
        for _ in llama.create_completion(
            list(tokens), max_tokens=count, temperature=0.0, stream=True, repeat_penalty=1.0
        )
    ]
    return _answer(began, times, time.process_time() - cpu)


def ask_engine(model: LlamaModel, messages: Sequence[PromptMessage], count: int) -> Answer:
    """Answer through the engine in this process, nothing kept from before."""
    model.forget()
    times: list[float] = []
    cpu, began = time.process_time(), time.perf_counter()
    made = model.generate(
        messages,
        Sampling(max_tokens=count),
        checkpoint=lambda: None,
        on_text=lambda _: times.append(time.perf_counter()),
    )
    ended = time.perf_counter()
    return Answer(
        made.first_token_s,
        (ended - began - made.first_token_s) / max(1, made.tokens - 1),
        time.process_time() - cpu,
        made.tokens,
    )


class Hosted:
    """The program's way: a worker process."""

    def __init__(self, root: Path, settings: Settings) -> None:
        """Start nothing yet."""
        self.host = WorkerHost(
            build_model_tasks, WorkerConfig(root, settings), workers=1, limits=model_limits(settings)
        )
        choice = ModelChoice(root, lambda: MODEL, lambda: MODEL)
        self._library = Library(Database(None))
        self.model = HostedModel(self.host, choice, lambda: settings, self._library)
        self.stop = threading.Event()

    @property
    def context(self) -> JobContext:
        """A job's context; ``stop`` cancels it."""
        return JobContext("benchmark", lambda _: None, self.stop)

    def ask(self, messages: Sequence[PromptMessage], count: int) -> Answer:
        """Answer; times are those seen from this side of the pipe."""
        self.model.count_tokens(["warm"])
        worker = psutil.Process(self.host.health()[0].pid)
        times: list[float] = []
        cpu, began = _cpu_s(worker), time.perf_counter()
        made = self.model.generate(
            messages,
            Sampling(max_tokens=count),
            context=self.context,
            on_text=lambda _: times.append(time.perf_counter()),
        )
        ended = time.perf_counter()
        first = times[0] - began if times else ended - began
        return Answer(first, (ended - began - first) / max(1, made.tokens - 1), _cpu_s(worker) - cpu, made.tokens)

    def cancel_after(self, messages: Sequence[PromptMessage], delay_s: float) -> tuple[float, float]:
        """Return seconds from a cancel to its end for whoever asked, and to the model being free again."""
        self.stop.clear()
        asked_at: list[float] = []

        def cancel() -> None:
            asked_at.append(time.perf_counter())
            self.stop.set()

        timer = threading.Timer(delay_s, cancel)
        timer.start()
        try:
            self.model.generate(messages, Sampling(max_tokens=1000), context=self.context)
        except JobCancelled:
            told = time.perf_counter()
        else:
            raise RuntimeError("the answer was over before it could be cancelled")
        finally:
            timer.cancel()
            self.stop.clear()
        self.model.count_tokens(["free?"])
        return told - asked_at[0], time.perf_counter() - asked_at[0]

    def close(self) -> None:
        """End the worker."""
        self.host.shutdown(2.0)
        self._library.close()


def _answer(began: float, times: Sequence[float], cpu_s: float) -> Answer:
    return Answer(times[0] - began, (times[-1] - times[0]) / max(1, len(times) - 1), cpu_s, len(times))


def _cpu_s(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


@dataclass(frozen=True, slots=True)
class _Opening:
    """What a process of the benchmark opens."""

    root: Path
    threads: int


@cache
def _plain_model(opening: _Opening) -> Any:
    prepare_process()
    from llama_cpp import Llama

    model = _engine_model(opening)  # for its length of context; it computes nothing here
    profile = model.profile
    return Llama(
        str(ModelStore(opening.root).path(MODEL) / profile.model_file),
        n_ctx=model.context_tokens,
        n_threads=opening.threads,
        n_threads_batch=opening.threads,
        verbose=False,
    )


@cache
def _engine_model(opening: _Opening) -> LlamaModel:
    prepare_process()
    store = ModelStore(opening.root)
    profile = store.catalog.get(MODEL).llm
    assert profile is not None  # noqa: S101 - it is a language model
    return open_model(store.path(MODEL), profile, OpenOptions(threads=opening.threads))


def _asked_plain(opening: _Opening, tokens: Sequence[int], count: int) -> Answer:
    return ask_plain(_plain_model(opening), tokens, count)


def _asked_engine(opening: _Opening, messages: Sequence[PromptMessage], count: int) -> Answer:
    return ask_engine(_engine_model(opening), messages, count)


def _prompt_ids(opening: _Opening, messages: Sequence[PromptMessage]) -> list[int]:
    return _engine_model(opening).prompt_ids(messages)


@contextmanager
def _opened(threads: int) -> Iterator[tuple[_Opening, ProcessPoolExecutor, ProcessPoolExecutor, Hosted]]:
    """Start the three processes: llama-cpp-python, our engine, the worker."""
    opening = _Opening(WORK / "models", threads)
    ModelService(ModelStore(opening.root)).install([MODEL], network=NetworkPolicy.ALLOW)
    spawn = get_context("spawn")
    hosted = Hosted(opening.root, replace(Settings(), llm_threads=threads))
    try:
        with (
            ProcessPoolExecutor(1, mp_context=spawn) as plain,
            ProcessPoolExecutor(1, mp_context=spawn) as engine,
        ):
            yield opening, plain, engine, hosted
    finally:
        hosted.close()


def speed_table(answers: dict[str, list[Answer]]) -> str:
    """Return the table of speeds; a ratio is the median of the rounds' own ratios: the machine is never the same."""
    rows: list[list[Cell]] = []
    for way, group in answers.items():
        pairs = list(zip(answers[PLAIN], group, strict=True))
        rows.append(
            [
                way,
                1.0 / statistics.median(answer.token_s for answer in group),
                statistics.median(base.token_s / answer.token_s for base, answer in pairs),
                statistics.median(answer.first_s for answer in group),
                statistics.median(base.first_s / answer.first_s for base, answer in pairs),
                statistics.median(answer.cpu_s / base.cpu_s for base, answer in pairs),
                None
                if way == PLAIN
                else _mark(statistics.median(b.token_s / a.token_s for b, a in pairs) >= SPEED_LIMIT),
            ]
        )
    header = [
        "way",
        "tokens/s",
        "times as fast",
        "first token s",
        "times as fast",
        "CPU s, ratio",
        f"≥ {SPEED_LIMIT}",
    ]
    return markdown_table(header, rows, digits=(0, 1, 3, 2, 3, 3, 0))


def _mark(is_kept: bool) -> str:
    return "yes" if is_kept else "no"


def measure_speed(threads: int, paragraphs: int, count: int, rounds: int, launches: int) -> tuple[str, str]:
    """Return the tables of speed, and of follow-ups and cancels."""
    text = document(paragraphs)
    messages = prompt(text, "Write down everything that the tenant of room 12 has to pay, and when.")
    answers: dict[str, list[Answer]] = {way: [] for way in (PLAIN, ENGINE, WORKER)}
    turns = ""
    for launch in range(launches):
        with _opened(threads) as (opening, plain, engine, hosted):
            tokens = engine.submit(_prompt_ids, opening, messages).result()
            _measure_launch(answers, launch, rounds, opening, plain, engine, hosted, messages, tokens, count)
            turns = turns or _turns_table(hosted, text, rounds)
    told = f"{len(tokens)} tokens in, {count} out, {threads} threads, {launches} starts of {rounds} rounds."
    return f"{told}\n\n{speed_table(answers)}", turns


def _measure_launch(
    answers: dict[str, list[Answer]],
    launch: int,
    rounds: int,
    opening: _Opening,
    plain: ProcessPoolExecutor,
    engine: ProcessPoolExecutor,
    hosted: Hosted,
    messages: Sequence[PromptMessage],
    tokens: Sequence[int],
    count: int,
) -> None:
    ways: dict[str, Callable[[], Answer]] = {
        PLAIN: lambda: plain.submit(_asked_plain, opening, tokens, count).result(),
        ENGINE: lambda: engine.submit(_asked_engine, opening, messages, count).result(),
        WORKER: lambda: hosted.ask(messages, count),
    }
    plain.submit(_asked_plain, opening, tokens[:8], 1).result()  # loaded before anything is measured
    order = list(ways)
    for round_index in range(launch, launch + rounds):
        for way in order[round_index % len(order) :] + order[: round_index % len(order)]:
            if way == WORKER:
                hosted.ask(prompt("", "Hello"), 1)  # so that nothing of the document is kept
            answers[way].append(ways[way]())


def _turns_table(hosted: Hosted, text: str, rounds: int) -> str:
    first: list[float] = []
    later: list[float] = []
    told: list[float] = []
    free: list[float] = []
    for _ in range(min(3, rounds)):
        hosted.ask(prompt("", "Hello"), 1)
        question = "What does room 12 cost?"
        first.append(hosted.ask(prompt(text, question), 24).first_s)
        turns = (PromptMessage(Role.USER, question), PromptMessage(Role.ASSISTANT, "It costs 514 euros (p. 1)."))
        later.append(hosted.ask(prompt(text, "And who pays small repairs?", *turns), 24).first_s)
        for messages, delay_s in (
            (prompt("", "Write a very long story about a cat that travels around the whole world."), 1.5),
            (prompt(text[::-1], "What is this?"), 0.4),  # while the prompt is taken in
        ):
            seconds, until_free = hosted.cancel_after(messages, delay_s)
            told.append(seconds)
            free.append(until_free)
    share = statistics.median(after / before for before, after in zip(first, later, strict=True))
    rows: list[list[Cell]] = [
        ["first question about the document, first token s", statistics.median(first), None, None],
        ["follow-up, first token s", statistics.median(later), None, None],
        ["follow-up / first question", share, FOLLOW_UP_LIMIT, _mark(share <= FOLLOW_UP_LIMIT)],
        ["cancel until whoever asked is told, worst s", max(told), CANCEL_LIMIT_S, _mark(max(told) <= CANCEL_LIMIT_S)],
        [
            "cancel until the model is free again, worst s",
            max(free),
            CANCEL_LIMIT_S,
            _mark(max(free) <= CANCEL_LIMIT_S),
        ],
    ]
    return markdown_table(["what", "measured", "limit", "kept"], rows, digits=(0, 3, 2, 0))


def main(arguments: Sequence[str] | None = None) -> None:
    """Run in turns, print the tables and write them where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--paragraphs", type=int, default=9)
    parser.add_argument("--tokens", type=int, default=96)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--launches", type=int, default=5)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args(arguments)
    speed, turns = measure_speed(options.threads, options.paragraphs, options.tokens, options.rounds, options.launches)
    text = f"Machine: {describe()}\n\nModel: {MODEL}. {speed}\n\n{turns}"
    print(text)
    if options.out is not None:
        write_section(options.out, "language-model", text)


if __name__ == "__main__":
    main()
