"""A Kubernetes cluster as host processes: the sandbox, the control plane, the kubelet, the components and their tools."""
