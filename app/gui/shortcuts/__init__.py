"""Keys of all actions: which there are, changing them, keeping what was changed."""
