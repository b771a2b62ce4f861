"""What layers share: the layer itself, typed kinds, pods, peers, releases, health checks, Secrets."""
