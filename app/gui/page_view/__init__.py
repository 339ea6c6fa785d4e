"""The page as a picture with what was read on top of it, and the list of all pages."""
