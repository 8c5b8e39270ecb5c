"""Deck-blind parts of the screens: they take plain values and emit signals.

Painted buttons and cards keep ``EDGE`` pixels free around their body for the focus ring and the
shadow, so two of them laid side by side without spacing show a gap of ``2 * EDGE``.
"""
