"""Bar codes and QR codes of a page: read from its picture, their bars kept from being read as text, placed in order."""

from engines.barcodes.native import barcodes_of_areas
from engines.barcodes.placing import outside_bars, placed_among
from engines.barcodes.reading import read_barcodes

__all__ = ["barcodes_of_areas", "outside_bars", "placed_among", "read_barcodes"]
