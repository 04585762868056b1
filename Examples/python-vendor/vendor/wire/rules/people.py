"""Rules that protect people: accusations, footage, secrecy, keyed numbers, retention, small counts, reviews, advice."""

from ..personal import holds_identity_number, is_official_number
from .rule import demands, different, known, only_with, ordered, rule

# How long the law has a class of records kept: in this unit, at the least so many.
_LEAST_KEPT = {
    ("footage", "calendarDay"): 30,
    ("network-log", "month"): 6,
    ("provision-record", "month"): 36,
    ("impact-assessment", "month"): 36,
}

# How many bytes a number of a person or an organisation has, and how many like ones are padding.
_NUMBER_BYTES, _PADDING_BYTES = 18, 8


def _is_disjoint(code: str, member: str, other: str):
    return demands(code, f".{other}", member, other)(
        lambda circle: not set(circle.get(member, ())) & set(circle.get(other, ()))
    )


@rule("digest")
def _digest(reference):
    """A digest is no number in disguise: nothing pads it, and neither its bytes nor its digits spell one."""
    digest = bytes.fromhex(reference["digest"])
    if 1 in (len(set(digest[:_PADDING_BYTES])), len(set(digest[-_PADDING_BYTES:]))):
        yield "keyedReference.digest", ".digest"
    elif known(reference, "scheme") and (_spells_number(digest) or holds_identity_number(reference["digest"])):
        yield "keyedReference.plain", ".digest"


def _spells_number(digest: bytes) -> bool:
    text = digest.decode("latin-1").replace("x", "X")
    return any(is_official_number(text[start:start + _NUMBER_BYTES]) for start in range(len(text)))


@demands("retention.shorter", ".atLeast", "recordClass", "atLeast", "unit")
def _kept_long_enough(retention):
    return retention["atLeast"] >= _LEAST_KEPT.get((retention["recordClass"], retention["unit"]), 0)


RULES = {
    "AccusationCircle": (
        demands("accusationCircle.accused", ".accused", "accused", "accusedUnits")(
            lambda circle: circle["accused"] or circle.get("accusedUnits")
        ),
        _is_disjoint("accusationCircle.reader", "accused", "readers"),
        _is_disjoint("accusationCircle.receiver", "accusedUnits", "receivers"),
    ),
    "ConfidentialityException": (
        only_with(
            lambda exception: exception["ground"] == "statute", "basis", "confidentialityException.basis", ("ground",)
        ),
        different("counsellor", "approvedBy", "confidentialityException.approver"),
    ),
    "FootageRequest": (
        ordered("from", "through", "footage.period", strictly=True),
        different("requester", "approver", "footage.approver"),
        demands("footage.copy", ".operator", "access", "requester", "approver", "operator")(
            lambda request: request["access"] != "copy"
            or len({request["requester"], request["approver"], request["operator"]}) == 3
        ),
    ),
    "KeyedReference": (_digest,),
    "LegalHold": (ordered("from", "through", "legalHold.order"),),
    "MandatoryReport": (
        ordered("noticedAt", "reportedAt", "mandatoryReport.order"),
        demands("mandatoryReport.authority", ".authorities", "ground", "authorities")(
            lambda report: report["ground"] == "minorAtRisk" or report["authorities"] == ["police"]
        ),
    ),
    "PoliceReview": (
        only_with(lambda review: review["outcome"] == "objection", "ground", "policeReview.ground", ("outcome",)),
        ordered("on", "toldOn", "policeReview.told"),
    ),
    "ReportedCount": (
        demands("reportedCount.small", ".count", "count", "least")(
            lambda count: count.get("count", count["least"]) >= count["least"]
        ),
    ),
    "RetentionRule": (
        demands("retention.unit", ".unit", "unit")(lambda retention: retention["unit"] in ("calendarDay", "month")),
        _kept_long_enough,
    ),
    "SeverityAdvice": (
        only_with(lambda advice: "decided" in advice, "decidedBy", "severityAdvice.decision", ("decided",)),
    ),
    "WarningColourPolicy": (
        demands("warningColourPolicy.colours", "", "ordinary", "larger", "major", "gravest")(
            lambda policy: len({policy[severity] for severity in ("ordinary", "larger", "major", "gravest")}) == 4
        ),
    ),
}
