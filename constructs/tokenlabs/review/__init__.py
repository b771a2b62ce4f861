"""What a change of manifests does in a cluster: two trees in, effects and changed objects out. Pure."""
