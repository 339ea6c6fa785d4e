"""Folders that are watched while the window is open: the list, what became of their files, the dialog. GUI layer."""
