"""Algorithm ``accessibilite:comparer_scenarios``."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..core.errors import tr_noop
from .base import Algorithm, progress_of, sentence, tr
from .page_language import add_page_language, page_language
from .service_questions import (
    add_categories,
    add_network,
    add_service_questions,
    add_walk_limits,
    question_of,
    read_network_layer,
)
from .zone_questions import add_territories, add_zone_rule, zone_rule_of


class ComparerScenarios(Algorithm):
    """Two sets of services, or of streets -> before and after, for cells, zones, territories, publics and equity."""

    ID = "comparer_scenarios"
    LABEL = tr_noop("Comparer des scénarios")
    SUMMARY = tr_noop("Avant et après des ouvertures, des fermetures ou d’autres horaires : qui y gagne, qui y perd.")
    GROUP = "implantation"
    TAGS = (tr_noop("avant-après"), tr_noop("ouverture"), tr_noop("fermeture d’un guichet"), tr_noop("horaires"))
    STYLES = (("OUTPUT", "scenario_carreaux"), ("ZONES", "scenario_zones"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        anything = [QgsProcessing.SourceType.VectorAnyGeometry]
        self.add(
            QgsProcessingParameterFeatureSource(
                "CARREAUX", tr("Carreaux de population"), [QgsProcessing.SourceType.VectorPolygon]
            ),
            tr_noop("Carreaux INSEE, avec ou sans temps d’accès : ils sont mesurés de nouveau, avant et après."),
        )
        add_network(self)
        for name, label, optional, help_text in (
            ("SERVICES", tr("Services avant"), False,
             tr_noop("Points d’accueil d’aujourd’hui. Les services itinérants ou à distance ne comptent pas.")),
            ("SERVICES_APRES", tr("Services après"), True,
             tr_noop("La même couche telle qu’elle serait : lieux et horaires changés. Un service y est reconnu à son id.")),
            ("OUVERTURES", tr("Ouvertures"), True,
             tr_noop("Ou bien : les points qui ouvrent, par exemple les sites choisis par « Implanter des permanences ».")),
        ):
            self.add(QgsProcessingParameterFeatureSource(name, label, anything, optional=optional), help_text)
        self.add(
            QgsProcessingParameterString("FERMETURES", tr("Fermetures"), optional=True),
            tr_noop("Et les services qui ferment : leurs identifiants (ou leurs noms), séparés par des virgules."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "PASSAGES_APRES", tr("Passerelles et passages fermés après"), [QgsProcessing.SourceType.VectorLine],
                optional=True,
            ),
            tr_noop(
                "La couche « Passages du scénario » que garde « Explorer l’accès » : l’après se mesure sur RESEAU avec ces "
                "passerelles et sans ces passages. Les services peuvent rester les mêmes."
            ),
        )
        add_zone_rule(self)
        add_categories(
            self, tr_noop("Catégories retenues, séparées par des virgules ; une ouverture sans catégorie est de la première.")
        )
        add_walk_limits(self, tr_noop("Un carreau plus loin de toute voie praticable est hors_reseau."))
        add_service_questions(self, measures=False)
        add_territories(self, tr_noop("IRIS, quartiers prioritaires, communes ou bassins dont on veut l’avant et l’après."))
        polygon, table = QgsProcessing.SourceType.VectorPolygon, QgsProcessing.SourceType.Vector
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Carreaux avant et après"), polygon),
            tr_noop("Tous les carreaux, avec temps_avant_min, temps_apres_min, ecart_min, gagne et perd."),
        )
        for name, label, kind, wanted, help_text in (
            ("ZONES", tr("Zones avant et après"), polygon, True,
             tr_noop("Les zones blanches des deux côtés : lesquelles disparaissent, apparaissent, rétrécissent, grandissent.")),
            ("TERRITOIRES", tr("Territoires avant et après"), polygon, False,
             tr_noop("Les territoires donnés, avec le public à portée avant et après, au prorata des surfaces.")),
            ("PUBLICS", tr("Publics avant et après"), table, True,
             tr_noop("Une ligne par public : combien sont à portée avant et après, combien marchent moins ou plus.")),
            ("EQUITE", tr("Équité avant et après"), table, False,
             tr_noop("Les indices d’« Équité d’accès », avant, après et en écart.")),
        ):
            self.add(
                QgsProcessingParameterFeatureSink(name, label, kind, optional=True, createByDefault=wanted), help_text
            )
        self.add(
            QgsProcessingParameterFileDestination(
                "BILAN", tr("Bilan du scénario"), fileFilter="HTML (*.html)", optional=True, createByDefault=False
            ),
            tr_noop("Page HTML à montrer : chiffres, courbe des durées avant et après, publics, zones, territoires, équité."),
        )
        add_page_language(self)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read both sides, compare them, write."""
        from ..core.scenario_passages import read_passages
        from ..core.scenario_report import scenario_page
        from ..core.scenarios import compare
        from .file_input import tell
        from .inputs import optional_layer, required_layer
        from .pages import whole_text
        from .sinks import write_layer

        cells = required_layer(self, parameters, "CARREAUX", context)[0]
        passing = optional_layer(self, parameters, "PASSAGES_APRES", context)
        change, question = self._change(parameters, context, passing is not None and len(passing) > 0)
        layer, streets = read_network_layer(self, parameters, context, feedback)
        passages = None if passing is None else read_passages(layer, streets, passing)
        if passages is not None:
            tell(passages.notes, feedback)
        territories = optional_layer(self, parameters, "TERRITOIRES_EN_ENTREE", context)
        with page_language(self, parameters, context):
            found = compare(
                streets[0], cells, change, zone_rule_of(self, parameters, context),
                self.parameterAsString(parameters, "CATEGORIE", context),
                self.parameterAsDouble(parameters, "ACCROCHAGE_M", context),
                self.parameterAsBool(parameters, "RELIER_ILOTS", context),
                question,
                territories,
                progress_of(feedback),
                passages,
            )
            account = scenario_page(found)
        polygons, none = Qgis.WkbType.MultiPolygon, Qgis.WkbType.NoGeometry
        page = self.parameterAsFileOutput(parameters, "BILAN", context)
        outputs: dict[str, Any] = {"BILAN": page}
        with whole_text(Path(page), account, "BILAN") if page else nullcontext():
            for name, table, kind in (
                ("OUTPUT", found.cells, polygons), ("ZONES", found.zones, polygons), ("TERRITOIRES", found.territories, polygons),
                ("PUBLICS", found.publics, none), ("EQUITE", found.equity.table, none),
            ):
                if table is not None:
                    outputs[name] = write_layer(self, parameters, name, context, table, kind)
        progress_of(feedback)(1.0)
        for line in found.words:
            feedback.pushInfo(sentence(line))
        if found.outside >= 0.5:
            feedback.pushWarning(
                tr("{count} personne(s) vivent hors des territoires donnés.").format(count=round(found.outside))
            )
        return {name: target for name, target in outputs.items() if target}

    def _change(
        self, parameters: dict[str, Any], context: QgsProcessingContext, streets_change: bool
    ) -> tuple[Any, Any]:
        """Return what changes of the services, and the question asked of those of both sides."""
        from ..core.scenarios import filters_of_both, moved_services, replaced_services, still_open
        from .inputs import optional_layer, required_layer, source_layer

        before, fields, features = required_layer(self, parameters, "SERVICES", context)
        question = question_of(self, parameters, context, fields, features)
        after = source_layer(self, parameters, "SERVICES_APRES", context)
        openings = optional_layer(self, parameters, "OUVERTURES", context)
        closures = self.parameterAsString(parameters, "FERMETURES", context).strip()
        if after is not None and (openings is not None or closures):
            raise QgsProcessingException(
                tr("SERVICES_APRES dit déjà tout ce qui change : videz OUVERTURES et FERMETURES, ou bien SERVICES_APRES.")
            )
        if after is not None:
            rows = still_open(after[0])
            after = after[0].taken(rows), after[1], [after[2][row] for row in rows]
            other = question_of(self, parameters, context, after[1], after[2])
            change = replaced_services(before, after[0])
            return change, filters_of_both(question, other.filters.expression, len(after[0]))
        category = self.parameterAsString(parameters, "CATEGORIE", context).split(",")[0].strip()
        change = moved_services(before, openings, closures, category, streets_change)
        return change, filters_of_both(question, None, len(change.services) - len(before))
