"""Write `js/src/protocol.gen.ts` from `nb_annotate/front/protocol.py` and `protocol_parts.py`.

Usage: `python js/gen_protocol.py` (from anywhere); `tests/contract` fails while the file is out of date.
"""

from __future__ import annotations

import ast
import sys
import types
from importlib.util import module_from_spec, spec_from_file_location
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("protocol_parts", "protocol")
TARGET = ROOT / "js" / "src" / "protocol.gen.ts"
LINE_WIDTH = 100  # biome.json has the same
PRIMITIVES = {str: "string", int: "number", float: "number", bool: "boolean", type(None): "null", Any: "unknown"}


def load_protocol() -> list[types.ModuleType]:
    """Load the protocol's modules by themselves: building the card must need nothing but Python."""
    return [load(name) for name in SOURCES]


def load(name: str) -> types.ModuleType:
    """Load one module of `nb_annotate.front` without the package around it."""
    source = ROOT / "nb_annotate" / "front" / f"{name}.py"
    spec = spec_from_file_location(f"nb_annotate.front.{name}", source)
    if spec is None or spec.loader is None:
        message = f"{source} cannot be loaded"
        raise ImportError(message)
    module = module_from_spec(spec)
    sys.modules[spec.name] = module  # where the next one, and `get_type_hints`, look names up
    spec.loader.exec_module(module)
    return module


def tsdoc(text: str, indent: str = "") -> str:
    """Turn a Python docstring into a TSDoc comment."""
    lines = [line.rstrip() for line in text.strip().replace("``", "`").splitlines()]
    if len(lines) == 1:
        return f"{indent}/** {lines[0]} */\n"
    body = "".join(f"{indent} * {line.strip()}".rstrip() + "\n" for line in lines)
    return f"{indent}/**\n{body}{indent} */\n"


class Writer:
    """Writes the protocol's modules as TypeScript."""

    def __init__(self, modules: list[types.ModuleType]) -> None:
        self.module = modules[-1]
        names = {name: value for module in modules for name, value in vars(module).items()}
        self.unions = {value: name for name, value in names.items() if get_origin(value) is Literal}
        self.interfaces = [value for value in names.values() if is_typeddict(value)]
        self.maps = {name: value for name, value in names.items() if name.endswith("_BODIES")}
        self.docs = attribute_docs(self.module)

    def type_of(self, hint: Any) -> str:
        """Say one Python type in TypeScript."""
        if hint in PRIMITIVES:
            return PRIMITIVES[hint]
        if is_typeddict(hint):
            return str(hint.__name__)
        origin, arguments = get_origin(hint), get_args(hint)
        if origin is Literal:
            return self.unions.get(hint) or " | ".join(quoted(value) for value in arguments)
        if origin in (Union, types.UnionType):
            return " | ".join(dict.fromkeys(self.type_of(argument) for argument in arguments))
        if origin is list:
            item = self.type_of(arguments[0])
            return f"({item})[]" if " | " in item else f"{item}[]"
        if origin is dict and arguments[0] is str:
            return f"Record<string, {self.type_of(arguments[1])}>"
        message = f"js/gen_protocol.py cannot say {hint!r} in TypeScript; teach `type_of` about it"
        raise TypeError(message)

    def union(self, hint: Any, name: str) -> str:
        """Write a named union of literals, broken over lines as biome would."""
        values = [quoted(value) for value in get_args(hint)]
        line = f"export type {name} = {' | '.join(values)};\n"
        if len(line) <= LINE_WIDTH + 1:
            return line
        return f"export type {name} =\n" + "\n".join(f"  | {value}" for value in values) + ";\n"

    def interface(self, typed_dict: type) -> str:
        """Write a TypedDict as an interface."""
        lines = [tsdoc(typed_dict.__doc__ or ""), f"export interface {typed_dict.__name__} {{\n"]
        for key, annotation in get_type_hints(typed_dict, include_extras=True).items():
            optional = get_origin(annotation) is NotRequired
            hint = get_args(annotation)[0] if optional else annotation
            lines.append(f"  {key}{'?' if optional else ''}: {self.type_of(hint)};\n")
        return "".join([*lines, "}\n"])

    def body_map(self, name: str, bodies: dict[str, type]) -> str:
        """Write an op-to-body table as an interface."""
        pascal = name.title().replace("_", "")
        entries = "".join(f"  {op}: {body.__name__};\n" for op, body in bodies.items())
        doc = tsdoc(f"The body of each op: `{name}` in Python.")
        return f"{doc}export interface {pascal} {{\n{entries}}}\n"

    def write(self) -> str:
        """Write the whole module."""
        version = f"export const PROTOCOL_VERSION = {self.module.PROTOCOL_VERSION};\n"
        parts = [
            "// Written by js/gen_protocol.py from nb_annotate/front/protocol*.py: do not edit, run `make js`.\n",
            tsdoc(f"@packageDocumentation\n{self.module.__doc__}"),
            tsdoc(self.docs["PROTOCOL_VERSION"]) + version,
            *(self.union(hint, name) for hint, name in self.unions.items()),
            *(self.interface(typed_dict) for typed_dict in self.interfaces),
            *(self.body_map(name, bodies) for name, bodies in self.maps.items()),
        ]
        return "\n".join(parts)


def quoted(value: object) -> str:
    """Write a literal value in TypeScript."""
    return f'"{value}"' if isinstance(value, str) else str(value)


def attribute_docs(module: types.ModuleType) -> dict[str, str]:
    """Find the docstrings that follow assignments, which Python itself throws away."""
    body = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8")).body
    docs: dict[str, str] = {}
    for statement, following in pairwise(body):
        match statement, following:
            case ast.Assign(targets=[ast.Name(id=name)]), ast.Expr(value=ast.Constant(value=str(doc))):
                docs[name] = doc
    return docs


def render() -> str:
    """Return the text that `protocol.gen.ts` should have."""
    return Writer(load_protocol()).write()


if __name__ == "__main__":
    written = render()
    if not TARGET.is_file() or TARGET.read_text(encoding="utf-8") != written:  # else nothing is built anew
        TARGET.write_text(written, encoding="utf-8")
