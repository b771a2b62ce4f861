"""Deployments of pods that may run on several nodes, for tests of what reads them."""

from __future__ import annotations

PLATFORM = """\
cluster:
  nodes:
    a: {arch: amd64, gpu: {product: NVIDIA-L4, memory: 22Gi}, labels: {rack: "1"}, taints: ["team=llm:NoSchedule"]}
    b: {arch: amd64, gpu: {product: NVIDIA-L4, memory: 22Gi, count: 2}, labels: {rack: "1"}}
    c: {arch: arm64, gpu: {product: NVIDIA-L4, memory: 22Gi}}
    cpu: {arch: amd64}
  nodePools:
    spot: {selector: {example.com/pool: spot}, machines: 2, arch: amd64, gpu: {product: NVIDIA-L4, memory: 22Gi, count: 2}}
"""
ANY = "nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [REQUIRED]}]}}"
APART = (
    "podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: "
    "[{topologyKey: kubernetes.io/hostname, labelSelector: {matchLabels: {app: NAME}}}]}"
)


def on(*nodes: str) -> str:
    """The affinity of pods for nodes by name."""
    values = ", ".join(nodes)
    return (
        f"affinity: {{{ANY.replace('REQUIRED', f'{{key: kubernetes.io/hostname, operator: In, values: [{values}]}}')}}}"
    )


def deployment(
    name: str,
    where: str,
    *,
    replicas: int = 1,
    gpus: int = 1,
    image: str = "i:1",
    tolerations: str = "[{operator: Exists}]",
    update: str = "{type: Recreate}",
) -> str:
    """A Deployment whose pods request GPUs; `where` is `affinity` or `nodeSelector` as flow YAML."""
    return f"""\
apiVersion: apps/v1
kind: Deployment
metadata: {{name: {name}, namespace: n}}
spec:
  replicas: {replicas}
  strategy: {update}
  selector: {{matchLabels: {{app: {name}}}}}
  template:
    metadata: {{labels: {{app: {name}}}}}
    spec:
      {where.replace("NAME", name)}
      tolerations: {tolerations}
      containers: [{{name: c, image: "{image}", resources: {{limits: {{nvidia.com/gpu: {gpus}}}}}}}]
"""
