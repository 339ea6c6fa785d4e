"""Parameters that several endpoints share."""

from __future__ import annotations

import re
from typing import Annotated

from fastapi import Depends, Path

from core.errors import JobUnknownError

_ID = re.compile(r"[0-9a-f]{32}")


def is_job_id(text: str) -> bool:
    """Tell whether a text has the shape of an id."""
    return _ID.fullmatch(text) is not None


async def _job_id(
    job_id: Annotated[
        str, Path(description="The job's `uuid`.", json_schema_extra={"pattern": "^[0-9a-f]{32}$"}, alias="uuid")
    ],
) -> str:
    if not is_job_id(job_id):  # the same answer as for one that nobody has
        raise JobUnknownError("there is no such job")
    return job_id


JobId = Annotated[str, Depends(_job_id)]
"""Id in the path, of the right shape."""
