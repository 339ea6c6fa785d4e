"""Editing what was read: a person's version of pages, and reading parts of them again."""
