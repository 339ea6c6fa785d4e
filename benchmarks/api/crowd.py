"""Many clients at once: whatever they send, each answer is documented, each accepted job ends, memory stays bounded."""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

import httpx

from benchmarks.api.documents import broken_file, scan_pdf, text_pdf, tiny_png
from benchmarks.api.server import Home, MemoryPeak, RunningServer

_REFUSALS = frozenset((402, 429, 503))
_FORMATS = ("txt", "md", "docx", "pdf", "csv", "json")


@dataclass
class CrowdResult:
    """Figures.

    Attributes:
        clients: Clients at once.
        seconds: For how long they sent.
        answers: Number of answers by status.
        jobs: Jobs that were accepted.
        ended: How many of them ended, and as what.
        faults: What must not be: other statuses, broken connections, jobs without an end.
        server_mb: Largest memory of the server process.
        grown_mb: How much more it held at the end, all jobs done, than in the middle.
        tree_mb: Largest memory of it and its workers.
        drain_s: Seconds after the last request until all jobs had ended.
        slowest_answer_s: Longest time from sending a tiny picture to the answer; the server waits for its end for 2 s.
    """

    clients: int
    seconds: float
    answers: Counter[str] = field(default_factory=Counter)
    jobs: int = 0
    ended: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    server_mb: float = 0.0
    grown_mb: float = 0.0
    tree_mb: float = 0.0
    drain_s: float = 0.0
    slowest_answer_s: float = 0.0


class Crowd:
    """Clients on threads."""

    def __init__(self, url: str, tokens: list[str], clients: int, seconds: float, *, asks: bool) -> None:
        """Prepare.

        Args:
            url: Base URL of the server.
            tokens: Tokens that the clients share out.
            clients: How many.
            seconds: For how long they send.
            asks: Whether they ask questions, too.
        """
        self.result = CrowdResult(clients, seconds)
        self._url, self._tokens, self._asks = url, tokens, asks
        self._lock = threading.Lock()
        self._jobs: dict[str, str] = {}  # job to token
        self._end = 0.0

    def run(self) -> None:
        """Send for as long as asked, then wait until all jobs have ended."""
        self._end = time.monotonic() + self.result.seconds
        threads = [threading.Thread(target=self._client, args=(number,)) for number in range(self.result.clients)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        began = time.monotonic()
        self._drain()
        self.result.drain_s = time.monotonic() - began

    def _client(self, number: int) -> None:
        token = self._tokens[number % len(self._tokens)]
        picks = random.Random(number)  # noqa: S311 - no secret
        own: list[str] = []
        with httpx.Client(
            base_url=f"{self._url}/api/v1", headers={"Authorization": f"Bearer {token}"}, timeout=300
        ) as client:
            turn = 0
            while time.monotonic() < self._end:
                turn += 1
                seed = number * 10_000 + turn
                try:
                    self._act(client, token, picks, seed, own)
                except httpx.HTTPError as error:
                    self._fault(f"{type(error).__name__}: {error}")

    def _act(self, client: httpx.Client, token: str, picks: random.Random, seed: int, own: list[str]) -> None:
        what = picks.random()
        if what < 0.35 or (what >= 0.63 and not own):
            began = time.monotonic()
            job = self._send(client, token, "tiny.png", tiny_png(seed), own)
            if job is not None:
                with self._lock:
                    took = time.monotonic() - began
                    self.result.slowest_answer_s = max(self.result.slowest_answer_s, took)
        elif what < 0.45:
            self._send(client, token, "five.pdf", text_pdf(5, seed), own)
        elif what < 0.5:
            self._send(client, token, "long.pdf", text_pdf(50, seed), own)
        elif what < 0.53:
            self._send(client, token, "scans.pdf", scan_pdf(2, seed, lines=4), own)
        elif what < 0.63:
            self._note(client.post("/ocr/", files={"file": ("bad.pdf", broken_file(seed))}), "bad file", {200, 400})
        elif what < 0.78:
            path = f"/ocr/{picks.choice(own)}/"
            self._note(client.get(path), "poll", {200})
        elif what < 0.9 or not self._asks:
            path = f"/ocr/{picks.choice(own)}/download/"
            answer = client.get(path, params={"format": picks.choice(_FORMATS)})
            self._note(answer, "download", {200, 409})
        else:
            path = f"/chat/{picks.choice(own)}/"
            self._note(client.post(path, json={"message": "What is the total?"}), "question", {200, 409})

    def _send(
        self, client: httpx.Client, token: str, name: str, content: bytes, own: list[str]
    ) -> dict[str, object] | None:
        answer = client.post("/ocr/", files={"file": (name, content)})
        if not self._note(answer, f"upload of {name}", {200}):
            return None
        job: dict[str, object] = answer.json()
        own.append(str(job["uuid"]))
        with self._lock:
            self._jobs[str(job["uuid"])] = token
            self.result.jobs += 1
        return job

    def _note(self, answer: httpx.Response, what: str, expected: set[int]) -> bool:
        code = answer.status_code
        with self._lock:
            self.result.answers[f"{what}: {code}"] += 1
        if code in expected:
            return code == 200
        if code in _REFUSALS:
            wait_s = answer.headers.get("Retry-After")
            if code != 402 and wait_s is None:
                self._fault(f"{what}: {code} without Retry-After")
            time.sleep(min(float(wait_s or 1), 2.0))
            return False
        self._fault(f"{what}: {code} {answer.text[:200]}")
        return False

    def _fault(self, what: str) -> None:
        with self._lock:
            self.result.faults.append(what)

    def _drain(self) -> None:
        deadline = time.monotonic() + 900
        with httpx.Client(base_url=f"{self._url}/api/v1", timeout=60) as client:
            waiting = dict(self._jobs)
            while waiting and time.monotonic() < deadline:
                for job, token in list(waiting.items()):
                    answer = client.get(f"/ocr/{job}/", headers={"Authorization": f"Bearer {token}"})
                    if answer.status_code != 200:
                        self._fault(f"job {job}: {answer.status_code}")
                        del waiting[job]
                    elif (status := answer.json()["status"]) in ("done", "failed"):
                        self.result.ended[status] += 1
                        del waiting[job]
                time.sleep(0.5)
        self.result.faults += [f"job {job} has not ended" for job in waiting]


def busy_home() -> Home:
    """Return a home whose server soon answers that a job is under way, so that clients do not just wait for theirs."""
    return Home(settings="api_inline_wait_s = 2.0\n")


def measure_crowd(
    clients: int = 64, seconds: float = 60, *, make_home: Callable[[], Home] = busy_home, asks: bool = True
) -> CrowdResult:
    """Let them loose on a server of its own."""
    with make_home() as place:
        tokens = [place.make_token(f"crowd {number}") for number in range(4)]
        with RunningServer(place) as server, MemoryPeak(server, 0.1) as peak:
            crowd = Crowd(server.url, tokens, clients, seconds, asks=asks)
            middle: list[float] = []
            timer = threading.Timer(seconds / 2, lambda: middle.append(server.rss_mb()))
            timer.start()
            crowd.run()
            timer.join()
            crowd.result.grown_mb = server.rss_mb() - middle[0]
        crowd.result.server_mb, crowd.result.tree_mb = peak.server_mb, peak.tree_mb
    return crowd.result
