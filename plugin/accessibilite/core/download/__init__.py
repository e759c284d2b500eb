"""OpenStreetMap data of a zone through OSMnx: the ways that people may walk, and the services."""
