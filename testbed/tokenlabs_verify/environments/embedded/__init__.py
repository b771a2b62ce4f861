"""The platform as host processes in namespaces of their own: a real control plane and real traffic, with no Docker."""

PASSES = GATE, REQUESTS, OPERATOR, ADMISSION = ("gate", "requests", "operator", "admission")
"""Names of its passes, in their order: what `--pass` takes."""
