from __future__ import annotations

import signal
from pathlib import Path

import pytest

from engines.host.exits import describe_exit, is_system_oom_kill, oom_kill_count


@pytest.mark.parametrize(
    ("exit_code", "words"),
    [
        (-signal.SIGSEGV, "SIGSEGV"),
        (-9, "SIGKILL"),
        (-250, "signal 250"),
        (7, "exit code 7"),
        (0xC0000005, "exit code 0xC0000005"),
        (None, "no exit code"),
    ],
)
def test_describe_exit_names_the_cause(exit_code: int | None, words: str) -> None:
    assert describe_exit(exit_code) == words


def test_oom_kill_count_is_read_from_vmstat(tmp_path: Path) -> None:
    vmstat = tmp_path / "vmstat"
    vmstat.write_text("nr_free_pages 5\noom_kill 17\nnr_dirty 1\n")
    assert oom_kill_count(vmstat) == 17


@pytest.mark.parametrize("text", ["nr_free_pages 5\n", "oom_kill many\n"])
def test_oom_kill_count_is_none_where_the_system_does_not_say(tmp_path: Path, text: str) -> None:
    vmstat = tmp_path / "vmstat"
    vmstat.write_text(text)
    assert oom_kill_count(vmstat) is None
    assert oom_kill_count(tmp_path / "absent") is None


def test_sigkill_with_a_grown_counter_is_the_systems() -> None:
    assert is_system_oom_kill(-9, 3, 4)


@pytest.mark.parametrize(("exit_code", "before", "after"), [(-9, 3, 3), (-11, 3, 4), (1, 3, 4), (-9, None, None)])
def test_other_ends_are_not_the_systems(exit_code: int, before: int | None, after: int | None) -> None:
    assert not is_system_oom_kill(exit_code, before, after)
