"""How a request is served, from manifests alone: which listener, gate, limits, route and pod decide about it. Pure."""
