"""A procedure as data: its rows by action and state, its states, duties and numbers."""

NOTHING = None


class Procedure:
    """One version of a procedure, indexed."""

    def __init__(self, wire):
        self.wire = wire
        self.id = f"{wire['id']['name']}@{wire['id']['version']}"
        self.states = {each["state"]: each for each in wire["states"]}
        self.duties = {each["duty"]: each for each in wire["duties"]}
        self.deemed = wire["deemed"]
        self.parameters = {name: each["amount"] for name, each in wire["parameters"].items()}
        self.stage_of = {state: stage["code"] for stage in wire["stages"] for state in stage["states"]}
        self.handling_clocks = [name for name, each in self.duties.items() if each["isHandlingClock"]]
        self.rows = {(row["action"], state): row for row in wire["rows"] for state in self.origins(row)}

    def origins(self, row):
        """The states in which a row stands; NOTHING for a row that opens a case."""
        origin = row["from"]
        if "nothing" in origin:
            return [NOTHING]
        return [s for s in self.states if not self.is_end(s)] if "anyOpen" in origin else origin["states"]["_0"]

    def row(self, action, state):
        """The row of an action in a state, if there is one."""
        return self.rows.get((action, state))

    def states_of(self, action):
        """All states in which an action has a row, in the order of the states."""
        return [state for state in self.states if (action, state) in self.rows]

    def opens_cases(self, action):
        """Whether an action has a row that opens a case."""
        return (action, NOTHING) in self.rows

    def target(self, row, state):
        """Where a row leads from a state."""
        return row["to"]["state"]["_0"] if "state" in row["to"] else state

    def is_end(self, state):
        """Whether a state is an end: nobody owns it."""
        return "owner" not in self.states[state]

    def is_open_on(self, day):
        """Whether a case may begin under it on a day."""
        return self.wire["inForceFrom"] <= day <= self.wire.get("inForceThrough", day)
