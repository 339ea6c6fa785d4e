"""Translating documents block by block with a language model, and checking what must not change. Services layer."""
