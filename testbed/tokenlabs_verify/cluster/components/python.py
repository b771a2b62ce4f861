"""Python, which runs the speech simulator from its ConfigMap."""

from __future__ import annotations

from tokenlabs_verify.cluster.components.component import Component

COMPONENT = Component(
    name="python",
    images=("docker.io/library/python",),
    tags=("3.13.9-slim",),
    replaces="tokenlabs' own Python in place of the image of Python 3.13.9; the program is the Pod's.",
    entrypoint=("python3",),
    commands={"python": "python", "python3": "python"},
)
