"""Rules of divisions, centers, grids and household units, whose codes say what lies in what."""

from ..personal import names_somebody_within
from .rule import demands, different, known, not_among, only_with, ordered, repeats, rule

_ROOMS = ("office", "receptionHall", "videoAnalysis", "mediation", "counselling")
_GROUPS = ("disputeResolution", "gridService", "petitionStability", "legalService", "convenience")
_DIRECTORS = {
    "county": ["politicalLegalSecretary"],
    "township": ["governmentHead", "partySecretary"],
    "village": ["villageSecretary"],
}
_GRID_DIGITS = {"village15": 15, "unit15": 15, "component20": 20}
_USUAL_SIZES = {"soft": {"from": 5, "through": 15}, "hard": {"from": 3, "through": 20}}


def tier(division: str) -> str:
    """The tier of a division: its code has two digits for each tier down to the county, then three for each."""
    if division[9:] != "000":
        return "village"
    if division[6:9] != "000":
        return "township"
    if division[4:6] != "00":
        return "county"
    return "prefecture" if division[2:4] != "00" else "province"


def contains(division: str, other: str) -> bool:
    """Whether another division lies inside a division or is the same."""
    digits = {"village": 12, "township": 9, "county": 6, "prefecture": 4, "province": 2}[tier(division)]
    return division[:digits] == other[:digits]


def _all_there(member: str, expected: tuple, code: str):
    @rule(member)
    def missing(center):
        for one in expected:
            if one not in center[member]:
                yield code, f".{member}"

    return missing


@demands("center.directors", ".directors", "division", "directors")
def _directed(center):
    expected = _DIRECTORS.get(tier(center["division"]))
    return expected is None or sorted(center["directors"]) == expected


@demands("division.successor", ".successor", "code", "successor")
def _succeeded(division):
    successor = division.get("successor")
    return successor is None or successor != division["code"] and tier(successor) == tier(division["code"])


@rule("township")
def _villages_of_township(site):
    if tier(site["township"]) != "township":
        yield "demonstrationSite.township", ".township"
        return
    for place, village in enumerate(known(site, "villages", ())):
        if tier(village) != "village" or village[:9] != site["township"][:9]:
            yield "demonstrationSite.villages", f".villages[{place}]"


@rule("sites")
def _sites(programme):
    division, count, seen = known(programme, "division"), known(programme, "villagesPerTownship"), set()
    for place, site in enumerate(programme["sites"]):
        if site["township"] in seen or division and not contains(division, site["township"]):
            yield "demonstrationProgramme.sites", f".sites[{place}].township"
        seen.add(site["township"])
        if count is not None and len(site["villages"]) != count:
            yield "demonstrationProgramme.villages", f".sites[{place}].villages"


@demands("grid.workers", ".workers", "workers")
def _workers_once(grid):
    return not repeats(worker["actor"] for worker in grid.get("workers", ()))


@demands("grid.code", ".code.digits", "village", "number", "code")
def _own_code(grid):
    code = grid.get("code")
    return code is None or code["scheme"] != "village15" or code["digits"] == f"{grid['village']}{grid['number']:03d}"


@rule("scheme", "digits")
def _grid_digits(code):
    if len(code["digits"]) != _GRID_DIGITS.get(code["scheme"], len(code["digits"])):
        yield "gridCode.length", ".digits"
    elif code["scheme"] == "village15" and (code["digits"][0] == "0" or tier(code["digits"][:12]) != "village"):
        yield "gridCode.village", ".digits"


def _is_within(name: str, place: str) -> bool:
    """Whether something within a place is called: by the name of the place, and more."""
    return name.startswith(place) and name != place


@demands("unit.head", ".headship.head.household", "id", "headship")
def _head_of_unit(unit):
    head = unit["headship"].get("head")
    return head is None or head["household"].startswith(unit["id"])


def _allows(policy: dict, unit: dict) -> bool:
    """Whether a policy lets a unit be of its size: with a reason, a wider one."""
    sizes = policy["hard" if "sizeReason" in unit else "soft"]
    return sizes["from"] <= unit["size"] <= sizes["through"]


