"""The language every part of Pagesight speaks: document model, geometry, errors, jobs, settings. No I/O."""
