"""How a command ends when something is wrong: one line on stderr, and an exit code that means something."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from typing import Any

import typer
from typer.core import TyperGroup

from nb_annotate.cli.tables import printable
from nb_annotate.cli.wording import in_the_shell
from nb_annotate.tasks.errors import NbAnnotateError

FAILED = 1
MISWRITTEN = 2
PROBLEMS = 3
STOPPED = 130
"""128 + SIGINT."""
READER_GONE = 141
"""128 + SIGPIPE: what shells see of other programs in front of `| head`."""

_SHOWN_PROBLEMS = 20
_UsageError: Any = typer.BadParameter.mro()[1]  # Typer gives it no name of its own


class FailingInOneLine(TyperGroup):
    """Commands whose errors are one line on stderr: what is wrong, and the way out."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Let `--debug` stand anywhere before `--`."""
        end = args.index("--") if "--" in args else len(args)
        if "--debug" in args[:end]:
            args = ["--debug", *(arg for arg in args[:end] if arg != "--debug"), *args[end:]]
        is_bare = not args
        try:
            return super().parse_args(ctx, args)
        except _UsageError as error:
            if is_bare:  # no error, but the help
                raise
            raise _miswritten(error) from error

    def invoke(self, ctx: Any) -> Any:
        """Run a command; turn what it raises into a line and an exit code."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except (NbAnnotateError, OSError) as error:
            if isinstance(error, BrokenPipeError) or isinstance(error.__cause__, BrokenPipeError):
                # Python flushes once more at its end, which must not meet the closed pipe.
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
                raise typer.Exit(READER_GONE) from None
            raise self._failed(ctx, _told(error)) from error
        except KeyboardInterrupt:
            typer.echo("Stopped.", err=True)
            raise typer.Exit(STOPPED) from None
        except _UsageError as error:
            raise _miswritten(error) from error
        except Exception as error:
            if type(error).__module__.startswith(("typer", "click")):
                raise  # the ways to end a command
            told = f"{type(error).__name__}: {error}"
            raise self._failed(ctx, f"{told} (this should not happen: --debug shows where it did)") from error
        return result

    def _failed(self, ctx: Any, message: str) -> typer.Exit:
        if ctx.params.get("debug"):
            traceback.print_exc()
        say(message)
        return typer.Exit(FAILED)


def _miswritten(error: Any) -> typer.Exit:
    command = error.ctx.command_path if error.ctx else "nb-annotate"
    message = error.format_message()
    typer.echo(f"{command}: {message}{'' if message[-1:] in '.?!' else '.'} `{command} --help` shows how.", err=True)
    return typer.Exit(MISWRITTEN)


def say(message: str) -> None:
    """Write one line to stderr."""
    typer.echo(printable(in_the_shell(" ".join(line.strip() for line in message.splitlines()))), err=True)


def _told(error: NbAnnotateError | OSError) -> str:
    if isinstance(error, NbAnnotateError) or not isinstance(error.filename, str | os.PathLike):
        return str(error)
    return f"{os.fspath(error.filename)!r} cannot be used: {error.strerror}. Name another place, or change that one."


def end_with(problems: Sequence[str]) -> None:
    """List problems on stderr, the first twenty, and end the command with exit code 3 if there are any."""
    for problem in problems[:_SHOWN_PROBLEMS]:
        typer.echo(f"  {printable(in_the_shell(problem))}", err=True)
    if len(problems) > _SHOWN_PROBLEMS:
        typer.echo(f"  and {len(problems) - _SHOWN_PROBLEMS:,} more", err=True)
    if problems:
        raise typer.Exit(PROBLEMS)
