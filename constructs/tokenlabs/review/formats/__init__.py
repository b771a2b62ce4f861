"""A review as text: one format per module, pure functions."""
