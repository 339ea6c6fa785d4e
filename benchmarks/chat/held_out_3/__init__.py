"""Third held-out part of the question set, English alone: written without knowledge of how answers are found."""
