"""Facts of taking in, assessing, declining and telling."""

from ..command import is_code
from .registry import brings, gives, kept, offered

ROUTES = {
    "isSuggestion": ("suggestion",), "isAccusation": ("accusation",), "isOnRouteSix": ("route6",),
    "isOnRouteOneToThree": ("route1", "route2", "route3"), "isOnRouteFourOrFive": ("route4", "route5")}
GRAVE = ("major", "gravest")

gives("givesStatement", "statement")
gives("givesReason", "reason")
gives("givesDeclaration", "declaration")
gives("givesRecord", "record")
brings("givesChannel", "registration")
brings("doesPartyAgree", "settlement", "partyAgrees")
brings("setsSeverity", "assessment")
brings("searchedDuplicates", "assessment", "searchedDuplicates")
brings("isRestricted", "assessment", "isRestricted")
brings("namesDefect", "reopening")
brings("namesPurpose", "reveal")


@kept("isPetition")
def is_petition(s):
    return s.matter().get("type") == "petition"


@kept("isDispute")
def is_dispute(s):
    return s.matter().get("type") == "dispute"


def received_in(capacity):
    """A fact that the receiving office has a capacity."""
    return lambda s: s.directory.capacity((s.brings("registration") or {}).get("receiving")) == capacity


kept("isReceivedByPetitionOffice")(received_in("petitionOffice"))
kept("isReceivedByOrgan")(received_in("organ"))


@kept("isAddressClear")
def is_address_clear(s):
    return is_petition(s) and s.matter()["isNameClear"] and s.matter()["isAddressClear"]


@kept("hasOwnNoticeRules")
def has_own_notice_rules(s):
    return (s.brings("registration") or {}).get("hasOwnNoticeRules", False)


def classified_as(classes):
    """A fact that a petition is given one of some classes."""
    return lambda s: is_petition(s) and (s.brings("assessment") or {}).get("petitionClass") in classes


for fact, route in ROUTES.items():
    kept(fact)(classified_as(route))


def member_is(member, *values):
    """A fact that an assessment says one of some things."""
    return lambda s: (s.brings("assessment") or {}).get(member) in values


kept("isSimple")(member_is("complexity", "simple"))
kept("isGeneral")(member_is("complexity", "general"))
kept("isComplex")(member_is("complexity", "complex"))
is_major = kept("isMajor")(member_is("severity", *GRAVE))


@kept("isMediable")
def is_mediable(s):
    if s.brings("assessment") is None:
        return False
    if is_dispute(s):
        return s.matter()["nature"] == "civil" and "petitionClass" not in s.detail
    return classified_as(("route6",))(s)


@kept("isConsultationTriggered")
def is_consultation_triggered(s):
    people = s.matter().get("people", 0) if sets_class(s) else 0
    return is_major(s) or people >= s.procedure.parameters["consultationPeople"]


@offered("setsClass")
def sets_class(s):
    return s.brings("assessment") is not None and ("petitionClass" in s.detail) == is_petition(s)


@offered("isRecorderParty")
def is_recorder_party(s):
    return (s.brings("registration") is not None and s.command.role != "party"
            and s.command.actor in s.detail.get("parties", ()))


@offered("listsItems")
def lists_items(s):
    items = (s.brings("materials") or {}).get("items", ())
    return bool(items) and all(is_code(item) for item in items)


@offered("isKindSettledOnSpot")
def is_kind_settled_on_spot(s):
    matter = s.case.matter if s.case else {}
    kind = matter.get("type")
    return (kind == "serviceRequest" or kind == "dispute" and matter["nature"] == "civil"
            or kind == "incident" and matter["kind"] in ("hazard", "event"))


@offered("givesGround")
def gives_ground(s):
    request = s.brings("extensionRequest")
    return s.brings("declination") is not None or (
        request is not None and is_code(request["reason"]) and 1 <= request["amount"] <= 9999)


@offered("givesDestination")
def gives_destination(s):
    return s.command.action == "decline" and s.command.gives("destination") or s.brings("referral") is not None


@offered("isDestinationAccused")
def is_destination_accused(s):
    return s.brings("referral") is not None and s.terms.is_under_accused(s.detail["destination"])


@offered("isDestinationOutside")
def is_destination_outside(s):
    return s.brings("referral") is not None and s.detail["isOutside"] and s.detail["destination"].startswith("organ/")


def tells(answer, *seats):
    """A fact that an office in one of some seats gives notice of something."""
    return lambda s: (s.brings("notice") or {}).get("answers") == answer and s.sits(*seats)


offered("answersIntake")(tells("intake", "receivingCenter"))
offered("answersAcceptance")(tells("acceptance", "leadOrgan"))
offered("tellsReason")(tells("refusal", "receivingCenter"))
offered("tellsDestination")(tells("destination", "receivingCenter"))
offered("tellsOtherRoutes")(tells("otherRoutes", "receivingCenter", "mediationBody"))
offered("tellsIncident")(tells("incident", "receivingCenter"))


@offered("isWithdrawable")
def is_withdrawable(s):
    return s.case is not None and s.case.matter["type"] != "incident"
