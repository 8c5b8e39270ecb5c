"""The flagship deck holds the facts it is about, and the values it was tuned to."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import permutations

import pytest
from pydantic import BaseModel

from tests.decks.iraq import deck
from wargame.base import paths
from wargame.deck import check, compile_deck
from wargame.deck.model import Choice, text

FACTIONS = {
    "Asaib Ahl al-Haq",
    "Kataeb Hezbollah",
    "Kataeb Sayyid al-Shuhada",
    "Kataeb Imam Ali",
    "Ansar Allah al-Awfiya",
    "Al-Nujaba",
}


def _tables(value: object) -> Iterator[BaseModel]:
    if isinstance(value, BaseModel):
        yield value
        value = [getattr(value, name) for name in type(value).model_fields]
    if isinstance(value, list):
        for part in value:
            yield from _tables(part)


def _cited() -> set[str]:
    lists = (getattr(table, "sources", None) for table in _tables(deck()) if table != deck())
    return {key for found in lists if isinstance(found, list) for key in found}


def _points(kind: str) -> list[int]:
    return [int(item.points) for item in deck().portfolios.portfolio if item.kind == kind]


def test_the_deck_has_no_fault() -> None:
    """Neither error nor warning; every text has its Arabic, in the tables or in lang/ar.toml."""
    assert [str(fault) for fault in check(deck())] == []


@pytest.mark.parametrize("cast", ["solo", "class", "full"])
def test_every_cast_has_an_office_and_speaks_for_every_bloc(cast: str) -> None:
    """The office opens the week; each bloc has one voice; both capitals have a seat."""
    roles = compile_deck(deck(), cast).roles
    assert roles[0].office and not any(role.office for role in roles[1:])
    assert sorted(bloc for role in roles for bloc in role.blocs) == list(range(14))
    assert {"washington", "tehran"} <= {role.id for role in roles}


def test_fourteen_blocs_fill_the_chamber() -> None:
    """Fourteen blocs, A to N, 329 seats, a majority of 165."""
    blocs = deck().blocs.bloc
    assert "".join(bloc.letter for bloc in blocs) == "ABCDEFGHIJKLMN"
    assert sum(bloc.seats for bloc in blocs) == deck().deck.seats == 329
    assert deck().deck.majority == 165


def test_seats_are_those_counted() -> None:
    """Seats of each bloc, with 27 and 6 as the source text has them."""
    seats = [bloc.seats for bloc in deck().blocs.bloc]
    assert seats == [46, 30, 27, 18, 18, 18, 6, 5, 18, 33, 41, 26, 17, 26]


def test_without_the_listed_blocs_the_framework_has_130_seats() -> None:
    """So no majority without Sunni or Kurdish partners: the dilemma is in the arithmetic."""
    framework = [bloc for bloc in deck().blocs.bloc if "framework" in bloc.sets]
    assert sum(bloc.seats for bloc in framework) == 168
    assert sum(bloc.seats for bloc in framework if "listed" not in bloc.sets) == 130


def test_twenty_three_ministries_and_five_posts() -> None:
    """Five key ministries, eighteen others, five posts, one of which goes with the mandate."""
    assert (len(_points("key")), len(_points("service")), len(_points("post"))) == (5, 18, 5)
    assert [item.id for item in deck().portfolios.portfolio if item.office] == ["premiership"]


def test_the_tariff() -> None:
    """Fifteen for a key ministry, five for others; 328 points in all for 329 seats."""
    assert set(_points("key")) == {15} and set(_points("service")) == {5}
    assert _points("post") == [25, 10, 10, 25, 45]
    lots, rules = deck().deck.lots, compile_deck(deck())
    assert lots.count == 24 and lots.points == 2
    assert sum(rules.portfolio_points) + rules.lots * rules.lot_points == 32_800


def test_key_ministries_are_the_sovereign_five() -> None:
    """Oil, Finance, Interior, Defence and Foreign Affairs, most sensitive for Washington."""
    found = {i.id: i.values["us"] for i in deck().portfolios.portfolio if i.kind == "key"}
    assert found == {"oil": 10, "finance": 10, "interior": 10, "defence": 10, "foreign": 8}


@pytest.mark.parametrize(
    ("bloc", "wants"),
    [
        ("sadiqoun", {"interior": 150, "higher_education": 150, "first_deputy": 150}),
        ("badr", {"interior": 165, "transport": 150}),
        ("azm", {"defence": 150, "education": 140, "trade": 135}),
        ("kdp", {"foreign": 150, "finance": 150, "second_deputy": 130}),
        ("puk", {"presidency": 160, "justice": 145}),
    ],
)
def test_what_blocs_want(bloc: str, wants: dict[str, int]) -> None:
    """Pinned rows of the table of wants."""
    found = next(made.wants for made in deck().blocs.bloc if made.id == bloc)
    assert found.items() >= wants.items()


def test_every_faction_of_the_source_text_has_a_standing() -> None:
    """Six factions; three are linked to blocs, which alone are tied to a listed group."""
    standing = next(track for track in deck().tracks.track if track.id == "standing")
    assert {text(member.name) for member in standing.member} == FACTIONS
    linked = {member.bloc for member in standing.member if member.bloc}
    assert linked == {bloc.id for bloc in deck().blocs.bloc if "listed" in bloc.sets}


def test_no_bloc_is_called_designated() -> None:
    """A listed bloc is tied to a listed group, never itself designated."""
    badges = {b.id: [text(badge) for badge in b.badges] for b in deck().blocs.bloc}
    assert not [bloc for bloc, said in badges.items() if "designated" in " ".join(said).lower()]
    for bloc in deck().blocs.bloc:
        assert ("tied to a US-listed group" in badges[bloc.id]) == ("listed" in bloc.sets)


def test_the_rungs_of_both_capitals() -> None:
    """Washington steps up at 45, 58, 67, 78, Tehran at 47, 42, 37, each back a little later."""
    rungs = {t.id: [*map(int, t.up), *map(int, t.down)] for t in deck().tracks.track}
    assert rungs["washington"] == [45, 58, 67, 78, 39, 52, 61, 71]
    assert rungs["tehran"] == [47, 42, 37, 52, 47, 43]
    assert [track.dwell for track in deck().tracks.track] == [2, 3, 0, 3]


def test_every_source_cited_exists_and_is_cited() -> None:
    """Nothing cites what is not listed, and nothing is listed for show."""
    assert _cited() == {source.key for source in deck().sources.source}


def test_facts_and_assumptions_are_told_apart() -> None:
    """Every event cites a source of its own, not only the deck's assumptions."""
    assert not [card.id for card in deck().cards.card if not set(card.sources) - {"M"}]


