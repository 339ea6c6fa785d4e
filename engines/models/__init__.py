"""Models on disk: the catalog, the store, and the sources they are fetched from. Engines layer, free of heavy imports."""
