"""The verbs of `tokenlabs` that run the platform: `verify` and `env`."""
