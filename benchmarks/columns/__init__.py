"""Twenty pages of several columns whose reading order is known, set and degraded on demand."""
