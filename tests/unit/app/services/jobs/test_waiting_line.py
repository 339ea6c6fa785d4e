"""Who is next: lanes of their own, priority, accounts in turn."""

from __future__ import annotations

from app.services.jobs.waiting_line import Lane, WaitingJob, WaitingLine


def _job(name: str, account: str = "a", lane: Lane = Lane.SHORT, priority: int = 0) -> WaitingJob:
    return WaitingJob(name, account, lane, priority)


def _taken(line: WaitingLine) -> list[str]:
    taken = []
    while (job := line.take()) is not None:
        taken.append(job.job_id)
    return taken


def test_long_jobs_leave_room_for_short_ones() -> None:
    line = WaitingLine(6)
    for number in range(10):
        line.add(_job(f"long {number}", lane=Lane.LONG))
    assert _taken(line) == ["long 0", "long 1"]
    line.add(_job("short"))
    assert _taken(line) == ["short"]


def test_each_lane_has_a_place_even_on_one_slot() -> None:
    line = WaitingLine(1)
    for lane in Lane:
        line.add(_job(lane.value, lane=lane))
    assert sorted(_taken(line)) == ["long", "model", "short"]


def test_the_place_of_an_ended_job_is_free_again() -> None:
    line = WaitingLine(3)
    line.add(_job("first", lane=Lane.LONG))
    line.add(_job("second", lane=Lane.LONG))
    assert _taken(line) == ["first"]
    line.end("first")
    line.end("a job that nobody knows")
    assert _taken(line) == ["second"]


def test_accounts_take_turns_and_higher_priority_goes_first() -> None:
    line = WaitingLine(20)
    for job in (_job("a1"), _job("a2"), _job("a3"), _job("b1", "b"), _job("c1", "c", priority=1)):
        line.add(job)
    assert _taken(line) == ["c1", "a1", "b1", "a2", "a3"]


def test_a_job_that_is_dropped_is_not_taken() -> None:
    line = WaitingLine(20)
    line.add(_job("stays"))
    line.add(_job("goes"))
    assert line.drop("goes")
    assert not line.drop("goes")
    assert _taken(line) == ["stays"]
