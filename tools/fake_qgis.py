"""Stands in for QGIS beside PyQt6: the classes, methods, signals and enumerations that the QGIS of this machine has.

``description`` is made from the real ``qgis.core`` and ``qgis.gui`` (:func:`described`).  :func:`install` makes modules
of it, where ``qgis.PyQt`` is PyQt6 as QGIS 4 hands it on: a name that QGIS has not is an ``AttributeError``, and so is a
member of an enumeration that is not asked of its enumeration.
"""

from __future__ import annotations

import enum
import importlib
import sys
import types
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any
from unittest.mock import MagicMock

MODULES = ("core", "gui")
QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtXml", "QtPrintSupport", "sip")
Description = dict[str, Any]


# --- the real QGIS, told as data ----------------------------------------------------------------------------------------


def described(wanted: Iterable[str]) -> Description:
    """Return what the classes ``wanted``, and those that they descend from, have."""
    found: Description = {}
    for module in MODULES:
        real = importlib.import_module(f"qgis.{module}")
        for name in sorted(wanted):
            if hasattr(real, name) and name not in found:
                _describe(getattr(real, name), name, found)
    return found


def _describe(real: Any, name: str, found: Description) -> None:
    if not isinstance(real, type):
        found[name] = {"value": real if isinstance(real, (str, int, float, type(None))) else None}
        return
    found[name] = {"module": real.__module__.replace("qgis._", ""), "bases": [], **_members(real)}
    for base in real.__bases__:
        if base.__module__.startswith("qgis."):
            found[name]["bases"].append(base.__name__)
            if base.__name__ not in found:
                _describe(base, base.__name__, found)
        elif base.__module__.startswith("PyQt5.Qt"):
            found[name]["bases"].append(f"{base.__module__[6:]}.{base.__name__}")


def _members(real: type) -> Description:
    told: Description = {"methods": {}, "signals": {}, "enums": {}, "constants": {}, "classes": {}}
    dir(real)
    own = dict(vars(real))
    for name, value in own.items():
        if name.startswith("_"):
            continue
        if isinstance(value, enum.EnumMeta):
            members = {key: int(one) for key, one in {**value.__members__, **vars(value)}.items() if isinstance(one, value)}
            told["enums"][name] = {"whole": issubclass(value, int), "members": members}
        elif isinstance(value, type) and type(value).__name__ == "enumtype":
            told["enums"][name] = {"whole": False, "members": {k: int(v) for k, v in own.items() if type(v) is value}}
        elif isinstance(value, type):
            # QGIS hangs other classes on some: only what is the class's own is told.
            if value.__qualname__ == f"{real.__qualname__}.{name}":
                told["classes"][name] = _members(value)
        elif type(value).__name__ == "pyqtSignal":
            told["signals"][name] = list(getattr(value, "signatures", ()) or ())
        elif type(value) in (str, int, float):
            told["constants"][name] = value
        elif callable(value) or isinstance(value, (staticmethod, classmethod)) or "descriptor" in type(value).__name__:
            told["methods"][name] = _gives(value)
    return told


def _gives(method: Any) -> str:
    """Return what a method gives back, as its first signature says."""
    inside = getattr(method, "__func__", method)
    first = (getattr(inside, "__doc__", None) or "").strip().partition("\n")[0]
    return first.rpartition(" -> ")[2] if " -> " in first else ""


# --- the stand-in -------------------------------------------------------------------------------------------------------


class Wrapped:
    """What is no Qt object: made with any arguments."""

    def __init__(self, *given: Any, **named: Any) -> None:
        self.given, self.named = given, named


class _Qt:
    """The rest of a Qt object: where QGIS takes more arguments than Qt, the Qt part has none."""

    def __init__(self, *given: Any, **named: Any) -> None:
        self.given, self.named = given, named
        try:
            super().__init__(*given, **named)
        except TypeError:
            super().__init__()


def _enumeration(name: str, told: Description) -> type[enum.Enum]:
    values = set(told["members"].values())
    single = {value for value in values if value > 0 and value & (value - 1) == 0}
    covered = 0
    for value in single:
        covered |= value
    flags = bool(single) and all(value >= 0 and not value & ~covered for value in values)
    kinds = {(True, True): enum.IntFlag, (True, False): enum.IntEnum, (False, True): enum.Flag, (False, False): enum.Enum}
    return kinds[told["whole"], flags](name, told["members"] or {"Nothing": 0})


_QT_TYPES = {"double": float, "int": int, "bool": bool, "QString": str, "qlonglong": int, "long": int}


def _signal(signatures: list[str]) -> Any:
    from PyQt6.QtCore import pyqtSignal

    inside = signatures[0].partition("(")[2].rstrip(")") if signatures else ""
    return pyqtSignal(*(_QT_TYPES.get(one, object) for one in inside.split(",") if one))


