"""Past documents and search over their text."""
