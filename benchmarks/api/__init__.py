"""The HTTP API under load and against its own description."""
