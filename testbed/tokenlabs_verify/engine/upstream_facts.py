"""Upstream facts about requests, pinned by hand: the generator is tested against them, so none may come from the generator.

`tests/testbed/runner/test_upstream_facts.py` compares both with what is rendered.
"""

from __future__ import annotations

from collections.abc import Mapping

METHODS: Mapping[str, str] = {
    # OpenAI's API reference; vLLM, vllm/entrypoints/openai/api_server.py.
    "/v1/chat/completions": "POST",
    "/v1/completions": "POST",
    "/v1/embeddings": "POST",
    "/v1/models": "GET",
    # OpenAI's API reference; elizabetht/token-labs, services/magpie-tts.
    "/v1/audio/speech": "POST",
    "/v1/audio/models": "GET",
    "/v1/audio/health": "GET",
    # OpenAI's API reference; NVIDIA Riva ASR NIM, HTTP API.
    "/v1/audio/transcriptions": "POST",
}
"""The method of each path that can be open."""

HONOURED_HEADERS: Mapping[str, str] = {
    "x-ai-eg-model": "envoyproxy/ai-gateway v1.0.0, internal/internalapi: routes match the model in it",
    "x-ai-eg-original-path": "envoyproxy/ai-gateway v1.0.0, internal/internalapi: replaces the path",
    "x-ai-eg-internal-req-id": "envoyproxy/ai-gateway v1.0.0, internal/extproc: joins the two halves of a request",
    "x-gateway-destination-endpoint": "gateway-api-inference-extension v1.3.0, pkg/epp/metadata: the chosen pod",
    "x-gateway-destination-endpoint-subset": "gateway-api-inference-extension v1.3.0, pkg/epp/metadata: the pods to choose from",
    "x-gateway-inference-objective": "gateway-api-inference-extension v1.3.0, pkg/epp/metadata: priority",
    "x-gateway-inference-fairness-id": "gateway-api-inference-extension v1.3.0, pkg/epp/metadata: whose queue",
    "x-gateway-model-name-rewrite": "gateway-api-inference-extension v1.3.0, pkg/epp/metadata: the model that is served",
    "x-llm-d-inference-objective": "llm-d-router pull request 1161: present name of x-gateway-inference-objective",
    "x-llm-d-inference-fairness-id": "llm-d-router pull request 1161: present name of x-gateway-inference-fairness-id",
    "x-llm-d-model-name-rewrite": "llm-d-router pull request 1161: present name of x-gateway-model-name-rewrite",
    "x-prefiller-url": "llm-d-router issue 242: sends the request on to any address",
    "x-prefiller-host-port": "llm-d-inference-scheduler v0.7.1, pkg/common: sends the request on to any address",
    "x-encoder-hosts-ports": "llm-d-inference-scheduler v0.7.1, pkg/common: sends the request on to any address",
    "x-kv-cache-source-host-port": "llm-d-router, pkg/common/routing: fetches cached blocks from any address",
    "x-data-parallel-host-port": "llm-d-inference-scheduler v0.7.1, pkg/common: sends the request on to a worker",
    "x-token-labs-user": "Authorino: limits count by it",
    "x-token-labs-tier": "Authorino: limits are selected by it",
}
"""Headers that a component acts on, and which one; those a client sends must be removed first."""
