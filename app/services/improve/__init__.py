"""The second opinion: a vision model reads doubtful parts again; what differs is proposed, never put in place."""
