"""Where the benchmark keeps what it makes: decoded pages, generated sets, model folders, results. Never committed."""

from __future__ import annotations

from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
WORK = REPOSITORY / "benchmarks" / "work"
SHARED = REPOSITORY.parent / "shared"
PEERS = REPOSITORY / "benchmarks" / "peers"
SAMPLES = REPOSITORY / "resources" / "samples"
