"""What people see in the desktop: the panel and its map tools; nothing is computed here."""
