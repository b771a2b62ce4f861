"""Does the simulator play vLLM's part in prefill by another pod: holding blocks, fetching them once, computing without them?

Fields as in vLLM, tests/v1/kv_connector/nixl_integration/toy_proxy_server.py.
"""

from __future__ import annotations

import json
import socket
from typing import Any

from tests.testbed.simulated import MODEL, Simulated, simulated
from tokenlabs_verify.client import Answer, Request, send

CONNECTOR = '--kv-transfer-config={"kv_connector":"NixlConnector","kv_role":"kv_both"}'
FOR_ANOTHER = {"do_remote_decode": True, "do_remote_prefill": False}


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def channel() -> dict[str, str]:
    return {"VLLM_NIXL_SIDE_CHANNEL_HOST": "127.0.0.1", "VLLM_NIXL_SIDE_CHANNEL_PORT": str(free_port())}


def asked(server: Simulated, params: Any, **body: Any) -> Answer:
    message = {"role": "user", "content": "one two three"}
    content = {"model": MODEL, "messages": [message], "kv_transfer_params": params, **body}
    return send(
        server.address, Request("POST", b"/v1/chat/completions", (("Host", "x"),), json.dumps(content).encode())
    )


def test_what_one_server_prefilled_another_fetches_once() -> None:
    with (
        simulated("serve", MODEL, CONNECTOR, **channel() | {"POD_NAME": "pool-prefill-a"}) as prefills,
        simulated("serve", MODEL, CONNECTOR, **channel()) as decodes,
    ):
        answer = asked(prefills, FOR_ANOTHER, max_tokens=1)
        params = answer.json()["kv_transfer_params"]
        assert (params["do_remote_prefill"], params["do_remote_decode"]) == (True, False)
        decoded = asked(decodes, params)
        assert decoded.values("x-simulator-fetched-from") == ("pool-prefill-a",)
        assert decoded.json()["choices"][0]["message"]["content"].split() == ["one", "two", "three"]
        assert asked(decodes, params).values("x-simulator-fetched-from") == ("nobody",), "blocks are free once fetched"


def test_llm_ds_simulator_transfers_without_a_flag() -> None:
    """It answers `do_remote_decode` whenever it is asked (llm-d-inference-sim v0.6.1, `IsDoRemoteDecode`)."""
    model = ("--model", MODEL)
    with (
        simulated(*model, **channel() | {"POD_NAME": "pool-prefill-a"}) as prefills,
        simulated(*model, **channel()) as decodes,
    ):
        params = asked(prefills, FOR_ANOTHER, max_tokens=1).json()["kv_transfer_params"]
        assert asked(decodes, params).values("x-simulator-fetched-from") == ("pool-prefill-a",)


def test_a_server_whose_blocks_cannot_be_fetched_is_done_without() -> None:
    with simulated("serve", MODEL, CONNECTOR, **channel()) as decodes:
        params = {
            "do_remote_prefill": True,
            "remote_host": "127.0.0.1",
            "remote_port": free_port(),
            "remote_engine_id": "gone",
            "remote_block_ids": [1],
        }
        answer = asked(decodes, params)
        assert (answer.status, answer.values("x-simulator-fetched-from")) == (200, ("nobody",))


def test_a_request_that_ends_before_its_limit_holds_no_blocks() -> None:
    """vLLM keeps blocks only of requests that ended by length (nixl_connector.py, request_finished)."""
    with simulated("serve", MODEL, CONNECTOR, **channel()) as prefills:
        assert "kv_transfer_params" not in asked(prefills, FOR_ANOTHER).json()


def test_without_a_connector_transfers_have_no_effect() -> None:
    with simulated("serve", MODEL) as server:
        answer = asked(server, FOR_ANOTHER, max_tokens=1)
        assert "kv_transfer_params" not in answer.json()
        assert answer.values("x-simulator-fetched-from") == ()
