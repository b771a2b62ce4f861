"""Base of every part of the spec: a strict, frozen model, and the scalar types."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from tokenlabs.contract.windows import window_seconds
from tokenlabs.spec.kubernetes_names import DNS_LABEL, DNS_NAME, LABEL_KEY, QUALIFIED_NAME


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


class SpecModel(BaseModel):
    """A mapping of platform.yaml: rejects unknown keys, has camelCase keys as in Kubernetes, and is immutable."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        alias_generator=_camel,
        populate_by_name=True,
        defer_build=True,
    )


class Refused(ValueError):  # noqa: N818
    """A value that a type of the spec rejects: the reason, and what to write instead."""

    def __init__(self, why: str, instead: str) -> None:
        super().__init__(f"{why}; {instead}")
        self.why = why
        self.instead = instead


WINDOW_PATTERN = r"^([0-9]{1,5}(h|m|s)){1,4}$"
"""Kuadrant's and the Gateway API's, without `ms`: windows count whole seconds (Kuadrant/kuadrant-operator v1.5.2)."""
_WINDOW = re.compile(WINDOW_PATTERN)


def _window(value: str) -> str:
    if not _WINDOW.fullmatch(value):
        raise Refused("is not a duration in h, m and s", _window_instead(value))
    if window_seconds(value) < 1:
        raise Refused("is shorter than one second", "write `1s` or more")
    return value


def _window_instead(value: str) -> str:
    days = re.fullmatch(r"([0-9]{1,3})d", value)
    if days:
        return f"write `{int(days.group(1)) * 24}h`: days are not supported"
    if re.fullmatch(r"[0-9]{1,5}", value):
        return f"write the unit: `{value}s`, `{value}m` or `{value}h`"
    if re.fullmatch(r"([0-9]+(h|m|s|ms))+", value) and "ms" in value:
        return "limits are counted in whole seconds, so write `1s` or more"
    return "write hours, minutes or seconds, such as `24h`, `1m` or `90s`"


def near_name(written: str, pattern: str) -> str | None:
    """The Kubernetes name that was probably meant: in lower case, with `-` for forbidden characters; None if there is none."""
    if not written.isascii():
        return None
    kept = r"[^a-z0-9-]+" if pattern == DNS_LABEL_PATTERN else r"[^a-z0-9.-]+"
    near = re.sub(kept, "-", written.lower()).strip("-.")
    return near if re.fullmatch(pattern, near) else None


def _text(value: Any) -> Any:
    """YAML reads `4` as a number; a Kubernetes quantity is a string."""
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


LATENCY_PATTERN = r"^([0-9]{1,5}ms|([0-9]{1,5}(h|m|s)){1,4})$"


def _latency(value: str) -> str:
    if not re.fullmatch(LATENCY_PATTERN, value):
        raise Refused("is not a duration", "write milliseconds or seconds, such as `500ms` or `3s`")
    return value


DNS_LABEL_PATTERN = rf"^{DNS_LABEL}$"
DNS_NAME_PATTERN = rf"^{DNS_NAME}$"
HOST_NAME_PATTERN = rf"^({DNS_LABEL}\.)*([0-9][-0-9]*)?[a-z]([-a-z0-9]*[a-z0-9])?$"
IMAGE_PATTERN = r"^[a-z0-9][-a-zA-Z0-9._/:@]*$"
ENV_PATTERN = r"^[A-Za-z_][A-Za-z0-9_]*$"
LABEL_VALUE_PATTERN = r"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"
LABEL_KEY_PATTERN = rf"^{LABEL_KEY}$"
DEVICES_PATTERN = rf"^(?!requests\.|([^/]*\.)?kubernetes\.io/){DNS_NAME}/{QUALIFIED_NAME}$"
"""Resources that a device plugin can advertise (kubernetes, pkg/apis/core/v1/helper, IsExtendedResourceName)."""
QUANTITY_PATTERN = r"^([0-9]+|[0-9]*\.[0-9]+)(m|k|M|G|T|Ki|Mi|Gi|Ti)?$"

Window = Annotated[str, AfterValidator(_window), Field(json_schema_extra={"pattern": WINDOW_PATTERN})]
"""A window of a limit in h, m and s: Kuadrant's own syntax, without `d` and `ms`."""

Duration = Annotated[str, AfterValidator(_window), Field(json_schema_extra={"pattern": WINDOW_PATTERN})]
"""A duration in h, m and s, in the Gateway API's syntax."""

DAY_SECONDS = 86400
SHORTEST_STARTUP_SECONDS = 60


