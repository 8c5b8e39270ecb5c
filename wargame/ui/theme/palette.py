"""The QPalette that gives Fusion's own parts the theme's colours."""

from PySide6.QtGui import QColor, QPalette

from wargame.ui.theme.colour import mix
from wargame.ui.theme.tokens import Tokens


def build_palette(tokens: Tokens) -> QPalette:
    """Map tokens to palette roles; disabled text is secondary ink on paper."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.paper,
        role.WindowText: tokens.ink,
        role.Base: tokens.card,
        role.AlternateBase: tokens.paper,
        role.Text: tokens.ink,
        role.PlaceholderText: tokens.ink3,
        role.Button: tokens.card,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.alarm,
        role.Highlight: tokens.acc,
        role.HighlightedText: tokens.on_acc,
        role.Accent: tokens.acc,
        role.Link: tokens.acc,
        role.LinkVisited: tokens.acc,
        role.ToolTipBase: tokens.ink,
        role.ToolTipText: tokens.card,
        role.Light: tokens.card,
        role.Midlight: tokens.sunk,
        role.Mid: tokens.rule,
        role.Dark: tokens.rule_strong,
        role.Shadow: mix("#000000", tokens.rule_strong, 0.5),
    }
    palette = QPalette()
    for key, colour in colours.items():
        palette.setColor(key, QColor(colour))
    off = QPalette.ColorGroup.Disabled
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(off, key, QColor(tokens.ink2))
    for key in (role.Base, role.Button):
        palette.setColor(off, key, QColor(tokens.paper))
    return palette
