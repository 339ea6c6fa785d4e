"""The tiers: which of them this version and this machine can read with, and what is missing for the others."""

from __future__ import annotations

from core.errors import AppError, NotBuiltError
from core.model import Tier


def missing_for(tier: Tier) -> AppError | None:
    """Return why nothing can be read with a tier, None where it can; cheap, any thread.

    A missing model of the cpu tier is not told here: PDFs that hold text are read without one.
    """
    if tier is Tier.VLM:
        return NotBuiltError(
            "the tier 'vlm' is not part of this version",
            remedy="Use the tier cpu; it reads printed text, not handwriting or formulas",
        )
    return None
