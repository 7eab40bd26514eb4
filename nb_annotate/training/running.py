"""One training run: spaCy's own loop, in this process, on documents that are at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Any

from spacy.language import Language
from spacy.schemas import ConfigSchemaTraining
from spacy.tokens import Doc, DocBin
from spacy.training.initialize import init_nlp
from spacy.training.loop import create_evaluation_callback, create_train_batches, train_while_improving, update_meta
from spacy.util import registry, resolve_dot_names
from thinc.api import ConfigValidationError, fix_random_seed

from nb_annotate.tasks.errors import NbAnnotateError, TrainingError
from nb_annotate.training.checkpoint import Checkpoint
from nb_annotate.training.hardware import on_device, own_randomness
from nb_annotate.training.progress import ProgressBar
from nb_annotate.training.steps import Step

if TYPE_CHECKING:
    from thinc.api import Config


@dataclass(frozen=True)
class Run:
    """What came of a training run: the pipeline with the best weights, each evaluation, and whether it was stopped."""

    nlp: Language
    steps: list[Step]
    best: Step
    interrupted: bool = False


def run(
    config: Config,
    train: Sequence[Doc],
    dev: Sequence[Doc],
    *,
    gpu_id: int = -1,
    progress: bool = True,
    prepare: Callable[[Language], None] | None = None,
) -> Run:
    """Train a pipeline as `spacy train` does, with the same result.

    The documents pass through spaCy's own files and readers, the pipeline is initialized by `init_nlp` and updated by
    spaCy's loop: batches, dropout, averaging and early stopping are as the settings say. What differs is that the best
    weights are kept in memory, that frozen components are not run for nothing, and that evaluation documents are read
    once.

    Parameters
    ----------
    config : thinc.api.Config
        Settings in full, but for the paths of the documents.
    train, dev : sequence of spacy.tokens.Doc
        What to learn from and what to evaluate on, as they should be.
    gpu_id : int
        -1 for the CPU.
    progress : bool
        Show a bar.
    prepare : callable, optional
        Called with the initialized pipeline before training.

    Returns
    -------
    Run
        Also after a KeyboardInterrupt (the notebook's stop button), once there was a first evaluation.

    Raises
    ------
    TrainingError
        The settings are wrong, or spaCy stopped.
    """
    with TemporaryDirectory(prefix="nb_annotate_train_") as folder, own_randomness(), on_device(gpu_id):
        config = config.copy()
        for name, docs in (("train", train), ("dev", dev)):
            path = Path(folder, f"{name}.spacy")
            DocBin(docs=docs).to_disk(path)
            config["paths"][name] = str(path)
        nlp = _initialized(config, gpu_id)
        if prepare is not None:
            prepare(nlp)
        found = _trained(nlp, progress=progress)
        for name in ("train", "dev"):
            nlp.config["paths"][name] = None
        return found


def _initialized(config: Config, gpu_id: int) -> Language:
    try:
        return init_nlp(config, use_gpu=gpu_id)
    except ConfigValidationError as error:
        what = "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors) or str(error)
        msg = f"spaCy does not take these settings: {what}."
        raise TrainingError(msg, hint="Look at config=, and at the settings of the base.") from error
    except NbAnnotateError:
        raise
    except Exception as error:  # a base's own components may raise whatever they like
        msg = f"spaCy cannot set the pipeline up: {type(error).__name__}: {error}"
        raise TrainingError(msg, hint="nba.check(...) says what is wrong with the data.") from error


def _trained(nlp: Language, *, progress: bool) -> Run:
    config = nlp.config.interpolate()
    settings = registry.resolve(config["training"], schema=ConfigSchemaTraining)
    if settings["seed"] is not None:
        fix_random_seed(settings["seed"])
    train_corpus, dev_corpus = resolve_dot_names(config, [settings["train_corpus"], settings["dev_corpus"]])
    optimizer, frozen = settings["optimizer"], settings["frozen_components"]
    checkpoint = Checkpoint(nlp, [name for name in nlp.component_names if name not in frozen])
    evaluated = [*dev_corpus(nlp)]
    iterator = train_while_improving(
        nlp,
        optimizer,
        create_train_batches(nlp, train_corpus, settings["batcher"], settings["max_epochs"]),
        create_evaluation_callback(nlp, lambda _: evaluated, settings["score_weights"]),
        dropout=settings["dropout"],
        accumulate_gradient=settings["accumulate_gradient"],
        patience=settings["patience"],
        max_steps=settings["max_steps"],
        eval_frequency=settings["eval_frequency"],
        exclude=frozen,
        annotating_components=settings["annotating_components"],
        before_update=settings["before_update"],
    )
    steps: list[Step] = []
    best: Step | None = None
    interrupted = False
    idle = _idle(nlp, config, frozen, settings["annotating_components"])
    with (
        nlp.select_pipes(disable=idle),
        ProgressBar(shown=progress, patience=settings["patience"], max_steps=settings["max_steps"]) as bar,
    ):
        started = perf_counter()
        try:
            for _, info, is_best in iterator:
                bar.step()
                if is_best is None:
                    continue
                steps.append(_step(info, perf_counter() - started))
                if is_best:
                    checkpoint.keep(optimizer.averages)
                    best = steps[-1]
                    update_meta(settings, nlp, info)
                bar.evaluated(steps[-1], best or steps[-1])
        except KeyboardInterrupt:
            if best is None:
                raise
            interrupted = True
        except Exception as error:  # whatever a component raises in its update
            where = f"after step {steps[-1].step}" if steps else "at its first step"
            msg = f"Training of {', '.join(nlp.pipe_names)} stopped {where}: {type(error).__name__}: {error}"
            raise TrainingError(msg, hint="nba.check(...) says what is wrong with the data.") from error
    if best is None:
        msg = "Training ended before the first evaluation."
        raise TrainingError(msg, hint="Set training.max_steps or training.max_epochs higher.")
    checkpoint.restore()
    return Run(nlp, steps, best, interrupted)


def _idle(nlp: Language, config: Mapping[str, Any], frozen: Iterable[str], annotating: Iterable[str]) -> list[str]:
    """List frozen components that nothing trained here looks at: running them would only take time."""
    suggesters = [part.get("suggester", {}).get("@misc", "") for part in config["components"].values()]
    if any(not name.startswith("spacy.ngram") for name in suggesters if name):
        return []  # it may suggest what another component found
    return [
        name
        for name in frozen
        if name in nlp.pipe_names
        and name not in annotating
        and set(getattr(nlp.get_pipe(name), "listening_components", ())) <= set(frozen)
    ]


def _step(info: Mapping[str, Any], seconds: float) -> Step:
    losses = {name: float(loss) for name, loss in info["losses"].items()}
    return Step(
        info["step"], info["epoch"], info["words"], seconds, sum(losses.values()), info["score"], losses, info["other_scores"]
    )  # fmt: skip
