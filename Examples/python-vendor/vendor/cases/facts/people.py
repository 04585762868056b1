"""Facts of the people in a case: who handled or decided it, who is accused, who steps back or stands in for whom."""

from ...timing import day_after
from ..chronicle import acts
from .registry import offered


@offered("didHandle")
def did_handle(s):
    return s.case is not None and s.case.has("handled", s.actor)


@offered("didDecide")
def did_decide(s):
    return s.case is not None and s.case.has("decided", s.actor)


@offered("namesAccused")
def names_accused(s):
    return s.brings("accused") is not None and bool(s.detail.get("people") or s.detail.get("units"))


@offered("accusesParty")
def accuses_party(s):
    member = {"assessment": "accused", "accused": "people"}.get(s.detail.get("type"))
    return s.case is not None and bool(set(s.case.people("party")) & set(s.detail.get(member, ())))


@offered("mayRecuse")
def may_recuse(s):
    if s.brings("recusal") is None:
        return False
    person = s.detail["of"]
    if person == s.command.actor:
        return True
    heads = s.unit is not None and s.command.role in ("unitHead", "director")
    return (heads and not s.terms.is_barred(s.actor) and not s.terms.is_excluded(s.unit)
            and s.unit in s.directory.workplaces(person))


@offered("isAbsenceBounded")
def is_absence_bounded(s):
    last = day_after(s.today, s.procedure.parameters["mostSubstitutionDays"])
    return s.brings("substitution") is not None and s.today <= s.detail["through"] <= last


@offered("isHeldByAbsent")
def is_held_by_absent(s):
    return s.brings("substitution") is not None and s.directory.holds(
        s.detail["absent"], s.detail["role"], s.detail["unit"])


@offered("isSubstituteFree")
def is_substitute_free(s):
    if s.brings("substitution") is None:
        return False
    person, office = s.detail["substitute"], s.detail["unit"]
    return (bool(s.directory.workplaces(person) & {office, *s.directory.above(office)})
            and person not in (s.detail["absent"], s.command.actor) and is_free(s, person))


def is_free(s, person):
    """Whether somebody is no party, need not step back, and works for no office that is shut out."""
    subject = f"actor/{person}"
    return not (s.terms.is_barred(subject) or s.case.has("party", subject) or s.terms.works_for_excluded(person))


@offered("isOwnOffice")
def is_own_office(s):
    return s.brings("substitution") is not None and s.detail["unit"] == s.unit


@offered("isMediatorFree")
def is_mediator_free(s):
    if s.brings("appointment") is None:
        return False
    mediator = s.detail["mediator"]
    before = [event["detail"]["mediator"] for event in acts(s.case, "appointMediator")]
    return is_free(s, mediator["actor"]) and mediator not in before


@offered("isDelegationLawful")
def is_delegation_lawful(s):
    if s.brings("representatives") is None or s.case.matter["type"] != "petition":
        return False
    people = s.detail.get("people", ())
    return bool(people) and len(set(people)) == len(people) and len(people) <= min(5, s.case.matter.get("people", 1))
