"""The queue of files: what waits, what is read, how each ended."""
