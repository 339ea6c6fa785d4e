"""What a worker process of this machine may do, found out by trying in one. Engines layer; for ``pagesight doctor``."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Mapping
from concurrent.futures import TimeoutError as NoAnswerError
from dataclasses import dataclass

from core.errors import AppError
from engines.host.host import WorkerHost
from engines.host.limits import HostLimits
from engines.host.tasks import TaskContext, TaskHandler

if sys.platform != "win32":
    import resource

_TIME_LIMIT_S = 30.0
_RIGHTS = "rights"


@dataclass(frozen=True, slots=True)
class WorkerRights:
    """What a worker could do when it tried.

    Attributes:
        has_network: It got a socket.
        can_start_programs: It could start another program.
        has_memory_limit: The system refuses it memory beyond a size.
        leaves_core: A crash could leave a picture of its memory.
        problem: Why nothing could be found out; "" where it could.
    """

    has_network: bool = True
    can_start_programs: bool = True
    has_memory_limit: bool = False
    leaves_core: bool = True
    problem: str = ""


def worker_rights() -> WorkerRights:
    """Start a worker, have it try, and return what it could do; takes about half a second."""
    try:
        with WorkerHost(_build_tasks, None, workers=1, limits=HostLimits(start_timeout_s=_TIME_LIMIT_S)) as host:
            found = host.submit(_RIGHTS, None, job_id=_RIGHTS).result(_TIME_LIMIT_S)
    except (AppError, NoAnswerError) as error:
        return WorkerRights(problem=str(error) or "no answer")
    assert isinstance(found, WorkerRights)  # noqa: S101 - our own handler
    return found


def _build_tasks(_: None) -> Mapping[str, TaskHandler]:
    return {_RIGHTS: _try_out}


def _try_out(_: object, context: TaskContext) -> WorkerRights:
    return WorkerRights(_gets_socket(), _starts_programs(), *_limits())


def _gets_socket() -> bool:
    try:
        socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()
    except OSError:
        return False
    return True


def _starts_programs() -> bool:
    if sys.platform == "win32":
        return True
    try:
        # No file has an empty name: where starting is allowed at all, the complaint is that it is not there.
        os.execv("", ["nothing"])  # noqa: S606, S607 - never succeeds
    except PermissionError:
        return False
    except OSError:
        return True


def _limits() -> tuple[bool, bool]:
    if sys.platform == "win32":
        return False, False
    memory = sys.platform == "linux" and resource.getrlimit(resource.RLIMIT_DATA)[0] != resource.RLIM_INFINITY
    return memory, resource.getrlimit(resource.RLIMIT_CORE)[0] != 0
