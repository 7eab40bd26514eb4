"""Label Studio's JSON: an array of tasks, each with the annotations of everyone who answered it.

Every whole answer is an annotation; skipped and rejected ones are `was_cancelled`. Suggestions are predictions. The
regions of a result have code points and the text they cover, which is checked when they are read (`offset_unit="auto"`
for exports of versions that counted UTF-16 units). `lead_time` and `created_at` are when the answer was started and
given. Under `nb_annotate` annotations say what Label Studio has no place for, so that they come back as they were; Label
Studio passes over it, and its own exports do not have it: then the card is guessed from the regions of the whole file.
Other results than labels and choices (relations, text areas) are told as problems.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.sax.saxutils import quoteattr

from nb_annotate.formats.format import Reading, Writing
from nb_annotate.formats.labelstudio_reading import first_task, read_label_studio
from nb_annotate.formats.labelstudio_writing import write_label_studio
from nb_annotate.sources.paths import suffix_of
from nb_annotate.sources.problems import Problem
from nb_annotate.tasks.record import Record


class LabelStudio:
    """Label Studio's JSON.

    Examples
    --------
    >>> FORMAT.name, FORMAT.folder
    ('labelstudio', False)
    """

    name = "labelstudio"
    suffixes: tuple[str, ...] = ()
    folder = False

    def recognizes(self, path: Path) -> bool:
        """Whether it is an array of tasks with data and annotations."""
        return not path.is_dir() and suffix_of(path) in {".json", ""} and first_task(path) is not None

    def read(self, path: Path, reading: Reading) -> Iterator[Record | Problem]:
        """Read annotations one by one; a first pass finds out what is guessed.

        The options are `text=` (the key of the text in `data`), and `from_name=` and `to_name=` to take the results of
        these tags of the labelling config only.

        Raises
        ------
        FormatError
            There is no such option, or the file cannot be read.
        """
        return read_label_studio(path, reading)

    def write(self, records: Iterable[Record], path: Path, writing: Writing) -> None:
        """Write one task for each text, with an annotation for each answer.

        The options are `from_name=` (`"label"`), `choice_name=` (`"category"`) and `to_name=` (`"text"`), which must
        match the labelling config (see `labelling_config`), and `completed_by=`, a dict from annotators to the ids of
        Label Studio's users; an annotator who is not in it goes under `nb_annotate`.

        Raises
        ------
        FormatError
            There is no such option.
        """
        write_label_studio(records, path, writing)


def labelling_config(
    labels: Iterable[str] = (),
    categories: Iterable[str] = (),
    *,
    exclusive: bool = False,
    from_name: str = "label",
    choice_name: str = "category",
    to_name: str = "text",
) -> str:
    """Write the labelling config of a Label Studio project that our files can be imported into.

    Parameters
    ----------
    labels, categories : iterable of str
        Of spans, and of whole texts.
    exclusive : bool
        A text has one category.
    from_name, choice_name, to_name : str
        As given to the export.

    Examples
    --------
    >>> print(labelling_config(["PERSON", "ORG"]))
    <View>
      <Labels name="label" toName="text">
        <Label value="PERSON"/>
        <Label value="ORG"/>
      </Labels>
      <Text name="text" value="$text"/>
    </View>
    """
    lines = ["<View>"]
    to = quoteattr(to_name)
    labels, categories = list(labels), list(categories)
    if labels:
        lines.append(f"  <Labels name={quoteattr(from_name)} toName={to}>")
        lines += [f"    <Label value={quoteattr(label)}/>" for label in labels]
        lines.append("  </Labels>")
    if categories:
        choice = "single" if exclusive else "multiple"
        lines.append(f'  <Choices name={quoteattr(choice_name)} toName={to} choice="{choice}">')
        lines += [f"    <Choice value={quoteattr(category)}/>" for category in categories]
        lines.append("  </Choices>")
    return "\n".join([*lines, f'  <Text name={to} value="$text"/>', "</View>"])


FORMAT = LabelStudio()
