"""The colour tokens of the three themes: the only place in the project with colour literals."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Tokens:
    """One theme's colours as ``#RRGGBB``, and the few switches that differ between themes.

    Attributes:
        name: ``light``, ``dark`` or ``contrast``.
        paper: window ground; ``card`` lies on it, ``sunk`` lies below it.
        ink: text; ``ink2`` secondary, ``ink3`` axes and meta.
        rule: decorative line; ``rule_strong`` the edge of a control.
        acc: "you can act" or "your offer"; ``on_acc`` is text on it, ``acc_tint`` its wash.
        alarm: bad; ``watch`` uneasy; ``good`` good. Each has a wash ending in ``_tint``.
        band_calm: fill of a calm stretch of a meter; likewise watch and alarm.
        fan_alpha: opacity of one layer of a forecast fan, drawn in ink.
        endings: five stops from the best ending to the worst.
        bloc_tint: share of a bloc's hue in its tint over ``card``.
        shadows: whether raised things cast a shadow; without, they get a 2 px edge.
        seat_patterns: whether seats show their bloc's pattern.
    """

    name: str
    paper: str
    card: str
    sunk: str
    ink: str
    ink2: str
    ink3: str
    rule: str
    rule_strong: str
    acc: str
    acc_hover: str
    on_acc: str
    acc_tint: str
    alarm: str
    alarm_tint: str
    watch: str
    watch_tint: str
    good: str
    good_tint: str
    band_calm: str
    band_watch: str
    band_alarm: str
    endings: tuple[str, str, str, str, str]
    fan_alpha: float = 0.15
    bloc_tint: float = 0.14
    shadows: bool = True
    seat_patterns: bool = False

    @property
    def is_dark(self) -> bool:
        """Whether bloc colours take their dark variant."""
        return self.name == "dark"

    @property
    def is_contrast(self) -> bool:
        """Whether this is the high-contrast theme."""
        return self.name == "contrast"


LIGHT = Tokens(
    name="light",
    paper="#F3EFE6",
    card="#FDFBF6",
    sunk="#EAE4D8",
    ink="#1B1E22",
    ink2="#4A4D52",
    ink3="#606266",
    rule="#D9D2C4",
    rule_strong="#8C877C",
    acc="#0B5563",
    acc_hover="#083F4A",
    on_acc="#FFFFFF",
    acc_tint="#DDE9E8",
    alarm="#A3301D",
    alarm_tint="#F5DFD6",
    watch="#7F5500",
    watch_tint="#F3E6C8",
    good="#2C6640",
    good_tint="#DFE9DA",
    band_calm="#E2DED2",
    band_watch="#EACB82",
    band_alarm="#DE9A84",
    endings=("#0B5563", "#76A7A6", "#CDC4AF", "#DE9E82", "#A3301D"),
)

DARK = Tokens(
    name="dark",
    paper="#14181C",
    card="#1D2328",
    sunk="#0F1215",
    ink="#EEE9DF",
    ink2="#BDBAB2",
    ink3="#97968F",
    rule="#343B41",
    rule_strong="#777C7F",
    acc="#74C4CF",
    acc_hover="#96D6DF",
    on_acc="#0F1215",
    acc_tint="#1C3238",
    alarm="#F28A73",
    alarm_tint="#3C2420",
    watch="#E2B352",
    watch_tint="#38301D",
    good="#86C495",
    good_tint="#203126",
    band_calm="#39424A",
    band_watch="#7A6226",
    band_alarm="#8C4434",
    endings=("#74C4CF", "#3F7A80", "#6D6A62", "#A8654F", "#F28A73"),
)

CONTRAST = Tokens(
    name="contrast",
    paper="#FFFFFF",
    card="#FFFFFF",
    sunk="#F0F0F0",
    ink="#000000",
    ink2="#1A1A1A",
    ink3="#333333",
    rule="#000000",
    rule_strong="#000000",
    acc="#00404D",
    acc_hover="#002B33",
    on_acc="#FFFFFF",
    acc_tint="#E2F1F3",
    alarm="#8A1200",
    alarm_tint="#FFFFFF",
    watch="#5C3B00",
    watch_tint="#FFFFFF",
    good="#0B4A1F",
    good_tint="#FFFFFF",
    band_calm="#DADADA",
    band_watch="#E0A72E",
    band_alarm="#C8452B",
    endings=LIGHT.endings,
    fan_alpha=0.20,
    shadows=False,
    seat_patterns=True,
)
