"""The platform in a kind cluster: Flux as in production, controllers from their charts, Kuadrant's real data plane.

Needs Docker. Every command is data first (`steps.py`), so that it can be printed and tested without Docker.
"""
