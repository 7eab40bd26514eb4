"""UIMA CAS: a folder with one XMI file for each text, and `TypeSystem.xml`; through dkpro-cassis.

Spans are DKPro's `NamedEntity` with the label as `value`, as INCEpTION and WebAnno have them. What UIMA has no types for
are annotations of our own: categories, spans known to be wrong, stretches that are complete, and the id of the text. In
the files, offsets count UTF-16 units; `dkpro-cassis` turns them into code points. XML 1.0 cannot hold most control
characters: a text with one is lost.

Read are such folders, single `.xmi` files, and those of other tools: `type=` and `feature=` name what holds spans and
labels, and a text is then taken to be complete.
"""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nb_annotate.formats.cas_types import CATEGORY, COMPLETE, DOCUMENT, ENTITY, REJECTED, type_system
from nb_annotate.formats.format import Reading, Writing
from nb_annotate.formats.gathering import Holds, annotator_of, gather, id_of
from nb_annotate.formats.options import check_options
from nb_annotate.formats.restoring import Stretch, TextSaid, check_view, restore
from nb_annotate.formats.unusable import UNUSABLE, problem_of
from nb_annotate.merging.merged import MergedText
from nb_annotate.sources.problems import Problem, RowError
from nb_annotate.tasks.errors import FormatError
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Span

if TYPE_CHECKING:
    from cassis import Cas, TypeSystem

_TYPES_FILE = "TypeSystem.xml"
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_READING: Mapping[str, Any] = {"type": ENTITY, "feature": "value"}
_VIEWS = ("ner_manual", "spans_manual", "ner", "choice")


class UimaCas:
    """A folder of XMI files with their type system.

    Examples
    --------
    >>> FORMAT.name, FORMAT.folder
    ('cas', True)
    """

    name = "cas"
    suffixes: tuple[str, ...] = ()
    folder = True

    def recognizes(self, path: Path) -> bool:
        """Whether it is an XMI file, or a folder with one."""
        return path.suffix.lower() == ".xmi" or (path.is_dir() and next(path.glob("*.xmi"), None) is not None)

    def read(self, path: Path, reading: Reading) -> Iterator[Record | Problem]:
        """Read the files of a folder in order of their names, or one file; the options are `type` and `feature`.

        The type system is `TypeSystem.xml` beside them; without one, the types of this module are assumed.

        Raises
        ------
        FormatError
            There is no such option, another offset unit, no XMI file, no such type, or `dkpro-cassis` is not installed.
        """
        check_view(reading.view, _VIEWS, "UIMA CAS")
        reading.offsets.check_fixed("utf16", "UIMA CAS")
        options = check_options(reading.options, _READING, "Reading UIMA CAS")
        folder = path if path.is_dir() else path.parent
        files = sorted(path.glob("*.xmi")) if path.is_dir() else [path]
        if not files:
            raise FormatError(f"There is no .xmi file in {str(path)!r}.")
        types = _types_beside(folder)
        if not types.contains_type(options["type"]):
            message = f"The type system has no type {options['type']!r}."
            raise FormatError(message, hint=f"Name the one that holds spans with type=, and put {_TYPES_FILE} beside.")
        for number, file in enumerate(files):
            try:
                yield from restore(_said(_load(file, types), file.name, options), reading)
            except UNUSABLE as error:
                yield problem_of(error, file.name, number)

    def write(self, records: Iterable[Record], path: Path, writing: Writing) -> None:
        """Write one file for each text; there are no options.

        Raises
        ------
        FormatError
            An option is given, or `dkpro-cassis` is not installed.
        """
        check_options(writing.options, {}, "Writing UIMA CAS")
        types = type_system()
        path.mkdir(parents=True, exist_ok=True)
        types.to_xml(path / _TYPES_FILE)
        for number, text in enumerate(gather(records, Holds("UIMA CAS", wrong=True, categories=True), writing.losses)):
            if why := _unwritable(text):
                for record in text.records:
                    writing.losses.add(record, "lost", "the text", why)
            else:
                _cas(text, types).to_xmi(path / f"{number:06}.xmi")


