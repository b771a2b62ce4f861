"""Runs the simulator until SIGTERM: with llm-d's flags as dist/kind's pods start it, or as `vllm serve MODEL` would run.

The two differ in how they stop. llm-d's ends the requests that run. vLLM aborts them, unless `--shutdown-timeout` leaves
them that many seconds (vllm-project/vllm#36666).
"""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import Sequence

from tokenlabs_verify.simulator.http1 import LARGEST_HEAD
from tokenlabs_verify.simulator.server import Options, Simulator


def arguments(argv: Sequence[str]) -> argparse.Namespace:
    """The flags that mean something here; the others (`--mode`, `--seed`, `--dtype` …) are taken and left."""
    parser = argparse.ArgumentParser(prog="tokenlabs_verify.simulator", allow_abbrev=False)
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--address", default="", help="to listen on; by default every address")
    parser.add_argument("--served-model-name", nargs="+", default=[])
    parser.add_argument("--max-num-seqs", type=int, default=64)
    parser.add_argument("--time-to-first-token", type=int, default=0, help="milliseconds")
    parser.add_argument("--inter-token-latency", type=int, default=0, help="milliseconds")
    if argv[:1] == ["serve"]:
        parser.add_argument("model")
        parser.add_argument("--shutdown-timeout", type=float, default=0, help="seconds")
        return parser.parse_known_args(argv[1:])[0]
    parser.add_argument("--model", required=True)
    parser.set_defaults(shutdown_timeout=None)
    return parser.parse_known_args(argv)[0]


async def serve(options: Options, address: str, port: int, drain: float | None) -> None:
    """Listens until SIGTERM or SIGINT; then what runs has `drain` seconds (none: as long as it takes), and is cut off."""
    simulator = Simulator(options)
    server = await asyncio.start_server(simulator.connected, address or None, port, limit=LARGEST_HEAD, backlog=1024)
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    # Whoever asked for port 0 learns it here.
    print(f"listening on port {server.sockets[0].getsockname()[1]}", flush=True)
    await stop.wait()
    server.close()
    simulator.stop()
    running = asyncio.all_tasks() - {asyncio.current_task()}
    if running:
        # Whatever is left is cancelled when the event loop ends, and its connection closed in the middle of the answer.
        await asyncio.wait(running, timeout=drain)


def main(argv: Sequence[str]) -> None:
    """Reads arguments and environment, and serves."""
    given = arguments(argv)
    options = Options(
        models=tuple(given.served_model_name) or (given.model,),
        pod=os.environ.get("POD_NAME", "simulator"),
        namespace=os.environ.get("POD_NAMESPACE", ""),
        sequences=given.max_num_seqs,
        first_token=given.time_to_first_token / 1000,
        next_token=given.inter_token_latency / 1000,
    )
    asyncio.run(serve(options, given.address, given.port, given.shutdown_timeout))


if __name__ == "__main__":
    main(sys.argv[1:])
