"""Makes build/docs/pages, what MkDocs reads: the pages of docs/, and one page an algorithm, made from the code.

Runs in QGIS's Python (``make docs``).  In the pages of docs/, which stay readable as they are, the name of an algorithm
between backquotes becomes a link to its page, and a comment ``<!-- constantes -->``, ``<!-- profils -->``,
``<!-- traitements -->`` or ``<!-- image: name | caption | description -->`` gives place to what the code or the pictures say.
"""

from __future__ import annotations

import importlib
import os
import re
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
TARGET = ROOT / "build" / "docs" / "pages"
PICTURES = ROOT / "build" / "docs" / "images"
HELP = ROOT / "plugin" / "accessibilite" / "resources" / "help"
#: Kind of a parameter in QGIS -> word for a reader.
KINDS = {
    "file": "fichier", "source": "couche ou fichier", "vector": "couche ou fichier", "raster": "raster", "enum": "choix",
    "number": "nombre", "string": "texte", "boolean": "oui ou non", "field": "colonne", "expression": "expression",
    "extent": "emprise", "sink": "couche", "fileDestination": "fichier", "folderDestination": "dossier",
}
#: What the method quotes: label, unit, module of core, name.
CONSTANTS = (
    ("Seuil au-delà duquel un service est trop loin", "min", "defaults", "THRESHOLD_MIN"),
    ("Marche la plus longue qui est cherchée", "min", "defaults", "LIMIT_MIN"),
    ("Distance la plus grande d’un point à une rue", "m", "defaults", "SNAP_M"),
    ("Public d’un carreau blanc, au moins", "personnes", "defaults", "PUBLIC_MIN"),
    ("Population d’une zone classée, au moins", "personnes", "defaults", "ZONE_POPULATION_MIN"),
    ("Plafond du déficit d’une personne", "min", "zones_blanches", "DEFICIT_CAP_MIN"),
    ("Plafond de l’écart dans les indices d’équité", "× seuil", "defaults", "GAP_CAP"),
    ("Confiance : facteurs de vitesse", "", "zones_blanches", "SPEED_FACTORS"),
    ("Confiance : facteurs de seuil", "", "zones_blanches", "THRESHOLD_FACTORS"),
    ("Confiance : variantes blanches pour « probable »", "sur 9", "zones_blanches", "PROBABLE_VARIANTS"),
    ("Robustesse : facteurs d’accrochage", "", "robustness", "SNAP_FACTORS"),
    ("Temps dans un escalier", "× le plat", "walking_rules", "STEPS_TIME_FACTOR"),
    ("Passage le plus étroit pour un fauteuil", "m", "walking_rules", "WHEELCHAIR_GAP_M"),
    ("Pente : taux de Tobler", "", "slope", "TOBLER_RATE"),
    ("Pente : la plus rapide", "", "slope", "TOBLER_FASTEST_SLOPE"),
    ("Pente : pas d’échantillonnage, au plus", "m", "slope", "SAMPLE_STEP_M"),
    ("Temps sur place compté avant la fermeture", "min", "time_slots", "STAY_MIN"),
    ("E2SFCA : poids des trois anneaux", "", "indicators", "STEP_WEIGHTS"),
    ("Deux carreaux se touchent à moins de", "m", "contiguity", "CONTIGUITY_TOLERANCE_M"),
    ("Un îlot est petit sous", "km de rues", "snapping", "SMALL_ISLAND_KM"),
    ("Service d’un petit îlot, rattaché à une rue à", "m", "snapping", "MISSING_LINK_M"),
    ("Bout dessiné à la main, joint à la rue à", "m", "network_edits", "SPLIT_SNAP_M"),
    ("Lieux candidats tenus pour un seul à moins de", "m", "candidate_kinds", "MERGE_M"),
    ("Ménages sous lesquels un chiffre est secret", "ménages", "cell_groups", "HOUSEHOLDS_MIN"),
    ("Route : détour sans réseau routier", "× la ligne droite", "round_roads", "DETOUR"),
)
_CODE = re.compile(r"(^```.*?^```$|`[^`\n]+`)", re.MULTILINE | re.DOTALL)
_MARK = re.compile(r"<!-- (constantes|profils|traitements|image: ([\w-]+) \| (.+?) \| (.+?)) -->")
#: The space in « 45 000 ».
_THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
#: What the panel must have said: for tools/make_docs_pictures.py.
_SAID = re.compile(r"<!-- panneau: \w+ -->\n")


