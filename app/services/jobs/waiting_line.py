"""Which job begins next. Services layer; pure data, the caller holds a lock.

Three lanes with room of their own, so that a one-page file never waits for books, and neither waits for a language
model. In a lane the higher priority goes first, then one job of each account in turn, then the order of arrival.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from dataclasses import dataclass
from enum import StrEnum


class Lane(StrEnum):
    """Kinds of jobs that do not wait for each other."""

    SHORT = "short"
    LONG = "long"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class WaitingJob:
    """A job in the line.

    Attributes:
        job_id: Which job.
        account: Whose.
        lane: Its kind.
        priority: Higher goes first.
    """

    job_id: str
    account: str
    lane: Lane
    priority: int


class WaitingLine:
    """The jobs that wait, and how many of each lane are at work."""

    def __init__(self, slots: int) -> None:
        """Divide the places of a queue among the lanes; each has one at least.

        Args:
            slots: Jobs that the queue runs at a time.
        """
        long, model = max(1, slots // 3), max(1, slots // 4)
        self._room = {Lane.LONG: long, Lane.MODEL: model, Lane.SHORT: max(1, slots - long - model)}
        self._lines: dict[Lane, dict[int, OrderedDict[str, deque[WaitingJob]]]] = {lane: {} for lane in Lane}
        self._at_work: dict[str, Lane] = {}

    def add(self, job: WaitingJob) -> None:
        """Put a job behind the others of its account."""
        self._lines[job.lane].setdefault(job.priority, OrderedDict()).setdefault(job.account, deque()).append(job)

    def take(self) -> WaitingJob | None:
        """Take out the next job, which is at work from now on; None where none waits or all places are taken."""
        for lane, line in self._lines.items():
            if not line or sum(each is lane for each in self._at_work.values()) >= self._room[lane]:
                continue
            accounts = line[max(line)]
            account, jobs = accounts.popitem(last=False)
            job = jobs.popleft()
            if jobs:
                accounts[account] = jobs
            elif not accounts:
                del line[max(line)]
            self._at_work[job.job_id] = lane
            return job
        return None

    def drop(self, job_id: str) -> bool:
        """Take out a job that waits; tell whether it did."""
        for line in self._lines.values():
            for priority, accounts in line.items():
                for account, jobs in accounts.items():
                    found = next((job for job in jobs if job.job_id == job_id), None)
                    if found is not None:
                        jobs.remove(found)
                        if not jobs:
                            del accounts[account]
                        if not accounts:
                            del line[priority]
                        return True
        return False

    def end(self, job_id: str) -> None:
        """Free the place of a job; unknown ones are ignored."""
        self._at_work.pop(job_id, None)
