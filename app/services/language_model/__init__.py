"""The one language model of the program: chosen, loaded in its own worker process, and asked."""
