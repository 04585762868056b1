"""Facts of review, of consultation, and of moving a clock."""

from ..chronicle import last
from ..directory import inside
from .registry import offered


@offered("isOneLevelUp")
def is_one_level_up(s):
    if s.brings("reviewRequest") is None:
        return False
    is_first = s.command.action == "requestReview" and s.case.state not in ("underReview", "underReReview")
    base, organ = s.seat("leadOrgan" if is_first else "reviewOrgan"), s.detail["organ"]
    if base is None:
        return False
    above = s.directory.above(base)
    if above:
        return organ == next((each for each in above if not s.terms.is_under_accused(each)), above[0])
    own, other = s.directory.division(base), s.directory.division(organ)
    return organ.startswith("organ/") and organ != base and own != other and inside(own, other)


@offered("isRemand")
def is_remand(s):
    return s.command.action == "remand"


@offered("isReviewerBarred")
def is_reviewer_barred(s):
    return s.seat("reviewOrgan") is not None and s.terms.is_under_accused(s.seat("reviewOrgan"))


@offered("namesChair")
def names_chair(s):
    if s.brings("consultation") is None:
        return False
    chair, invited = s.detail["chair"], s.detail.get("invited", ())
    may_chair = chair.startswith("center/") or chair == s.seat("receivingCenter")
    return may_chair and bool(invited) and chair not in invited


@offered("isQuorate")
def is_quorate(s):
    convened = last(s.case, "convene")
    if s.brings("conclusion") is None or convened is None:
        return False
    present, invited = set(s.detail.get("present", ())), set(convened["detail"].get("invited", ()))
    enough = len(present) * 100 > len(invited) * s.procedure.parameters["consultationQuorumPercent"]
    return present <= invited and bool(s.detail.get("members")) and enough


@offered("isMemberBarred")
def is_member_barred(s):
    if s.brings("representatives") is not None:
        return s.case.matter["type"] == "petition" and any(
            s.terms.is_barred(f"actor/{person}") for person in s.detail.get("people", ()))
    if s.brings("conclusion") is None:
        return False
    return any(is_unfit(s, person) for person in s.detail.get("members", ())) or any(
        s.terms.is_barred(office) or s.terms.is_under_accused(office) for office in s.detail.get("present", ()))


def is_unfit(s, person):
    """Whether somebody is a party, must step back, or works for an office that is shut out."""
    subject = f"actor/{person}"
    return s.case.has("party", subject) or s.terms.is_barred(subject) or s.terms.works_for_excluded(person)


@offered("movesClock")
def moves_clock(s):
    if s.command.action in ("openHearing", "closeHearing"):
        return s.is_live("XF-36b")
    if s.handling_clock() is None:
        return False
    is_granted = s.brings("extensionGrant") is not None and s.keeps("isExtensionPending")
    return is_granted or s.brings("suspension") is not None or s.command.action == "resume"


@offered("givesProof")
def gives_proof(s):
    if s.brings("notice") is not None:
        return True
    return (s.brings("extensionGrant") is not None and s.handling_clock() is not None and s.keeps("isExtensionPending")
            and s.detail["notifiedAt"] <= s.now)
