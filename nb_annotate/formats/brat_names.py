"""Labels as brat's entity types, and the two files of a folder that list them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from nb_annotate.sources.lines import open_bytes

ANNOTATION_CONF = "annotation.conf"
VISUAL_CONF = "visual.conf"
_SIGNS = re.compile(r"[^A-Za-z0-9_-]")
_NUMBERED = re.compile(r"_\d+$")
_SECTION = re.compile(r"\[(\w+)\]")


def plain_type(label: str) -> str:
    """Write a label as an entity type may be written.

    Examples
    --------
    >>> plain_type("BRAND NAME"), plain_type("a/b")
    ('BRAND_NAME', 'a_b')
    """
    return _SIGNS.sub("_", label)


class TypeNames:
    """Gives each label an entity type of its own.

    Examples
    --------
    >>> names = TypeNames()
    >>> names.type_of("a/b"), names.type_of("a_b"), names.type_of("a/b")
    ('a_b', 'a_b_2', 'a_b')
    """

    def __init__(self) -> None:
        self._types: dict[str, str] = {}
        self._taken: set[str] = set()

    def type_of(self, label: str) -> str:
        """Give the type of a label, the same each time."""
        if label not in self._types:
            plain = name = plain_type(label)
            number = 1
            while name in self._taken:
                number += 1
                name = f"{plain}_{number}"
            self._taken.add(name)
            self._types[label] = name
        return self._types[label]

    def write(self, folder: Path) -> None:
        """Write the files that list them."""
        sections = "[entities]\n{}\n[relations]\n\n[events]\n\n[attributes]\n"
        types = "".join(f"{name}\n" for name in self._types.values())
        (folder / ANNOTATION_CONF).write_bytes(sections.format(types).encode())
        renamed = {name: label for label, name in self._types.items() if name != label}
        if renamed:
            lines = "".join(f"{name} | {label}\n" for name, label in renamed.items())
            (folder / VISUAL_CONF).write_bytes(f"[labels]\n{lines}".encode())


def can_be_listed(label: str) -> bool:
    """Whether the real name of a label can stand in `visual.conf`: on one line, without `|`, no blanks around it."""
    return label == plain_type(label) or not ("|" in label or label != label.strip() or len(label.splitlines()) != 1)


def read_types(folder: Path) -> list[str] | None:
    """Read the entity types that a folder lists; `None` if it lists none."""
    entities = _section(folder / ANNOTATION_CONF, "entities")
    types = [line.split()[0].lstrip("!") for line in entities if not line.startswith("<")]
    return list(dict.fromkeys(types)) or None


def read_labels(folder: Path) -> Mapping[str, str]:
    """Read the labels that types stand for, where the type is how the label had to be written.

    Other display names in `visual.conf` are only shown by brat's editor: the type stays the label.
    """
    found: dict[str, str] = {}
    for line in _section(folder / VISUAL_CONF, "labels"):
        parts = [part.strip() for part in line.split("|")]
        if len(parts) > 1 and plain_type(parts[1]) in {parts[0], _NUMBERED.sub("", parts[0])}:
            found[parts[0]] = parts[1]
    return found


def _section(path: Path, name: str) -> Iterable[str]:
    """Yield the lines of a section that say something."""
    if not path.is_file():
        return
    current = ""
    with open_bytes(path) as file:
        for content in file:
            line = content.decode("utf-8", "replace").strip()
            if section := _SECTION.fullmatch(line):
                current = section[1]
            elif line and not line.startswith("#") and current == name:
                yield line
