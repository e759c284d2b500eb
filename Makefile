# Accessibilité: what a contributor or a machine does with this folder.
# Every target that starts with a ## comment is shown by `make help`.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help rules-page demo test test-core test-desktop lint check-qt6 check-pages store-check bench bench-large bench-national bench-siting rereading screenshots docs styles sample help-pictures translations package clean
PYTHON := .venv/bin/python
WITH_QGIS := . tools/qgis_env.sh &&

help: ## Affiche cette liste
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9-]+):.*## (.*)/  make \1\t\2/' | expand -t 22

demo: ## Installe ce qui manque, puis lance le diagnostic de la ville d’exemple
	@tools/install.sh qgis
	@tools/demo.sh

test: ## Installe ce qui manque, puis lance tous les tests
	@tools/install.sh desktop
	@$(WITH_QGIS) make_profile && $(PYTHON) -m pytest $(ARGS)

test-core: ## Lance les seuls tests du cœur, sans QGIS (deux à quatre minutes)
	@tools/install.sh test
	@$(PYTHON) -m pytest -p no:pytest_qgis -W ignore::pytest.PytestConfigWarning tests/core tests/tools $(ARGS)

rereading: ## Relit quatre villes par d’autres outils et compare 2 000 trajets dans chacune (quelques minutes)
	@tools/install.sh test
	@ACCESSIBILITE_REREADING=1 $(PYTHON) -m pytest -p no:pytest_qgis -W ignore::pytest.PytestConfigWarning \
	  tests/core/test_osm_rereading.py -rP $(ARGS)

test-desktop: ## Joue un planificateur dans QGIS, puis y interrompt cinquante calculs (trois minutes)
	@tools/install.sh desktop
	@tools/desktop_test.sh all

lint: ## Vérifie le style, les types du cœur et la compatibilité QGIS 4
	@tools/install.sh test
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy --strict -p accessibilite.core
	$(PYTHON) -m flake8 --select QGS103,QGS107,QGS4 plugin
	@$(MAKE) --no-print-directory check-qt6

check-qt6: ## Vérifie que l’extension irait sous Qt 6 : noms, convertisseur de QGIS, démarrage avec PyQt6
	@tools/install.sh qt6
	@$(WITH_QGIS) $(PYTHON) tools/qt6_check.py describe build/qt6/qgis.json
	@.venv-qt6/bin/python tools/qt6_check.py check build/qt6/qgis.json

check-pages: ## Valide chaque page HTML, en trois langues, par le vérificateur Nu et par axe dans Chromium
	@tools/install.sh pages
	@$(WITH_QGIS) make_profile && $(PYTHON) tools/sample_pages.py build/pages && $(PYTHON) tools/check_pages.py build/pages

store-check: ## Fabrique le zip et vérifie ce que le dépôt d’extensions refuse
	@tools/install.sh test
	@XDG_CACHE_HOME="$(CURDIR)/build/cache" $(PYTHON) tools/store_check.py

bench: ## Mesure à côté d’OSMnx, networkx, igraph, numba, pandana, QGIS et spopt (10 minutes)
	@tools/install.sh bench
	@$(WITH_QGIS) make_profile && status=0; PYTHONPATH=plugin $(PYTHON) tests/bench/bench.py $(ARGS) || status=$$?; \
	 SPOPT_PYTHON=.venv-bench/bin/python PYTHONPATH=plugin $(PYTHON) tests/bench/bench_siting.py || status=$$?; \
	 PYTHONPATH=plugin $(PYTHON) tests/bench/bench_what_if.py || status=$$?; exit $$status

bench-large: ## Idem, jusqu’à un million de carrefours (une demi-heure, 8 Go de mémoire)
	@$(MAKE) --no-print-directory bench ARGS=--large

bench-national: ## Mesure la lecture d’un carroyage de 2,3 millions de carreaux (fabriqué, 1 Go de disque)
	@tools/install.sh test
	@$(WITH_QGIS) make_profile && PYTHONPATH=plugin $(PYTHON) tests/bench/bench_national.py

bench-siting: ## Mesure l’implantation sur Porto à côté de spopt (5 minutes)
	@tools/install.sh bench
	@$(WITH_QGIS) make_profile && SPOPT_PYTHON=.venv-bench/bin/python PYTHONPATH=plugin $(PYTHON) tests/bench/bench_siting.py

screenshots: ## Ouvre QGIS sur un écran virtuel et enregistre des images dans build/screenshots
	@tools/install.sh desktop
	@tools/screenshots.sh

docs: ## Fait le site de documentation dans build/docs/site (exemples et images compris)
	@tools/install.sh docs
	@$(WITH_QGIS) make_profile && $(PYTHON) tools/docs_examples.py && $(PYTHON) tools/make_docs_pictures.py \
	  && $(PYTHON) tools/make_docs_pages.py
	@NO_MKDOCS_2_WARNING=true .venv-docs/bin/python -m mkdocs build --strict --quiet
	@echo "Site : build/docs/site/index.html"

styles: ## Refait les styles par défaut des couches (QML)
	@tools/install.sh qgis
	@$(WITH_QGIS) PYTHONPATH=plugin QT_HASH_SEED=0 $(PYTHON) tools/make_styles.py

rules-page: ## Refait dans l’aide la table des règles et le dictionnaire des indicateurs
	@tools/install.sh test
	@PYTHONPATH=plugin $(PYTHON) tools/make_rules_page.py
	@PYTHONPATH=plugin $(PYTHON) tools/make_indicator_pages.py

help-pictures: ## Redessine les images de l’aide (resources/help/img)
	@tools/install.sh qgis
	@$(WITH_QGIS) $(PYTHON) tools/make_help_pictures.py

translations: ## Met à jour les traductions (resources/i18n/*.ts) et nomme les textes à traduire
	@tools/install.sh test
	@PYTHONPATH=plugin $(PYTHON) tools/make_translations.py

sample: ## Refait la ville d’exemple (graine fixe : mêmes octets)
	@tools/install.sh qgis
	@$(PYTHON) tools/make_sample.py

package: ## Fabrique le zip de l’extension dans dist/
	@tools/install.sh qgis
	@$(PYTHON) tools/build_zip.py

clean: ## Efface build/, dist/ et les caches (garde l’environnement .venv)
	rm -rf build dist .qgis-settings .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find plugin tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
