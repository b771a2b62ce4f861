"""A real WebAssembly engine (V8, of the Node that the generator uses) loads the module and calls what Envoy calls at its start."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tokenlabs_verify.flux import pass_through_wasm

NODE = Path(sys.prefix, "bin/node")
CALLS = """
const module = new WebAssembly.Module(require('fs').readFileSync(process.argv[1]));
const {exports} = new WebAssembly.Instance(module, {});
exports._initialize();
exports.proxy_on_context_create(1, 0);
const first = exports.proxy_on_memory_allocate(10), second = exports.proxy_on_memory_allocate(200000);
const third = exports.proxy_on_memory_allocate(1);
console.log(JSON.stringify({
    imports: WebAssembly.Module.imports(module), names: Object.keys(exports),
    started: exports.proxy_on_vm_start(1, 0), configured: exports.proxy_on_configure(1, 10), first, second, third,
    memory: exports.memory.buffer.byteLength,
}));
"""


def test_starts_and_gives_out_memory(tmp_path: Path) -> None:
    (tmp_path / "plugin.wasm").write_bytes(pass_through_wasm.module())
    done = subprocess.run(
        [NODE, "-e", CALLS, str(tmp_path / "plugin.wasm")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["imports"] == []
    assert (said["started"], said["configured"]) == (1, 1)
    assert said["second"] - said["first"] >= 10
    assert said["third"] - said["second"] >= 200000
    assert said["third"] < said["memory"]
    assert not [name for name in said["names"] if name.startswith("proxy_on_request")], "every request passes"
