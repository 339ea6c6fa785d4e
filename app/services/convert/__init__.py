"""The use case behind ``pagesight convert``: files and folders in, written results out."""
