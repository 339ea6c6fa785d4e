"""Reading documents: options, the reading of one page (in a worker), the reading of a whole file (in the parent)."""
