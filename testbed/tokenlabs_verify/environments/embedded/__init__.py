"""The platform as host processes in their own namespaces: a real control plane and real traffic, without Docker."""

PASSES = GATE, REQUESTS, OPERATOR, ADMISSION = ("gate", "requests", "operator", "admission")
"""Names of its passes in order: the values of `--pass`."""
UPGRADE, REHEARSALS = "upgrade", "rehearsals"
"""Names of the passes of `tokenlabs verify rehearsals`, of which it runs one: with the upgrade, or without."""
TAKEOVERS = ("february", "august")
"""Platforms that `tokenlabs verify takeover` hands over to Flux."""
