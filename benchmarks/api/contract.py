"""The HTTP API against its own description: schemathesis makes thousands of requests, good and bad.

Every answer must have a status that is described, a body of the described shape, no 5xx but the documented 503 with
``Retry-After``; jobs that were made are followed through the links of the description.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_HOOKS = Path(__file__).resolve().with_name("contract_hooks.py")
# Valid by its schema, a request can still be refused for what it means: bytes that are no picture, an unknown tool, a
# question without a word. All else that is valid must be accepted. And what is wrong by the schema can
# look right as a form: in place of a text an empty list sends nothing, as if the field were left out.
_CONFIG = """
hooks = {hooks}

[checks]
not_a_server_error.expected-statuses = ["2xx", "3xx", "4xx", 503]

[[operations]]
include-operation-id = "ask"
checks.positive_data_acceptance.enabled = false

[[operations]]
include-operation-id = "submit"
checks.positive_data_acceptance.enabled = false
checks.negative_data_rejection.enabled = false
"""


@dataclass(frozen=True, slots=True)
class ContractResult:
    """What came of a run.

    Attributes:
        calls: Requests that were made.
        findings: What was wrong, a line each; empty where nothing was.
        log: What schemathesis wrote.
        wall_s: Seconds it took.
    """

    calls: int
    findings: tuple[str, ...]
    log: str
    wall_s: float


def run_contract(
    url: str,
    token: str,
    *,
    max_examples: int,
    workers: int = 1,
    seed: int = 1,
    max_time_s: int | None = None,
    timeout_s: float = 7200,
) -> ContractResult:
    """Hold a running server against its description.

    Args:
        url: Base URL.
        token: A token without limits.
        max_examples: Cases of each endpoint and phase; 350 make about 5,000 requests.
        workers: Clients at a time; with more than one, schemathesis itself may fail on Python 3.11.
        seed: Of the random cases.
        max_time_s: Seconds in which random cases are repeated; None makes each once.
        timeout_s: After which the run is given up.

    Raises:
        subprocess.TimeoutExpired: If it takes longer.
        RuntimeError: If schemathesis itself fails.
    """
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        config, report = Path(folder) / "schemathesis.toml", Path(folder) / "report.json"
        config.write_text(_CONFIG.format(hooks=json.dumps(str(_HOOKS))), encoding="utf-8")
        # Beside the interpreter, and not "schemathesis": whatever is first on the path may be another one.
        command = [str(Path(sys.executable).with_name("schemathesis")), "--config-file", str(config), "run"]
        options = [f"{url}/openapi.json", "-H", f"Authorization: Bearer {token}", "-n", str(max_examples)]
        options += ["--seed", str(seed), "--request-timeout", "300", "--no-shrink", "--warnings", "off"]
        options += ["--report", "json", "--report-json-path", str(report), "--suppress-health-check", "all"]
        options += ["--workers", str(workers)] + ([] if max_time_s is None else ["--max-time", str(max_time_s)])
        done = subprocess.run(
            [*command, *options], cwd=folder, capture_output=True, text=True, timeout=timeout_s, check=False
        )
        if done.returncode not in (0, 1) or not report.exists():
            raise RuntimeError(f"schemathesis ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
        found = json.loads(report.read_text(encoding="utf-8"))
    return ContractResult(_calls(found), _findings(found), done.stdout, time.monotonic() - began)


def _calls(found: dict[str, Any]) -> int:
    calls: int = found["test_cases"]["generated"]
    return calls


def _findings(found: dict[str, Any]) -> tuple[str, ...]:
    failures = [f"{each['title']}: {', '.join(map(str, each['operations']))}" for each in found["failures"]]
    return (*failures, *(json.dumps(each) for each in found["errors"]))
