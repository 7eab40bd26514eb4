"""From answers to a trained spaCy pipeline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nb_annotate.merging.left_out import left_out_frame
from nb_annotate.tasks.errors import TrainingError
from nb_annotate.training.base import opened_base
from nb_annotate.training.check import check_parts
from nb_annotate.training.config import with_pace
from nb_annotate.training.dividing import Divided, divide
from nb_annotate.training.evaluation import Evaluated, evaluate, evaluate_yes_no
from nb_annotate.training.material import Material, prepared
from nb_annotate.training.output import META_KEY, check_output, write_pipeline
from nb_annotate.training.preparing import as_they_were, prepare
from nb_annotate.training.provenance import provenance
from nb_annotate.training.reading import Gathered, gather
from nb_annotate.training.replay import mix_in
from nb_annotate.training.result import TrainResult, result_frames
from nb_annotate.training.running import run
from nb_annotate.training.settings import settings_of
from nb_annotate.training.steps import steps_frame

if TYPE_CHECKING:
    from spacy.language import Language

    from nb_annotate.store.store import Store


def train(
    data: Any,
    base: str | Path | Language = "blank:en",
    output: str | Path | None = None,
    *,
    component: str | None = None,
    eval: Any = None,
    store: str | Path | Store | None = None,
    labels: Sequence[str] | None = None,
    annotators: Sequence[str] | None = None,
    answers: Sequence[str] | None = None,
    query: str | None = None,
    config: Mapping[str, Any] | None = None,
    seed: int = 0,
    gpu_id: int = -1,
    replay: float | Iterable[str] = 0,
    vectors: str | Path | None = None,
    tok2vec_weights: str | Path | None = None,
    silver: bool = True,
    check: bool = True,
    progress: bool = True,
    overwrite: bool = False,
) -> TrainResult:
    """Train a spaCy pipeline on answers.

    It is spaCy's own training with the settings of `spacy init config --optimize efficiency`: the same data, settings
    and seed give the model that `spacy train` gives. What answers do not say is missing, not wrong: tokens are O only
    where an answer is complete for all labels that are trained, rejected spans are told to `ner` as such, categories
    that nobody was asked about do not count. Ctrl-C, or the notebook's stop button, ends the training with the best
    weights so far.

    Parameters
    ----------
    data : str, Path, frame, list or dict
        The name of a dataset, of a file, a frame as `Store.df` gives, Records, a list of these, or a dict of them by
        component: `{"ner": "news", "textcat": ["topics", "more_topics"]}`.
    base : str, Path or spacy.Language
        `"blank:en"` or another language; or a package, folder or pipeline to go on from, which is never changed. What
        is trained goes on from its weights or is added; all its other components are kept as they are.
    output : str or Path, optional
        The folder to write the pipeline to, for `spacy.load` and `spacy package`. One that was written by this function
        is replaced.
    component : {"ner", "spancat", "textcat", "textcat_multilabel"}, optional
        What to train; by default the cards tell. Categories are taken for independent: say `"textcat"` if each text
        has exactly one.
    eval : None, float, str, Path or frame
        What to evaluate on: a share of the texts (by default 0.2), `"dataset:NAME"`, or a file. The split is made once
        for a dataset and stored.
    store : None, str, Path or Store
        As for the recipes.
    labels, annotators, answers : sequence of str, optional
        Learn only these labels, from answers of these people, and of these kinds (`"accept"`, `"reject"`).
    query : str, optional
        Learn only from the answers that a pandas query finds in `Store.df`: `"seconds > 0.5"`.
    config : mapping of str to object, optional
        spaCy settings by dotted name: `{"training.max_steps": 400, "training.dropout": 0.2}`. Where nothing is said,
        small training sets are evaluated more often and waited for less than spaCy does; see `training.config.pace`.
    seed : int
        The same seed gives the same pipeline, on the same machine.
    gpu_id : int
        -1 for the CPU.
    replay : float or iterable of str
        Against forgetting what a base knows beyond the labels that are trained: the share of the training texts, 0 to
        1, into which the base's own predictions of its other labels are mixed; or texts on which it predicts them.
    vectors : str or Path, optional
        A package or folder with word vectors.
    tok2vec_weights : str or Path, optional
        A file of weights from `spacy pretrain`.
    silver : bool
        Fill in what yes/no answers leave open, where our own model is sure, before `ner` learns from them.
    check : bool
        Check the answers first, as `nba.check` does: what would make the training pointless is refused, the rest is in
        `result.check`.
    progress : bool
        Show a bar with loss and score.
    overwrite : bool
        Replace whatever is at `output`.

    Returns
    -------
    TrainResult
        The pipeline, scores, scores by label, errors, and what was left out.

    Raises
    ------
    TrainingError
        There is nothing to learn from or to evaluate on, a setting does not exist, the base cannot learn these labels,
        the output folder is taken, or spaCy stopped.
    ModelError
        There is no such base.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> store = nba.Store(":memory:")
    >>> things = "lamp sofa bicycle piano novel kettle coat tent camera clock".split()
    >>> texts = [text.format(thing) for thing in things for text in ("Refund the {} please", "Thanks for my {}")]
    >>> session = nba.textcat.manual(texts, labels=["REFUND"], store=store, dataset="mail")
    >>> while task := session.task:
    ...     session.answer("accept" if "Refund" in task["text"] else "reject")
    >>> result = train("mail", store=store, config={"training.max_steps": 60}, progress=False)
    >>> round(result.nlp("Refund the drum please").cats["REFUND"])
    1
    """
    path = check_output(output, overwrite=overwrite)
    gathered = gather(
        data, store=store, component=component, labels=labels, annotators=annotators, answers=answers, query=query
    )
    with opened_base(base) as start:
        divided = divide(gathered, start.nlp, eval=eval, store=store, seed=seed, silver=silver)
        checked = check_parts(gathered, divided.splits, start) if check else None
        if checked is not None:
            checked.raise_errors()
        material = prepared(divided, gathered.labels, start)
        mix_in(replay, start, material, seed=seed)
        settings = settings_of(start, material, vectors=vectors, tok2vec_weights=tok2vec_weights, seed=seed)
        settings = with_pace(settings, sum(len(example.reference) for example in material.train), config)
        came = run(
            settings,
            material.train_docs,
            material.dev_docs,
            gpu_id=gpu_id,
            progress=progress,
            prepare=lambda nlp: prepare(nlp, material),
        )
    as_they_were(came.nlp)
    found = _evaluated(came.nlp, gathered, divided, material)
    meta = provenance(start.name, gathered, divided, material, seed=seed, best=came.best)
    came.nlp.meta[META_KEY] = meta
    errors = tuple(row for each in found.values() for row in each.errors)
    per_label, errors_table = result_frames(errors, {name: each.by_label for name, each in found.items()})
    result = TrainResult(
        nlp=came.nlp,
        path=path if path is None else path.absolute(),
        scores={name: each.scores for name, each in found.items()},
        per_label=per_label,
        errors=errors_table,
        steps=steps_frame(came.steps),
        conflicts=gathered.conflicts_frame(),
        left_out=left_out_frame(material.left_out),
        best_step=came.best.step,
        interrupted=came.interrupted,
        meta=meta,
        error_rows=errors,
        check=checked,
    )
    if path is not None:
        _write(result, path)
    return result


def _write(result: TrainResult, path: Path) -> None:
    try:
        write_pipeline(result.nlp, path)
    except TrainingError as error:
        error.result = replace(result, path=None)
        raise


def _evaluated(nlp: Language, gathered: Gathered, divided: Divided, material: Material) -> dict[str, Evaluated]:
    found = {}
    for component, part in gathered.parts.items():
        texts = divided.dev.get(component, [])
        figures = evaluate(nlp, material.dev, texts, component, part.labels)
        if figures is None:  # nothing is completely known there
            figures = evaluate_yes_no(nlp, texts, component, part.labels)
        if figures is not None:
            found[component] = figures
    return found
