"""Sentences as vectors: alike in meaning is near in direction. Only the model worker loads it."""
