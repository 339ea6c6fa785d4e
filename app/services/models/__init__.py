"""Use cases around models: list, install, verify, import, remove. Services layer."""
