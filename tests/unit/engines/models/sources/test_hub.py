from __future__ import annotations

import hashlib
import os
import socket
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from core.jobs import JobCancelled
from core.settings import NetworkPolicy
from engines.models.catalog import Catalog, HubEntry, ModelEntry, ModelFile, ModelRole
from engines.models.installer import ModelInstaller
from engines.models.integrity import ContentMismatch
from engines.models.network import DownloadRefused
from engines.models.sources.base import SourceFailed
from engines.models.sources.hub import HubSource
from engines.models.store import ModelStore
from tests.unit.engines.models.model_fakes import fetch_context, tiny_file

REVISION = "a" * 40
ENTRY = HubEntry(repo="someone/weights", revision=REVISION, paths={"net.bin": "sub/net.onnx"})
CONTENT = b"weights" * 100
FILE = tiny_file("net.bin", CONTENT)
OPEN = ModelFile(name="net.bin")


class Bar:
    def __init__(self, **settings: Any) -> None:
        assert settings["disable"] is True


class FakeHub:
    """The few functions of huggingface_hub that we call."""

    utils = SimpleNamespace(tqdm=Bar)

    def __init__(self, content: bytes = CONTENT, stated: str | None = None, fail: Exception | None = None) -> None:
        self.content = content
        self.stated = stated
        self.fail = fail
        self.is_offline = False
        self.calls: list[tuple[str, str, dict[str, Any]]] = []

    def hf_hub_download(self, repo: str, path: str, **settings: Any) -> str:
        self.calls.append((repo, path, settings))
        if self.fail:
            raise self.fail
        bar = settings["tqdm_class"](total=len(self.content), initial=0)
        target = Path(settings["local_dir"], path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(self.content)
        bar.update(len(self.content))
        return str(target)

    def hf_hub_url(self, repo: str, path: str, *, revision: str) -> str:
        return f"{repo}/{revision}/{path}"

    def get_hf_file_metadata(self, url: str, *, token: bool, timeout: float) -> None:
        assert url == f"someone/weights/{REVISION}/sub/net.onnx"
        if self.is_offline:
            raise OSError("the hub is out of reach")

    def HfApi(self) -> FakeHub:  # noqa: N802 - the library's name
        return self

    def get_paths_info(self, repo: str, paths: list[str], **settings: Any) -> list[SimpleNamespace]:
        assert settings == {"revision": REVISION, "token": False}
        lfs = SimpleNamespace(sha256=self.stated) if self.stated else None
        return [SimpleNamespace(path=path, size=len(self.content), lfs=lfs) for path in paths]


def test_fetches_the_pinned_commit_without_a_token(tmp_path: Path) -> None:
    hub = FakeHub()
    seen: list[tuple[int, int, str]] = []
    context = fetch_context(tmp_path, progress=lambda *step: seen.append(step))
    HubSource(ENTRY, hub).fetch([FILE], tmp_path / "into", context)
    assert (tmp_path / "into" / "net.bin").read_bytes() == CONTENT
    repo, path, settings = hub.calls[0]
    assert (repo, path) == ("someone/weights", "sub/net.onnx")
    assert settings["revision"] == REVISION
    assert settings["token"] is False
    assert seen == [(0, 700, "downloading net.bin"), (700, 700, "downloading net.bin")]
    assert list(context.partials.iterdir()) == []


def test_wrong_content_is_refused_and_removed(tmp_path: Path) -> None:
    context = fetch_context(tmp_path)
    with pytest.raises(ContentMismatch):
        HubSource(ENTRY, FakeHub(b"WEIGHTS" * 100)).fetch([FILE], tmp_path / "into", context)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_errors_of_the_library_become_a_reason(tmp_path: Path) -> None:
    hub = FakeHub(fail=ConnectionError("no route to the hub\nand a long explanation"))
    with pytest.raises(SourceFailed, match=r"^no route to the hub$"):
        HubSource(ENTRY, hub).fetch([FILE], tmp_path / "into", fetch_context(tmp_path))


def test_offline_fails_before_the_download_is_begun(tmp_path: Path) -> None:
    hub = FakeHub()
    hub.is_offline = True
    with pytest.raises(SourceFailed, match="out of reach"):
        HubSource(ENTRY, hub).fetch([FILE], tmp_path / "into", fetch_context(tmp_path))
    assert hub.calls == []


def test_cancel_passes_through_and_keeps_what_came(tmp_path: Path) -> None:
    def cancel(done: int, _: int, __: str) -> None:
        if done:
            raise JobCancelled

    context = fetch_context(tmp_path, progress=cancel)
    with pytest.raises(JobCancelled):
        HubSource(ENTRY, FakeHub()).fetch([FILE], tmp_path / "into", context)
    assert list(context.partials.rglob("net.onnx"))


def test_network_never_asks_the_hub_nothing(tmp_path: Path) -> None:
    hub = FakeHub()
    with pytest.raises(DownloadRefused):
        HubSource(ENTRY, hub).fetch([FILE], tmp_path / "into", fetch_context(tmp_path, NetworkPolicy.NEVER))
    assert hub.calls == []


def installer_of(root: Path, hub: FakeHub) -> ModelInstaller:
    model = ModelEntry(id="a", role=ModelRole.TEXT_DETECTION, title="A", licence="MIT", files=(OPEN,), sources=(ENTRY,))
    return ModelInstaller(ModelStore(root, Catalog(models=(model,))), lambda _: HubSource(ENTRY, hub))


def test_open_hash_is_the_hubs_own_recorded_and_marked(tmp_path: Path) -> None:
    installer = installer_of(tmp_path, FakeHub(stated=hashlib.sha256(CONTENT).hexdigest()))
    installer.install(["a"], policy=NetworkPolicy.ALLOW)
    record = installer.store.status("a").record
    assert record is not None
    assert record.files[0].sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert not record.is_hash_pinned
    installer.store.verify("a")


def test_hub_that_states_another_hash_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContentMismatch):
        HubSource(ENTRY, FakeHub(stated="0" * 64)).fetch([OPEN], tmp_path, fetch_context(tmp_path))


