"""What was cut off at the last run, and whether to go on with it."""
