"""The program `nb-annotate`: its commands, and what holds for all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer

from nb_annotate.cli.checking import check
from nb_annotate.cli.curve import train_curve
from nb_annotate.cli.demo import demo
from nb_annotate.cli.exporting import export
from nb_annotate.cli.failing import FailingInOneLine
from nb_annotate.cli.help_text import example
from nb_annotate.cli.importing import import_
from nb_annotate.cli.migrating import migrate
from nb_annotate.cli.overview import datasets, stats
from nb_annotate.cli.to_spacy import to_spacy
from nb_annotate.cli.training import train

_EXIT_CODES = """
\b
Exit codes:
  0    done
  1    it could not be done; one line on stderr says why, and the way out
  2    the command was not written as it should be
  3    done, with problems that are listed on stderr
  130  stopped by Ctrl-C
  141  the program that reads our output stopped reading, as after `| head`
"""

app = typer.Typer(
    cls=FailingInOneLine,
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=_EXIT_CODES,
)


def _show_version(wanted: bool) -> None:
    if wanted:
        from nb_annotate import __version__

        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def _program(
    debug: Annotated[
        bool, typer.Option("--debug", help="Show the traceback of an error; works after a command too.")
    ] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Look at, move and train on the answers of nb_annotate."""


_COMMANDS: tuple[tuple[str, Callable[..., None], str, tuple[str, ...]], ...] = (
    ("datasets", datasets, "List the datasets of a store.", ("nb-annotate datasets --store team.db",)),
    (
        "stats",
        stats,
        "Count what was answered for each label.",
        ("nb-annotate stats news", "nb-annotate stats --json | jq '.[].label'"),
    ),
    (
        "import",
        import_,
        "Read answers from a file or a pipe.",
        (
            "nb-annotate import news.jsonl news",
            "nb-annotate import export.json news --format labelstudio --annotator ana",
            "zcat news.jsonl.gz | nb-annotate import - news",
        ),
    ),
    (
        "export",
        export,
        "Write answers to a file or a pipe.",
        (
            "nb-annotate export news news.jsonl",
            "nb-annotate export news - | head -3",
            "nb-annotate export news news.conll --tokenizer blank:en --lossy",
            "nb-annotate export news - --query 'answer == \"accept\" and seconds > 1'",
        ),
    ),
    ("check", check, "Look for what would spoil a training.", ("nb-annotate check news --base en_core_web_sm",)),
    (
        "train",
        train,
        "Train a spaCy pipeline.",
        (
            "nb-annotate train news --output model",
            "nb-annotate train ner=news ner=more textcat=topics -o model --config training.max_steps=2000",
        ),
    ),
    (
        "train-curve",
        train_curve,
        "Show whether more labels would help.",
        ("nb-annotate train-curve news --shares 0.5,1 --seeds 0,1,2",),
    ),
    (
        "to-spacy",
        to_spacy,
        "Write a folder that `spacy train` takes.",
        ("nb-annotate to-spacy news corpus", "cd corpus && python -m spacy train config.cfg --output model"),
    ),
    ("migrate", migrate, "Bring an older store to the newest schema.", ("nb-annotate migrate --store old.db",)),
    (
        "demo",
        demo,
        "Open the quickstart in JupyterLab.",
        ("nb-annotate demo", "nb-annotate demo notebooks --no-browser --port 8899"),
    ),
)
for _name, _command, _short_help, _examples in _COMMANDS:
    app.command(name=_name, short_help=_short_help, epilog=example(*_examples))(_command)


def main() -> None:
    """Run the command that the program was started with, and end with its exit code."""
    app(prog_name="nb-annotate")
