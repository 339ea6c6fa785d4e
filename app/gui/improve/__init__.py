"""Doubtful parts looked at again by a vision model: how long, what differs, and what is taken of it."""
