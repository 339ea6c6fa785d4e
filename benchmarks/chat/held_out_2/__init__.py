"""Second held-out part of the question set, English alone: written before the answer reader, and looked into by nobody since."""
