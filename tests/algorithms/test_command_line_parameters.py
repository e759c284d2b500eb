"""The options of the command line are the parameters of the algorithms, with the same defaults."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsApplication, QgsProcessingParameterEnum

from accessibilite.core.command_line import COMMANDS

#: A layer of the project has no place on a command line, and the translations are read with Qt.
ONLY_IN_QGIS = {"charger_services": {"COUCHE"}, "diagnostic": {"LANGUE"}}
#: Required there because nothing can stand in for it.
REQUIRED = {"charger_services": {"INPUT"}}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_options_are_the_parameters(provider, command):
    name = command.name.replace("-", "_")
    algorithm = QgsApplication.processingRegistry().algorithmById(f"accessibilite:{name}")
    definitions = {d.name(): d for d in algorithm.parameterDefinitions()}
    options = {option.parameter: option for option in command.options}
    assert list(options) == [p for p in definitions if p not in ONLY_IN_QGIS.get(name, set())]
    for parameter, option in options.items():
        definition = definitions[parameter]
        assert option.default == definition.defaultValue(), parameter
        assert option.flag == "--" + parameter.lower().replace("_", "-")
        optional = bool(definition.flags() & Qgis.ProcessingParameterFlag.Optional)
        assert option.required == (not optional or parameter in REQUIRED.get(name, set())) or option.default is not None
        if isinstance(definition, QgsProcessingParameterEnum):
            assert set(option.choices) == set(definition.options())
