"""The report for a terminal or a pipe."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import StringIO
from itertools import groupby

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tokenlabs_verify.engine.evidence import Exchange, Measured, Outcome, Result, Results
from tokenlabs_verify.engine.masking import masked

PIPE_WIDTH = 160
LOG_LINES = 5
"""Log lines per component on a terminal; the other formats have them all."""
MARKS = {
    Outcome.PROVED: ("✓", "green"),
    Outcome.FAILED: ("✗", "bold red"),
    Outcome.NOT_RUN: ("·", "yellow"),
}

MATRIX: tuple[tuple[str, bool, Callable[[Measured], str]], ...] = (
    ("path", False, lambda row: row.path),
    ("tier", False, lambda row: row.tier),
    ("answer", False, lambda row: "stream" if row.stream else "JSON"),
    ("limit", False, lambda row: f"{row.counted} per {row.window}"),
    ("parallel", True, lambda row: str(row.parallel)),
    ("limit", True, lambda row: f"{row.limit:,}"),
    ("admitted", True, lambda row: f"{row.admitted:,}"),
    ("rejected at", True, lambda row: f"request {row.refused_at:,}" if row.refused_at else "never"),
    ("overshoot", True, lambda row: f"{row.overshoot:,}"),
)
"""Columns of the table of limits: heading, whether it is numeric, and the cell of a row."""


def render(results: Results, *, width: int = PIPE_WIDTH, colour: bool = False) -> str:
    """The whole report: scenarios, how much limits admitted, how long changes took, failures and their reasons."""
    file = StringIO()
    console = Console(
        file=file, width=width, force_terminal=colour, no_color=not colour, highlight=False, emoji=False, markup=False
    )
    for part in _parts(results):
        console.print(part)
    return masked("\n".join(line.rstrip() for line in file.getvalue().splitlines()) + "\n")


def progress_line(done: int, total: int, result: Result) -> str:
    """One line for a completed scenario."""
    mark, _ = MARKS[result.outcome]
    return masked(f"{mark} {done}/{total} {result.id} {result.seconds:.1f} s{f': {result.why}' if result.why else ''}")


def summary(results: Results) -> str:
    """Number of scenarios by outcome, and the time taken."""
    counts = ", ".join(f"{results.count(outcome)} {outcome}" for outcome in Outcome)
    requests = sum(result.requests for result in results.results)
    return f"{counts}; {requests:,} requests in {results.seconds:.0f} s on {results.environment}"


def _parts(results: Results) -> Iterator[RenderableType]:
    for topic, found in groupby(results.results, key=lambda result: result.topic):
        yield Text(f"\n{topic}", style="bold")
        yield _scenarios(list(found))
    if results.measured:
        yield Text("\nlimits: the amount admitted, and the first rejected request", style="bold")
        yield _matrix(results)
    timed = [(each.what, each.seconds, result.id) for result in results.results for each in result.timed]
    if timed:
        yield Text("\ntimes", style="bold")
        table = _table("", ">", "")
        for what, seconds, scenario in timed:
            table.add_row(what, f"{seconds:.2f} s", scenario)
        yield table
    for result in results.results:
        if result.outcome == Outcome.FAILED:
            yield from _failure(result)
    for remark in results.remarks:
        yield Text(f"\nnote: {remark}", style="yellow")
    yield Text(f"\n{summary(results)}", style="bold red" if results.failed else "bold")


def _scenarios(found: list[Result]) -> Table:
    table = _table("", "", "", ">")
    for result in found:
        mark, style = MARKS[result.outcome]
        sentence = Text(result.sentence)
        if result.why:
            sentence.append(f"\n{result.outcome}: {result.why}", style=style)
        for remark in result.remarks:
            sentence.append(f"\n({remark})", style="dim")
        seconds = f"{result.seconds:.1f} s" if result.outcome != Outcome.NOT_RUN else ""
        table.add_row(Text(mark, style=style), result.id, sentence, Text(seconds, style="dim"))
    return table


def _matrix(results: Results) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for name, number, _ in MATRIX:
        table.add_column(name, justify="right" if number else "left")
    for row in results.matrix:
        *cells, overshoot = (cell(row) for _, _, cell in MATRIX)
        table.add_row(*cells, Text(overshoot, style="yellow" if row.overshoot else ""))
    return table


def _failure(result: Result) -> Iterator[RenderableType]:
    yield Text(f"\n✗ {result.id}", style="bold red")
    yield Padding(Text(result.sentence), (0, 0, 0, 2))
    yield Padding(Text(result.why, style="red"), (0, 0, 0, 2))
    for exchange in shown(result):
        yield Padding(Text(exchange_text(exchange)), (1, 0, 0, 4))
    if result.conditions:
        yield Padding(Text("conditions\n" + "\n".join(result.conditions), style="dim"), (1, 0, 0, 4))
    for component, lines in result.logs:
        last = "\n".join(lines.splitlines()[-LOG_LINES:])
        yield Padding(Text(f"last log lines of {component}\n{last}", style="dim"), (1, 0, 0, 4))


def shown(result: Result) -> list[Exchange]:
    """The exchanges that explain the result: the unexpected ones, or else the last."""
    return [exchange for exchange in result.exchanges if exchange.unmet] or list(result.exchanges[-1:])


def exchange_text(exchange: Exchange) -> str:
    """Request, answer and arrivals, as plain text."""
    lines = [f"at {exchange.at:.2f} s{f', {exchange.says}' if exchange.says else ''}:"]
    lines += [f"> {line}".rstrip() for line in exchange.request.splitlines()]
    lines += [f"< {line}".rstrip() for line in exchange.answer.splitlines()]
    lines.append(f"  after {exchange.seconds:.3f} s; {arrivals_text(exchange)}")
    if exchange.unmet:
        lines.append(f"! {exchange.unmet}")
    return "\n".join(lines)


def arrivals_text(exchange: Exchange) -> str:
    """Where a request arrived, as text."""
    if exchange.arrived is None:
        return "arrivals not checked"
    return f"arrived at {', '.join(exchange.arrived)}" if exchange.arrived else "reached no backend"


def _table(*columns: str) -> Table:
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    for column in columns:
        table.add_column(justify="right" if column == ">" else "left", overflow="fold")
    return table
