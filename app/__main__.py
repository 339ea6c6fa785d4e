"""Lets ``python -m app`` start the program."""

from app.main import main

if __name__ == "__main__":
    main()
