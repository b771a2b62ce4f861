"""Language models and speech."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, Field

from tokenlabs.contract.pools import Role
from tokenlabs.spec import default_secrets
from tokenlabs.spec.accelerators import NONE
from tokenlabs.spec.autoscaling import Autoscaling, most_pods
from tokenlabs.spec.base import (
    DnsLabel,
    DnsName,
    EnvName,
    HostName,
    Image,
    LabelKey,
    Latency,
    Quantity,
    Refused,
    RequestTime,
    SpecModel,
    StartupTime,
)
from tokenlabs.spec.disaggregation import Prefill
from tokenlabs.spec.gateway import Resources
from tokenlabs.spec.multi_node import MultiNode
from tokenlabs.spec.placement import NodeSelector, SeveralNodes
from tokenlabs.spec.pod_settings import FileName, SecretValue, User
from tokenlabs.spec.problems import did_you_mean
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.runtimes.custom import CustomArguments
from tokenlabs.spec.runtimes.llama_cpp import LlamaCppArguments
from tokenlabs.spec.runtimes.sglang import SglangArguments
from tokenlabs.spec.runtimes.tensorrt_llm import TensorrtLlmArguments
from tokenlabs.spec.runtimes.vllm import VllmArguments
from tokenlabs.spec.storage import Caches, Weights
from tokenlabs.spec.tasks import Task

_ID_PART = r"[A-Za-z0-9]([-A-Za-z0-9._:@+]*[A-Za-z0-9])?"
MODEL_ID_PATTERN = rf"^{_ID_PART}(/{_ID_PART})*$"
REPOSITORY_PATTERN = r"^([A-Za-z0-9][-A-Za-z0-9._]*/)?[A-Za-z0-9][-A-Za-z0-9._]*$"
"""A repository's name at Hugging Face (huggingface_hub, utils/_validators.py)."""
REVISION_PATTERN = r"^[A-Za-z0-9][-A-Za-z0-9._/]*$"


def _known_engine(value: str) -> str:
    if value not in RUNTIMES:
        raise Refused("is unknown", did_you_mean(value, RUNTIMES))
    return value


class Slo(SpecModel):
    """Objectives of a model's alerts."""

    time_to_first_token: Latency = "500ms"  # noqa: S105
    """99 of 100 requests get their first token within it: 500ms for a dense 8B model, 3s for a 120B MoE."""
    availability: Annotated[float, Field(gt=0, lt=100)] = 99.5
    """Percentage of 30 days."""


class Picker(SpecModel):
    """llm-d's endpoint picker, one per pool."""

    node: DnsName | None = None
    """Node it is pinned to."""
    resources: Resources = Resources(requests={"cpu": "500m", "memory": "512Mi"}, limits={"cpu": "2", "memory": "1Gi"})
    """Its container."""


class HuggingFace(SpecModel):
    """Access to gated models."""

    secret: DnsName
    """Secret with key `HF_TOKEN`; `tokenlabs secret set` writes it."""


class ModelDefaults(SpecModel):
    """Defaults that a model can override."""

    image: Image
    """Image of the engine."""
    resources: Resources = Resources(requests={"cpu": "4", "memory": "32Gi"}, limits={"cpu": "8", "memory": "64Gi"})
    """CPU and memory of the engine's container; GPUs are computed from the arguments."""
    env: dict[EnvName, str | SecretValue] = {}
    """Environment of the engine's container."""
    picker: Picker = Picker()
    """The endpoint picker of each pool."""
    weights: Weights = Weights()
    """The weights' volume of each model."""
    caches: Caches | None = None
    """The volume of compiled kernels; beside the weights if omitted, or in the pod if those are read-only."""
    shared_memory: Quantity = "2Gi"
    """Largest size of `/dev/shm`, which takes part of the container's memory: the processes of tensor parallelism exchange data
    there."""
    user: User | None = None
    """User of the pods; the image's own if omitted, usually root."""
    priority_class: DnsName | None = None
    """PriorityClass of the pods; it exists already."""
    service_account_annotations: dict[LabelKey, str] = {}
    """Annotations of each model's ServiceAccount, such as its role at a cloud provider."""
    hugging_face: HuggingFace | None = None
    """Token for gated models."""


