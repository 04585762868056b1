"""The doors by which typed values come into the system."""

from vendor import wire

# The types of what a detail brings, and where it stands in it; an empty name is the detail itself.
TYPED = {"registration": ("matter", "Matter"), "appointment": ("mediator", "Mediator"), "order": ("", "WorkOrder"),
         "agreement": ("", "MediationAgreement")}


class Rejected(Exception):
    """A value does not fit; the argument is what its door finds."""


def admitted(kind, value):
    """What the door of a type says of a value that it takes; Rejected where it does not."""
    admission = wire.admit(kind, value)
    if admission.findings:
        raise Rejected(admission.findings)
    return admission


def calendar_of(value):
    """The value of a `load` of a calendar, whose `WorkCalendar` has come in by the door of its type."""
    if value == "national":
        return value
    if set(value) == {"adding"}:
        return {"adding": admitted("WorkCalendar", value["adding"]).value}
    return admitted("WorkCalendar", value).value


def detail_of(message):
    """The detail of a command, whose typed value has come in by the door of its type."""
    detail = message.get("detail", {})
    member, kind = TYPED.get(detail.get("type"), ("", None))
    if kind is None:
        return detail
    return {**detail, member: admitted(kind, detail[member]).value} if member else admitted(kind, detail).value
