"""Reading errors language by language: ``python -m benchmarks.languages``."""
