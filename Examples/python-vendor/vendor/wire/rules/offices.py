"""Rules of what offices ask of each other: orders, whistles, urging, supervision, routing and giving data away."""

from .rule import EVERY, demands, different, known, not_among, only_with, ordered, repeats, rule

_TIERS = ("village", "township", "county")
_KIND_OF = {"classes": "petition", "natures": "dispute", "incidents": "incident"}
_LISTS = (*_KIND_OF, "complexities")
_SEVERITIES = ("ordinary", "larger", "major", "gravest")


@rule("reports")
def _reports(whistle):
    called, blown_at, seen = known(whistle, "called"), known(whistle, "blownAt", ""), set()
    for place, report in enumerate(whistle.get("reports", ())):
        if called is not None and report["unit"] not in called:
            yield "whistle.reports.unit", f".reports[{place}].unit"
        if report["unit"] in seen:
            yield "whistle.reports.repeated", f".reports[{place}].unit"
        seen.add(report["unit"])
        if report["at"] < blown_at:
            yield "whistle.reports.at", f".reports[{place}].at"


def _annulled(code: str, member: str, imposed: str, holds):
    """A rule of an annulment, which is of one member and of what was imposed."""
    return demands(code, f".annulment.{member}", "annulment", imposed)(
        lambda supervision: "annulment" not in supervision
        or holds(supervision["annulment"][member], supervision[imposed])
    )


def _possible(condition: dict) -> bool:
    """Whether one kind of matter can be all that a condition speaks of."""
    spoken = [kind for several, kind in _KIND_OF.items() if condition.get(several)]
    kinds = condition.get("kinds")
    return len(spoken) <= 1 and (not kinds or all(kind in kinds for kind in spoken))


def _takes(earlier: dict, later: dict) -> bool:
    """Whether the earlier condition is met by every matter that meets the later one."""
    # What speaks of classes, natures or incidents is of their kind, even where it names none.
    spoken = [kind for several, kind in _KIND_OF.items() if later.get(several)][:1]
    for several, asked in (("kinds", later.get("kinds") or spoken), *((name, later.get(name)) for name in _LISTS)):
        if earlier.get(several) and not (asked and set(asked) <= set(earlier[several])):
            return False
    severity = _SEVERITIES.index
    if "leastSeverity" not in earlier:
        return True
    return "leastSeverity" in later and severity(earlier["leastSeverity"]) <= severity(later["leastSeverity"])


@rule(EVERY)
def _book(book):
    for several in ("competences", "rules"):
        for place in repeats(one["id"] for one in book[several]):
            yield "routingBook.duplicate", f".{several}[{place}].id"
    competences = {competence["id"] for competence in book["competences"]}
    for place, one in enumerate(book["rules"]):
        if one["destination"].get("competence") not in competences | {None}:
            yield "routingBook.competence", f".rules[{place}].destination.competence"
    for place, one in enumerate(book["rules"]):
        # An organ or a center elsewhere may be missing, and then the next rule is looked at.
        if any(
            (earlier["destination"] == one["destination"]
             or earlier["destination"]["kind"] in ("receivingCenter", "outside"))
            and _takes(earlier["condition"], one["condition"])
            for earlier in book["rules"][:place]
        ):
            yield "routingBook.unreachable", f".rules[{place}].condition"


RULES = {
    "ProvisionRecord": (
        demands("provision.basis", ".basis", "ground", "basis")(
            lambda record: record["ground"] != "statutoryDuty" or "basis" in record
        ),
        different("providedBy", "approvedBy", "provision.approver"),
    ),
    "ReportIn": (
        only_with(lambda report: "ratedAt" in report, "rating", "reportIn.rating", ("ratedAt",)),
        demands("reportIn.excused", ".rating", "answer", "rating", "ratedAt")(
            lambda report: report["answer"] != "excused" or "rating" not in report
        ),
        ordered("at", "ratedAt", "reportIn.ratedAt"),
    ),
    "RoutingBook": (_book,),
    "RoutingCondition": (
        demands("routingCondition.nothing", "", EVERY)(_possible),
    ),
    "RoutingDestination": (
        only_with(
            lambda destination: destination["kind"] == "organ", "competence", "routingDestination.competence", (EVERY,),
        ),
    ),
    "SupervisionRecord": (
        demands("supervisionRecord.level", ".level", "level")(lambda supervision: supervision["level"] != "none"),
        _annulled("supervisionRecord.annulledBy", "annulledBy", "imposedBy", lambda mine, theirs: mine != theirs),
        _annulled("supervisionRecord.annulledTier", "tier", "tier",
                  lambda mine, theirs: _TIERS.index(mine) >= _TIERS.index(theirs)),
        _annulled("supervisionRecord.annulledAt", "at", "at", lambda mine, theirs: mine > theirs),
    ),
    "Urging": (different("unit", "urged", "urging.urged"),),
    "Whistle": (
        demands("whistle.whistler", ".whistler", "whistler")(
            lambda whistle: whistle["whistler"].startswith("center/")
        ),
        not_among("whistler", "called", "whistle.called"),
        different("requestedBy", "approver", "whistle.approver"),
        _reports,
    ),
    "WorkOrder": (not_among("lead", "supports", "workOrder.supports"),),
}
