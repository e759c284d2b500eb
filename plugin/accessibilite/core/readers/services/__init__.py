"""Services of any source, brought to the columns of the contract: one module a family of files."""

from __future__ import annotations

from ...service_formats import AUTO, FORMATS
from .categories import Categories, read_categories
from .loader import Counts, LoadedServices, load_services
from .model import SERVICE_COLUMNS
from .unlocated import split_unlocated

__all__ = [
    "AUTO",
    "FORMATS",
    "SERVICE_COLUMNS",
    "Categories",
    "Counts",
    "LoadedServices",
    "load_services",
    "read_categories",
    "split_unlocated",
]
