"""What the long runs share that try to break the program: homes, sessions, mutated files, notes of what is done."""
