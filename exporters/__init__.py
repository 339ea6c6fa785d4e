"""One module a format: a Document and its PageSource in, files out."""
