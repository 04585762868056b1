"""Rules of charters: clauses, numbers that have a bound, and how grid workers may be assessed."""

import re

from .rule import EVERY, demands, repeats, rule, sound_parts

# What counts how often people use their rights must not count against anybody.
_FORBIDDEN = {
    "petitions", "petitionFreeDays", "petitionsSuppressed", "complaints", "lawsuits", "mediationRefusals",
    "peopleLabelled", "reportsRejected",
}

# Numbers that law or a protection of residents bounds: the unit, the least and the most at every tier.
_BOUNDS = {
    "R01.notice": ("calendarDay", 0, 15),
    "R05.smallest": (None, 5, None),
    "R07.objection": ("workingDay", 5, 5),
    "R09.copyPeople": (None, 3, 3),
    "R09.retention": ("calendarDay", 30, None),
}
_TIERS = ("county", "township", "village")


@demands("clause.parts", "", EVERY)
def _checked_or_open(clause):
    if "openNorm" in clause:
        return not (clause.keys() & {"check", "cure"} or clause.get("gates"))
    return "check" in clause and "cure" in clause


@rule(EVERY)
def _within_bounds(parameter):
    if parameter["code"] not in _BOUNDS:
        return
    unit, least, most = _BOUNDS[parameter["code"]]
    if parameter.get("unit") != unit:
        yield "parameter.unit", ".unit"
    for tier in _TIERS:
        number = parameter["values"].get(tier)
        # A tier without a number would be held to nothing at all.
        if number is None or number < least or most is not None and number > most:
            yield "parameter.looser", f".values.{tier}"


def _name(regulation: dict) -> str:
    return regulation["version"].partition("@")[0]


@rule(EVERY)
def _numbered(regulation):
    """The clauses are numbered within the regulation, each has a number of its own, and so have the parameters."""
    seen = set()
    for place, clause in enumerate(regulation["clauses"]):
        if not re.fullmatch(re.escape(_name(regulation)) + r"\.[1-9][0-9]*", clause["id"]):
            yield "regulation.number", f".clauses[{place}].id"
        elif clause["id"] in seen:
            yield "regulation.repeated", f".clauses[{place}].id"
        seen.add(clause["id"])
    for place in repeats(parameter["code"] for parameter in regulation.get("parameters", ())):
        yield "regulation.repeated", f".parameters[{place}].code"


@rule()
def _names_once(charter):
    """Regulations and clauses are called by one kind of name, parameters by another, and none by two regulations."""
    taken = set()
    for place, regulation in sound_parts(charter, "regulations"):
        own = {_name(regulation), *(clause["id"] for clause in regulation["clauses"])}
        own |= {("parameter", parameter["code"]) for parameter in regulation.get("parameters", ())}
        for _ in own & taken:
            yield "charter.repeated", f".regulations[{place}]"
        taken |= own


@rule("bands")
def _bands(scheme):
    """Every number of points from 0 to 100 has one grade."""
    expected = 0
    for place, band in enumerate(scheme["bands"]):
        if band["from"] > expected:
            yield "scheme.bandHole", f".bands[{place}]"
        elif band["from"] < expected or band["through"] < band["from"]:
            yield "scheme.bandOverlap", f".bands[{place}]"
        expected = max(expected, band["through"] + 1)
    if expected <= 100:
        yield "scheme.bandHole", ".bands"


def _none_twice(several: str, key: str):
    @rule(several)
    def breaches(scheme):
        for place in repeats(one[key] for one in scheme[several])[:1]:
            yield "scheme.repeated", f".{several}[{place}]"

    return breaches


RULES = {
    "Charter": (_names_once,),
    "Clause": (_checked_or_open,),
    "Indicator": (
        demands("indicator.forbidden", ".measure", "measure")(
            lambda indicator: indicator["measure"] not in _FORBIDDEN
        ),
    ),
    "Parameter": (_within_bounds,),
    "Regulation": (_numbered,),
    "ScoringScheme": (
        _bands,
        demands("scheme.weights", ".weights", "weights")(
            lambda scheme: sum(weight["percent"] for weight in scheme["weights"]) == 100
        ),
        _none_twice("weights", "side"),
        _none_twice("indicators", "id"),
        _none_twice("bands", "grade"),
    ),
}
