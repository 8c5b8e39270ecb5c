"""Invented data for the component sheet and the tests; no deck has these blocs."""

from wargame.ui.widgets.bloc_look import BlocLook
from wargame.ui.widgets.board import PostData, PostGroup
from wargame.ui.widgets.chamber import ChamberBloc, ChamberData
from wargame.ui.widgets.meter import Band, Fan, MeterData
from wargame.ui.widgets.move_card import Effect, MoveData

BLOCS = {
    look.id: look
    for look in (
        BlocLook("oak", "Oak Alliance", "#0D3686", "#496FD2", "solid", "OA"),
        BlocLook("elm", "House of Elm", "#0F6479", "#58C2BC", "diagonal", "EL"),
        BlocLook("ash", "Ash", "#502100", "#A07454", "grid", "AS"),
        BlocLook("fir", "Fir", "#9D891B", "#F8DD5F", "dots", "FR"),
        BlocLook("yew", "Yew", "#3B8058", "#4DB46D", "vertical", "YW"),
        BlocLook("fig", "Fig", "#764601", "#E68512", "horizontal", "FG"),
        BlocLook("plum", "Plum Bloc", "#880044", "#C66F9F", "ring", "PL"),
        BlocLook("pine", "Pine State Forces", "#2F8CDD", "#87CAFC", "back-diagonal", "PN"),
        BlocLook("rowan", "Rowan", "#BA4C1B", "#DA4F12", "solid", "RW"),
        BlocLook("lime", "Lime", "#784BC9", "#A886FC", "back-diagonal", "LM"),
        BlocLook("sloe", "Sloe", "#330C35", "#8A5E87", "diagonal", "SL"),
        BlocLook("rest", "Smaller lists", "#8D887D", "#777C7F", "solid"),
    )
}
SEATS = {
    "oak": 46,
    "ash": 17,
    "elm": 29,
    "fir": 26,
    "yew": 15,
    "fig": 15,
    "plum": 27,
    "pine": 18,
    "rowan": 27,
    "lime": 18,
    "sloe": 6,
    "rest": 85,
}
COALITION = ("oak", "ash", "elm", "fir", "yew", "fig")


def chamber(selected: str = "plum", coalition: tuple[str, ...] = COALITION) -> ChamberData:
    """A chamber of 329 seats of which 148 are in the coalition."""
    blocs = tuple(
        ChamberBloc(BLOCS[bloc], seats, bloc in coalition, bloc == selected)
        for bloc, seats in SEATS.items()
    )
    return ChamberData(blocs, 165)


def post(
    ident: str,
    name: str,
    points: int,
    icon: str,
    holder: str = "",
    offered: str = "",
    watch: int = 0,
) -> PostData:
    """A post by the ids of its blocs."""
    return PostData(
        ident,
        name,
        points,
        icon,
        watch,
        holder=BLOCS.get(holder),
        offered=BLOCS.get(offered),
    )


GROUPS = (
    PostGroup(
        "Key ministries",
        (
            post("interior", "Interior", 10, "shield", "oak", watch=3),
            post("defence", "Defence", 9, "swords", "fig", watch=3),
            post("oil", "Oil", 12, "fuel", watch=3),
            post("finance", "Finance", 10, "landmark", "elm", watch=2),
            post("planning", "Planning", 6, "drafting-compass", offered="pine", watch=1),
        ),
        tall=True,
    ),
    PostGroup(
        "Other ministries",
        (
            post("power", "Electricity", 6, "zap", "oak"),
            post("health", "Health", 6, "stethoscope"),
            post("school", "Education", 5, "book-open", "fig"),
            post("college", "Higher Education", 5, "graduation-cap", offered="plum", watch=1),
            post("justice", "Justice", 5, "scale", "elm"),
            post("labour", "Labour", 5, "hard-hat", offered="plum", watch=1),
            post("water", "Water Resources", 4, "waves", "fir"),
            post("housing", "Housing", 5, "house", "fir"),
        ),
    ),
)

PRESSURE_BANDS = (Band(3500, 6000, "calm"), Band(6000, 8000, "watch"), Band(8000, 10000, "alarm"))
FAN = Fan(
    tuple(6100 - 110 * week for week in range(11)),
    tuple(6180 - 40 * week for week in range(11)),
    tuple(6220 + 50 * week for week in range(11)),
    tuple(6300 + 150 * week for week in range(11)),
    tuple(6350 + 260 * week for week in range(11)),
)


def meter(value: int = 6200, previous: int = 5600, word: str = "Sanctions risk") -> MeterData:
    """A meter with four weeks behind it and eleven before it."""
    return MeterData(
        "pressure",
        "Outside pressure",
        value,
        previous,
        word,
        "watch" if value < 8000 else "alarm",
        PRESSURE_BANDS,
        (4500, 4800, 4700, previous, value),
        FAN,
        "bad",
        16,
        "Week 16",
    )


SMALL = (
    MeterData("ties", "Eastern ties", 5100, 4900),
    MeterData("cohesion", "Alliance cohesion", 6800, 7200, rising_is="good"),
    MeterData("trust", "Public trust", 3300, 3400, rising_is="good"),
)

INVEST = MoveData(
    "invest",
    "Court investors",
    2,
    "package",
    (Effect("Investment", 500, "good"), Effect("Public trust", 100, "good")),
    key=3,
)
TALKS = MoveData(
    "talks",
    "Open talks with the other side",
    2,
    "handshake",
    (Effect("Outside pressure", -600, "good"), Effect("Eastern ties", -400, "alarm")),
    key=1,
)
