"""Moving a case to another version of its procedure, and what stands in the way."""

from ..timing import Refused as NoRule
from .command import reason
from .guards import clauses

ADOPT = "adoptProcedure"


def obstacles(case, old, new, law, today):
    """Every obstacle to moving a case, in order, as reasons; `law` gives the rules that go with the new version."""
    if old.id == new.id:
        found = ["sameVersion"]
    elif old.wire["id"]["name"] != new.wire["id"]["name"]:
        found = ["otherProcedure"]
    elif old.is_end(case.state):
        found = ["ended"]
    else:
        found = [name for name, stands in in_the_way(case, new, law, today).items() if stands]
    return [reason("migrationBlocked", obstacle=each) for each in found]


def in_the_way(case, new, law, today):
    """The obstacles that lie in the new version, each with whether it stands."""
    owner = new.states.get(case.state, {}).get("owner")
    leading_on = (new.target(row, state) != state for (_, state), row in new.rows.items() if state == case.state)
    live = case.live_duties()
    return {
        "notInForce": not new.is_open_on(today), "stateWithoutOwner": owner is None,
        "ownerUnseated": owner is not None and owner not in case.seats, "stateWithoutRow": not any(leading_on),
        "dutyUnknown": any(duty.name not in new.duties for duty in live),
        "ruleUnknown": any(not has_rule(law, duty.clock) for duty in live),
        "factUnknown": not case.facts <= facts_of(new)}


def has_rule(law, clock):
    """Whether the law or the new version has the rule by which a duty runs."""
    try:
        law.rule_on(clock.rule.name, clock.start_day)
    except NoRule as missing:
        return missing.code == "rule.notInForce"
    return True


def facts_of(procedure):
    """The facts that stand in a row or in a choice of a rule."""
    found, guards = set(), []
    for row in procedure.wire["rows"]:
        found |= {*row["keeps"], *row["sets"], *row["clears"]}
        guards += row["guards"] + [each["when"] for each in row["starts"] + row["ends"] if "when" in each]
    for duty in procedure.wire["duties"]:
        guards += [choice["when"] for choice in duty["rules"] if "when" in choice]
    atoms = [atom for guard in guards for clause in clauses(guard) for atom, _ in clause]
    return found | {atom for atom in atoms if isinstance(atom, str)}
