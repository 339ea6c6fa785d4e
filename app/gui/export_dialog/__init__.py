"""Exporting documents of the library: choices, progress, results."""
