"""Several ways of asking, several seeds: what each is worth per minute of work."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from tqdm.auto import tqdm

from nb_annotate.loop.session import Session
from nb_annotate.loop.simulation.annotator import SimulatedAnnotator
from nb_annotate.loop.simulation.evaluation import Evaluation
from nb_annotate.loop.simulation.gold import Gold, GoldRows
from nb_annotate.loop.simulation.result import Simulation
from nb_annotate.loop.simulation.run import Measurement, run_session
from nb_annotate.loop.simulation.seconds import SecondsModel
from nb_annotate.loop.simulation.strategies import Strategy, span_learning, strategies_named
from nb_annotate.tasks.errors import RecipeError

MakeSession = Callable[[Strategy, int, list[str]], Session]
"""`(strategy, seed, texts) -> session`: fresh, with `background=False`, over these texts in this order."""

EVALUATION_SHARE = 0.2


def simulate(
    make_session: MakeSession,
    gold: GoldRows,
    *,
    evaluation: GoldRows | None = None,
    minutes: Sequence[float] = (5, 10, 20, 30),
    strategies: Iterable[str | Strategy] = ("cost", "teach", "manual"),
    seeds: int | Sequence[int] = 3,
    noise: float = 0.0,
    seconds: SecondsModel | None = None,
    progress: bool = True,
) -> Simulation:
    """Let a simulated annotator answer real sessions and measure what the model learned per minute.

    Parameters
    ----------
    make_session : callable
        `(strategy, seed, texts) -> Session`: a fresh session that learns inside `record` (`background=False`) and
        asks about the texts as the strategy says.
    gold : mapping, iterable of dict, DataFrame or Gold
        Texts with all of their spans; see `Gold`.
    evaluation : same as gold, optional
        Texts on which models are scored; they are never asked about. By default a fifth of `gold`, drawn once.
    minutes : sequence of float
        Minutes of the annotator's work at which the model is scored.
    strategies : iterable of str or Strategy
        Names of `STRATEGIES`, or your own.
    seeds : int or sequence of int
        Each strategy runs once per seed; 3 is short for 0, 1, 2. A seed shuffles the texts, alike for all
        strategies.
    noise : float
        Share of slips; see `SimulatedAnnotator`.
    seconds : SecondsModel, optional
        How long answers take.
    progress : bool
        Whether to show a progress bar.

    Returns
    -------
    Simulation
        `frame`, `summary()`, `minutes_to()`, `plot()`.

    Raises
    ------
    RecipeError
        Naming the argument, its value and what would fit.
    """
    asked = Gold(gold)
    if evaluation is None:
        asked, held_out = asked.split(EVALUATION_SHARE)
    else:
        held_out = Gold(evaluation)
        asked = asked.without(held_out)
    checkpoints = sorted(set(minutes))
    if not checkpoints or checkpoints[0] <= 0:
        msg = f"minutes={list(minutes)!r} must name minutes above 0."
        raise RecipeError(msg, hint="For example minutes=(5, 10, 20).")
    chosen = strategies_named(strategies)
    numbers = list(range(seeds)) if isinstance(seeds, int) else list(seeds)
    if not numbers:
        msg = f"seeds={seeds!r} names none."
        raise RecipeError(msg, hint="seeds=3 runs the seeds 0, 1 and 2.")
    rows: list[Measurement] = []
    longest = checkpoints[-1]
    with tqdm(total=longest * len(chosen) * len(numbers), unit="min", disable=not progress) as bar:
        for seed in numbers:
            texts = asked.shuffled(seed)
            for strategy in chosen:
                bar.set_description(f"{strategy.name}, seed {seed}")
                begun = bar.n
                session = make_session(strategy, seed, texts)

                def show(worked: float, begun: float = begun) -> None:
                    bar.update(min(worked / 60, longest) - (bar.n - begun))

                rows += measure(
                    session,
                    strategy,
                    asked,
                    held_out,
                    checkpoints,
                    seed=seed,
                    noise=noise,
                    seconds=seconds,
                    on_seconds=show,
                )
                session.close("The simulation is over.")
                bar.update(longest - (bar.n - begun))
    return Simulation(rows)


def measure(
    session: Session,
    strategy: Strategy,
    gold: Gold,
    evaluation: Gold,
    checkpoints: Sequence[float],
    *,
    seed: int = 0,
    noise: float = 0.0,
    seconds: SecondsModel | None = None,
    on_seconds: Callable[[float], object] = lambda _: None,
) -> list[Measurement]:
    """Run one strategy with one seed: see `simulate`, of which this is one part, and `run_session`.

    Raises
    ------
    RecipeError
        The session does not learn.
    """
    learning = span_learning(session.recipe)
    annotator = SimulatedAnnotator(
        gold,
        noise=noise,
        seconds=seconds,
        seed=seed,
        labels=session.recipe.labels,
        suggestions=strategy.suggestions,
    )
    evaluate = Evaluation(evaluation, learning).score
    return run_session(
        session, annotator, evaluate, checkpoints, strategy=strategy.name, seed=seed, on_seconds=on_seconds
    )
