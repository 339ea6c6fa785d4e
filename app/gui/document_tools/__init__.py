"""Tools that work on a document that was read: its fields, its translation. GUI layer."""
