"""``pagesight serve`` as people run it: starting, refusing, stopping, going on; and what a large upload costs."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import psutil
import pytest
import requests

from benchmarks.model_folders import DEFAULT_MODELS
from core.errors import BindRefusedError, PortTakenError, TlsFilesError
from tests.end2end.api_server import make_token, served
from tests.end2end.conftest import SAMPLES, Cli

pytestmark = [pytest.mark.model, pytest.mark.timeout(400)]
MIB = 1024 * 1024


@pytest.fixture
def program(tmp_path: Path, models_root: Path) -> Cli:
    """The command line with the default models."""
    models = tmp_path / "home" / "data" / "models"
    models.mkdir(parents=True)
    for name in DEFAULT_MODELS:
        (models / name).symlink_to(models_root / name, target_is_directory=True)
    return Cli(tmp_path / "home")


def until(holds: Callable[[], bool], limit_s: float = 120) -> None:
    deadline = time.monotonic() + limit_s
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.2)


def test_what_would_expose_the_machine_is_refused_in_words(program: Cli) -> None:
    for options, code, words in (
        (["--host", "0.0.0.0"], BindRefusedError, ("other machines", "--expose")),  # noqa: S104
        (["--host", "0.0.0.0", "--expose"], BindRefusedError, ("in clear", "--tls-cert", "--insecure")),  # noqa: S104
        (["--tls-cert", "a.pem"], TlsFilesError, ("--tls-key",)),
        (["--tls-cert", "a.pem", "--tls-key", "b.pem"], TlsFilesError, ("a.pem",)),
    ):
        process = program.start("serve", "--port", "0", *options)
        out, errors = process.communicate(timeout=60)
        assert process.returncode == code.exit_code, errors
        assert out == ""
        for word in words:
            assert word in errors


def test_requests_are_told_without_what_they_hold(program: Cli) -> None:
    with served(program, "--log-requests") as api:
        api.call("GET", f"usage/?api_token={api.token}")
        _, errors = api.stop()
    assert "GET /api/v1/usage/ - 200 " in errors
    assert api.token not in errors


def test_a_taken_port_is_told(program: Cli) -> None:
    with served(program) as api:
        process = program.start("serve", "--port", api.url.rpartition(":")[2])
        _, errors = process.communicate(timeout=120)
        assert process.returncode == PortTakenError.exit_code
        assert "--port" in errors


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_when_asked_to_and_leaves_no_process(program: Cli, number: signal.Signals) -> None:
    with served(program) as api:
        assert api.call("POST", "ocr/", files={"file": ("a.txt", b"no document")}).status_code == 400
        with (SAMPLES / "scan.pdf").open("rb") as file:
            assert api.call("POST", "ocr/", files={"file": file}, data={"pages": "1"}).json()["status"] == "done"
        children = psutil.Process(api.process.pid).children(recursive=True)
        assert children
        code, errors = api.stop(number)
    assert code == 0
    assert "go on at the next start" in errors
    assert "Traceback" not in errors
    assert psutil.wait_procs(children, timeout=10)[1] == []


@pytest.fixture
def long_scan(tmp_path: Path) -> Path:
    """A scan of twelve pages."""
    path = tmp_path / "long.pdf"
    with pikepdf.open(SAMPLES / "scan.pdf") as source, pikepdf.new() as target:
        for _ in range(4):
            target.pages.extend(source.pages)
        target.save(path)
    return path


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_a_job_that_was_cut_off_goes_on_under_its_name(program: Cli, long_scan: Path, number: signal.Signals) -> None:
    token = make_token(program)
    with served(program, token=token) as api:
        with long_scan.open("rb") as file:
            job = api.call("POST", "ocr/", files={"file": file}).json()
        assert job["status"] in ("pending", "processing")
        assert (job["text"], job["markdown"], job["pages"]) == ("", "", [])
        assert api.call("GET", f"ocr/{job['uuid']}/download/?format=md").status_code == 409
        until(lambda: api.call("GET", f"ocr/{job['uuid']}/").json()["pages_done"] >= 2)
        api.stop(number)
    with served(program, token=token) as again:
        states: list[str] = []

        def has_ended() -> bool:
            answer = again.call("GET", f"ocr/{job['uuid']}/")
            assert answer.status_code == 200
            states.append(answer.json()["status"])
            return states[-1] in ("done", "failed")

        until(has_ended, 300)
        assert states[-1] == "done"
        ended = again.call("GET", f"ocr/{job['uuid']}/").json()
        assert [page["index"] for page in ended["pages"]] == list(range(12))
        assert again.call("DELETE", f"ocr/{job['uuid']}/").status_code == 204
        assert again.call("GET", f"ocr/{job['uuid']}/").status_code == 404


def test_an_upload_of_200_mb_is_never_in_memory(program: Cli, tmp_path: Path) -> None:
    path = tmp_path / "large.pdf"
    with pikepdf.open(SAMPLES / "born-digital.pdf") as pdf:
        pdf.Root.Ballast = pdf.make_stream(bytes(200 * MIB))
        pdf.save(path, compress_streams=False)
    assert path.stat().st_size > 200 * MIB
    with served(program) as api:
        with (SAMPLES / "born-digital.pdf").open("rb") as file:  # what is loaded once is loaded now
            assert api.call("POST", "ocr/", files={"file": file}).json()["status"] == "done"
        server = psutil.Process(api.process.pid)
        before = peak = server.memory_info().rss

        def pieces() -> Iterator[bytes]:
            nonlocal peak
            yield b'--b\r\nContent-Disposition: form-data; name="file"; filename="large.pdf"\r\n\r\n'
            with path.open("rb") as file:
                while piece := file.read(MIB):
                    yield piece
                    peak = max(peak, server.memory_info().rss)
            yield b"\r\n--b--\r\n"

        answer = requests.post(
            f"{api.url}/api/v1/ocr/",
            data=pieces(),
            headers=api.headers | {"Content-Type": "multipart/form-data; boundary=b"},
            timeout=300,
        )
        peak = max(peak, server.memory_info().rss)
        assert answer.status_code == 200, answer.text[:500]
        assert answer.json()["status"] == "done", answer.json()["error"]
        assert (peak - before) / MIB <= 30
        # The result is a PDF with all that its source holds; the upload itself is gone.
        kept = [each.name for each in _files(program) if each.stat().st_size > 100 * MIB]
        assert kept in ([], ["searchable.pdf"])


def test_no_answer_names_a_folder_of_this_machine(program: Cli) -> None:
    with served(program) as api:
        for content in (b"", b"%PDF-1.7\nbroken", b"\x89PNG\r\n\x1a\nbroken"):
            answer = api.call("POST", "ocr/", files={"file": ("a.pdf", content)})
            assert answer.status_code == 400, content
            assert str(program.home) not in answer.text
        assert _files(program) == []


def _files(program: Cli) -> list[Path]:
    """Files of all jobs."""
    return [path for path in (program.home / "data" / "api").rglob("*") if path.is_file()]
