"""The platform in a kind cluster: Flux as in production, controllers by their charts, Kuadrant's real data plane.

Needs Docker. Everything that is executed is data first (`steps.py`), so that it can be read, and tested, without it.
"""
