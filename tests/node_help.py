"""node for tests. Where it is not there, a test that needs it is skipped and says so."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

NODE = shutil.which("node")
needs_node = pytest.mark.skipif(NODE is None, reason="NOT RUN: node is not installed")


def run_node(script: Path, *args: str | Path, given: object = None) -> object:
    """What a script prints as JSON, given a value as JSON on its standard input."""
    assert NODE is not None
    done = subprocess.run(
        [NODE, script, *args],
        input=json.dumps(given),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: object = json.loads(done.stdout)
    return found
