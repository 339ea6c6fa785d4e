"""Writing documents of the library as files."""
