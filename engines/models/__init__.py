"""Models on disk: the catalog, the store, the sources they come from. Engines layer, free of heavy imports."""
