"""Side-by-side runs against peers, and the model floor. Not part of the installed program."""
