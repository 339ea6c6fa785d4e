"""The library: documents, their pages and the journal of jobs, in one SQLite file shared by several processes."""
