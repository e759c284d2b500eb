"""The kinds of places where a permanence can be held: a table (``resources/candidats.csv``), not code."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from .errors import ParameterError, tr_noop
from .language import tr

KINDS_FILE = Path(__file__).resolve().parents[1] / "resources" / "candidats.csv"
#: Places nearer than this may be the same, metres: a node in the building it names, two entries of one house.
MERGE_M = 25.0
#: Condition of a tag that counts only where it is drawn as an area: a pedestrian street is no square.
AREA = "surface"
#: Kinds of what no tag names: a point of the grid, and a row of a layer that says nothing.
GRID_KIND, OTHER_KIND = "grille", "lieu"
#: What is called by a label of the table, or by none of them, marked for translation.
_LABELS = (
    tr_noop("Pharmacie"), tr_noop("Maison de santé ou cabinet"), tr_noop("Bibliothèque"), tr_noop("École ou crèche"),
    tr_noop("Centre social ou maison de quartier"), tr_noop("Mairie"), tr_noop("Bureau de poste"), tr_noop("Place de marché"),
    tr_noop("Place"), tr_noop("Parc de stationnement, pour un bus"), tr_noop("Lieu de culte"),
)
_OTHER_LABELS = {GRID_KIND: tr_noop("Point de la grille"), OTHER_KIND: tr_noop("Lieu")}


@dataclass(frozen=True)
class KindTag:
    """One row of the table: what has the tag, and meets the conditions, is of the kind."""

    kind: str
    key: str
    value: str
    needs_area: bool
    excluded: Mapping[str, frozenset[str]]

    def admits(self, tags: Mapping[str, str], is_area: bool) -> bool:
        """Tell whether a feature is of this kind."""
        if self.value not in tags.get(self.key, "").split(";") or (self.needs_area and not is_area):
            return False
        return all(tags.get(key, "") not in values for key, values in self.excluded.items())


@dataclass(frozen=True)
class Kinds:
    """The table: its rows in order, and kind -> (label, whether it is looked for by default)."""

    tags: tuple[KindTag, ...]
    labels: Mapping[str, str]
    defaults: tuple[str, ...]

    def of(self, tags: Mapping[str, str], is_area: bool) -> str | None:
        """Return the kind of a feature, or None when it is of none."""
        return next((row.kind for row in self.tags if row.admits(tags, is_area)), None)

    def chosen(self, names: Sequence[str]) -> Kinds:
        """Return the table reduced to some kinds, to those by default when none is named.

        Raises
        ------
        ParameterError
            A kind that the table does not have.
        """
        unknown = [name for name in names if name not in self.labels]
        if unknown:
            raise ParameterError(
                tr_noop("GENRES : « {value} » est inconnu ; choisissez parmi {choices}."),
                value=unknown[0],
                choices=", ".join(self.labels),
            )
        kept = tuple(names) or self.defaults
        return Kinds(tuple(row for row in self.tags if row.kind in kept), self.labels, self.defaults)


def kind_in_words(kind: str | None) -> str:
    """Return what a kind of place is called in the language of the page; a word that is no kind stays as it is."""
    # What reads tables is heavy, and the toolbox asks for the kinds when it opens.
    from .readers.tables import plain_name

    labels = {**_OTHER_LABELS, **kinds_table().labels}
    known = labels | {plain_name(label): label for label in labels.values()}
    label = known.get(plain_name(kind or ""))
    return tr(label) if label else kind or "–"


@lru_cache(maxsize=1)
def kinds_table() -> Kinds:
    """Return the table that comes with the plugin."""
    with KINDS_FILE.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(line for line in stream if not line.startswith("#")))
    tags = []
    for row in rows:
        key, _, value = row["etiquette"].partition("=")
        conditions = row["condition"].split()
        excluded = {name: frozenset(values.split("|")) for name, _, values in (c.partition("!=") for c in conditions) if values}
        tags.append(KindTag(row["genre"], key, value, AREA in conditions, excluded))
    labels = {row["genre"]: row["libelle"] for row in reversed(rows)}
    ordered = list(dict.fromkeys(row["genre"] for row in rows))
    defaults = tuple(kind for kind in ordered if any(r["genre"] == kind and r["defaut"] == "oui" for r in rows))
    return Kinds(tuple(tags), {kind: labels[kind] for kind in ordered}, defaults)
