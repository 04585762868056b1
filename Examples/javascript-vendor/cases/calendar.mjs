/** Working days and working hours by a published work calendar. */
import { DAY, dayFrom, dayOf, startOfDay } from './days.mjs';

export class WorkCalendar {
  #years = new Set();
  #worked = new Map();
  #sessions = [];

  constructor({ years, localDays = [], hours }) {
    // A local day goes before what the years say, and a later year before an earlier one.
    for (const { year, holidays, makeUpWorkdays } of [...years].sort((one, other) => one.year - other.year)) {
      this.#years.add(year);
      for (const day of holidays) this.#worked.set(dayFrom(day), false);
      for (const day of makeUpWorkdays) this.#worked.set(dayFrom(day), true);
    }
    for (const { date, isWorking } of localDays) this.#worked.set(dayFrom(date), isWorking);
    this.#sessions = (hours?.sessions ?? [])
      .map(({ opens, closes }) => [minutes(opens), minutes(closes)])
      .sort(([one], [other]) => one - other);
  }

  isWorkday(day) {
    const weekday = (day + 4) % 7;
    return this.#worked.get(day) ?? (weekday !== 0 && weekday !== 6);
  }

  /** Whether the arrangement of a day is published; the last days of December wait for the next year's. */
  isSettled(day) {
    const date = new Date(day * DAY);
    const year = date.getUTCFullYear();
    const waits = date.getUTCMonth() === 11 && date.getUTCDate() >= 25;
    return this.#years.has(year) && (!waits || this.#years.has(year + 1));
  }

  /** The working day that is so many after a day. */
  workdaysAfter(day, count, seen = () => {}) {
    let found = day;
    for (let left = count; left > 0;) {
      found += 1;
      seen(found);
      if (this.isWorkday(found)) left -= 1;
    }
    return found;
  }

  /** The day itself or the first working day after it. */
  nextWorkday(day, seen = () => {}) {
    let found = day;
    for (seen(found); !this.isWorkday(found); seen(found)) found += 1;
    return found;
  }

  /** The moment at which so many hours of the sessions have passed; none where there are no sessions. */
  afterWorkingHours(moment, hours, seen = () => {}) {
    if (this.#sessions.length === 0) return undefined;
    let left = hours * 60 * 60_000;
    for (let day = dayOf(moment); ; day += 1) {
      seen(day);
      if (!this.isWorkday(day)) continue;
      for (const [opens, closes] of this.#sessions) {
        const from = Math.max(moment, startOfDay(day) + opens * 60_000);
        const span = startOfDay(day) + closes * 60_000 - from;
        if (span <= 0) continue;
        if (left <= span) return from + left;
        left -= span;
      }
    }
  }
}

function minutes(time) {
  const [hour, minute] = time.split(':').map(Number);
  return hour * 60 + minute;
}
