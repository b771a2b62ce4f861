"""The embedded environment's kubelet: runs Pods as processes, each in namespaces of its own, with no container engine.

It also binds PersistentVolumeClaims and assigns addresses to LoadBalancer Services, which no controller of upstream does
without a storage driver or a cloud.
"""
