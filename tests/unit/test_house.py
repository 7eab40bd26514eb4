"""The rules of the house: who may import whom, in Python and in TypeScript, and what every file owes its reader."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "nb_annotate"
SOURCES = ROOT / "js" / "src"
MAX_LINES = 400

LAYERS = (
    {"tasks", "charts"},
    {"samples", "models"},
    {"sources"},  # patterns are matched on a model's tokens
    {"merging"},
    {"formats"},
    {"store"},  # it imports and exports
    {"training"},
    {"loop"},
    {"front"},
    {"recipes"},
    {"", "cli", "testing"},  # "" is nb_annotate/__init__.py
    {"__main__"},
)
JUPYTER = {"ipywidgets", "anywidget", "traitlets", "IPython"}
SPACY_ROOMS = {
    "nb_annotate/sources/patterns.py",
    "nb_annotate/merging/examples.py",
    "nb_annotate/formats/docbin.py",
}
"""Where spaCy is used outside of `models` and `training`."""
NO_JUPYTER_NO_SPACY = {"tasks", "samples", "loop", "store"}


def python_files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def name_of(path: Path) -> str:
    """Return a path below the repository, which reads well in a failure."""
    return path.relative_to(ROOT).as_posix()


@cache
def imports_of(path: Path, *, at_run_time: bool = False) -> frozenset[str]:
    """Find all dotted names that a Python file imports, wherever in it; without those for types only, if asked."""
    names = set()
    waiting: list[ast.AST] = [ast.parse(path.read_text(encoding="utf-8"))]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING" and at_run_time:
            waiting += node.orelse
            continue
        waiting += ast.iter_child_nodes(node)
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)}:{node.lineno}: write imports out from nb_annotate on"
            names.add(str(node.module))
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return frozenset(names)


def part_of(path: Path) -> str:
    """Return the part of the package that a file belongs to: its first folder, or its own name."""
    first = path.relative_to(PACKAGE).parts[0]
    return "" if first == "__init__.py" else first.removesuffix(".py")


def layer_of(part: str) -> int:
    found = [number for number, parts in enumerate(LAYERS) if part in parts]
    assert found, f"nb_annotate/{part} has no layer: give it one in {name_of(Path(__file__))}"
    return found[0]


def own_parts_imported(path: Path) -> Iterator[str]:
    parts = {part for layer in LAYERS for part in layer}
    for name in imports_of(path):
        first, _, rest = name.partition(".")
        if first == "nb_annotate":
            part = rest.partition(".")[0]
            yield part if part in parts else ""


@pytest.mark.parametrize("path", python_files(), ids=name_of)
def test_python_imports_point_down(path):
    part = part_of(path)
    outside = {imported for imported in own_parts_imported(path) if imported not in {part, ""}}
    not_below = {imported for imported in outside if layer_of(imported) >= layer_of(part)}
    assert not not_below, f"{name_of(path)} imports {not_below}, which is not below {part!r}"
    if layer_of(part) < layer_of(""):
        modules = {name for name in imports_of(path) if re.fullmatch(r"nb_annotate(\.[A-Z_]\w*)?", name)}
        assert not modules, f"{name_of(path)} imports the package's front door: {modules}"


@pytest.mark.parametrize("path", python_files(), ids=name_of)
def test_heavy_packages_stay_in_their_rooms(path):
    part, name = part_of(path), name_of(path)
    packages = {imported.partition(".")[0] for imported in imports_of(path, at_run_time=True)}
    if part in NO_JUPYTER_NO_SPACY:
        assert not packages & {*JUPYTER, "spacy"}
    if part not in {"models", "training"} and name not in SPACY_ROOMS:
        assert "spacy" not in packages
    if name != "nb_annotate/front/widget.py":
        assert not packages & {"anywidget", "ipywidgets", "traitlets"}


@pytest.mark.parametrize("path", python_files(), ids=name_of)
def test_public_names_have_docstrings(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    generated = "migrations/versions" in path.as_posix()
    empty = not tree.body
    assert empty or ast.get_docstring(tree), f"{name_of(path)} does not say what it is for"
    if not generated:
        missing = [f"{name_of(path)}:{node.lineno} {node.name}" for node in undocumented(tree)]
        assert not missing


def undocumented(scope: ast.Module | ast.ClassDef) -> Iterator[ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef]:
    """Find public classes, functions and methods without a docstring (overloads have none by design)."""
    for node in scope.body:
        if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) or node.name.startswith("_"):
            continue
        inherited = any(ast.unparse(decorator) in {"overload", "override"} for decorator in node.decorator_list)
        if not inherited and ast.get_docstring(node) is None:
            yield node
        if isinstance(node, ast.ClassDef):
            yield from undocumented(node)


def our_files() -> list[Path]:
    """List what is or would be committed."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if listed.returncode != 0:
        pytest.skip("these rules are about a checkout, and this is none")
    paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [path for path in paths if path.is_file()]