ModelId = Annotated[
    str, Field(pattern=MODEL_ID_PATTERN, max_length=128, examples=["nvidia/Llama-3.1-Nemotron-Nano-8B-v1"])
]
SOURCE_PATTERN = rf"^({REPOSITORY_PATTERN[1:-1]}|/weights(/[^/\s]+)*|s3://[a-z0-9][-a-z0-9.]*(/[^/\s]+)+)$"
"""A repository of Hugging Face, a folder below `/weights`, or a folder of a bucket."""
Source = Annotated[str, Field(pattern=SOURCE_PATTERN, max_length=512, examples=["Qwen/Qwen3-0.6B"])]
Repository = Annotated[str, Field(pattern=REPOSITORY_PATTERN, max_length=96, examples=["Qwen/Qwen3-0.6B"])]


class Adapter(SpecModel):
    """A LoRA adapter that the servers of its base model serve, too."""

    id: Annotated[str, Field(pattern=MODEL_ID_PATTERN, max_length=128, examples=["support"])]
    """Name that clients send for the base model with this adapter."""
    source: Repository
    """Hugging Face repository of the adapter."""


class Model(SpecModel):
    """A language model: its names for clients, its node, and how it is served."""

    role: ClassVar[Role] = "decode"
    id: ModelId
    """Name that clients send, the engine serves and the route matches."""
    aliases: Annotated[tuple[ModelId, ...], Field(max_length=7)] = ()
    """Further names that clients can send for it; `GET /v1/models` lists them too."""
    source: Source | None = None
    """What the engine loads: a Hugging Face repository, a folder of `weights` such as `/weights/llama`, or `s3://bucket/folder`,
    which it streams to its GPUs. By default `id`, or `/weights` of an image."""
    revision: Annotated[str | None, Field(pattern=REVISION_PATTERN, max_length=128, examples=["main"])] = None
    """Branch, tag or commit of the repository; by default its main branch at the time of the first start."""
    adapters: Annotated[tuple[Adapter, ...], Field(max_length=32)] = ()
    """LoRA adapters, each a model of its own for clients."""
    pool: Annotated[DnsLabel, Field(examples=["nemotron-vl-pool"])]
    """Name of its InferencePool; the names of all its objects are derived from it."""
    engine: Annotated[str, AfterValidator(_known_engine), Field(json_schema_extra={"enum": list(RUNTIMES)})] = "vllm"
    """Engine that serves it."""
    node: DnsName | None = None
    """Node it runs on. A model on GPUs has this or one of the next three."""
    nodes: SeveralNodes | None = None
    """Nodes it may run on: replicas are spread over them."""
    node_selector: NodeSelector | None = None
    """Labels of the nodes it may run on; `cluster.nodes` says which have them."""
    node_pool: DnsLabel | None = None
    """Entry of `cluster.nodePools` whose machines it runs on."""
    gpu: DnsLabel | None = None
    """Which GPUs it takes, if its nodes have several kinds (`gpus`); `none`: it runs on CPUs."""
    multi_node: MultiNode | None = None
    """Splits each replica over several nodes, for a model that is too large for one."""
    autoscaling: Autoscaling | None = None
    """As many pods as the load needs, in place of `replicas`."""
    replicas: Annotated[int, Field(ge=1, default_factory=most_pods)]
    """Pods, or with `multiNode` groups of pods; by default 1. With `autoscaling` its `max` counts wherever pods are counted."""
    gpu_memory_utilization: Annotated[float, Field(gt=0, le=1)] = 0.9
    """Share of the GPU's memory that the engine takes."""
    startup: StartupTime = "10m"
    """Longest time from start to ready, loading weights: `1m` to `24h`."""
    timeout: RequestTime = "300s"
    """Longest time of one request, streams included: at most `24h`, since terminating pods wait that long."""
    task: Task = "chat"
    """What it does: `chat` generates text, `embedding` answers `/v1/embeddings` with vectors."""
    picker: bool = True
    """Whether llm-d's endpoint picker chooses the pod of each request. Without one Envoy chooses, by running requests alone. Models
    for embeddings never have one."""
    image: Image | None = None
    """Replaces `modelDefaults.image`."""
    resources: Resources | None = None
    """Replaces `modelDefaults.resources`."""
    env: dict[EnvName, str | SecretValue] = {}
    """Added to `modelDefaults.env`."""
    weights: Weights | None = None
    """Replaces `modelDefaults.weights`."""
    caches: Caches | None = None
    """Replaces `modelDefaults.caches`."""
    shared_memory: Quantity | None = None
    """Replaces `modelDefaults.sharedMemory`."""
    user: User | None = None
    """Replaces `modelDefaults.user`."""
    priority_class: DnsName | None = None
    """Replaces `modelDefaults.priorityClass`."""
    service_account_annotations: dict[LabelKey, str] = {}
    """Added to `modelDefaults.serviceAccountAnnotations`."""
    files: Annotated[dict[FileName, str], Field(examples=[{"chat.jinja": "{{ messages }}"}])] = {}
    """Text of files in `/files` of the pods, by name: `--chat-template=/files/chat.jinja`."""
    pod: Annotated[dict[str, Any], Field(json_schema_extra={"additionalProperties": True})] = {}
    """Partial pod template (`metadata`, `spec`), merged last as by `kubectl patch`; for what has no field."""
    vllm: VllmArguments = VllmArguments()
    """Arguments of vLLM."""
    sglang: SglangArguments = SglangArguments()
    """Arguments of SGLang."""
    llama_cpp: LlamaCppArguments = LlamaCppArguments()
    """Arguments of llama.cpp."""
    tensorrt_llm: TensorrtLlmArguments = TensorrtLlmArguments()
    """Arguments of TensorRT-LLM."""
    custom: CustomArguments = CustomArguments()
    """The server of `engine: custom`."""
    prefill: Prefill | None = None
    """Prompts are computed by pods of their own, often on another node; if omitted, each pod does all."""
    slo: Slo = Slo()
    """Objectives of its alerts."""

    @property
    def streamed(self) -> bool:
        """Whether its weights come from a bucket, and need no volume."""
        return bool(self.source and self.source.startswith("s3://"))

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that clients can send: the id, the aliases, the adapters."""
        return (self.id, *self.aliases, *(each.id for each in self.adapters))

    @property
    def on_cpus(self) -> bool:
        """Whether it says that it takes no GPU."""
        return self.gpu == NONE

    @property
    def pods_each(self) -> int:
        """Pods of one replica."""
        return self.multi_node.size if self.multi_node else 1

    @property
    def pods(self) -> int:
        """Pods of all replicas."""
        return self.replicas * self.pods_each

    @property
    def pods_field(self) -> str:
        """The field that sets the most pods, for messages."""
        return "autoscaling" if self.autoscaling else "replicas"

    @property
    def picked(self) -> bool:
        """Whether an InferencePool and its picker are in front of its pods; otherwise a plain backend is."""
        return self.picker and self.task == "chat"


for _each in RUNTIMES.values():
    if _each.arguments not in Model.model_fields:
        raise TypeError(
            f"runtime `{_each.name}`: spec.serving.Model has no field `{_each.arguments}` for its arguments"
        )


class Synthesis(SpecModel):
    """Text to speech."""

    engine: Literal["magpie", "stand-in"] = "magpie"
    """Engine that synthesizes speech."""
    node: DnsName | None = None
    """Node it runs on."""
    image: Image
    """Its image."""
    resources: Resources = Resources(requests={"cpu": "2", "memory": "4Gi"}, limits={"cpu": "4", "memory": "8Gi"})
    """Its container."""
    timeout: RequestTime = "120s"
    """Longest time of one request."""


class Recognition(SpecModel):
    """Speech to text by an upstream service."""

    engine: Literal["riva", "stand-in"] = "riva"
    """Engine that transcribes."""
    upstream: HostName
    """Host name that requests are forwarded to, with TLS, port 443."""
    secret: DnsName = default_secrets.RECOGNITION
    """Secret with the upstream's API key; the gateway adds it to requests."""
    timeout: RequestTime = "120s"
    """Longest time of one request."""


class Speech(SpecModel):
    """Speech in both directions; omit what you do not run."""

    synthesis: Synthesis | None = None
    """Text to speech."""
    recognition: Recognition | None = None
    """Speech to text."""
