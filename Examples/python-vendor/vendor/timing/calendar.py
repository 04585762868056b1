"""The work calendar: which days of China are worked, at which hours, and which of them are still open."""

from dataclasses import dataclass
from datetime import date

from ..wire.published import published
from .moments import day_after, moment_on

LAST_WEEK = "12-25"
REST = ("weekend", "holiday")


@dataclass(frozen=True)
class Calendar:
    """A calendar of years, local days and, where it has any, the sessions of a working day in minutes."""

    version: str
    years: dict
    named_days: dict
    local_days: dict
    sessions: tuple

    @staticmethod
    def national():
        """The published calendar."""
        return Calendar.of(published("calendar/national.json"))

    @staticmethod
    def loaded(value):
        """The calendar of a `load`: "national", a `WorkCalendar`, or one that is added to the national one."""
        if value == "national":
            return Calendar.national()
        if not isinstance(value, dict):
            raise ValueError("not a calendar")
        if set(value) == {"adding"}:
            return Calendar.of(with_added(published("calendar/national.json"), value["adding"]))
        return Calendar.of(value)

    @staticmethod
    def of(wire):
        """The calendar that a `WorkCalendar` tells of."""
        years = {year["year"]: year for year in wire["years"]}
        return Calendar(
            version=wire["version"],
            years=years,
            # What a later year says of a day goes before what an earlier one says.
            named_days={day: kind for _, year in sorted(years.items())
                        for kind, listed in (("holiday", "holidays"), ("makeUpWorkday", "makeUpWorkdays"))
                        for day in year[listed]},
            local_days={local["date"]: local["isWorking"] for local in wire.get("localDays", [])},
            sessions=tuple(sorted((minutes(session["opens"]), minutes(session["closes"]))
                                  for session in wire.get("hours", {}).get("sessions", []))))

    def kind(self, day):
        """What a day is: `workday`, `makeUpWorkday`, `weekend` or `holiday`."""
        is_weekend = date.fromisoformat(day).weekday() >= 5
        if day in self.local_days:
            if self.local_days[day]:
                return "makeUpWorkday" if is_weekend else "workday"
            return "holiday"
        return self.named_days.get(day) or ("weekend" if is_weekend else "workday")

    def is_worked(self, day):
        """Whether offices work on a day."""
        return self.kind(day) not in REST

    def working_day_from(self, day):
        """The day itself where it is worked, else the next one that is."""
        while not self.is_worked(day):
            day = day_after(day)
        return day

    def working_day_after(self, day, count):
        """The working day that is so many working days after a day."""
        for _ in range(count):
            day = self.working_day_from(day_after(day))
        return day

    def missing_year(self, day):
        """The year for whose arrangement a day waits; None where it is known whether the day is worked."""
        year = int(day[:4])
        if year not in self.years:
            return year
        if day[5:] >= LAST_WEEK and year + 1 not in self.years:
            return year + 1
        return None

    def sessions_on(self, day):
        """The moments at which the sessions of a day open and close."""
        if not self.is_worked(day):
            return []
        return [(moment_on(day, opens), moment_on(day, closes)) for opens, closes in self.sessions]


def minutes(time):
    """How many minutes of the day have passed at a time hh:mm."""
    return int(time[:2]) * 60 + int(time[3:])


def with_added(wire, added):
    """A `WorkCalendar` with the years, the local days and the hours of another, which take the place of its own."""
    years = {year["year"]: year for year in wire["years"] + added["years"]}
    days = {local["date"]: local for local in wire.get("localDays", []) + added.get("localDays", [])}
    merged = {**wire, "version": added["version"], "years": list(years.values()), "localDays": list(days.values())}
    if "hours" in added:
        merged["hours"] = added["hours"]
    return merged
