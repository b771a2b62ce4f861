"""tokenlabs: one `platform.yaml` in, the complete reviewable YAML of a token-serving platform out."""

__version__ = "0.1.0"
