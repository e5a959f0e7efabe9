"""The official text is not in the repository: tests that need it find it beside the checkout."""

from __future__ import annotations

import pytest

from tests.error_help import ROOT

POLICY = ROOT / "policies" / "henan2025.pol"
OFFICIAL = ROOT.parent / "shared" / "source" / "henan2025.txt"
needs_the_text = pytest.mark.skipif(
    not OFFICIAL.is_file(), reason=f"the official text is not at {OFFICIAL}: NOT TESTED"
)
