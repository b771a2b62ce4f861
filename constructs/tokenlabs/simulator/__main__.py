"""Runs the simulator until SIGTERM: as llm-d's simulator of vLLM, as `vllm serve MODEL`, or as a `speech` server.

They differ in how they stop. llm-d's simulator and a speech server finish running requests. vLLM aborts them, unless
`--shutdown-timeout` leaves them that many seconds (vllm-project/vllm#36666).
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import socket
import sys
from collections.abc import Sequence

from . import transfers
from .http1 import LARGEST_HEAD
from .models import ModelServer, Options
from .server import Played, Simulator
from .speech import Expected, SpeechServer


def arguments(argv: Sequence[str]) -> argparse.Namespace:
    """Parses the flags that have an effect here; others (`--mode`, `--seed`, `--dtype` …) are ignored."""
    parser = argparse.ArgumentParser(prog="simulator", allow_abbrev=False)
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--address", default="", help="to listen on; by default every address")
    parser.set_defaults(shutdown_timeout=None, model=None)
    if argv[:1] == ["speech"]:
        return parser.parse_args(argv[1:])
    parser.add_argument("--served-model-name", nargs="+", default=[])
    parser.add_argument("--lora-modules", nargs="+", default=[], type=json.loads, help="JSON objects with a `name`")
    parser.add_argument("--max-num-seqs", type=int, default=64)
    parser.add_argument("--time-to-first-token", type=int, default=0, help="milliseconds")
    parser.add_argument("--kv-transfer-config", default="", help="JSON; with a connector, KV blocks come from others")
    parser.add_argument("--inter-token-latency", type=int, default=0, help="milliseconds")
    if argv[:1] == ["serve"]:
        parser.add_argument("model")
        parser.add_argument("--shutdown-timeout", type=float, default=0, help="seconds")
        return parser.parse_known_args(argv[1:])[0]
    parser.add_argument("--model", required=True)
    return parser.parse_known_args(argv)[0]


def _pod() -> str:
    # The kubelet makes a pod's name its host name.
    return os.environ.get("POD_NAME") or socket.gethostname()


def played(given: argparse.Namespace) -> Played:
    """The server that arguments and environment describe."""
    if given.model is None:
        return SpeechServer(Expected(os.environ.get("EXPECTED_HOST"), os.environ.get("EXPECTED_AUTHORIZATION")))
    return ModelServer(
        Options(
            models=(*(given.served_model_name or [given.model]), *(each["name"] for each in given.lora_modules)),
            sequences=given.max_num_seqs,
            first_token=given.time_to_first_token / 1000,
            next_token=given.inter_token_latency / 1000,
            pod=_pod(),
            transfers=_transfers(given),
        )
    )


def _transfers(given: argparse.Namespace) -> bool:
    # llm-d's simulator has no flag for it: it answers `do_remote_decode` whenever it is asked (v0.6.1).
    simulated = given.shutdown_timeout is None and transfers.HOST in os.environ
    return simulated or bool(given.kv_transfer_config and json.loads(given.kv_transfer_config).get("kv_connector"))


async def serve(given: argparse.Namespace) -> None:
    """Listens until SIGTERM or SIGINT; then running requests have `shutdown_timeout` seconds (None: no limit)."""
    plays = played(given)
    if isinstance(plays, ModelServer):
        await plays.start()
    simulator = Simulator(plays, _pod(), os.environ.get("POD_NAMESPACE", ""))
    server = await asyncio.start_server(
        simulator.connected, given.address or None, given.port, limit=LARGEST_HEAD, backlog=1024
    )
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    # Tells which port `--port=0` chose.
    print(f"listening on port {server.sockets[0].getsockname()[1]}", flush=True)
    await stop.wait()
    server.close()
    simulator.stop()
    running = asyncio.all_tasks() - {asyncio.current_task()}
    if running:
        # Remaining tasks are cancelled when the event loop ends, which closes their connections mid-answer.
        await asyncio.wait(running, timeout=given.shutdown_timeout)


if __name__ == "__main__":
    asyncio.run(serve(arguments(sys.argv[1:])))