def test_open_hash_that_the_hub_does_not_state_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceFailed, match="states no SHA-256"):
        HubSource(ENTRY, FakeHub()).fetch([OPEN], tmp_path, fetch_context(tmp_path))


class HubHandler(BaseHTTPRequestHandler):
    """As much of a hub as a download of one file needs."""

    def do_HEAD(self) -> None:
        self.send_response(200)
        self.send_header("X-Repo-Commit", REVISION)
        self.send_header("ETag", f'"{hashlib.sha256(CONTENT).hexdigest()}"')
        self.send_header("Content-Length", str(len(CONTENT)))
        self.end_headers()

    def do_GET(self) -> None:
        self.do_HEAD()
        self.wfile.write(CONTENT)

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


REAL_LIBRARY = """
import sys
from pathlib import Path
from tests.unit.engines.models.model_fakes import fetch_context, tiny_file
from engines.models.catalog import HubEntry
from engines.models.sources.hub import HubSource
from engines.models.sources.base import SourceFailed

root = Path(sys.argv[1])
entry = HubEntry(repo="someone/weights", revision="a" * 40, paths={"net.bin": "sub/net.onnx"})
context = fetch_context(root, progress=lambda *step: print(*step))
try:
    HubSource(entry).fetch([tiny_file("net.bin", b"weights" * 100)], root / "into", context)
except SourceFailed as error:
    print("failed:", error)
"""


def run_with_real_library(root: Path, endpoint: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", REAL_LIBRARY, str(root)],
        cwd=Path(__file__).parents[5],
        env=os.environ | {"HF_ENDPOINT": endpoint, "NO_PROXY": "127.0.0.1", "HF_HOME": str(root / "home")},
        capture_output=True,
        text=True,
        check=True,
    )


