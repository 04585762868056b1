"""Rules of disputes: who mediates with whose consent, what was agreed, followed up and confirmed."""

from .rule import demands, known, only_with, ordered, repeats, rule


@rule("kind", "mediators")
def _appointed_for_this(attempt):
    for place, mediator in enumerate(attempt.get("mediators", ())):
        if mediator["appointedFor"] != attempt["kind"]:
            yield "mediationAttempt.appointed", f".mediators[{place}].appointedFor"
            return


@rule("consents", "mediators")
def _nobody_mediates_for_themselves(attempt):
    for place, mediator in enumerate(attempt.get("mediators", ())):
        if mediator["actor"] in attempt.get("consents", ()):
            yield "mediationAttempt.interested", f".mediators[{place}].actor"
            return


@rule("attempts")
def _attempts(dispute):
    attempts, parties = dispute.get("attempts", ()), set(known(dispute, "partyIDs", ()))
    for place, attempt in enumerate(attempts):
        if "outcome" not in attempt and place < len(attempts) - 1:
            yield "dispute.attempts.open", f".attempts[{place}]"
        if place and attempt["beganOn"] < _ended(attempts[place - 1]):
            yield "dispute.attempts.order", f".attempts[{place}].beganOn"
        # A party that refuses ends the attempt, and nobody's consent is kept of it.
        if attempt.get("outcome") != "refused" and parties - set(attempt.get("consents", ())):
            yield "dispute.attempts.consents", f".attempts[{place}].consents"


def _ended(attempt: dict) -> str:
    """The last day of an attempt of which something is known."""
    return attempt.get("endedOn", attempt["beganOn"])


@rule("agreement", "attempts")
def _agreement(dispute):
    agreement = dispute.get("agreement")
    if agreement is None:
        return
    agreed = [attempt for attempt in dispute.get("attempts", ()) if attempt.get("outcome") == "agreed"]
    if not agreed:
        yield "dispute.agreement", ".agreement"
    elif agreement["effectiveOn"] < min(map(_ended, agreed)):
        yield "dispute.agreement.effectiveOn", ".agreement.effectiveOn"
    # The form is that of people's mediation; courts and organs have forms of their own.
    if any(attempt["kind"] == "people" for attempt in agreed) and not _is_in_form(agreement):
        yield "dispute.agreement.form", ".agreement"


def _is_in_form(agreement: dict) -> bool:
    signed = agreement["form"] == "oral" or agreement["isSignedByAll"] and agreement["isSealed"]
    return signed and agreement["isRecordedByMediator"]


@rule("agreement", "attempts", "followUps")
def _follow_ups(dispute):
    follow_ups = dispute.get("followUps", ())
    if "agreement" not in dispute:
        if follow_ups:
            yield "dispute.followUps", ".followUps"
        return
    for place, follow_up in enumerate(follow_ups):
        if follow_up["on"] < dispute["agreement"]["effectiveOn"]:
            yield "dispute.followUps.on", f".followUps[{place}].on"


@demands("dispute.confirmation", ".confirmation", "agreement", "attempts", "confirmation")
def _agreed_before_confirmed(dispute):
    return "confirmation" not in dispute or "agreement" in dispute


@demands("dispute.confirmation.applicants", ".confirmation.applicants",
         "agreement", "attempts", "confirmation", "parties", "partyIDs")
def _all_apply(dispute):
    if not dispute.keys() >= {"agreement", "confirmation"}:
        return True
    applicants, parties = dispute["confirmation"]["applicants"], dispute.get("partyIDs")
    return set(applicants) == set(parties) if parties else len(applicants) == dispute["parties"]


@demands("dispute.confirmation.appliedOn", ".confirmation.appliedOn", "agreement", "attempts", "confirmation")
def _applied_in_force(dispute):
    if not dispute.keys() >= {"agreement", "confirmation"}:
        return True
    return dispute["agreement"]["effectiveOn"] <= dispute["confirmation"]["appliedOn"]


RULES = {
    "Dispute": (
        demands("dispute.channel", ".channel", "channel")(lambda dispute: dispute["channel"] != "sensor"),
        ordered("parties", "people", "dispute.people"),
        demands("dispute.partyIDs", ".partyIDs", "parties", "partyIDs")(
            lambda dispute: len(dispute.get("partyIDs", ())) in (0, dispute["parties"])
        ),
        _attempts,
        _agreement,
        _follow_ups,
        _agreed_before_confirmed,
        _all_apply,
        _applied_in_force,
    ),
    "JudicialConfirmation": (
        only_with(
            lambda confirmation: "outcome" in confirmation, "decidedOn", "judicialConfirmation.decidedOn",
            ("outcome",),
        ),
        ordered("appliedOn", "decidedOn", "judicialConfirmation.order"),
    ),
    "MediationAgreement": (ordered("effectiveOn", "performDueOn", "mediationAgreement.performDueOn"),),
    "MediationAttempt": (
        demands("mediationAttempt.mediators", ".mediators", "mediators")(
            lambda attempt: not repeats(mediator["actor"] for mediator in attempt.get("mediators", ()))
        ),
        demands("mediationAttempt.refused", ".consents", "outcome", "consents")(
            lambda attempt: attempt.get("outcome") != "refused" or not attempt.get("consents")
        ),
        _appointed_for_this,
        _nobody_mediates_for_themselves,
        demands("mediationAttempt.outcome", ".endedOn", "outcome", "endedOn")(
            lambda attempt: "endedOn" not in attempt or "outcome" in attempt
        ),
        ordered("beganOn", "endedOn", "mediationAttempt.order"),
    ),
}
