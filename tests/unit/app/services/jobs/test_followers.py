"""News of jobs reach those who follow, whatever another one's callback does."""

from __future__ import annotations

import pytest

from app.services.jobs.followers import Followers
from app.services.jobs.port import JobState, JobStatus

STATE = JobState("a job", JobStatus.PROCESSING, "f", "", 1, 0, "read", "", "", False, 0.0, None)


def test_each_follower_hears_of_its_job_while_it_follows(caplog: pytest.LogCaptureFixture) -> None:
    followers, heard = Followers(), list[JobState]()

    def broken(state: JobState) -> None:
        raise RuntimeError("a request that is gone")

    with followers.following("a job", broken), followers.following("a job", heard.append):
        followers.tell(STATE)
        with followers.following("another job", heard.append):
            assert sorted(followers.followed()) == ["a job", "another job"]
    followers.tell(STATE)
    assert heard == [STATE]
    assert followers.followed() == []
    assert "a follower of a job failed" in caplog.text
    caplog.clear()


def test_one_callback_may_follow_twice(caplog: pytest.LogCaptureFixture) -> None:
    followers, heard = Followers(), list[JobState]()
    on_state = heard.append
    with followers.following("a job", on_state):
        with followers.following("a job", on_state):
            followers.tell(STATE)
        followers.tell(STATE)
    assert len(heard) == 3
