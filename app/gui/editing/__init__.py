"""Correcting what was read: undo, doubtful words, the field under the ink, reading again, areas."""
