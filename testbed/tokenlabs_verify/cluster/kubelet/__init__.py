"""The embedded environment's kubelet: runs Pods as processes in their own namespaces, without a container engine.

It also binds PersistentVolumeClaims and assigns addresses to LoadBalancer Services, which upstream controllers only do with
a storage driver or a cloud provider.
"""
