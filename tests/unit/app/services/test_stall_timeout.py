from __future__ import annotations

from pathlib import Path

from app.services.stall_timeout import file_size, stall_timeout_for


def test_small_files_have_about_the_limit_of_the_settings() -> None:
    assert stall_timeout_for(0, 45) == 45
    assert 45 < stall_timeout_for(1_000_000, 45) < 46


def test_a_file_of_gigabytes_has_the_time_a_slow_share_needs_to_pass_it_on() -> None:
    assert stall_timeout_for(2_000_000_000, 45) > 45 + 2_000_000_000 / 5e6
    assert stall_timeout_for(2_000_000_000, 600) > 600


def test_a_file_that_is_gone_has_no_size_and_the_worker_says_why(tmp_path: Path) -> None:
    assert file_size(tmp_path / "gone") == 0
    (tmp_path / "a").write_bytes(b"12345")
    assert file_size(tmp_path / "a") == 5
