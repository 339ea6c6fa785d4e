"""Page repair: pictures of pages made flat, even and clean where that helps reading. Engines layer."""

from engines.ocr.repair.repairing import Repaired, repaired

__all__ = ["Repaired", "repaired"]
