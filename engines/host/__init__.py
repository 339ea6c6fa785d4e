"""Worker processes: everything that parses foreign bytes or runs a model happens in them. Engines layer."""
