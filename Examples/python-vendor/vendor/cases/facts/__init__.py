"""The facts that guards speak of, as functions of a situation; each module below adds its own."""

from .registry import KEPT, OFFERED
from . import custody, filing, merging, orders, outcome, people, review, supervision  # noqa: F401

__all__ = ["KEPT", "OFFERED"]
