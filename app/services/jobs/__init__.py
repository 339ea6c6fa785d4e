"""Jobs of the local server: an upload is read, worked on by a tool, and kept as results until it is deleted."""
