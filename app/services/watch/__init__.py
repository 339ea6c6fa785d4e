"""Watched folders: files that appear in them are converted once."""
