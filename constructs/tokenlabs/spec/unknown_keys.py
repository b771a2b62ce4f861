"""Unknown keys: the key that was probably meant, or why the setting is not supported."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from tokenlabs.spec.problems import Fault, Path, field_name, listing, nearest
from tokenlabs.spec.runtimes import RUNTIMES, Declaration
from tokenlabs.spec.shape import homes, platform_shape
from tokenlabs.spec.slips import glued

# (pattern of the path, why, what instead). Paths are written as in messages, without indices.
_EXPLAINED: tuple[tuple[str, str, str], ...] = (
    (
        r"tenants\.(key|apiKey|api_key|secret|token|password)",
        "would store a tenant's key in Git as plain text",
        "remove it; `tokenlabs tenant add` creates the key and writes it encrypted",
    ),
    (
        r"(tiers\..*|limits|limits\..*)\.shared",
        "is not supported: upstream silently drops the token costs of a shared rule",
        "remove it; the generated policies count one token budget per tenant over all models",
    ),
    (
        r"limits\.counters",
        "is not supported: counters are in Redis, the only store that Envoy Gateway's limits support",
        "remove it",
    ),
    (
        r"(tiers\..*|tenants|limits|limits\..*)\.(counters|expression|key)",
        "is not supported: one wrong counter expression disables all limits of the cluster",
        "remove it; limits are counted by the tenant's `user`",
    ),
    (
        r"tiers\..*\.(when|predicates?|models?|paths?)",
        "is not supported: a tier's limits apply to all models and open paths",
        "remove it, or give the tenant another tier",
    ),
    (
        r"tiers\.[^.]+\.(rates?|limits?|windows?|rpm|rpd|tpm|tpd)",
        "is not a key of a tier",
        "write `requests: {1m: 10, 24h: 100}` and `tokens: {1m: 5000, 24h: 50000}`",
    ),
    (
        r"(.*\.)?(namespace|namespaces)",
        "cannot be set: all namespaces are derived from `name` and the layers",
        "remove it",
    ),
    (
        r"(models|modelDefaults)\.(gpus?|nvidia\.com/gpu)",
        "cannot be set: a model's GPUs are computed from its arguments",
        "write `vllm: {tensorParallelSize: 2}` for two GPUs per replica",
    ),
    (
        r"models\.(name|model)",
        "is not a key of a model",
        "write `id:` for the name that clients send, and `pool:` for its name in the cluster",
    ),
    (
        r"models\.port|(models|modelDefaults)\.vllm\.(port|host|servedModelName)",
        "cannot be set: the pool, the probes and the route use port 8000 and the model's `id`",
        "remove it",
    ),
    (
        r"(models|modelDefaults)\.(args|arguments|extraArgs)",
        "is not a key here",
        "write engine arguments under `vllm:`, those without a field in `vllm.extraArgs`",
    ),
    (
        r"gateway\.streamIdleTimeout",
        "is not supported: a short timeout would cut off a JSON answer, which sends no bytes until it is complete",
        "remove it; an answer may be idle as long as the longest `timeout` of a model or of speech",
    ),
    (
        r"gateway\.(tls|https|certificate)",
        "is not supported: the Gateway has only a plain HTTP listener",
        "remove it, and terminate TLS in front of the Gateway",
    ),
)  # fmt: skip


def unknown_key(path: Path, root: object) -> Fault:
    """The fault of an unknown key."""
    *parent, key = path
    name = ".".join(step for step in path if isinstance(step, str))
    for pattern, why, instead in _EXPLAINED:
        if re.fullmatch(pattern, name):
            return Fault(path, why, instead, at_key=True, value=str(key))
    above = _at(root, tuple(parent))
    siblings = set(above) if isinstance(above, Mapping) else set()
    known = platform_shape().at(tuple(parent)).keys
    if (entry := glued(str(key))) and entry[0] in known:
        return Fault(path, "has no colon and space after its key", f"write `{entry[0]}: {entry[1]}`", at_key=True)
    free = [other for other in known if other not in siblings]
    near, twin = nearest(str(key), free), nearest(str(key), known, cutoff=0.8)
    if near and not (twin in siblings and str(twin).lower() == str(key).lower()):
        instead = f"did you mean `{near}`?"
    elif twin:
        instead = f"`{twin}` is already set: delete this key"
    elif place := _elsewhere(str(key), tuple(parent), root):
        instead = f"write `{key}` under {place}"
    elif runtime := _whose_arguments(name):
        return _argument(path, root, runtime)
    else:
        instead = f"known: {listing(known)}"
    return Fault(path, "is an unknown key", instead, at_key=True, value=str(key))


def _whose_arguments(name: str) -> Declaration | None:
    blocks = {each.block: each for each in reversed(RUNTIMES.values())}
    match = re.fullmatch(rf"models\.({'|'.join(blocks)})\.[A-Za-z][A-Za-z0-9_]*", name)
    return blocks[match[1]] if match else None


def _argument(path: Path, root: object, runtime: Declaration) -> Fault:
    """An engine argument without a field: its word for `extraArgs`, or why it is rejected."""
    key = str(path[-1])
    flag = "--" + re.sub(r"(?<=[a-z0-9])(?=[A-Z])|_", "-", key).lower()
    value = _at(root, path)
    if owned := runtime.owner_of(flag):
        return Fault(path, owned.why, owned.instead, at_key=True, value=key)
    if isinstance(value, bool):
        word = flag if value else f"--no-{flag[2:]}"
    else:
        word = f"{flag}={value}" if isinstance(value, str | int | float) else f"{flag}={json.dumps(value)}"
    shown = f"'{word}'" if '"' in word else f'"{word}"'
    return Fault(
        path,
        "has no field",
        f"write it as the engine's flag: `extraArgs: [{shown}]`",
        at_key=True,
        value=key,
    )


def _at(root: object, path: Path) -> object:
    for step in path:
        root = root[step]  # type: ignore[index]
    return root


def _elsewhere(key: str, parent: Path, root: object) -> str | None:
    places = homes(key)
    # Under the mapping at hand, if it is known there: `models[1].dtype` → `models[1].vllm`.
    here = tuple(0 if isinstance(step, int) else step for step in parent)
    below = [place for place in places if place[: len(here)] == here]
    if len(below) > 1 and parent[:1] == ("models",):
        # Arguments that several engines have: those of the model's own.
        model = _at(root, parent[:2])
        engine = str(model.get("engine", "vllm")) if isinstance(model, Mapping) else ""
        block = RUNTIMES[engine].block if engine in RUNTIMES else ""
        below = [place for place in below if place[len(here)] == block]
    if len(below) == 1:
        return f"`{field_name((*parent, *below[0][len(here) :]))}`"
    if len(places) == 1:
        written = field_name(places[0]).replace("[0]", "[…]").replace("[`*`]", "<name>")
        return f"`{written}`" if written else "no other key, at the beginning of a line"
    return None
