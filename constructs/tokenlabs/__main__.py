"""Lets `python -m tokenlabs` do what the `tokenlabs` command does."""

from tokenlabs.cli import main

main()
