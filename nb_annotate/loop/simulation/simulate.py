"""Several ways of asking, several seeds: what each is worth per minute of work, or per answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from tqdm.auto import tqdm

from nb_annotate.loop.session import Session
from nb_annotate.loop.simulation.kinds import AnyGoldRows, AnyStrategy, Kind, Spans
from nb_annotate.loop.simulation.result import Simulation
from nb_annotate.loop.simulation.run import Measurement, Unit, run_session
from nb_annotate.tasks.errors import RecipeError

MakeSession = Callable[[Any, int, list[str]], Session]
"""`(strategy, seed, texts) -> session`: fresh, with `background=False`, over these texts in this order."""

EVALUATION_SHARE = 0.2


def simulate(
    make_session: MakeSession,
    gold: AnyGoldRows,
    *,
    kind: Kind | None = None,
    evaluation: AnyGoldRows | None = None,
    minutes: Sequence[float] | None = None,
    answers: Sequence[int] | None = None,
    strategies: Iterable[str | AnyStrategy] | None = None,
    seeds: int | Sequence[int] = 3,
    noise: float = 0.0,
    seconds: Any = None,
    progress: bool = True,
) -> Simulation:
    """Let a simulated annotator answer real sessions and measure what the model learned per minute, or per answer.

    Parameters
    ----------
    make_session : callable
        `(strategy, seed, texts) -> Session`: a fresh session that learns inside `record` (`background=False`) and
        asks about the texts as the strategy says.
    gold : mapping, iterable of dict, DataFrame or Gold
        Texts with all of their spans, or of their categories; see `Gold` and `CategoryGold`.
    kind : Kind, optional
        What the sessions are about: `Spans()`, the default, or `Categories(labels)`.
    evaluation : same as gold, optional
        Texts on which models are scored; they are never asked about. By default a fifth of `gold`, drawn once.
    minutes : sequence of float, optional
        Minutes of the annotator's work at which the model is scored; 5, 10, 20 and 30 by default, for spans.
    answers : sequence of int, optional
        Numbers of answers at which it is scored instead; 50, 100 and 200 by default, for categories.
    strategies : iterable of str or strategy, optional
        Names of `STRATEGIES` (by default cost, teach and manual) or `CATEGORY_STRATEGIES` (margin and random), or
        your own.
    seeds : int or sequence of int
        Each strategy runs once per seed; 3 is short for 0, 1, 2. A seed shuffles the texts, alike for all
        strategies.
    noise : float
        Share of slips; see `SimulatedAnnotator` and `CategoryAnnotator`.
    seconds : SecondsModel or CategorySeconds, optional
        How long answers take.
    progress : bool
        Whether to show a progress bar.

    Returns
    -------
    Simulation
        `frame`, `summary()`, `minutes_to()` or `labels_to()`, `plot()`.

    Raises
    ------
    RecipeError
        Naming the argument, its value and what would fit.
    """
    about: Kind = Spans() if kind is None else kind
    asked = about.read(gold)
    if evaluation is None:
        asked, held_out = asked.split(EVALUATION_SHARE)
    else:
        held_out = about.read(evaluation)
        asked = asked.without(held_out)
    by, checkpoints = _checkpoints(minutes, answers, about.checkpoints)
    chosen = about.named(about.strategies if strategies is None else strategies)
    numbers = list(range(seeds)) if isinstance(seeds, int) else list(seeds)
    if not numbers:
        msg = f"seeds={seeds!r} names none."
        raise RecipeError(msg, hint="seeds=3 runs the seeds 0, 1 and 2.")
    rows: list[Measurement] = []
    full: float | None = None
    longest = checkpoints[-1]
    unit = "min" if by == "minutes" else "answers"
    with tqdm(total=longest * len(chosen) * len(numbers), unit=unit, disable=not progress) as bar:
        for seed in numbers:
            texts = asked.shuffled(seed)
            for strategy in chosen:
                bar.set_description(f"{strategy.name}, seed {seed}")
                begun = bar.n
                session = make_session(strategy, seed, texts)
                if not rows:
                    full = about.full_data(session, asked, held_out)

                def show(worked: float, begun: float = begun) -> None:
                    bar.update(min(worked, longest) - (bar.n - begun))

                rows += measure(
                    session,
                    strategy,
                    asked,
                    held_out,
                    checkpoints,
                    kind=about,
                    by=by,
                    seed=seed,
                    noise=noise,
                    seconds=seconds,
                    on_work=show,
                )
                session.close("The simulation is over.")
                bar.update(longest - (bar.n - begun))
    return Simulation(rows, by, full=full)


def measure(
    session: Session,
    strategy: AnyStrategy,
    gold: Any,
    evaluation: Any,
    checkpoints: Sequence[float],
    *,
    kind: Kind | None = None,
    by: Unit = "minutes",
    seed: int = 0,
    noise: float = 0.0,
    seconds: Any = None,
    batch: int | None = None,
    on_work: Callable[[float], object] = lambda _: None,
) -> list[Measurement]:
    """Run one strategy with one seed: see `simulate`, of which this is one part, and `run_session`.

    Raises
    ------
    RecipeError
        The session does not learn.
    """
    about: Kind = Spans() if kind is None else kind
    return run_session(
        session,
        about.annotator(session, strategy, gold, noise=noise, seconds=seconds, seed=seed),
        about.evaluate(session, evaluation),
        checkpoints,
        by=by,
        strategy=strategy.name,
        seed=seed,
        batch=batch,
        refit_due=about.refit_due(session),
        on_work=on_work,
    )


def _checkpoints(
    minutes: Sequence[float] | None, answers: Sequence[int] | None, default: tuple[Unit, tuple[float, ...]]
) -> tuple[Unit, list[float]]:
    if minutes is not None and answers is not None:
        msg = f"minutes={list(minutes)!r} and answers={list(answers)!r} cannot both say when models are scored."
        raise RecipeError(msg, hint="Give one of them; measurements have both anyway.")
    by, given = default
    if minutes is not None:
        by, given = "minutes", tuple(minutes)
    if answers is not None:
        by, given = "answers", tuple(answers)
    listed = sorted(set(given))
    if not listed or listed[0] <= 0:
        msg = f"{by}={list(given)!r} must name {by} above 0."
        raise RecipeError(msg, hint=f"For example {by}=({'5, 10, 20' if by == 'minutes' else '50, 100, 200'}).")
    return by, listed
