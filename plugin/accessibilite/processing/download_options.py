"""What both downloads ask: the zone, the servers, the cache; and the network options of QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import quote, urlsplit

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsNetworkAccessManager,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from ..core.download.defaults import MARGIN_M, MARGIN_RANGE_M
from ..core.errors import ParameterError, tr_noop
from .base import Algorithm, progress_of, tr

if TYPE_CHECKING:
    from ..core.download.session import HttpOptions

_WGS84 = "EPSG:4326"


class DownloadAlgorithm(Algorithm):
    """An algorithm that asks OpenStreetMap for a zone."""

    #: More fields of ``HttpOptions``: the servers of the tests must not keep anybody waiting.
    HTTP: ClassVar[dict[str, Any]] = {}

    def add_zone(self) -> None:
        """Declare where to look."""
        self.add(
            QgsProcessingParameterFeatureSource(
                "ZONE", tr("Zone d’étude"), [QgsProcessing.SourceType.VectorPolygon], optional=True
            ),
            tr_noop("Couche de polygones ; ou bien donnez une commune, ou une emprise."),
        )
        self.add(
            QgsProcessingParameterString("COMMUNE", tr("ou nom de la commune"), optional=True),
            tr_noop("Par exemple « Bondy, Seine-Saint-Denis, France » : son contour est cherché dans OpenStreetMap."),
        )
        self.add(
            QgsProcessingParameterExtent("EMPRISE", tr("ou emprise"), optional=True),
            tr_noop("Rectangle : ouest, est, sud, nord, suivis du système de coordonnées entre crochets."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MARGE_M", tr("Marge autour de la zone (m)"), Qgis.ProcessingNumberParameterType.Double, MARGIN_M,
                minValue=MARGIN_RANGE_M[0], maxValue=MARGIN_RANGE_M[1],
            ),
            tr_noop("On va aussi à pied chez le voisin : prenez 1 à 2 km de plus que la zone."),
        )

    def add_servers(self) -> None:
        """Declare whom to ask."""
        self.add(
            QgsProcessingParameterString("SERVEUR", tr("Serveur Overpass"), optional=True),
            tr_noop("Adresse de base, comme « https://serveur.exemple/api » ; vide : le serveur public d’OSMnx."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("GEOCODEUR", tr("Serveur Nominatim"), optional=True),
            tr_noop("Adresse de base du serveur qui trouve les communes ; vide : le serveur public d’OSMnx."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "CACHE", tr("Dossier de cache"), Qgis.ProcessingFileParameterBehavior.Folder, optional=True
            ),
            tr_noop("Garde les réponses : la même demande ne repart pas au serveur. Vide : rien n’est gardé."),
            advanced=True,
        )

    def http_options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> HttpOptions:
        """Return the servers, and QGIS's own proxy and certificates."""
        from ..core.download.session import HttpOptions

        cache = self.parameterAsFile(parameters, "CACHE", context)
        server = self.parameterAsString(parameters, "SERVEUR", context).strip()
        geocoder = self.parameterAsString(parameters, "GEOCODEUR", context).strip()
        return HttpOptions(
            overpass_url=server,
            nominatim_url=geocoder,
            cache_folder=Path(cache) if cache else None,
            proxies=qgis_proxies([url for url in (server, geocoder) if url]),
            certificates_pem=qgis_certificates(),
            **self.HTTP,
        )

    def area(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        options: HttpOptions,
        feedback: QgsProcessingFeedback,
    ) -> Any:
        """Return the polygon to ask for, in degrees."""
        from ..core.download.area import box_layer, search_area
        from ..core.download.session import find_place
        from .inputs import required_layer

        commune = self.parameterAsString(parameters, "COMMUNE", context).strip()
        given = [name for name in ("ZONE", "COMMUNE", "EMPRISE") if parameters.get(name) not in (None, "")]
        if len(given) != 1 or (given == ["COMMUNE"] and not commune):
            raise ParameterError(
                tr_noop("ZONE, COMMUNE et EMPRISE : donnez l’un des trois, et un seul, pour dire où chercher.")
            )
        if given == ["COMMUNE"]:
            zone = find_place(commune, options, progress_of(feedback, 0.0, 0.0))
            feedback.pushInfo(tr("Commune trouvée : {name}.").format(name=zone.name))
        elif given == ["EMPRISE"]:
            crs = QgsCoordinateReferenceSystem(_WGS84)
            # A rectangle of another system is no rectangle in degrees: the box around it holds it.
            box = self.parameterAsExtentGeometry(parameters, "EMPRISE", context, crs).boundingBox()
            if box.isNull() or box.isEmpty() or not box.isFinite():
                raise ParameterError(
                    tr_noop("EMPRISE : « {value} » n’est pas une emprise ; donnez ouest, est, sud, nord [EPSG:4326]."),
                    value=parameters["EMPRISE"],
                )
            zone = box_layer(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        else:
            zone = required_layer(self, parameters, "ZONE", context)[0]
        return search_area(zone, self.parameterAsDouble(parameters, "MARGE_M", context), given[0])


def qgis_proxies(urls: list[str]) -> dict[str, str]:
    """Return the proxy of QGIS's options as ``requests`` takes it; none for the addresses that QGIS excludes."""
    manager = QgsNetworkAccessManager.instance()
    proxies: dict[str, str] = {}
    proxy = manager.fallbackProxy()
    if proxy.type() == QNetworkProxy.ProxyType.DefaultProxy or manager.useSystemProxy():
        query = QNetworkProxyQuery(QUrl(urls[0] if urls else "https://overpass-api.de/api"))
        proxy = next(iter(QNetworkProxyFactory.systemProxyForQuery(query)), QNetworkProxy())
    if proxy.hostName() and proxy.type() not in (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy):
        # Names are resolved by the proxy: behind it the machine often cannot.
        scheme = "socks5h" if proxy.type() == QNetworkProxy.ProxyType.Socks5Proxy else "http"
        who = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
        address = f"{scheme}://{who}{proxy.hostName()}:{proxy.port()}"
        proxies = {"http": address, "https": address}
    excluded = [prefix for prefix in (*manager.excludeList(), *manager.noProxyList()) if prefix.strip()]
    for url in urls if proxies else ():
        if any(url.startswith(prefix) for prefix in excluded):
            parts = urlsplit(url)
            proxies[f"{parts.scheme}://{parts.hostname}"] = ""
    return proxies


def qgis_certificates() -> bytes:
    """Return the certificate authorities that QGIS trusts, as PEM text; nothing when it keeps none."""
    manager = QgsApplication.authManager()
    return b"" if manager.isDisabled() else bytes(manager.trustedCaCertsPemText())
