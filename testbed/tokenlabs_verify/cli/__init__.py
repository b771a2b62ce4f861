"""The commands of `tokenlabs` that run the platform: `verify` and `env`."""
