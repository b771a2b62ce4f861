"""The platform as host processes in their own namespaces: a real control plane and real traffic, without Docker."""

PASSES = GATE, REQUESTS, OPERATOR, ADMISSION = ("gate", "requests", "operator", "admission")
"""Names of its passes in order: the values of `--pass`."""
REHEARSALS = "rehearsals"
"""Name of the pass of `tokenlabs verify rehearsals`, which no other run includes."""