def test_real_library_downloads_from_a_hub_and_reports(tmp_path: Path) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), HubHandler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        done = run_with_real_library(tmp_path, f"http://127.0.0.1:{server.server_port}")
        server.shutdown()
        thread.join()
    assert done.stdout.splitlines() == ["0 700 downloading net.bin", "700 700 downloading net.bin"]
    assert done.stderr == ""
    assert (tmp_path / "into" / "net.bin").read_bytes() == CONTENT


def test_real_library_fails_at_once_and_quietly_when_offline(tmp_path: Path) -> None:
    with socket.socket() as reserved:  # bound but not listening: connections are refused
        reserved.bind(("127.0.0.1", 0))
        done = run_with_real_library(tmp_path, f"http://127.0.0.1:{reserved.getsockname()[1]}")
    assert done.stdout.startswith("failed: ")
    assert done.stderr == ""


class PairHandler(BaseHTTPRequestHandler):
    """A hub that holds a language model and its picture encoder, and tells nothing about their hashes."""

    def do_HEAD(self) -> None:
        self._answer(has_body=False)

    def do_GET(self) -> None:
        self._answer(has_body=True)

    def _answer(self, *, has_body: bool) -> None:
        content = PAIR.get(self.path.rpartition("/")[2])
        self.send_response(200 if content is not None else 404)
        body = content or b""
        self.send_header("X-Repo-Commit", REVISION)
        self.send_header("ETag", '"0123456789abcdef"')
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if has_body:
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


PAIR = {"weights-Q4_K_M.gguf": b"GGUF weights" * 1000, "mmproj-weights.gguf": b"GGUF encoder" * 500}

INSTALL_PAIR = """
import sys
from pathlib import Path
from core.settings import NetworkPolicy
from engines.llama.profile import ModelProfile
from engines.models.catalog import Catalog, HubEntry, ModelEntry, ModelRole
from engines.models.installer import ModelInstaller
from engines.models.store import ModelStore
from tests.unit.engines.models.model_fakes import tiny_file

names = {"model.gguf": "weights-Q4_K_M.gguf", "mmproj.gguf": "mmproj-weights.gguf"}
contents = {"model.gguf": b"GGUF weights" * 1000, "mmproj.gguf": b"GGUF encoder" * 500}
entry = ModelEntry(
    id="pair", role=ModelRole.VISION, title="Pair", licence="MIT",
    files=tuple(tiny_file(name, content) for name, content in contents.items()),
    sources=(HubEntry(repo="someone/pair", revision="a" * 40, paths=names),),
    llm=ModelProfile(model_file="model.gguf", projector_file="mmproj.gguf", can_read=True),
)
store = ModelStore(Path(sys.argv[1]) / "models", Catalog((entry,)), ())
print(ModelInstaller(store).install(["pair"], policy=NetworkPolicy.ALLOW))
store.verify("pair")
print(sorted(path.name for path in store.path("pair").iterdir()), store.status("pair").record.is_hash_pinned)
"""


def test_language_model_and_its_picture_encoder_come_from_a_hub_as_one_model(tmp_path: Path) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), PairHandler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        endpoint = f"http://127.0.0.1:{server.server_port}"
        done = subprocess.run(
            [sys.executable, "-c", INSTALL_PAIR, str(tmp_path)],
            cwd=Path(__file__).parents[5],
            env=os.environ | {"HF_ENDPOINT": endpoint, "NO_PROXY": "127.0.0.1", "HF_HOME": str(tmp_path / "home")},
            capture_output=True,
            text=True,
            check=False,
        )
        server.shutdown()
        thread.join()
    assert done.stdout.splitlines() == ["('pair',)", "['installed.json', 'mmproj.gguf', 'model.gguf'] True"], (
        done.stderr
    )
