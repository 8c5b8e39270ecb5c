"""The desktop application: everything that needs Qt lives below this package."""

from wargame.ui.features import leave_sources_unread

leave_sources_unread()
