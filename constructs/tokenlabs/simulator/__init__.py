"""A program that plays model servers, Magpie and NVIDIA NIM: steered by request headers, with a record of every request.

It needs the standard library only and imports itself relatively, so it runs as `python -m tokenlabs.simulator` here and,
from a ConfigMap, as `python -m simulator` in any Python image.

- `--model=…`: llm-d's simulator of vLLM, with the arguments that dist/kind gives it; `serve MODEL …`: vLLM.
- `speech`: Magpie, or NIM where EXPECTED_HOST and EXPECTED_AUTHORIZATION say what requests must carry.

`steering.py` says how a request steers its answer, `record.py` what is recorded of it. Besides the played API it serves

- `GET /simulator/requests` (`?tag=…`, `?tag-prefix=…`): the record, a JSON list, oldest first; `DELETE` empties it;
- `PUT /simulator/metrics` with any of `waiting`, `running`, `kv_cache`: values for a model server's `/metrics` to
  report; `DELETE` goes back to the measured ones.
"""

from __future__ import annotations

from pathlib import Path

MODULE = "simulator"
"""Name of the program where a ConfigMap holds it."""
MOUNT = f"/program/{MODULE}"
"""Where a pod mounts that ConfigMap; PYTHONPATH must name the parent folder."""
COMMAND = ("python", "-B", "-u", "-m", MODULE)


def files() -> dict[str, str]:
    """The program's text by file name, for a ConfigMap."""
    return {each.name: each.read_text(encoding="utf-8") for each in sorted(Path(__file__).parent.glob("*.py"))}