def _unwritable(text: MergedText) -> str:
    """Say why XML cannot hold a text, if it cannot."""
    names = [span["label"] for span in (*text.right, *text.wrong)]
    names += [label for region in text.complete for label in region.labels]
    written = (text.text, *names, *text.yes, *text.no, annotator_of(text) or "")
    found = next((match for part in written if (match := _NOT_XML.search(part))), None)
    return f"XML cannot hold the character U+{ord(found[0]):04X}" if found else ""


def _cas(text: MergedText, types: TypeSystem) -> Cas:
    import cassis

    cas = cassis.Cas(types)
    cas.sofa_string = text.text
    cas.sofa_mime = "text/plain"
    strings = types.get_type("uima.cas.StringArray")

    def add(name: str, begin: int, end: int, **features: Any) -> None:
        cas.add(types.get_type(name)(begin=begin, end=end, **features))

    whole = (0, len(text.text))
    add(
        DOCUMENT,
        *whole,
        identifier=json.dumps(id_of(text)),
        annotator=annotator_of(text),
        overlapping=text.overlapping,
    )
    for name, spans in ((ENTITY, text.right), (REJECTED, text.wrong)):
        for span in spans:
            add(name, span["start"], span["end"], value=span["label"])
    for region in text.complete:
        add(COMPLETE, region.start, region.end, labels=strings(elements=sorted(region.labels)))
    for applies, categories in ((True, text.yes), (False, text.no)):
        for category in sorted(categories):
            add(CATEGORY, *whole, value=category, applies=applies)
    return cas


def _types_beside(folder: Path) -> TypeSystem:
    own = type_system()
    file = folder / _TYPES_FILE
    if not file.is_file():
        return own
    import cassis

    with file.open("rb") as opened:
        try:
            return cassis.load_typesystem(opened)
        except Exception as error:  # whatever the XML parser and cassis raise
            raise FormatError(f"{str(file)!r} is not a type system: {error}") from error


def _load(file: Path, types: TypeSystem) -> Cas:
    """Load a file.

    Raises
    ------
    TaskError
        It is no XMI, has no text, or an offset lies outside the text or inside a character.
    """
    import cassis

    with file.open("rb") as opened, warnings.catch_warnings():
        warnings.filterwarnings("error", message="Not mapping external offset")
        try:
            cas = cassis.load_cas_from_xmi(opened, typesystem=types, lenient=True)
        except UserWarning as error:
            number = re.search(r"\d+", str(error))
            message = f"The offset {number[0] if number else ''} lies outside the text or inside a character."
            raise RowError(message, hint="Offsets in XMI are UTF-16 units.") from error
        except Exception as error:  # whatever the XML parser and cassis raise
            raise RowError(f"The file is not XMI: {type(error).__name__}: {error}") from error
    if cas.sofa_string is None:
        raise RowError("The file has no text.")
    return cas


def _said(cas: Cas, place: str, options: Mapping[str, Any]) -> TextSaid:
    text = str(cas.sofa_string)
    document = next(iter(_all(cas, DOCUMENT)), None)
    right = _spans(_all(cas, options["type"]), options["feature"])
    if document is None:
        return TextSaid(text=text, place=place, id=place, right=right, complete=[Stretch(0, len(text), None)])
    categories = [(each.value, each.applies) for each in _all(cas, CATEGORY)]
    return TextSaid(
        text=text,
        place=place,
        id=json.loads(document.identifier),
        annotator=document.annotator,
        overlapping=bool(document.overlapping),
        right=right,
        wrong=_spans(_all(cas, REJECTED), "value"),
        complete=[Stretch(each.begin, each.end, frozenset(each.labels.elements or ())) for each in _all(cas, COMPLETE)],
        yes=frozenset(value for value, applies in categories if applies),
        no=frozenset(value for value, applies in categories if not applies),
    )


def _all(cas: Cas, name: str) -> list[Any]:
    return list(cas.select(name)) if cas.typesystem.contains_type(name) else []


def _spans(found: Iterable[Any], feature: str) -> list[Span]:
    spans = []
    for each in found:
        label = getattr(each, feature, None)
        if not isinstance(label, str) or not label:
            message = f"The span {each.begin}-{each.end} has no label in {feature!r}."
            raise RowError(message, key=feature, value=label, hint="Name the feature that holds it with feature=.")
        spans.append(Span(start=each.begin, end=each.end, label=label))
    return sorted(spans, key=lambda span: (span["start"], span["end"], span["label"]))


FORMAT = UimaCas()
"""The format."""
