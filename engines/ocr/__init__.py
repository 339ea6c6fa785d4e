"""CPU tier: lines of text found and read in a page picture.

Engines layer. Heavy libraries load only in the adapters, inside the worker process.
"""