class Anything(float):
    """What a stand-in gives back where the real one is not known: it may be asked anything, and counts as 0."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return str if name in _TEXTS else Anything()

    def __call__(self, *given: Any, **named: Any) -> Any:
        return Anything()

    def __iter__(self) -> Any:
        return iter(())

    def __len__(self) -> int:
        return 0

    def __getitem__(self, key: Any) -> Any:
        return Anything()

    def __bool__(self) -> bool:
        return True

    def __and__(self, other: Any) -> int:
        return 0

    __or__ = __rand__ = __ror__ = __and__


#: What a stand-in gives back for a kind of value: nothing, of the right kind.
_NOTHING: dict[str, Callable[[], Any]] = {
    "str": str, "int": int, "bool": bool, "float": float, "None": type(None), "object": type(None),
}
#: Methods that QGIS does not document the kind of, and whose answer goes into a widget.
_TEXTS = frozenset(("authid", "description", "displayName", "help", "id", "name", "source", "text", "title", "toWkt"))


def _nothing(kind: str, name: str) -> Any:
    if kind in _NOTHING:
        return _NOTHING[kind]()
    if kind.startswith(("List[", "list[")):
        return []
    if kind.startswith(("Dict[", "dict[")):
        return {}
    if kind.startswith(("Tuple[", "tuple[")):
        return tuple(_nothing(one.strip(), name) for one in kind.partition("[")[2].rstrip("]").split(","))
    return "" if name in _TEXTS else Anything()


def _method(name: str, gives: str) -> Callable[..., Any]:
    def stub(*given: Any, **named: Any) -> Any:
        return _nothing(gives, name)

    return stub


def _body(told: Description, is_qt: bool) -> dict[str, Any]:
    body: dict[str, Any] = {name: _method(name, gives) for name, gives in told["methods"].items()}
    body.update({name: _enumeration(name, one) for name, one in told["enums"].items()})
    body.update(told["constants"])
    if is_qt:
        body.update({name: _signal(one) for name, one in told["signals"].items()})
    else:
        body.update({name: MagicMock(name=name) for name in told["signals"]})
    for name, one in told["classes"].items():
        body[name] = type(name, (Wrapped,), _body(one, False))
    return body


@lru_cache
def qt_module(name: str) -> types.ModuleType:
    """Return a module of PyQt6 as ``qgis.PyQt`` of QGIS 4 hands it on."""
    shim = types.ModuleType(f"qgis.PyQt.{name}")
    shim.__dict__.update({key: one for key, one in vars(importlib.import_module(f"PyQt6.{name}")).items() if key[:2] != "__"})
    if name == "QtWidgets":
        # Qt 6 has moved them, QGIS 4 leaves them where they were.
        moved = importlib.import_module("PyQt6.QtGui")
        shim.__dict__.update({key: getattr(moved, key) for key in ("QAction", "QShortcut")})
    return shim


def install(description: Description, manners: Mapping[str, Mapping[str, Any]]) -> None:
    """Put ``qgis``, ``qgis.core``, ``qgis.gui`` and ``qgis.PyQt`` in place; ``manners`` replaces methods, class by class."""
    qgis = types.ModuleType("qgis")
    qgis.__path__ = []
    pyqt = types.ModuleType("qgis.PyQt")
    pyqt.__path__ = []
    sys.modules.update({"qgis": qgis, "qgis.PyQt": pyqt})
    for name in QT_MODULES:
        shim = sys.modules[f"qgis.PyQt.{name}"] = qt_module(name)
        setattr(pyqt, name, shim)
    made: dict[str, Any] = {}
    modules = {name: types.ModuleType(f"qgis.{name}") for name in MODULES}

    def make(name: str) -> Any:
        if name in made:
            return made[name]
        if "." in name:
            module, _, qt_class = name.partition(".")
            return getattr(importlib.import_module(f"PyQt6.{module}"), qt_class)
        told = description[name]
        if "value" in told:
            made[name] = told["value"]
            return made[name]
        bases = tuple(make(base) for base in told["bases"]) or (Wrapped,)
        is_qt = any("PyQt6" in one.__module__ for base in bases for one in base.__mro__)
        body = _body(told, any(one.__name__ == "QObject" for base in bases for one in base.__mro__))
        # Qt's own methods do what they do, were they overridden in QGIS.
        qt_names = {key for base in bases for one in base.__mro__ if one.__module__.startswith("PyQt6") for key in vars(one)}
        body = {key: value for key, value in body.items() if key not in qt_names}
        body.update(manners.get(name, {}))
        if is_qt and not any(issubclass(base, _Qt) for base in bases):
            bases = (_Qt, *bases)
        made[name] = types.new_class(name, bases, {}, lambda space, body=body: space.update(body))
        return made[name]

    for name in description:
        make(name)
    for module in modules.values():
        module.__dict__.update(made)
        sys.modules[module.__name__] = module
        setattr(qgis, module.__name__.partition(".")[2], module)
