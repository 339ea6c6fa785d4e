from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from core.errors import DiskFullError, ModelDownloadError, ModelUnknownError, NetworkForbiddenError
from core.jobs import JobCancelled
from core.settings import NetworkPolicy
from engines.models.sources.base import SourceFailed
from engines.models.store import ModelState
from tests.unit.engines.models.model_fakes import FILES, FakeSource, Person, fake_installer

ALLOW = NetworkPolicy.ALLOW
WRONG = {"net.bin": b"WEIGHTS", "net.yml": b"settings"}


def leftovers(root: Path) -> list[str]:
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.name != ".lock")


def test_installs_once_and_says_what_it_installed(tmp_path: Path) -> None:
    source = FakeSource(FILES)
    installer = fake_installer(tmp_path, {"a": FILES, "b": FILES}, source)
    assert installer.install(["a", "b", "a"], policy=ALLOW) == ("a", "b")
    assert installer.install(["a", "b"], policy=NetworkPolicy.NEVER) == ()
    assert source.fetches == 2
    record = installer.store.status("a").record
    assert record is not None
    assert record.source == "a fake"
    assert record.is_hash_pinned


def test_unknown_model_is_refused_before_anything_happens(tmp_path: Path) -> None:
    installer = fake_installer(tmp_path / "root", {"a": FILES}, FakeSource(FILES))
    with pytest.raises(ModelUnknownError):
        installer.install(["a", "nope"], policy=ALLOW)
    assert not (tmp_path / "root").exists()


def test_next_source_is_tried_and_nothing_of_the_first_stays(tmp_path: Path) -> None:
    first = FakeSource(WRONG | {"extra": b""}, label="first")
    installer = fake_installer(tmp_path, {"a": FILES}, first, FakeSource(FILES, label="second"))
    installer.install(["a"], policy=ALLOW)
    record = installer.store.status("a").record
    assert record is not None
    assert record.source == "second"
    installer.store.verify("a")


def test_every_failed_source_is_listed_with_its_reason(tmp_path: Path) -> None:
    installer = fake_installer(
        tmp_path,
        {"a": FILES},
        FakeSource(WRONG, label="first"),
        FakeSource(FILES, label="second", fail=SourceFailed("no such host")),
    )
    with pytest.raises(ModelDownloadError) as caught:
        installer.install(["a"], policy=ALLOW)
    assert "model a" in caught.value.what
    assert "first (net.bin has another SHA-256" in caught.value.what
    assert "second (no such host)" in caught.value.what
    assert "models import" in caught.value.remedy


def test_wrong_hash_leaves_nothing_behind(tmp_path: Path) -> None:
    installer = fake_installer(tmp_path, {"a": FILES}, FakeSource(WRONG))
    with pytest.raises(ModelDownloadError):
        installer.install(["a"], policy=ALLOW)
    assert leftovers(tmp_path) == [".partial"]


def test_damaged_model_is_replaced(tmp_path: Path) -> None:
    installer = fake_installer(tmp_path, {"a": FILES}, FakeSource(FILES))
    installer.install(["a"], policy=ALLOW)
    (tmp_path / "a" / "net.bin").unlink()
    assert installer.install(["a"], policy=ALLOW) == ("a",)
    installer.store.verify("a")


def test_damaged_model_of_the_right_size_is_replaced(tmp_path: Path) -> None:
    installer = fake_installer(tmp_path, {"a": FILES}, FakeSource(FILES))
    installer.install(["a"], policy=ALLOW)
    (tmp_path / "a" / "net.bin").write_bytes(WRONG["net.bin"])
    assert installer.install(["a"], policy=ALLOW) == ("a",)
    installer.store.verify("a")


def test_damaged_model_whose_files_are_still_right_needs_no_network(tmp_path: Path) -> None:
    installer = fake_installer(tmp_path, {"a": FILES}, FakeSource(FILES))
    installer.install(["a"], policy=ALLOW)
    (tmp_path / "a" / "installed.json").unlink()
    assert installer.install(["a"], policy=NetworkPolicy.NEVER) == ("a",)
    record = installer.store.status("a").record
    assert record is not None
    assert record.source == "what is already installed"


def test_network_never_names_model_source_and_remedy(tmp_path: Path) -> None:
    source = FakeSource(FILES, label="far away")
    installer = fake_installer(tmp_path, {"a": FILES}, source)
    with pytest.raises(NetworkForbiddenError) as caught:
        installer.install(["a"], policy=NetworkPolicy.NEVER)
    assert "model a" in caught.value.what
    assert "far away" in caught.value.what
    assert "models import FOLDER" in caught.value.remedy
    assert source.fetches == 0


def test_network_never_still_uses_what_lies_on_this_machine(tmp_path: Path) -> None:
    far, near = FakeSource(FILES, label="far"), FakeSource(FILES, label="near", network=False)
    installer = fake_installer(tmp_path, {"a": FILES}, far, near)
    assert installer.install(["a"], policy=NetworkPolicy.NEVER) == ("a",)
    assert (far.fetches, near.fetches) == (0, 1)


