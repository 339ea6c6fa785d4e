"""The HTTP API on this machine: the contract of docs/api.md on FastAPI and uvicorn. A door beside window and CLI."""
