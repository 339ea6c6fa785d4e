"""Layout analysis: recognised lines in, blocks in reading order out. Pure Python and numpy, no model."""

from engines.layout.analysis import analyse

__all__ = ["analyse"]
