"""The page organiser: pages of several files in one grid, put into order, turned, taken out, split into documents."""
