"""Second held-out part of the question set, English alone: written before the answer reader, looked into by nobody."""
