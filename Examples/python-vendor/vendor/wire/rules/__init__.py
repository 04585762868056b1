"""What schemas cannot say of the published types: the rules between members, by type."""

from . import charter, law, matters, mediation, offices, people, places, time

RULES = {}
for _module in (charter, law, matters, mediation, offices, people, places, time):
    RULES.update(_module.RULES)

__all__ = ["RULES"]
