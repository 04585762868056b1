"""Facts of orders: whom an act reaches, the lead and its supports, the day of an order."""

from ...timing import Clock, Refused
from ..chronicle import answered, called, last, leads_sent, open_supports
from .registry import brings, kept, offered

# Members of a detail that name the offices which an act would reach.
REACHED = {"order": ("lead", "supports"), "consultation": ("invited",), "custody": ("to",), "reviewRequest": ("organ",),
           "whistle": ("called",)}

brings("isLeadCompetent", "order", "isLeadCompetent")


def reached(s):
    """The offices that an act would reach."""
    found = []
    for member in REACHED.get(s.detail.get("type"), ("unit",) if s.command.action == "addSupport" else ()):
        named = s.detail.get(member, ())
        found += [named] if isinstance(named, str) else named
    return found


@kept("isLeadOrgan")
def is_lead_organ(s):
    lead = (s.brings("order") or {}).get("lead")
    return s.directory.knows(lead) and s.directory.capacity(lead) != "centerOnly"


@kept("hasOpenOrders")
def has_open_orders(s):
    if s.command.action == "addSupport":
        return True
    order = s.brings("order")
    done = order["lead"] if order else s.unit if s.command.action == "completeOrder" else s.detail.get("unit")
    return bool((order or {}).get("supports")) or any(office != done for office in open_supports(s.case))


@offered("namesOneLead")
def names_one_lead(s):
    return s.brings("order") is not None and s.directory.knows(s.detail["lead"])


@offered("reachesAccused")
def reaches_accused(s):
    if s.case is None:
        return False
    if s.command.action == "acceptCustody":
        return s.unit is not None and s.terms.is_excluded(s.unit)
    chair = (s.brings("consultation") or {}).get("chair")
    is_chair_out = chair is not None and s.terms.is_excluded(chair)
    return is_chair_out or any(s.terms.is_under_accused(each) for each in reached(s))


@offered("reachesRecused")
def reaches_recused(s):
    if s.case is None:
        return False
    offices = [s.unit] if s.command.action == "acceptCustody" else reached(s)
    chair = (s.brings("consultation") or {}).get("chair")
    return chair is not None and s.terms.is_barred(chair) or any(
        s.case.has(relation, *offices) for relation in ("interested", "recused"))


@offered("isDueWithinLaw")
def is_due_within_law(s):
    if s.brings("order") is None:
        return False
    due = s.detail.get("due")
    if due is None:
        return not s.fact("isOnRouteFourOrFive")
    if due < s.today:
        return False
    return not s.fact("isOnRouteSix") or due <= statutory_day(s)


def statutory_day(s):
    """The last day of the law for a petition on route six that is taken up now."""
    try:
        return Clock.started(s.law.rule_on("XF-34", s.today), s.now, s.world.calendar).due
    except Refused:
        return ""


@offered("isFirstReturn")
def is_first_return(s):
    return s.unit is not None and s.unit not in answered(s.case, "object")


@offered("isNewLead")
def is_new_lead(s):
    return s.brings("order") is not None and s.detail["lead"] not in leads_sent(s.case)


@offered("hasOrderDay")
def has_order_day(s):
    order = last(s.case, "dispatch", "replaceLead") if s.case else None
    return order is not None and "due" in order["detail"]


@offered("namesSupport")
def names_support(s):
    if s.command.action != "addSupport" or s.brings("support") is None:
        return False
    return s.detail["unit"] not in [*open_supports(s.case), s.seat("leadOrgan")]


@offered("isOrderOpen")
def is_order_open(s):
    office = s.unit if s.brings("completion") is not None else (s.brings("support") or {}).get("unit")
    return office in open_supports(s.case)


@offered("callsOffices")
def calls_offices(s):
    offices = (s.brings("whistle") or {}).get("called", ())
    return bool(offices) and len(set(offices)) == len(offices) and not {s.unit, *called(s.case)} & set(offices)


@offered("isRequestedByOther")
def is_requested_by_other(s):
    return s.brings("whistle") is not None and s.detail["requestedBy"] != s.command.actor


@offered("isCalled")
def is_called(s):
    return s.unit is not None and s.unit in called(s.case) and s.unit not in answered(s.case, "reportIn", "excuse")


@offered("hasReported")
def has_reported(s):
    return s.brings("whistleRating") is not None and s.detail["unit"] in answered(s.case, "reportIn")
