"""What a data check says: a frame, and a report for people."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from html import escape

import pandas as pd

from nb_annotate.tasks.errors import TrainingError
from nb_annotate.training.check_rows import SEVERITIES, Finding, counted

_COLUMNS = [*Finding.__dataclass_fields__]
_SIGNS = {"error": "✗", "warning": "!", "info": "·"}
_WIDTH = 110


@dataclass(frozen=True, eq=False, repr=False)
class DataCheck:
    """What is wrong with answers, before they are trained on; shown as a report in a notebook.

    Parameters
    ----------
    findings : sequence of Finding
        Errors first.
    counts : pandas.DataFrame
        One row per component and label: for spans right, wrong, texts (that have it), complete (texts that are complete
        for it), train and dev (right spans on either side); for categories the same of texts.
    conflicts : pandas.DataFrame
        Answers that gave way to others.
    left_out : pandas.DataFrame
        What cannot be learned, and why.
    how : str
        How evaluation texts are chosen.
    """

    findings: Sequence[Finding]
    counts: pd.DataFrame
    conflicts: pd.DataFrame
    left_out: pd.DataFrame
    how: str

    @property
    def frame(self) -> pd.DataFrame:
        """One row per finding: severity, code, component, label, message, count, place, text, todo; errors first."""
        return pd.DataFrame([asdict(finding) for finding in self.findings], columns=_COLUMNS)

    @property
    def errors(self) -> list[Finding]:
        """What makes training pointless."""
        return [finding for finding in self.findings if finding.severity == "error"]

    @property
    def warnings(self) -> list[Finding]:
        """What makes the pipeline worse than it could be."""
        return [finding for finding in self.findings if finding.severity == "warning"]

    @property
    def ok(self) -> bool:
        """Whether there is no error."""
        return not self.errors

    def raise_errors(self) -> None:
        """Raise the first error, if there is one.

        Raises
        ------
        TrainingError
            With the way out.
        """
        if self.errors:
            first, *others = self.errors
            more = f" ({counted(len(others), 'more error')}: see nba.check.)" if others else ""
            raise TrainingError(_about(first) + first.message, hint=f"{first.todo}{more}" or None)

    @property
    def summary(self) -> str:
        """How much was found, in a line."""
        numbers = [sum(each.severity == severity for each in self.findings) for severity in SEVERITIES]
        return f"{counted(numbers[0], 'error')}, {counted(numbers[1], 'warning')}, {counted(numbers[2], 'note')}"

    def __str__(self) -> str:
        lines = [f"Data check: {self.summary}.", *textwrap.wrap(f"Evaluated on {self.how}.", _WIDTH)]
        lines += ["", self.counts.to_string(index=False)] if len(self.counts) else []
        for finding in self.findings:
            lines += ["", *_wrapped(f"{_SIGNS[finding.severity]} {_about(finding)}{finding.message}")]
            lines += _wrapped(f"  {finding.place}: {finding.text!r}") if finding.text else []
            lines += _wrapped(f"  → {finding.todo}") if finding.todo else []
        return "\n".join(lines)

    def __repr__(self) -> str:
        return str(self)

    def _repr_html_(self) -> str:
        rows = "".join(
            _html_row(
                f"<b>{finding.severity}</b>",
                f"{escape(_about(finding) + finding.message)}{_html_example(finding)}",
                escape(finding.todo),
            )
            for finding in self.findings
        )
        counts = self.counts.to_html(index=False, border=0, escape=True) if len(self.counts) else ""
        head = f"<p><b>Data check: {self.summary}.</b> Evaluated on {escape(self.how)}.</p>"
        return f"<div>{head}{counts}<table><tbody>{rows}</tbody></table></div>"


def _about(finding: Finding) -> str:
    return f"{finding.component}: " if finding.component else ""


def _html_row(*cells: str) -> str:
    # Jupyter sets the cells of a table flush right and in one line, each by itself: so must this.
    style = "text-align: left; vertical-align: top; white-space: normal"
    return "<tr>" + "".join(f'<td style="{style}">{cell}</td>' for cell in cells) + "</tr>"


def _html_example(finding: Finding) -> str:
    return f"<br><small>{escape(finding.place)}: {escape(finding.text)}</small>" if finding.text else ""


def _wrapped(line: str) -> list[str]:
    indent = " " * (len(line) - len(line.lstrip()) + 2)
    return textwrap.wrap(line, _WIDTH, subsequent_indent=indent) or [""]
