"""Rendered pages on which the quick pass's rules are chosen, and what the rules do there."""
