"""The scope that a file's objects are built in: the chart of all files, without a construct of its own for each file.

Ids need only differ within a file, so a file of its own would want a construct, and a call into Node to make it: a fifth of
all calls. Here the kinds put the file's number before the id, and count, so that rendering knows whose objects are whose.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from cdk8s import Chart

Value = TypeVar("Value")


class FileScope:
    """Stands for the construct of one file where `build` wants a scope."""

    __slots__ = ("_chart", "_number", "objects")

    def __init__(self, chart: Chart, number: int) -> None:
        self._chart = chart
        self._number = number
        self.objects = 0
        """Made in it so far."""

    def place(self, id_: str) -> tuple[Chart, str]:
        """Where the next object goes, and its id there."""
        self.objects += 1
        return self._chart, f"{self._number}-{id_}"


def of_files(value: Value) -> Value:
    """A kind that takes a FileScope too; anything but a kind as it is."""
    from cdk8s import ApiObject

    if not (isinstance(value, type) and issubclass(value, ApiObject)):
        return value

    def init(self: Any, scope: Any, id_: str, **properties: Any) -> None:
        scope, id_ = scope.place(id_) if isinstance(scope, FileScope) else (scope, id_)
        value.__init__(self, scope, id_, **properties)

    metaclass: Any = type(value)
    return metaclass(value.__name__, (value,), {"__init__": init, "__doc__": value.__doc__})  # type: ignore[no-any-return]
