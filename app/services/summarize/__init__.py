"""Short summaries whose sentences carry the pages they rest on. Services layer."""
