"""CPU tier: text lines found and read in a page picture. Heavy libraries load only in the adapters, inside the worker."""