def _at_most_a_day(value: str) -> str:
    if window_seconds(value) > DAY_SECONDS:
        why = "is longer than a day: terminating pods, and updates with them, would wait that long"
        raise Refused(why, "write `24h` or less")
    return value


def _time_to_start(value: str) -> str:
    if window_seconds(value) < SHORTEST_STARTUP_SECONDS:
        why = "is shorter than a minute: no engine is ready that soon, so its pod would be restarted repeatedly"
        raise Refused(why, "write `1m` or more")
    return value


RequestTime = Annotated[Duration, AfterValidator(_at_most_a_day)]
"""The longest time of a request, at most a day: terminating pods wait for their requests, and Flux for the pods."""

StartupTime = Annotated[Duration, AfterValidator(_at_most_a_day), AfterValidator(_time_to_start)]
"""The longest time until an engine is ready, from a minute to a day: the first probe comes after half a minute."""

Latency = Annotated[str, AfterValidator(_latency), Field(json_schema_extra={"pattern": LATENCY_PATTERN})]
"""A short duration: milliseconds, or as `Duration`."""

Quantity = Annotated[
    str,
    BeforeValidator(_text),
    Field(pattern=QUANTITY_PATTERN),
    WithJsonSchema({"type": ["string", "number"], "pattern": QUANTITY_PATTERN, "minimum": 0}),
]
"""A Kubernetes quantity: `4`, `500m`, `32Gi`."""

DnsLabel = Annotated[str, Field(pattern=DNS_LABEL_PATTERN, max_length=63)]
"""A DNS label (RFC 1123): lower case letters, digits and `-`, at most 63 characters."""

DnsName = Annotated[str, Field(pattern=DNS_NAME_PATTERN, max_length=253)]
"""A DNS name of labels joined with dots, at most 253 characters."""

HostName = Annotated[str, Field(pattern=HOST_NAME_PATTERN, max_length=253)]
"""A DNS name whose last label contains a letter, so it is not an IP address: certificates and SNI need a name (RFC 6066)."""

NodeName = Annotated[str, Field(pattern=DNS_NAME_PATTERN, max_length=63)]
"""A node's name, at most 63 characters: pinned pods select it by the label `kubernetes.io/hostname`."""

Image = Annotated[
    str, Field(pattern=IMAGE_PATTERN, max_length=512, examples=["ghcr.io/elizabetht/token-labs/vllm-serve:v0.4.0"])
]
"""A container image with its tag or digest."""

LabelKey = Annotated[str, Field(pattern=LABEL_KEY_PATTERN, max_length=317)]
"""The key of a label: a name of at most 63 characters, with an optional prefix of a DNS name and `/`."""


def devices_refused(name: str, example: str = "nvidia.com/gpu") -> Refused | None:
    """Why no device plugin can advertise a resource of that name; None if one can."""
    if re.fullmatch(DEVICES_PATTERN, name):
        return None
    counted = name.removeprefix("requests.")
    if counted != name and re.fullmatch(DEVICES_PATTERN, counted):
        why = "begins with `requests.`, as in a ResourceQuota: Kubernetes rejects pods that request it"
        return Refused(why, f"write `{counted}`")
    if re.match(r"([^/]*\.)?kubernetes\.io/", name):
        why = "is in a domain of Kubernetes itself, where no device plugin advertises resources: its pods would stay Pending"
        return Refused(why, f"write a resource from `kubectl describe node`, such as `{example}`")
    why = "is not a resource of a device plugin: Kubernetes rejects pods that request it"
    return Refused(why, f"write one such as `{example}`")


def _devices(value: str) -> str:
    if refused := devices_refused(value):
        raise Refused(refused.why, f"{refused.instead}, or remove it")
    return value


Devices = Annotated[
    str, AfterValidator(_devices), Field(json_schema_extra={"pattern": DEVICES_PATTERN}, max_length=317)
]
"""A resource that a device plugin advertises: a domain, `/` and a name."""

LabelValue = Annotated[str, Field(pattern=LABEL_VALUE_PATTERN, max_length=63)]
"""The value of a label; not empty."""

EnvName = Annotated[str, Field(pattern=ENV_PATTERN)]
"""The name of an environment variable."""

BINARY_UNITS = {"Ki": 2**10, "Mi": 2**20, "Gi": 2**30, "Ti": 2**40}
DECIMAL_UNITS = {"m": 1e-3, "k": 1e3, "M": 1e6, "G": 1e9, "T": 1e12}


def quantity_value(quantity: str) -> float:
    """The value of a Kubernetes quantity: bytes, cores or a count."""
    for unit, factor in (BINARY_UNITS | DECIMAL_UNITS).items():
        if quantity.endswith(unit):
            return float(quantity[: -len(unit)]) * factor
    return float(quantity)
