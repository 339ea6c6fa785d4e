"""Asking documents: what is shown to the model, and how every sentence of an answer is held against the lines."""
