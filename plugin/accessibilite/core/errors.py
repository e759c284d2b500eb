"""Errors that reach the user: each is one sentence saying what is wrong, where, and what to do.

The core speaks French, the source language of the plugin.  An error keeps its template and its values
apart, so that ``processing/`` and ``gui/`` can translate the template before filling it in.
"""

from __future__ import annotations


def tr_noop(text: str) -> str:
    """Mark ``text`` for translation without translating it: the interface does so when it shows it."""
    return text


class AccessibiliteError(Exception):
    """A sentence for the user.

    Parameters
    ----------
    template
        French sentence with ``str.format`` fields, wrapped in :func:`tr_noop` where it is written.
    values
        What fills the fields of the template.
    """

    def __init__(self, template: str, **values: object) -> None:
        self.template = template
        self.values = values
        super().__init__(template.format(**values))


class InputError(AccessibiliteError):
    """A file, layer or column that cannot be used as it is."""


class ParameterError(AccessibiliteError):
    """A parameter outside its range."""


class OutputError(AccessibiliteError):
    """A result that cannot be written where it was asked."""


class MissingLibraryError(AccessibiliteError):
    """An optional or ill-installed library."""


class Cancelled(AccessibiliteError):
    """The user stopped the run; nothing was written."""

    def __init__(self) -> None:
        super().__init__(tr_noop("Calcul annulé à votre demande : aucun résultat n’a été écrit."))
