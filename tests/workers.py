"""Which tests stay together when several workers share them.

Our own rule, because the marks of pytest-xdist 3.8 do nothing under pytest 9.2: it writes them into the names of tests
where pytest no longer reads them.
"""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling


class BySharedThings(LoadScopeScheduling):  # type: ignore[misc]
    """A file stays with one worker, so that what its tests share is made once; of the audit, the checks of one site."""

    def _split_scope(self, nodeid: str) -> str:
        file, _, test = nodeid.partition("::")
        name, _, site = test.partition("[")
        if name == "test_every_check_is_within_its_budget":
            return f"{file} of {site.partition(':')[0]}"
        return file
