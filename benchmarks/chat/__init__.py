"""Asks the chat questions about documents that this project made, and holds its answers against the truth."""
