"""What others may be shown rests on no forecast that a seat was given for itself."""

import grimp
import pytest

PRIVATE = {"wargame.reports.foretold", "wargame.reports.beginning"}
SHARED = (
    "wargame.reports.table",
    "wargame.reports.export",
    "wargame.reports.news",
    "wargame.reports.page",
    "wargame.reports.debrief",
    "wargame.session",
    "wargame.store",
)


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    """Who imports whom."""
    return grimp.build_graph("wargame", cache_dir=None)


def test_the_private_words_exist_and_screens_use_them(graph: grimp.ImportGraph) -> None:
    """Otherwise the next test would guard nothing."""
    for module in PRIVATE:
        users = graph.find_modules_that_directly_import(module)
        assert users and all(user.startswith(("wargame.ui", *PRIVATE)) for user in users)


@pytest.mark.parametrize("module", SHARED)
def test_shared_texts_never_reach_them(graph: grimp.ImportGraph, module: str) -> None:
    """Reports, exports, news, saves and the table's scene cannot say what was foretold."""
    assert not PRIVATE & graph.find_upstream_modules(module, as_package=True)
