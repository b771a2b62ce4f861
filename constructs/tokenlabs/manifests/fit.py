"""Whether pods find room on their nodes, whatever the scheduler does, and whether they do whatever others do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from tokenlabs.manifests.requests import Requests

_STEPS = 20_000
"""Most pods that the search tries to place: what it has not refuted by then is taken to fit."""
_PODS = 400
"""Most pods that it places one by one; of more, only the sums are compared."""


class Demand(NamedTuple):
    """Pods that are alike."""

    where: frozenset[str]
    """Names of the nodes that they may run on."""
    pods: int
    one: Requests
    """Of each pod."""
    apart: bool = False
    """At most one of them a node."""


class Room(NamedTuple):
    """Nodes that are alike, under one name."""

    of_each: Requests
    """A resource that is missing is not known, and never too little."""
    machines: int = 1


def fit(demands: Sequence[Demand], rooms: Mapping[str, Room]) -> bool:
    """Whether some placement gives every pod a node. False is proven; True is not, for very many pods."""
    if any(each.pods and not each.where for each in demands):
        return False
    return all(_fit_together(each, rooms) for each in _sharing_nodes(demands))


def _fit_together(demands: Sequence[Demand], rooms: Mapping[str, Room]) -> bool:
    names = frozenset[str]().union(*(each.where for each in demands))
    search = _Search(demands, {name: room for name, room in rooms.items() if name in names})
    if sum(each.pods for each in demands) > _PODS:
        return all(search.has_room(place) for place in range(len(demands)))
    return search.place(0, 0, 0)


def _sharing_nodes(demands: Sequence[Demand]) -> Iterable[Sequence[Demand]]:
    """The demands in groups that have no node in common."""
    at: dict[str, list[Demand]] = {}
    for each in demands:
        met = {id(group): group for name in each.where if (group := at.get(name))}
        joined = [*(other for group in met.values() for other in group), each]
        for name in {name for other in joined for name in other.where}:
            at[name] = joined
    return {id(group): group for group in at.values()}.values()


def taken(demands: Sequence[Demand], of: Demand, rooms: Mapping[str, Room], resource: str) -> Decimal:
    """How much of a resource pods can take on the nodes of another's, if the scheduler places them first."""
    flow = _Flow(demands, {name: room for name, room in rooms.items() if name in of.where}, resource)
    return flow.largest()


_Edge = tuple[int, str]


class _Flow:
    """A maximal flow from pods to nodes (Ford and Fulkerson)."""

    def __init__(self, demands: Sequence[Demand], rooms: Mapping[str, Room], resource: str) -> None:
        self.demands, self.rooms = demands, rooms
        self.one = [each.one.get(resource, Decimal(0)) for each in demands]
        self.left = {name: each.of_each.get(resource, Decimal(0)) * each.machines for name, each in rooms.items()}
        self.flow: dict[_Edge, Decimal] = {}

    def largest(self) -> Decimal:
        """What all pods together can take."""
        for number, demand in enumerate(self.demands):
            wanted = self.one[number] * demand.pods
            while wanted > 0 and (path := self._path(number)):
                end = path[-1][1]
                amount = min(wanted, self.left[end], *map(self._more, path[::2]), *map(self._at, path[1::2]))
                for step, edge in enumerate(path):
                    self.flow[edge] = self._at(edge) + (-amount if step % 2 else amount)
                self.left[end] -= amount
                wanted -= amount
        return sum(self.flow.values(), Decimal(0))

    def _at(self, edge: _Edge) -> Decimal:
        return self.flow.get(edge, Decimal(0))

    def _more(self, edge: _Edge) -> Decimal:
        number, name = edge
        pods = self.rooms[name].machines if self.demands[number].apart else self.demands[number].pods
        return self.one[number] * pods - self._at(edge)

    def _path(self, start: int) -> list[_Edge] | None:
        """Edges to a node with room: every second one is of pods that make room and go to the next node."""
        waiting: list[tuple[int, list[_Edge]]] = [(start, [])]
        seen: set[str] = set()
        while waiting:
            number, path = waiting.pop(0)
            for name in self.left:
                if name in seen or name not in self.demands[number].where or not self._more((number, name)):
                    continue
                seen.add(name)
                here = [*path, (number, name)]
                if self.left[name] > 0:
                    return here
                waiting += [
                    (edge[0], [*here, edge]) for edge, amount in self.flow.items() if edge[1] == name and amount
                ]
        return None


class _Search:
    """Places pods one by one, those with the fewest nodes first, and takes back what leads nowhere."""

    def __init__(self, demands: Sequence[Demand], rooms: Mapping[str, Room]) -> None:
        self.demands = sorted(demands, key=lambda each: (len(each.where), -max(each.one.values(), default=Decimal(0))))
        self.steps = 0
        self.names: list[str] = []
        self.left: list[dict[str, Decimal]] = []
        for name, room in rooms.items():
            pods = sum(each.pods for each in demands if name in each.where)
            for _ in range(min(room.machines, pods)):
                self.names.append(name)
                self.left.append(dict(room.of_each))

    def has_room(self, number: int) -> bool:
        """Whether this and all later pods need no more than is left on their nodes, taken together."""
        rest = self.demands[number:]
        if sum(self._pods(rest[0], index) for index in range(len(self.names))) < rest[0].pods:
            return False
        for resource in {resource for each in rest for resource in each.one}:
            asking = [each for each in rest if each.one.get(resource)]
            at = [index for index, name in enumerate(self.names) if any(name in each.where for each in asking)]
            if any(resource not in self.left[index] for index in at):
                continue
            needed = sum((each.one[resource] * each.pods for each in asking), Decimal(0))
            if needed > sum((self.left[index][resource] for index in at), Decimal(0)):
                return False
        return True

    def _pods(self, demand: Demand, index: int) -> int:
        """How many of these pods fit on a node."""
        left = self.left[index]
        if self.names[index] not in demand.where:
            return 0
        limits = (left[key] // amount for key, amount in demand.one.items() if amount and key in left)
        most = int(min(limits, default=Decimal(demand.pods)))
        return min(most, 1) if demand.apart else most

    def place(self, number: int, pod: int, first: int) -> bool:
        """Whether the pods from this one on find room; `first`: the first node to try."""
        if number == len(self.demands):
            return True
        demand = self.demands[number]
        if pod == demand.pods:
            return self.place(number + 1, 0, 0)
        if pod == 0 and not self.has_room(number):
            return False
        seen = set()
        for index in range(first, len(self.names)):
            alike = (self._signature(index), tuple(sorted(self.left[index].items())))
            if alike in seen or not self._pods(demand, index):
                continue
            seen.add(alike)
            self.steps += 1
            if self.steps > _STEPS:
                return True
            self._take(index, demand, 1)
            if self.place(number, pod + 1, index + 1 if demand.apart else index):
                return True
            self._take(index, demand, -1)
        return False

    def _signature(self, index: int) -> tuple[bool, ...]:
        return tuple(self.names[index] in each.where for each in self.demands)

    def _take(self, index: int, demand: Demand, pods: int) -> None:
        left = self.left[index]
        for resource, amount in demand.one.items():
            if resource in left:
                left[resource] -= pods * amount
