"""A real Chromium for tests marked `browser`, and axe-core, which finds what hinders readers."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import pytest

CHROMIUM: Final = shutil.which("chromium")
AXE: Final = "4.14.1"
needs_browser: Final = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="NOT RUN: chromium is not installed"),
]


@contextmanager
def browser() -> Iterator[Any]:
    """A browser without a window."""
    webdriver = pytest.importorskip(
        "selenium.webdriver", reason="NOT RUN: selenium is not installed"
    )
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1440,1200"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    service = webdriver.ChromeService(shutil.which("chromedriver"), log_output=os.devnull)
    driver = webdriver.Chrome(options=options, service=service)
    try:
        yield driver
    finally:
        driver.quit()


def axe_core() -> str:
    """The script of axe-core, fetched once by npm into the user's cache; skips without it."""
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = caches / f"pol-tests-axe-{AXE}"
    script = folder / "node_modules" / "axe-core" / "axe.min.js"
    npm = shutil.which("npm")
    if not script.is_file() and npm is not None:
        folder.mkdir(parents=True, exist_ok=True)
        command = [npm, "install", f"axe-core@{AXE}", "--prefix", str(folder)]
        subprocess.run([*command, "--no-audit", "--no-fund"], capture_output=True, check=False)
    if not script.is_file():
        pytest.skip(f"NOT RUN: axe-core {AXE} could not be fetched by npm")
    return script.read_text(encoding="utf-8")
