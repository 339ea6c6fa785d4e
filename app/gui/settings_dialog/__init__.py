"""Settings: pages from the declarations of core, models, storage and privacy."""