def test_every_icon_is_shipped() -> None:
    """Portfolios and moves show icons that exist."""
    shown = {item.icon for item in deck().portfolios.portfolio}
    shown |= {move.icon for move in deck().moves.move}
    assert not shown - {path.stem for path in (paths.assets_dir() / "icons").glob("*.svg")}


def test_every_road_has_a_dilemma() -> None:
    """Forty events or more; a dozen dilemmas or more, six of them of a government."""
    asking = [card for card in deck().cards.card if card.choice]
    governing = [card for card in asking if card.when.startswith("governed")]
    assert len(deck().cards.card) >= 40 and len(asking) >= 12 and len(governing) >= 6
    assert all(card.role and card.default and len(card.choice) >= 2 for card in asking)


def test_many_seats_are_asked() -> None:
    """Dilemmas go to the office, to lists of every kind and to both capitals."""
    asked = {card.role for card in deck().cards.card if card.choice}
    assert asked >= {"formateur", "sadiqoun", "huquq", "services", "taqaddum", "azm"}
    assert asked >= {"kdp", "puk", "state_of_law", "state_forces", "badr", "washington", "tehran"}


@pytest.mark.parametrize("cast", ["solo", "class", "full"])
def test_somebody_decides_every_dilemma(cast: str) -> None:
    """In every cast the seat that is asked is there."""
    assert all(card.role >= 0 for card in compile_deck(deck(), cast).cards if card.choices)


def _gains(choice: Choice) -> dict[str, Decimal]:
    """What a way out brings, more being better for most; ties to Tehran are a matter of taste."""
    signs = {"us_pressure": -1, "tehran_ties": 0}
    found = {name: value * signs.get(name, 1) for name, value in choice.effects.items()}
    for effect in choice.also:
        if effect.on in ("capital", "trust"):
            found[f"{effect.on} {effect.of}"] = Decimal(str(effect.add))
    return found


def test_no_way_out_is_better_in_everything() -> None:
    """Between two ways out of one dilemma each has something that the other lacks."""
    for card in deck().cards.card:
        for one, other in permutations([c for c in card.choice if c.chance is None], 2):
            mine, theirs = _gains(one), _gains(other)
            ties = "tehran_ties" in {*one.effects, *other.effects}
            marks = any(effect.mark or effect.on == "standing" for effect in one.also + other.also)
            worse = any(mine.get(k, 0) < theirs.get(k, 0) for k in {*mine, *theirs})
            assert worse or ties or marks, f"{card.id}: {one.id} over {other.id}"


def test_endings_are_ranked_from_best_to_worst() -> None:
    """Five endings, each with a clause of its own."""
    endings = {ending.id: ending.rank for ending in deck().endings.ending}
    assert sorted(endings.values()) == [1, 2, 3, 4, 5]
    assert {clause.ending for clause in deck().endings.clause} == set(endings)


def test_objectives_add_up_to_a_hundred() -> None:
    """Each role can earn a hundred points."""
    most = {r.id: sum(max(o.most, 0) for o in r.objective) for r in deck().roles.role}
    assert set(most.values()) == {100}


def test_no_two_blocs_look_alike() -> None:
    """Colour and pattern together are one bloc's own, in the light and in the dark."""
    blocs = deck().blocs.bloc
    assert len({(bloc.color, bloc.pattern) for bloc in blocs}) == 14
    assert len({bloc.color for bloc in blocs} | {bloc.color_dark for bloc in blocs}) == 28
