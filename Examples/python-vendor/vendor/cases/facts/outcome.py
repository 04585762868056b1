"""Facts of mediation, of results and their verification, of delivery and rating."""

from ...timing import day_of, shifted
from ..chronicle import last, petition_class
from .registry import brings, offered

HOUR = 3_600_000
DOCUMENT_OF_CLASS = {"suggestion": "reply", "accusation": "report", "route6": "opinion",
                     **{f"route{number}": "decision" for number in range(1, 6)}}
DOCUMENTS_OF_MATTER = {"dispute": ("agreement", "failureNotice"), "incident": ("reply", "report"),
                       "serviceRequest": ("reply",)}

brings("heardPetitioner", "submission", "heardPetitioner")
brings("investigatedFacts", "submission", "investigatedFacts")
brings("isDeliveryProved", "delivery", "proof")
brings("statesRights", "delivery", "statesRights")


@offered("hasEveryConsent")
def has_every_consent(s):
    if s.brings("mediation") is None:
        return False
    parties = s.case.people("party")
    needed = s.case.matter["parties"] if s.case.matter["type"] == "dispute" else 1
    return set(parties) <= set(s.detail.get("consenting", ())) and len(parties) >= needed


@offered("hasRefusal")
def has_refusal(s):
    return s.brings("mediation") is not None and bool(set(s.case.people("party")) & set(s.detail.get("refusing", ())))


@offered("isPeoplesMediation")
def is_peoples_mediation(s):
    begun = last(s.case, "startMediation")
    return s.brings("agreement") is not None and begun is not None and begun["detail"]["kind"] == "people"


@offered("isAgreementInForm")
def is_agreement_in_form(s):
    agreement = s.brings("agreement")
    if agreement is None:
        return False
    needed = ("isSignedByAll", "isRecordedByMediator", "isSealed") if agreement["form"] == "written" else (
        "isRecordedByMediator",)
    return all(agreement[member] for member in needed)


@offered("isAgreementDated")
def is_agreement_dated(s):
    if s.brings("agreement") is None:
        return False
    mediation = s.case.duty("mediate")
    earliest = max(day_of(s.case.entered_at), mediation.clock.start_day if mediation else "")
    return earliest <= s.detail["effectiveOn"] <= s.today


@offered("doesDocumentFit")
def does_document_fit(s):
    if s.brings("submission") is None:
        return False
    kind = s.case.matter["type"]
    if kind == "petition":
        return s.detail["document"] == DOCUMENT_OF_CLASS.get(petition_class(s.case))
    return s.detail["document"] in DOCUMENTS_OF_MATTER[kind]


@offered("givesEvidence")
def gives_evidence(s):
    return s.detail.get("type") in ("submission", "completion") and bool(s.detail.get("evidence"))


@offered("checkedIndependently")
def checked_independently(s):
    return (s.brings("verification") or {}).get("method") in ("party", "evidence")


@offered("isReceiptDated")
def is_receipt_dated(s):
    if s.brings("delivery") is None:
        return False
    earliest = s.moment
    if s.command.action == "deliver":
        earliest = max(s.case.entered_at, shifted(s.now, -HOUR * s.procedure.parameters["mostBackdatingHours"]))
    return earliest <= s.detail["receivedAt"] <= s.now


@offered("isJoint")
def is_joint(s):
    declaring = set(s.detail.get("by", ())) if s.detail.get("type") in ("confirmation", "withdrawal") else set()
    if s.command.action == "withdraw":
        declaring.add(s.command.actor)
    parties = set(s.case.people("party")) if s.case else set()
    return bool(parties) and parties <= declaring


@offered("isRated")
def is_rated(s):
    return s.detail.get("type") in ("rating", "whistleRating") and 1 <= s.detail["stars"] <= 5
