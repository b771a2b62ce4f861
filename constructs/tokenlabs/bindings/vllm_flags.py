"""Flags of `vllm serve`, read from the source of a release without running it.

vLLM makes its parser from data classes: `get_kwargs(ParallelConfig)["tensor_parallel_size"]` is what argparse needs of a field,
by its type (`vllm/engine/arg_utils.py`, `_compute_kwargs`). This module does the same with the syntax trees: it follows
`add_argument` in EngineArgs, AsyncEngineArgs, FrontendArgs and `make_arg_parser`, and `FlexibleArgumentParser`'s additions.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NoReturn

from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.runtimes.flags import Takes

ENGINE = "vllm/engine/arg_utils.py"
PARSER = "vllm/utils/argparse_utils.py"
READ = re.compile(
    r"vllm/(engine/arg_utils\.py|config/.+\.py|config\.py|utils/.+\.py|utils\.py|entrypoints/.+\.py|.+/cli_args\.py)"
)
"""Files of a release that say something of its flags."""


_Kind = Takes | Literal["switch"]
"""What follows a flag; `switch`: nothing, and it has a negative form."""


@dataclass(frozen=True, slots=True)
class _Source:
    """The parsed files of a release."""

    classes: Mapping[str, ast.ClassDef]
    aliases: Mapping[str, ast.expr]
    """Names of types at the top of modules."""
    functions: Mapping[str, ast.FunctionDef]
    both_ways: bool
    """Whether a switch `--enable-x` has `--disable-x` too (EnableDisableAction)."""


_Fields = dict[str, _Kind]


def flags(files: Mapping[str, str]) -> dict[str, Takes]:
    """Each spelling of each flag: long, short, and `--no-` forms of switches.

    Args:
        files: text by path inside the release; those that `READ` matches are enough.

    Raises:
        TokenlabsError: the release defines its flags in another way than this module knows.
    """
    source = _parsed(files)
    found: dict[str, Takes] = {}
    for body in (
        _method(source, "EngineArgs", "add_cli_args"),
        _method(source, "AsyncEngineArgs", "add_cli_args"),
        source.functions.get("make_arg_parser") or _gone("make_arg_parser"),
    ):
        for names, kind in _added(body, source):
            for name in names:
                found |= _spellings(name, kind, source)
    for name, kind in _of_the_frontend(source).items():
        found |= _spellings(f"--{name.replace('_', '-')}", kind, source)
    return {name: found[name] for name in sorted(found)}


def _gone(name: str) -> NoReturn:
    raise TokenlabsError(f"vLLM's `{name}` is not where it was: correct bindings/vllm_flags.py")


def _parsed(files: Mapping[str, str]) -> _Source:
    classes: dict[str, ast.ClassDef] = {}
    aliases: dict[str, ast.expr] = {}
    functions: dict[str, ast.FunctionDef] = {}
    for path in sorted(files):
        for each in ast.parse(files[path]).body if READ.fullmatch(path) else ():
            if isinstance(each, ast.ClassDef):
                classes.setdefault(each.name, each)
            elif isinstance(each, ast.FunctionDef):
                functions.setdefault(each.name, each)
            elif isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name):
                aliases.setdefault(each.targets[0].id, each.value)
            elif isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name) and each.value:
                aliases.setdefault(each.target.id, each.value)
    return _Source(classes, aliases, functions, "EnableDisableAction" in classes)


def _method(source: _Source, of: str, name: str) -> ast.FunctionDef:
    body = source.classes[of].body if of in source.classes else _gone(of)
    found = (each for each in body if isinstance(each, ast.FunctionDef) and each.name == name)
    return next(found, None) or _gone(f"{of}.{name}")


def _spellings(name: str, kind: _Kind, source: _Source) -> dict[str, Takes]:
    if kind != "switch":
        return {name: kind}
    names = [name]
    if name.startswith("--"):
        names.append(f"--no-{name[2:]}")
        for here, other in (("--enable-", "--disable-"), ("--disable-", "--enable-")):
            if source.both_ways and name.startswith(here):
                names.append(other + name.removeprefix(here))
    return dict.fromkeys(names, "nothing")


def _added(body: ast.FunctionDef, source: _Source) -> Iterator[tuple[list[str], _Kind]]:
    """Names and kind of each `add_argument` in a function, in the order of its lines."""
    known: dict[str, _Fields] = {}
    single: dict[str, _Kind] = {}
    loops = [each for each in ast.walk(body) if isinstance(each, ast.For)]
    nodes = (each for each in ast.walk(body) if isinstance(each, ast.Assign | ast.AugAssign | ast.Delete | ast.Call))
    for node in sorted(nodes, key=lambda each: (each.lineno, each.col_offset)):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name, value = node.targets[0].id, node.value
            if of := _class_of_kwargs(value):
                known[name] = _fields(of, source)
            elif isinstance(value, ast.Subscript) and (of := _class_of_kwargs(value.value)):
                single[name] = _fields(of, source)[_constant(value.slice)]
            elif isinstance(value, ast.Subscript) and isinstance(value.value, ast.Name) and value.value.id in known:
                single[name] = known[value.value.id][_constant(value.slice)]
        _alter(node, known)
        if isinstance(node, ast.Call) and _called(node) == "add_argument":
            names = [word for each in node.args for word in _words(each, loops) if word.startswith("-")]
            if names:
                yield names, _told(node, known, single)


def _words(argument: ast.expr, loops: Iterable[ast.For]) -> Iterator[str]:
    """The constant, or those that a loop gives a name: `for arg, type in [("--a", str), ("--b", bool)]`."""
    if isinstance(argument, ast.Constant):
        yield str(argument.value)
    for loop in loops if isinstance(argument, ast.Name) else ():
        if isinstance(loop.iter, ast.List) and ast.unparse(argument) in map(ast.unparse, _items(loop.target)):
            number = [ast.unparse(each) for each in _items(loop.target)].index(ast.unparse(argument))
            yield from (_constant(_items(each)[number]) for each in loop.iter.elts)


def _told(call: ast.Call, known: Mapping[str, _Fields], single: Mapping[str, _Kind]) -> _Kind:
    """The kind of a flag by what `add_argument` is told; a keyword of its own takes precedence over its field."""
    kind: _Kind = "value"
    for each in call.keywords:
        if each.arg is None:
            kind = _unpacked(each.value, known, single)
    for each in call.keywords:
        if each.arg == "action":
            kind = _by_action(each.value)
        elif each.arg == "nargs":
            kind = _NARGS.get(_constant(each.value), "values")
    return kind


def _by_action(value: ast.expr) -> _Kind:
    if isinstance(value, ast.Constant):
        return "value" if value.value == "append" else "nothing"
    return "switch" if ast.unparse(value).endswith("BooleanOptionalAction") else "value"


def _unpacked(value: ast.expr, known: Mapping[str, _Fields], single: Mapping[str, _Kind]) -> _Kind:
    """`**parallel_kwargs["x"]`, `**{**parallel_kwargs["x"], "dest": "y"}`, `**x_kwargs`."""
    if isinstance(value, ast.Dict):
        inner = next((each for key, each in zip(value.keys, value.values, strict=True) if key is None), None)
        if inner is not None:
            return _unpacked(inner, known, single)
    if isinstance(value, ast.Subscript) and isinstance(value.value, ast.Name) and value.value.id in known:
        return known[value.value.id][_constant(value.slice)]
    if isinstance(value, ast.Name) and value.id in single:
        return single[value.id]
    return _gone(ast.unparse(value))


def _alter(node: ast.AST, known: Mapping[str, _Fields]) -> None:
    """`del x["f"]["nargs"]`, `x["f"]["action"] = …`: what is changed of a field before its flag is added."""
    for each in ast.walk(node) if isinstance(node, ast.Assign | ast.Delete) else ():
        match each:
            case ast.Subscript(value=ast.Subscript(value=ast.Name(id=name), slice=of), slice=ast.Constant(value=key)):
                fields, what = known.get(name, {}), _constant(of)
                if what in fields and key == "nargs" and isinstance(node, ast.Delete):
                    fields[what] = "value"
            case _:
                pass


def _of_the_frontend(source: _Source) -> _Fields:
    """FrontendArgs adds a flag for each of its fields, with changes that its classes make first."""
    fields = _fields("FrontendArgs", source)
    for of in _lineage("FrontendArgs", source):
        for body in of.body:
            for node in ast.walk(body) if isinstance(body, ast.FunctionDef) else ():
                if isinstance(node, ast.Assign | ast.Delete):
                    _alter(node, {"frontend_kwargs": fields})
    return fields


def _fields(of: str, source: _Source) -> _Fields:
    """Kind of each field of a data class, those of its bases first."""
    found: _Fields = {}
    for each in reversed(_lineage(of, source)):
        for line in each.body:
            if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
                found[line.target.id] = _kind(line.annotation, source)
    return found


def _lineage(of: str, source: _Source) -> list[ast.ClassDef]:
    one = source.classes.get(of) or _gone(of)
    bases = [base.id for base in one.bases if isinstance(base, ast.Name) and base.id in source.classes]
    return [one, *(each for base in bases for each in _lineage(base, source))]


def _kind(annotation: ast.expr, source: _Source) -> _Kind:
    """As `_compute_kwargs` chooses by the members of a union."""
    names = set(_members(annotation, source, 0))
    if names == {"bool", "str", "None"} and source.both_ways:
        return "value or nothing"
    if "bool" in names:
        return "switch"
    return "values" if "Literal" not in names and names & {"tuple", "list", "set"} else "value"


def _members(of: ast.expr, source: _Source, depth: int) -> Iterator[str]:
    """Names of the types of a union; names of types at the top of modules are followed."""
    match of:
        case ast.BinOp(op=ast.BitOr(), left=left, right=right):
            yield from _members(left, source, depth)
            yield from _members(right, source, depth)
        case ast.Constant(value=None):
            yield "None"
        case ast.Constant(value=str() as text):
            yield from _members(ast.parse(text, mode="eval").body, source, depth)
        case ast.Subscript(value=value, slice=inner):
            name = ast.unparse(value).rpartition(".")[2]
            if name in ("Optional", "Union"):
                for each in _items(inner):
                    yield from _members(each, source, depth)
                if name == "Optional":
                    yield "None"
            elif name in ("Annotated", "SkipValidation", "InitVar", "ClassVar"):
                yield from _members(_items(inner)[0], source, depth)
            else:
                yield name
        case ast.Name(id=name) if name in source.aliases and name not in source.classes and depth < _DEEPEST:
            yield from _members(source.aliases[name], source, depth + 1)
        case _:
            yield ast.unparse(of).rpartition(".")[2]


_DEEPEST = 4
"""Aliases of aliases that are followed."""
_NARGS: Mapping[str, Takes] = {"?": "value or nothing"}


def _items(of: ast.expr) -> list[ast.expr]:
    return list(of.elts) if isinstance(of, ast.Tuple) else [of]


def _class_of_kwargs(value: ast.expr) -> str | None:
    """`ParallelConfig` of `get_kwargs(ParallelConfig)`."""
    if isinstance(value, ast.Call) and _called(value) == "get_kwargs" and isinstance(value.args[0], ast.Name):
        return value.args[0].id
    return None


def _called(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


def _constant(value: ast.expr) -> str:
    return str(value.value) if isinstance(value, ast.Constant) else ""
