"""Platforms that were installed without tokenlabs, taken over by Flux as `tokenlabs adopt --plan` says, under traffic."""
