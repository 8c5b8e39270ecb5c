"""Role sheets and the record of the flagship deck: whole, sourced, and told in order."""

import re

import pytest

from tests.decks.iraq import deck

ROLES = [role.id for role in deck().roles.role]
HEADINGS = ["## What you know", "## What you want", "## What hurts you", "## Three first moves"]


@pytest.mark.parametrize("role", ROLES)
def test_every_role_has_a_sheet(role: str) -> None:
    """One page: what it knows, wants and fears, three first moves; a shorter one in Arabic."""
    page = deck().papers.pages[role]
    assert [line for line in page.splitlines() if line.startswith("## ")] == HEADINGS
    assert 150 <= len(re.findall(r"[\w’'%-]+", re.sub(r"\[\w+\]", "", page))) <= 270
    assert len(re.findall(r"^\d\. ", page, re.MULTILINE)) == 3
    assert re.search("[\u0600-\u06ff]", deck().papers.pages[f"{role}.ar"])


@pytest.mark.parametrize("role", ROLES)
def test_what_a_sheet_claims_has_a_source(role: str) -> None:
    """Every key in brackets is one of the deck's, in both languages, and each sheet cites some."""
    keys = {source.key for source in deck().sources.source}
    for page in (role, f"{role}.ar"):
        cited = set(re.findall(r"\[(\w+)\]", deck().papers.pages[page]))
        assert cited and cited <= keys


def test_a_sheet_does_not_know_the_future() -> None:
    """Nothing is told of what was reported after the first week."""
    later = r"(January|February|March|April|May|June|July) 2026|29 December|30 December"
    assert not [role for role in ROLES if re.search(later, deck().papers.pages[role])]


def test_the_record_runs_from_the_vote_to_the_summer() -> None:
    """Each event has a source of its own; the cabinet of the record came in week 22."""
    events = deck().history.event
    dates = [event.date or "" for event in events]
    assert dates == sorted(dates) and dates[0] == "2025-11-11" and dates[-1] > "2026-05-14"
    assert all(set(event.sources) - {"M"} for event in events)
    outcome = deck().history.outcome
    assert outcome is not None and outcome.ending == "seated_but_barred"
