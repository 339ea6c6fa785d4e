"""What other programs use of the window: the HTTP API, its tokens, and its jobs in the queue. GUI layer."""
