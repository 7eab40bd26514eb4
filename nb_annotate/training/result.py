"""What came of a training."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pandas as pd

from nb_annotate.tasks.errors import TrainingError, did_you_mean
from nb_annotate.tasks.types import Task
from nb_annotate.training.check_rows import counted
from nb_annotate.training.error_rows import ErrorRow, error_tasks, errors_frame
from nb_annotate.training.report import DataCheck
from nb_annotate.training.span_errors import ErrorKind

if TYPE_CHECKING:
    import altair as alt
    from spacy.language import Language


@dataclass(frozen=True, eq=False, repr=False)
class TrainResult:
    """A trained pipeline, and how good it is.

    Parameters
    ----------
    nlp : spacy.Language
        The pipeline with the best weights.
    path : Path, optional
        The folder that it was written to.
    scores : dict of str to dict of str to float
        By component. For spans `f p r` over all labels; for categories `f` (macro), `micro_f micro_p micro_r`, `auc`,
        `threshold` or, where one category excludes the others, `accuracy`. `low` and `high` are the 95 % interval of `f`
        (texts drawn again with replacement), `texts` and `spans` or `categories` what it was measured on. Held-out
        yes/no answers give `auc`, `accuracy` and `majority` (the accuracy of always saying what is more frequent),
        and no `f`. All are shares, 0 to 1.
    per_label : pandas.DataFrame
        One row per component and label: p, r, f, right, wrong, missed, support, and auc for categories.
    errors : pandas.DataFrame
        One row per error on the evaluation texts, indexed by task hash: kind (`false positive`, `false negative`,
        `boundary`, `label`), text, start, end, label, span_text (what was marked), predicted_start, predicted_end,
        predicted_label, predicted_text, score (the probability of what was predicted, or else of what was missed),
        input_hash, dataset, annotator. `session.focus(result.errors)` opens the answers as cards.
    steps : pandas.DataFrame
        One row per evaluation: step, epoch, words, seconds, loss, score.
    conflicts : pandas.DataFrame
        Answers that gave way to others, and by which rule.
    left_out : pandas.DataFrame
        What could not be learned from, and why.
    best_step : int
        The step whose weights were kept.
    interrupted : bool
        Training was stopped by hand; the pipeline is the best one until then.
    meta : dict
        What it was trained from, as `meta.json` has it: base, datasets, answers, texts, how evaluation texts were chosen.
    check : DataCheck, optional
        What the check of the answers found before the training.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> texts = [f"{name} lives in {city}" for name in ("Ana", "Bo", "Cy", "Di", "Ed") for city in ("Porto", "Rome")]
    >>> rows = [{"text": text, "spans": [{"start": 0, "end": text.index(" "), "label": "PERSON"}]} for text in texts]
    >>> store = nba.Store(":memory:")
    >>> session = nba.ner.manual(rows, labels=["PERSON"], store=store, dataset="people")
    >>> while session.task:
    ...     session.answer("accept", spans=session.task["spans"])
    >>> from nb_annotate.training.train import train
    >>> result = train("people", store=store, config={"training.max_steps": 40}, progress=False)
    >>> [entity.text for entity in result.nlp("Ana lives in Rome").ents]
    ['Ana']
    """

    nlp: Language
    path: Path | None
    scores: Mapping[str, Mapping[str, float]]
    per_label: pd.DataFrame
    errors: pd.DataFrame
    steps: pd.DataFrame
    conflicts: pd.DataFrame
    left_out: pd.DataFrame
    best_step: int
    interrupted: bool
    meta: Mapping[str, Any]
    error_rows: tuple[ErrorRow, ...] = ()
    check: DataCheck | None = None

    @property
    def score(self) -> float:
        """One figure: the mean over the components of f, or of auc where only yes/no answers were held out."""
        figures = [each.get("f", each.get("auc", 0.0)) for each in self.scores.values()]
        return sum(figures) / len(figures)

    def error_tasks(self, kind: str | None = None, label: str | None = None) -> list[Task]:
        """Give the evaluation texts with errors as tasks for a recipe, most errors first.

        `nba.ner.manual(result.error_tasks(), labels=...)` asks about them again, as they were answered;
        `meta["model"]` on the card says what the model made of them.

        Parameters
        ----------
        kind : {"false positive", "false negative", "boundary", "label"}, optional
            Errors of this kind only.
        label : str, optional
            Errors with this label only, marked or predicted.

        Raises
        ------
        TrainingError
            There is no such kind of error.
        """
        if kind is not None and kind not in (kinds := get_args(ErrorKind)):
            raise TrainingError(f"There is no kind of error {kind!r}.", hint=did_you_mean(kind, kinds))
        chosen = [
            row
            for row in self.error_rows
            if kind in {None, row.kind} and (label is None or label in {place[2] for place in row.places})
        ]
        return error_tasks(chosen)

    def plot(self) -> alt.VConcatChart:
        """Draw score and loss by step; an Altair chart."""
        from nb_annotate.training.plotting import plot_steps

        return plot_steps(self.steps, self.best_step)

    @property
    def summary(self) -> list[str]:
        """Say in plain sentences what was trained, how it was evaluated, and how good it is."""
        meta = self.meta
        names = ", ".join(meta["datasets"]) or "answers at hand"
        learned = f"Trained on {meta['train_texts']:,} texts of {names}, from {meta['base']}"
        lines = [f"{learned}; evaluated on {meta['eval_texts']:,} ({meta['split']})."]
        lines += [f"{component}: {_figures(scores)}" for component, scores in self.scores.items()]
        if self.interrupted:
            lines.append(f"Stopped by hand: these are the best weights until then, of step {self.best_step}.")
        if self.check is not None and self.check.warnings:
            lines.append(f"The data check has {counted(len(self.check.warnings), 'warning')} (.check).")
        told = {
            "answers gave way to others (.conflicts)": self.conflicts,
            "things could not be learned from (.left_out)": self.left_out,
        }
        lines += [f"{len(frame):,} {what}." for what, frame in told.items() if len(frame)]
        return lines

    def __str__(self) -> str:
        return "\n".join(self.summary)

    def __repr__(self) -> str:
        lines = "\n  ".join(self.summary)
        return f"<TrainResult\n  {lines}>"

    def _repr_html_(self) -> str:
        from html import escape

        lines = "".join(f"<div>{escape(line)}</div>" for line in self.summary)
        table = self.per_label.to_html(index=False, float_format=lambda figure: f"{figure:.3f}")
        return f"<div>{lines}{table}</div>"


def result_frames(
    errors: tuple[ErrorRow, ...], by_label: Mapping[str, pd.DataFrame]
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Make the frames of scores by label and of errors."""
    tables = [table.reset_index().assign(component=component) for component, table in by_label.items()]
    columns = ["component", "label", "p", "r", "f", "right", "wrong", "missed", "support"]
    tables = [table for table in tables if len(table)]
    per_label = pd.concat(tables, ignore_index=True) if tables else pd.DataFrame(columns=columns)
    more = [column for column in per_label.columns if column not in columns]
    return per_label[[*columns, *more]], errors_frame(errors)


def _figures(scores: Mapping[str, float]) -> str:
    if "f" not in scores:
        parts = [f"AUC {scores['auc']:.2f}", f"accuracy {100 * scores['accuracy']:.1f} %"]
        return f"{', '.join(parts)} (always saying the more frequent answer: {100 * scores['majority']:.1f} %)"
    interval = f"{100 * scores['low']:.1f} to {100 * scores['high']:.1f}"
    parts = [f"F {100 * scores['f']:.1f} (95 % interval {interval})"]
    parts += [f"{name.upper()} {100 * scores[name]:.1f}" for name in ("p", "r") if name in scores]
    parts += [f"AUC {scores['auc']:.2f}"] if "auc" in scores else []
    return ", ".join(parts)
