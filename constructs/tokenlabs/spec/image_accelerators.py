"""What images of engines are built for, as far as their names say it.

Sources: vLLM's images at Docker Hub (`vllm-openai`, and with `-rocm`, `-xpu`, `-cpu`), ROCm's (`rocm/vllm`), docker/ of SGLang,
docs/docker.md of llama.cpp.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from tokenlabs.spec.accelerators import VENDORS
from tokenlabs.spec.image_references import qualified, split

CPU = "cpu"
_WORDS: Mapping[str, str] = {
    **dict.fromkeys(("cuda", "nvidia"), "nvidia"),
    **dict.fromkeys(("rocm", "hip"), "amd"),
    **dict.fromkeys(("xpu", "sycl", "oneapi"), "intel"),
    **dict.fromkeys((CPU, "xeon"), CPU),
}
_NUMBERED = re.compile(r"(cuda|rocm|cu)[0-9]+")
_OF_CUDA = ("vllm-openai",)
"""Names whose images without another word are upstream's for CUDA."""
_LLAMA_CPP = re.compile(r"(server|full|light)(-b[0-9]+)?")
"""Tags of llama.cpp's images for CPUs."""
SHOWN: Mapping[str, str] = {"nvidia": "CUDA", "amd": "ROCm", "intel": "Intel's GPUs", CPU: "CPUs"}


def made_for(image: str) -> frozenset[str]:
    """Vendors of GPUs, or `cpu`, that an image is built for; empty: its name does not say it."""
    name, tag, _ = split(qualified(image))
    path = name.split("/")[1:]
    last = path[-1]
    found = frozenset(filter(None, (_word(word) for part in (*path, tag or "") for word in re.split(r"[-_.+]", part))))
    if found:
        return found
    if last == "llama.cpp":
        if _LLAMA_CPP.fullmatch(tag or ""):
            return frozenset({CPU})
        return frozenset(VENDORS) if (tag or "").startswith("server-vulkan") else frozenset()
    return frozenset({"nvidia"}) if last in _OF_CUDA or path[-2:] == ["lmsysorg", "sglang"] else frozenset()


def _word(word: str) -> str | None:
    numbered = _NUMBERED.match(word)
    if numbered:
        word = {"cu": "cuda"}.get(numbered[1], numbered[1])
    return _WORDS.get(word)