def table(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table."""
    lines = [headers, ["---"] * len(headers), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in line) + " |" for line in lines)


def written(value: Any) -> str:
    """Return a value as a reader of French expects it."""
    from accessibilite.core.language import number

    if isinstance(value, (tuple, list)):
        return " ; ".join(written(one) for one in value)
    decimals = len(f"{value:g}".partition(".")[2])
    return number(float(value), decimals)


def constants_table() -> str:
    """Return the constants of the method, read where the code uses them."""
    rows = []
    for label, unit, module, name in CONSTANTS:
        value = getattr(importlib.import_module(f"accessibilite.core.{module}"), name)
        rows.append((label, f"{written(value)} {unit}".strip(), f"`core/{module}.py`, `{name}`"))
    return table(("constante", "valeur", "où"), rows)


def profiles_table() -> str:
    """Return the walking profiles."""
    from accessibilite.core.walking_rules import PROFILES

    steps = {"yes": "oui", "ramp": "avec rampe", "no": "non"}
    return table(
        ("profil", "km/h sur le plat", "escaliers", "source"),
        [(f"`{one.id}`", written(one.speed_kmh), steps[one.steps], one.source) for one in PROFILES.values()],
    )


def algorithms() -> list[Any]:
    """Return the algorithms of the provider, group by group."""
    from accessibilite.processing.base import GROUPS
    from accessibilite.processing.provider import ALGORITHMS

    order = list(GROUPS)
    made = [one().create() for one in ALGORITHMS]
    return sorted(made, key=lambda algorithm: order.index(algorithm.groupId()))


def algorithms_table(made: Sequence[Any], folder: str) -> str:
    """Return what there is, group by group."""
    rows = [(one.group(), f"[`{one.name()}`]({folder}{one.name()}.md)", one.shortDescription()) for one in made]
    return table(("groupe", "traitement", "ce qu’il fait"), rows)


def default_of(definition: Any) -> str:
    """Return what is taken when nothing is given."""
    value = definition.defaultValue()
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return "oui" if value else "non"
    return f"`{value:g}`" if isinstance(value, float) else f"`{value}`"


def kind_of(definition: Any) -> str:
    """Return what may be given."""
    kind = KINDS[definition.type()]
    if definition.type() == "enum":
        return kind + " : " + ", ".join(f"`{option}`" for option in definition.options())
    if definition.type() == "number":
        # QGIS says « no limit » with the largest number there is.
        bounds = [written(bound) if abs(bound) < 1e300 else "" for bound in (definition.minimum(), definition.maximum())]
        low, high = bounds
        return kind + (f" de {low} à {high}" if low and high else f" à partir de {low}" if low else "")
    return kind


def parameters_table(definitions: Iterable[Any]) -> str:
    """Return parameters with their help."""
    from qgis.core import QgsProcessingParameterDefinition

    flag = QgsProcessingParameterDefinition.Flag
    rows = []
    for one in definitions:
        states = [
            word for word, there in (
                ("facultatif", one.flags() & flag.FlagOptional), ("avancé", one.flags() & flag.FlagAdvanced),
            ) if there
        ]
        state = f" *({', '.join(states)})*" if states else ""
        rows.append((f"`{one.name()}`", f"**{one.description()}**{state}<br>{escape(one.help())}", kind_of(one), default_of(one)))
    return table(("nom", "sens", "valeur", "défaut"), rows)


def command_of(algorithm: Any) -> str:
    """Return the shortest command: what must be given."""
    from qgis.core import QgsProcessingParameterDefinition

    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    given = [
        f"--{one.name()}=…" for one in algorithm.parameterDefinitions()
        if not one.flags() & optional and one.defaultValue() in (None, "")
    ]
    return " \\\n  ".join([f"qgis_process run accessibilite:{algorithm.name()}", *given])


def algorithm_page(algorithm: Any) -> str:
    """Return the page of an algorithm: its help, then its parameters and results as the code declares them."""
    definitions = algorithm.parameterDefinitions()
    # Titles become Markdown, so that the menu of the page shows them; the rest stays the HTML that QGIS shows.
    # The site has its own pictures; those of the help are files of this machine.
    shown = re.sub(r"<p><img [^>]*></p>\s*", "", algorithm.shortHelpString())
    help_text = re.sub(r"<h3>(.*?)</h3>\s*", r"\n\n## \1\n\n", shown)
    parts = [
        f"# {algorithm.displayName()}", f"*{algorithm.group()}* · `accessibilite:{algorithm.name()}`",
        algorithm.shortDescription(), re.sub(r"<!--.*?-->\s*", "", help_text).strip(), "## Paramètres",
        parameters_table(one for one in definitions if not one.isDestination()), "## Résultats",
        parameters_table(one for one in definitions if one.isDestination()),
    ]
    destinations = {one.name() for one in definitions if one.isDestination()}
    others = [one for one in algorithm.outputDefinitions() if one.name() not in destinations]
    if others:
        parts.append("Et, dans la réponse : " + ", ".join(f"`{one.name()}` ({one.description()})" for one in others) + ".")
    parts += ["## Commande la plus courte", f"```bash\n{command_of(algorithm)}\n```"]
    return "\n\n".join(parts) + "\n"


def filled(text: str, page: Path, made: Mapping[str, str]) -> str:
    """Return a hand-written page with links to the algorithms, what the code says, and French spaces."""
    from accessibilite.core.language import NARROW_SPACE, no_break

    up = "../" * (len(page.parts) - 1)
    parts = _CODE.split(text)
    for position, part in enumerate(parts):
        if position % 2 == 0 or part.startswith("```text"):
            parts[position] = _THOUSANDS.sub(NARROW_SPACE, no_break(part))
        elif part.strip("`") in made and not part.startswith("```") and not parts[position - 1].endswith("["):
            parts[position] = f"[{part}]({up}traitements/{part.strip('`')}.md)"

    def replaced(mark: re.Match[str]) -> str:
        if mark[2] is None:
            return made[mark[1]].replace("](traitements/", f"]({up}traitements/")
        # On a telephone, the picture alone can be enlarged.
        picture = f"{up}images/{mark[2]}.png"
        shown = f"[![{mark[4]}]({picture})]({picture})"
        return f'<figure markdown="span">\n{shown}\n<figcaption>{mark[3]}</figcaption>\n</figure>'

    return _MARK.sub(replaced, _SAID.sub("", "".join(parts)))


def make_pages(target: Path = TARGET) -> None:
    """Write all that MkDocs reads."""
    shutil.rmtree(target, ignore_errors=True)
    (target / "traitements").mkdir(parents=True)
    listed = algorithms()
    made = {one.name(): "" for one in listed}
    made |= {"constantes": constants_table(), "profils": profiles_table()}
    made["traitements"] = algorithms_table(listed, "traitements/")
    for source in sorted(DOCS.rglob("*")):
        place = source.relative_to(DOCS)
        if source.is_dir():
            continue
        (target / place).parent.mkdir(parents=True, exist_ok=True)
        if source.suffix == ".md":
            (target / place).write_text(filled(source.read_text(encoding="utf-8"), place, made), encoding="utf-8")
        else:
            shutil.copyfile(source, target / place)
    for one in listed:
        (target / "traitements" / f"{one.name()}.md").write_text(algorithm_page(one), encoding="utf-8")
    index = ["# Traitements", "Chaque page est faite d’après le code : les noms et les défauts sont ceux de cette version."]
    index.append(algorithms_table(listed, ""))
    (target / "traitements" / "index.md").write_text("\n\n".join(index) + "\n", encoding="utf-8")
    if PICTURES.is_dir():
        shutil.copytree(PICTURES, target / "images", dirs_exist_ok=True)


def main() -> None:
    """Start QGIS without a window, write the pages."""
    from qgis.core import QgsApplication

    sys.path.insert(0, str(ROOT / "plugin"))
    application = QgsApplication([], False)
    application.initQgis()
    make_pages(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
    sys.stdout.flush()
    # Objects of Python and of QGIS die in an order that QGIS does not always survive.
    os._exit(0)


if __name__ == "__main__":
    main()
