"""Flags and variables that every engine has under some name, and that no platform may set."""

from __future__ import annotations

from collections.abc import Mapping

from tokenlabs.spec.runtimes.declaration import WEIGHTS_FOLDER, Owned

ADDRESS = Owned()
KEY = Owned(why="makes the engine require a key that the gateway does not send: every request would get 401")
TLS = Owned(why="makes the engine use TLS, but probes, the picker and the gateway use HTTP: it would never be ready")
GRPC = Owned(why="makes the engine use gRPC, but probes, the picker and the gateway use HTTP: it would never be ready")
DEVICES = Owned(why="bypasses the device plugin: two pods could use one GPU")
VISIBLE: Mapping[str, Owned] = dict.fromkeys(
    (
        *("NVIDIA_VISIBLE_DEVICES", "CUDA_VISIBLE_DEVICES", "HIP_VISIBLE_DEVICES", "ROCR_VISIBLE_DEVICES"),
        *("GPU_DEVICE_ORDINAL", "ZE_AFFINITY_MASK", "ONEAPI_DEVICE_SELECTOR"),
    ),
    DEVICES,
)
"""Variables by which CUDA, ROCm and Level Zero choose among GPUs."""
ENDS = Owned(why="makes the engine print something and exit: the pod would restart repeatedly")
WEIGHTS = Owned(
    why=f"stores weights outside the volume at `{WEIGHTS_FOLDER}`: they would be downloaded at every start",
    instead=f"remove it, or write a folder below `{WEIGHTS_FOLDER}`",
    within=WEIGHTS_FOLDER,
)
