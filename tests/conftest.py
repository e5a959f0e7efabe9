"""Longer tests carry the mark `slow` and run only with `--slow`; `--update` rewrites goldens.

With `--full` the longer tests take all that they otherwise draw a sample of.
"""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds `--slow`, `--full` and `--update`."""
    parser.addoption("--slow", action="store_true", help="run the longer tests as well")
    parser.addoption("--full", action="store_true", help="longer tests take all, not a sample")
    parser.addoption("--update", action="store_true", help="write golden outputs anew")


@pytest.fixture
def full(request: pytest.FixtureRequest) -> bool:
    """Whether longer tests are to take all that there is."""
    return bool(request.config.getoption("--full"))


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether golden outputs are to be written anew."""
    return bool(request.config.getoption("--update"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skips what is slow unless it was asked for."""
    if config.getoption("--slow"):
        return
    skip = pytest.mark.skip(reason="slow: run with --slow")
    for item in items:
        if "slow" in item.keywords:
            item.add_marker(skip)
