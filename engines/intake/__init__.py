"""Intake: a file of unknown content in, page pictures and native text out.

Engine layer, used in worker processes only: everything here parses untrusted bytes. ``open_source`` is the entrance.
Nothing heavy is imported before a file is opened.
"""

from engines.intake.base import SourceFile, TextLayer
from engines.intake.limits import Limits
from engines.intake.source import open_source

__all__ = ["Limits", "SourceFile", "TextLayer", "open_source"]
