"""Where model files come from: one module a kind, chosen by ``registry``. Engines layer."""