def test_ask_hands_source_and_size_to_the_person(tmp_path: Path) -> None:
    person = Person(True)
    installer = fake_installer(tmp_path, {"a": FILES}, FakeSource(FILES))
    installer.install(["a"], policy=NetworkPolicy.ASK, confirm=person)
    assert person.asked == [("a fake", 15)]


def test_declined_download_is_forbidden(tmp_path: Path) -> None:
    installer = fake_installer(tmp_path, {"a": FILES}, FakeSource(FILES))
    with pytest.raises(NetworkForbiddenError, match="declined"):
        installer.install(["a"], policy=NetworkPolicy.ASK, confirm=lambda *_: False)


def test_cancel_leaves_finished_models_and_nothing_else(tmp_path: Path) -> None:
    installer = fake_installer(tmp_path, {"a": FILES, "b": FILES}, FakeSource(FILES))

    def cancel_at_b(_: int, __: int, what: str) -> None:
        if what.startswith("b:"):
            raise JobCancelled

    with pytest.raises(JobCancelled):
        installer.install(["a", "b"], policy=ALLOW, progress=cancel_at_b)
    assert installer.store.is_installed("a")
    assert leftovers(tmp_path) == [".partial", "a", "a/installed.json", "a/net.bin", "a/net.yml"]


def test_cancel_after_a_failed_source_does_not_try_the_next(tmp_path: Path) -> None:
    first = FakeSource(FILES, fail=SourceFailed("interrupted by the person's Ctrl-C"))
    second = FakeSource(FILES)

    def cancel_after_first(_: int, __: int, what: str) -> None:
        if first.fetches and "faking" not in what:
            raise JobCancelled

    with pytest.raises(JobCancelled):
        fake_installer(tmp_path, {"a": FILES}, first, second).install(["a"], policy=ALLOW, progress=cancel_after_first)
    assert second.fetches == 0


def test_too_little_room_is_said_before_the_download(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = FakeSource(FILES)
    usage = type("Usage", (), {"free": 20})
    monkeypatch.setattr("engines.models.installer.shutil.disk_usage", lambda _: usage)
    with pytest.raises(DiskFullError, match="30 bytes and 20 are free"):
        fake_installer(tmp_path, {"a": FILES}, source).install(["a"], policy=ALLOW)
    assert source.fetches == 0


def test_plan_names_sources_and_sizes_without_touching_anything(tmp_path: Path) -> None:
    installer = fake_installer(tmp_path / "root", {"a": FILES, "b": FILES}, FakeSource(FILES))
    plan = installer.plan(["a", "b"])
    assert [(entry.source, entry.model_ids, entry.size) for entry in plan] == [("a fake", ("a", "b"), 30)]
    assert not (tmp_path / "root").exists()


def test_plan_counts_a_shared_download_once(tmp_path: Path) -> None:
    source = FakeSource(FILES)
    source.serves_many = True
    assert fake_installer(tmp_path, {"a": FILES, "b": FILES}, source).plan(["a", "b"])[0].size == 15


def test_two_threads_at_once_fetch_once(tmp_path: Path) -> None:
    source = FakeSource(FILES)
    both = threading.Barrier(2)
    results: list[tuple[str, ...]] = []

    def install() -> None:
        installer = fake_installer(tmp_path, {"a": FILES}, source)
        both.wait()
        results.append(installer.install(["a"], policy=ALLOW))

    threads = [threading.Thread(target=install) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert source.fetches == 1
    assert sorted(results) == [(), ("a",)]


# Begins to install, says so in the middle of a file, and waits there with the lock held.
HALF_WAY = """
import sys
from pathlib import Path
from core.settings import NetworkPolicy
from tests.unit.engines.models.model_fakes import FILES, FakeSource, fake_installer

def hold(done, total, what):
    print("half way", flush=True)
    sys.stdin.read()

fake_installer(Path(sys.argv[1]), {"a": FILES}, FakeSource(FILES)).install(
    ["a"], policy=NetworkPolicy.ALLOW, progress=hold
)
"""


def test_second_process_waits_and_after_a_kill_the_next_installation_works(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", HALF_WAY, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[4],
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"half way"
        installer = fake_installer(tmp_path, {"a": FILES}, FakeSource(FILES))

        # WHEN another process installs meanwhile, THEN it says that it waits, and can give up
        said: list[str] = []

        def give_up(_: int, __: int, what: str) -> None:
            said.append(what)
            raise JobCancelled

        with pytest.raises(JobCancelled):
            installer.install(["a"], policy=ALLOW, progress=give_up)
        assert "waiting for another process" in said[0]

        # WHEN the first one is killed, THEN its rubbish is there but is no model
        child.kill()
    assert list((tmp_path / ".staging").rglob("net.bin"))
    assert installer.store.status("a").state is ModelState.MISSING

    # THEN the next installation clears it away and works
    assert installer.install(["a"], policy=ALLOW) == ("a",)
    installer.store.verify("a")
    assert not (tmp_path / ".staging").exists()