def is_usual_size(unit: dict) -> bool:
    """Whether a unit is of a size that needs no policy of its own."""
    return _allows(_USUAL_SIZES, unit)


@rule("size", "sizePolicy")
def _size(unit):
    policy = unit.get("sizePolicy", _USUAL_SIZES)
    if not policy["hard"]["from"] <= unit["size"] <= policy["hard"]["through"]:
        yield "unit.size.hard", ".size"


@rule("size", "sizePolicy", "sizeReason")
def _size_reason(unit):
    policy = unit.get("sizePolicy", _USUAL_SIZES)
    if _allows(policy, {**unit, "sizeReason": ""}) and not _allows(policy, unit):
        yield "unit.size.reason", ".sizeReason"


@demands("unitSizePolicy.soft", ".soft", "soft", "hard")
def _soft_within_hard(policy):
    soft, hard = policy["soft"], policy["hard"]
    return hard["from"] <= soft["from"] and soft["through"] <= hard["through"]


def _named_within(member: str, place: str):
    """A rule that a name holds nobody's number beside that of the place after which it is named."""
    return demands("identifier.personal", f".{member}", member, place)(
        lambda value: not names_somebody_within(value[member], value[place])
    )


RULES = {
    "CameraInventory": (
        demands("cameraInventory.connected", ".connected", "installed", "connected")(
            lambda inventory: inventory.get("connected", 0) <= inventory["installed"]
        ),
    ),
    "Center": (
        demands("center.division.tier", ".division", "division")(
            lambda center: tier(center["division"]) in _DIRECTORS
        ),
        _all_there("rooms", _ROOMS, "center.rooms.missing"),
        _all_there("groups", _GROUPS, "center.groups.missing"),
        _directed,
    ),
    "DemonstrationProgramme": (
        demands("demonstrationProgramme.division", ".division", "division")(
            lambda programme: tier(programme["division"]) == "county"
        ),
        _sites,
    ),
    "DemonstrationSite": (_villages_of_township,),
    "Division": (
        not_among("name", "aliases", "division.aliases"),
        _succeeded,
        demands("division.successor.end", ".inForce", "successor", "inForce")(
            lambda division: "successor" not in division or "through" in division.get("inForce", {})
        ),
    ),
    "Grid": (
        demands("grid.village.level", ".village", "village")(lambda grid: tier(grid["village"]) == "village"),
        _workers_once,
        _own_code,
    ),
    "GridCode": (_grid_digits,),
    "Household": (
        demands("household.unit", ".unit", "id", "unit")(
            lambda household: _is_within(household["id"], household["unit"])
        ),
    ),
    "HouseholdHead": (
        _named_within("id", "household"),
        ordered("inOfficeSince", "through", "householdHead.through"),
    ),
    "HouseholdUnit": (
        _size,
        _size_reason,
        demands("unit.grid", ".grid", "id", "grid")(lambda unit: _is_within(unit["id"], unit["grid"])),
        _head_of_unit,
        _named_within("channel", "id"),
    ),
    "JointTask": (
        demands("jointTask.unit", ".unit", "grid", "unit")(
            lambda task: task.get("unit", task["grid"]).startswith(task["grid"])
        ),
        ordered("plannedOn", "doneOn", "jointTask.doneOn"),
        only_with(lambda task: "doneOn" in task, "participants", "jointTask.participants", ("doneOn",)),
    ),
    "LeadingGroup": (
        demands("leadingGroup.division", ".division", "division")(
            lambda group: tier(group["division"]) == "county"
        ),
        demands("leadingGroup.office", ".leaderOffice", "leaderOffice")(
            lambda group: group.get("leaderOffice", *_DIRECTORS["county"]) in _DIRECTORS["county"]
        ),
        demands("leadingGroup.leader", "", "leader", "leaderOffice")(
            lambda group: "leader" in group or "leaderOffice" in group
        ),
        not_among("leader", "members", "leadingGroup.members"),
    ),
    "Organ": (different("id", "superior", "organ.superior"),),
    "Resident": (_named_within("id", "household"),),
    "Range": (ordered("from", "through", "wire.range"),),
    "UnitSizePolicy": (_soft_within_hard,),
}
