"""The desktop application: everything that needs Qt lives below this package."""
