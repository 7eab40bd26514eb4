"""What users install: the wheel and the sdist hold the card and need no Node."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

import nb_annotate as nba
from nb_annotate.front.bundle import BUNDLE_PATH

ROOT = Path(__file__).resolve().parent.parent.parent
BUDGET = 123_000  # bytes; js/build.mjs warns at the same number
CARD = "nb_annotate/static/card.js"

SHOW_A_CARD = """
import nb_annotate as nba
session = nba.ner.manual(["Ana sings"], labels=["PERSON"], store=":memory:")
data, metadata = session._repr_mimebundle_()
assert "application/vnd.jupyter.widget-view+json" in data, data
print(nba.__file__)
"""


def run(*command, cwd, check=True, **variables):
    environment = {**os.environ, **variables}
    result = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    if check:
        assert result.returncode == 0, result.stdout + result.stderr
    return result


def files_of_repository():
    listed = run("git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", cwd=ROOT).stdout
    return [name for name in listed.split("\0") if name and (ROOT / name).is_file()]


@pytest.fixture(scope="session")
def checkout(tmp_path_factory):
    """Copy what is committed: a clean clone, with no bundle and no Node packages."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in files_of_repository():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name)
    return folder


@pytest.fixture(scope="session")
def dist(checkout, tmp_path_factory):
    """Build the sdist, and the wheel from it, around the bundle that `make js` made."""
    if not BUNDLE_PATH.is_file():
        pytest.fail("the card is not built: run `make js`")
    source = tmp_path_factory.mktemp("source") / "nb_annotate"
    shutil.copytree(checkout, source)
    (source / CARD).parent.mkdir()
    shutil.copy2(BUNDLE_PATH, source / CARD)
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), cwd=source)
    return folder


@pytest.fixture
def clean_python(tmp_path):
    """Make an environment that sees our dependencies but not the checkout, and whose PATH has no Node."""
    venv.create(tmp_path / "venv", with_pip=False)
    python = tmp_path / "venv" / "bin" / "python"
    site_packages = Path(run(str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))",
                             cwd=tmp_path).stdout.strip())  # fmt: skip
    (site_packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")

    def run_python(*arguments, check=True):
        variables = {"PATH": str(python.parent), "PYTHONPATH": "", "npm_config_offline": "true"}
        return run(str(python), *arguments, cwd=tmp_path, check=check, **variables)

    assert shutil.which("node", path=str(python.parent)) is None
    return run_python


def names_in_wheel(dist):
    (wheel,) = dist.glob("*.whl")
    return zipfile.ZipFile(wheel).namelist()


def test_wheel_holds_all_that_runs_and_nothing_else(dist):
    names = names_in_wheel(dist)
    files = files_of_repository()
    committed = {name for name in files if name.startswith("nb_annotate/")}
    notebooks = {f"nb_annotate/{name}" for name in files if re.fullmatch(r"example_notebooks/[^/]+", name)}
    assert "nb_annotate/example_notebooks/01_quickstart.ipynb" in notebooks
    assert committed | notebooks | {CARD} == {name for name in names if name.startswith("nb_annotate/")}
    assert {name.split("/")[0] for name in names} == {"nb_annotate", f"nb_annotate-{nba.__version__}.dist-info"}
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert sum(name.endswith(".jsonl") for name in names) >= 3
    assert any("/migrations/versions/" in name for name in names)
    assert "nb_annotate/py.typed" in names


def test_sdist_holds_the_bundle_and_what_it_was_made_from(dist):
    (sdist,) = dist.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    wanted = {CARD, "js/hatch_build.py", "js/package-lock.json", "js/src/index.ts", "js/.npmrc", "Makefile"}
    assert wanted | {"README.md", "LICENSE", "CHANGELOG.md", "pyproject.toml"} <= names
    assert not [name for name in names if "node_modules" in name]


def test_bundle_is_one_module_within_its_budget(dist):
    (wheel,) = dist.glob("*.whl")
    bundle = zipfile.ZipFile(wheel).read(CARD)
    assert 10_000 < len(bundle) <= BUDGET, f"{len(bundle)} bytes"
    assert b"export{" in bundle
    assert b"sourceMappingURL" not in bundle
    assert b"import " not in bundle.partition(b"\n")[0][:200]


def test_wheel_shows_a_card_without_node(dist, clean_python, tmp_path):
    (wheel,) = dist.glob("*.whl")
    clean_python("-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--ignore-installed", str(wheel))
    assert str(tmp_path) in clean_python("-c", SHOW_A_CARD).stdout


def test_sdist_installs_and_shows_a_card_without_node(dist, clean_python, tmp_path):
    (sdist,) = dist.glob("*.tar.gz")
    options = ["--quiet", "--no-deps", "--no-index", "--no-build-isolation", "--ignore-installed"]
    clean_python("-m", "pip", "install", *options, str(sdist))
    assert str(tmp_path) in clean_python("-c", SHOW_A_CARD).stdout


def test_without_the_card_the_error_says_what_to_run(checkout, clean_python, tmp_path):
    source = shutil.copytree(checkout, tmp_path / "skipped")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path)]
    told = run(*build, cwd=source, NB_ANNOTATE_SKIP_JS="1")
    assert "the card is not built" in told.stdout + told.stderr
    (wheel,) = tmp_path.glob("*.whl")
    clean_python("-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--ignore-installed", str(wheel))
    failed = clean_python("-c", SHOW_A_CARD, check=False)
    assert failed.returncode != 0
    assert "The card was not built" in failed.stderr
    assert "make js" in failed.stderr
