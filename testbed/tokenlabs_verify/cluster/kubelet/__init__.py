"""The embedded environment's kubelet: runs Pods as processes, each in namespaces of its own, with no container engine.

It is also what else a cluster has of the kind: scheduler of the one node, cluster DNS, binder of claims, and giver of
addresses to LoadBalancer Services.
"""
