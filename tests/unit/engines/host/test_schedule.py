from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engines.host.schedule import Schedule
from engines.host.task import Task


def task(task_id: int, job_id: str, priority: int = 0) -> Task:
    return Task(task_id, "read", None, job_id, priority=priority)


def order(schedule: Schedule) -> list[int]:
    return [taken.task_id for taken in schedule.remove_all()]


def test_tasks_of_one_job_come_in_order_of_arrival() -> None:
    schedule = Schedule()
    for index in range(5):
        schedule.add(task(index, "a"))
    assert len(schedule) == 5
    assert order(schedule) == [0, 1, 2, 3, 4]
    assert len(schedule) == 0


def test_jobs_take_turns() -> None:
    schedule = Schedule()
    for index in range(4):
        schedule.add(task(index, "a"))
    schedule.add(task(10, "b"))
    schedule.add(task(11, "b"))
    schedule.add(task(20, "c"))
    assert order(schedule) == [0, 10, 20, 1, 11, 2, 3]


def test_job_that_comes_late_waits_for_one_task_of_the_others_only() -> None:
    schedule = Schedule()
    for index in range(50):
        schedule.add(task(index, "long"))
    first = schedule.take()
    schedule.add(task(100, "short"))
    assert first is not None
    assert order(schedule)[:3] == [1, 100, 2]


def test_higher_priority_goes_first() -> None:
    schedule = Schedule()
    schedule.add(task(1, "a"))
    schedule.add(task(2, "b", priority=5))
    schedule.add(task(3, "a", priority=5))
    schedule.add(task(4, "c", priority=-1))
    assert order(schedule) == [2, 3, 1, 4]


def test_put_back_is_the_next_of_its_job() -> None:
    schedule = Schedule()
    for index in range(3):
        schedule.add(task(index, "a"))
    lost = schedule.take()
    assert lost is not None
    schedule.put_back(lost)
    assert order(schedule) == [0, 1, 2]


def test_remove_job_leaves_the_others() -> None:
    schedule = Schedule()
    schedule.add(task(1, "a"))
    schedule.add(task(2, "b"))
    schedule.add(task(3, "a", priority=2))
    assert [removed.task_id for removed in schedule.remove_job("a")] == [3, 1]
    assert schedule.remove_job("a") == []
    assert len(schedule) == 1
    assert order(schedule) == [2]
    assert schedule.take() is None


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(-1, 1)), max_size=40))
def test_every_task_comes_out_once_and_no_job_overtakes_itself(added: list[tuple[int, int]]) -> None:
    schedule = Schedule()
    for index, (job, priority) in enumerate(added):
        schedule.add(task(index, f"job {job}", priority))
    taken = schedule.remove_all()
    assert sorted(item.task_id for item in taken) == list(range(len(added)))
    priorities = [item.priority for item in taken]
    assert priorities == sorted(priorities, reverse=True)
    for job in range(4):
        for priority in (-1, 0, 1):
            ids = [item.task_id for item in taken if (item.job_id, item.priority) == (f"job {job}", priority)]
            assert ids == sorted(ids)
