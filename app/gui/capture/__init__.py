"""Taking a picture of a part of the screen for the queue."""
