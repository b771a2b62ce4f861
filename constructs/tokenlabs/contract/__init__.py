"""What the generator, the readers of manifests and the test bed must agree on, each fact once: data, and no behaviour.

A name, port or format is here when somebody besides the layer that renders it must know it. Standard library only.
"""
