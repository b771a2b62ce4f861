"""The platform as host processes in namespaces of their own: a real control plane and real traffic, with no Docker."""
