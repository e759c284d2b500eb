"""Dock and map tools; no computing here."""
