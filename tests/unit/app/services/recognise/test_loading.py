from __future__ import annotations

import threading

import pytest

from app.services.recognise.loading import kept_alive
from core.jobs import JobCancelled


def test_signs_of_life_come_while_the_block_is_busy_and_end_with_it() -> None:
    beats = threading.Semaphore(0)
    with kept_alive(beats.release, beat_s=0.001):
        assert all(beats.acquire(timeout=10) for _ in range(3))
    assert not [thread for thread in threading.enumerate() if thread.name == "loading"]


def test_a_cancel_ends_the_beats_and_not_the_block() -> None:
    calls = threading.Semaphore(0)

    def cancelled() -> None:
        calls.release()
        raise JobCancelled("job")

    with kept_alive(cancelled, beat_s=0.001):
        assert calls.acquire(timeout=10)
        assert not calls.acquire(timeout=0.05), "it was asked once"


def test_silence_counts_again_after_the_limit() -> None:
    calls = threading.Semaphore(0)
    with kept_alive(calls.release, limit_s=0.0, beat_s=0.001):
        assert not calls.acquire(timeout=0.05)


def test_errors_of_loading_pass() -> None:
    with pytest.raises(ValueError, match="no network"), kept_alive(lambda: None, beat_s=0.001):
        raise ValueError("no network")
