"""What engines cannot download: with weights that are read-only, they ask Hugging Face for nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tokenlabs.spec.problems import Fault, Path
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.runtimes.declaration import WEIGHTS_FOLDER

if TYPE_CHECKING:
    from tokenlabs.spec.parts import Parts
    from tokenlabs.spec.serving import Model


def loaded_from_the_volume(parts: Parts) -> Iterator[Fault]:
    """What is named as a repository is there only if the volume is Hugging Face's cache, as for the model itself."""
    for index, model in parts.models:
        volume = _without_a_cache(parts, model)
        if volume is None:
            continue
        place: Path = ("models", index)
        for path, name in RUNTIMES[model.engine].loads(model):
            if not name.startswith(("/", ".")):
                why = (
                    f"names the repository `{name}`, and the engine downloads nothing: its weights are {volume}, so that it would "
                    "exit at every start"
                )
                yield Fault((*place, *path), why, f"write a folder below `{WEIGHTS_FOLDER}` that has it")
        if model.adapters and not _image(parts, model):
            why = (
                f"are repositories, and the engine downloads nothing: its weights are {volume}, so that it would exit at every "
                "start"
            )
            instead = "remove them, or make the volume writable and write the model's repository in `source`"
            yield Fault((*place, "adapters"), why, instead, at_key=True, shows_value=False)


def _without_a_cache(parts: Parts, model: Model) -> str | None:
    """A read-only volume without Hugging Face's cache, in words; None: repositories are downloaded, or may be there."""
    defaults = parts.model_defaults
    weights = model.weights or (defaults.weights if defaults else None)
    if weights is None or weights.writable or model.streamed or "weights" in RUNTIMES[model.engine].ignores:
        return None
    if weights.image:
        return "an image"
    folder = bool(model.source and model.source.startswith("/"))
    # llama-server loads a file of the volume, whose cache it would have to write to.
    return "a folder of a read-only volume" if folder or RUNTIMES[model.engine].needs_a_file else None


def _image(parts: Parts, model: Model) -> bool:
    """Whether `storage` says it already."""
    weights = model.weights or (parts.model_defaults.weights if parts.model_defaults else None)
    return bool(weights and weights.image)


RULES = (loaded_from_the_volume,)
