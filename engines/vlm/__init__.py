"""Reading regions of pages with a vision language model: crops, guards, what models write, and where it stands."""
