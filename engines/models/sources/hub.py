"""Source kind: a repository of a model hub, through huggingface_hub. Engines layer.

The revision is pinned to a commit. The library resumes unfinished downloads and honours the mirror and proxy settings
of its environment variables; no token is ever sent. Where the catalog has no SHA-256, what the hub states for the
pinned commit is compared, and the installer records it.
"""

from __future__ import annotations

import importlib
import logging
import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.jobs import JobCancelled
from engines.models.catalog import HubEntry, ModelFile
from engines.models.integrity import ContentMismatch, check_file
from engines.models.sources.base import FetchContext, SourceFailed

log = logging.getLogger(__name__)

_PROBE_TIMEOUT_S = 10.0
_CHUNK = 256 * 1024


def _library() -> Any:
    # Read by the library when it is imported: plain https resumes and reports each chunk, the other transport does
    # neither; and nobody is told what is downloaded.
    os.environ.setdefault("HF_HUB_DISABLE_XET", "1")
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    library = importlib.import_module("huggingface_hub")
    # It writes its retries to stderr itself, and its 10 MiB chunks would move a progress bar once in many seconds.
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)
    constants: Any = importlib.import_module("huggingface_hub.constants")
    constants.DOWNLOAD_CHUNK_SIZE = _CHUNK
    return library


class HubSource:
    """Files of one repository at one commit."""

    needs_network = True
    serves_many = False

    def __init__(self, entry: HubEntry, library: Any = None) -> None:
        """Use a catalog entry.

        Args:
            entry: Repository, commit and paths.
            library: The module huggingface_hub; imported at first use by default.
        """
        self._entry = entry
        self._library = library

    @property
    def label(self) -> str:
        """The repository with the beginning of its commit."""
        return f"the model hub, {self._entry.repo}@{self._entry.revision[:8]}"

    def unavailable_because(self) -> str:
        """Return "": whether the hub answers is only known by trying."""
        return ""

    def download_size(self, files: Sequence[ModelFile]) -> int:
        """Return the sum of the known sizes."""
        return sum(file.size for file in files)

    def fetch(self, files: Sequence[ModelFile], into: Path, context: FetchContext) -> None:
        """Download the files (see ``Source``)."""
        context.gate.require(self.label, self.download_size(files))
        # Below partials, and named after the commit, so that an interrupted download is continued next time.
        folder = context.partials / f"{self._entry.repo.replace('/', '--')}@{self._entry.revision}"
        try:
            library = self._library or _library()
            self._probe(library, files[0])
            expected = self._complete(library, files)
            for file in expected:
                context.progress(0, file.size, f"downloading {file.name}")
                fetched = library.hf_hub_download(
                    self._entry.repo,
                    self._entry.paths[file.name],
                    revision=self._entry.revision,
                    local_dir=folder,
                    token=False,
                    tqdm_class=_reporter(library, file, context),
                )
                _check(file, Path(fetched))
                Path(fetched).replace(into / file.name)
        except (JobCancelled, ContentMismatch, SourceFailed):
            raise
        except Exception as error:  # the library lets errors of whichever HTTP client it uses through
            log.info("%s failed", self.label, exc_info=True)
            text = str(error).strip().splitlines()
            raise SourceFailed(text[0] if text else type(error).__name__) from error
        shutil.rmtree(folder, ignore_errors=True)

    def _probe(self, library: Any, file: ModelFile) -> None:
        # Asking for a file's headers is not retried, the download is for half a minute: so offline fails at once.
        url = library.hf_hub_url(self._entry.repo, self._entry.paths[file.name], revision=self._entry.revision)
        library.get_hf_file_metadata(url, token=False, timeout=_PROBE_TIMEOUT_S)

    def _complete(self, library: Any, files: Sequence[ModelFile]) -> list[ModelFile]:
        """Fill in what the hub says about files whose hash the catalog leaves open."""
        unknown = [file for file in files if file.sha256 is None]
        if not unknown:
            return list(files)
        infos = library.HfApi().get_paths_info(
            self._entry.repo,
            [self._entry.paths[file.name] for file in unknown],
            revision=self._entry.revision,
            token=False,
        )
        by_path = {info.path: info for info in infos}
        completed = []
        for file in files:
            info = by_path.get(self._entry.paths[file.name]) if file.sha256 is None else None
            if file.sha256 is None:
                if info is None or info.lfs is None:
                    raise SourceFailed(f"the hub states no SHA-256 for {self._entry.paths[file.name]}")
                file = ModelFile(name=file.name, size=info.size, sha256=info.lfs.sha256)
            completed.append(file)
        return completed


def _check(file: ModelFile, path: Path) -> None:
    try:
        check_file(file, path)
    except ContentMismatch:
        path.unlink()
        raise


def _reporter(library: Any, file: ModelFile, context: FetchContext) -> Any:
    """Return a progress bar class for the library that draws nothing and reports to us."""
    base: Any = library.utils.tqdm

    class Reporter(base):  # type: ignore[misc] # the library is untyped
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            kwargs["disable"] = True
            super().__init__(*args, **kwargs)
            self._done = int(kwargs.get("initial") or 0)

        def update(self, n: float | None = 1) -> None:
            self._done += int(n or 0)
            context.progress(self._done, file.size, f"downloading {file.name}")

    return Reporter