def test_files_stay_small():
    kinds = {".py", ".ts", ".tsx", ".mjs", ".css"}
    code = [path for path in our_files() if path.suffix in kinds and ".gen." not in path.name]
    assert len(code) > 50
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in code}
    assert {name: length for name, length in lengths.items() if length > MAX_LINES} == {}


def test_no_catch_all_modules():
    names = {name_of(path) for path in our_files() if re.search(r"util|manager|helpers|misc", path.stem)}
    assert names == {name for name in names if name.endswith((".md", ".json"))}


def test_lock_file_names_no_registry():
    lock = (ROOT / "js" / "package-lock.json").read_text(encoding="utf-8")
    assert '"resolved"' not in lock
    assert '"integrity"' in lock


# -- TypeScript --------------------------------------------------------------------------------

IMPORT = re.compile(r"""^(?:import|export)\s+(?P<type>type\s)?[^;]*?["'](?P<target>\.[^"']+)["'];""", re.MULTILINE)
TYPES = {"protocol.gen", "view"}
TEXT = {"spans", "segments", "utf16", "keymap"}


@cache
def module_graph() -> dict[str, frozenset[str]]:
    """Map each module of js/src to the ones it imports; imports of types count too."""
    files = {module_name(path): path for path in [*SOURCES.rglob("*.ts"), *SOURCES.rglob("*.tsx")]}
    return {
        name: frozenset(
            module_name((path.parent / match["target"]).resolve())
            for match in IMPORT.finditer(path.read_text(encoding="utf-8"))
            if not match["target"].endswith(".css")
        )
        for name, path in files.items()
    }


def module_name(path: Path) -> str:
    name = path.relative_to(SOURCES).as_posix().removesuffix(".tsx").removesuffix(".ts")
    return f"{name}/index" if path.is_dir() else name


def reached_from(start: str) -> set[str]:
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        following = module_graph()[waiting.pop()] - reached
        reached |= following
        waiting += following
    return reached


def dom_modules() -> list[str]:
    return [name for name in module_graph() if name.startswith(("cards/", "ui/"))]


def test_typescript_imports_are_understood():
    graph = module_graph()
    assert {"index", "transport", "session", "host", *TYPES, *TEXT} <= set(graph)
    assert {"session", "cards/card-root"} <= graph["index"]
    unknown = {target for targets in graph.values() for target in targets} - set(graph)
    assert not unknown


def test_message_types_import_nothing():
    assert module_graph()["protocol.gen"] == frozenset()


def test_text_modules_know_only_types():
    for name in TEXT:
        assert reached_from(name) <= TYPES | TEXT, name


def test_transport_knows_no_state_and_no_card():
    assert not {name for name in reached_from("transport") if name.startswith(("cards/", "ui/", "session", "index"))}


def test_state_knows_no_card():
    assert not {name for name in reached_from("session") if name.startswith(("cards/", "ui/", "styles/", "index"))}


def test_cards_never_reach_the_comm():
    assert len(dom_modules()) > 10
    for name in dom_modules():
        assert not reached_from(name) & {"transport", "session", "outbox", "index", "host"}, name


def test_only_index_knows_both_sides():
    both = {
        name
        for name in module_graph()
        if "session" in reached_from(name) and any(module in reached_from(name) for module in dom_modules())
    }
    assert both <= {"index", "demo"}


def test_bundle_sources_have_no_raw_html():
    raw = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write")
    for path in [*SOURCES.rglob("*.ts"), *SOURCES.rglob("*.tsx")]:
        assert not raw.search(path.read_text(encoding="utf-8")), name_of(path)
