"""The page of the first run: models and a sample."""
