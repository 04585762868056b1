/** Days of China as numbers counted from 1970-01-01, and moments as milliseconds of UTC. */

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const OFFSET = 8 * HOUR;

/** The day in China on which a moment lies. */
export const dayOf = (moment) => Math.floor((moment + OFFSET) / DAY);

/** The first moment of a day. */
export const startOfDay = (day) => day * DAY - OFFSET;

/** 24:00 of a day, at which the next one begins. */
export const endOfDay = (day) => startOfDay(day + 1);

export const dayFrom = (text) => Date.parse(`${text}T00:00:00Z`) / DAY;

export const dayText = (day) => new Date(day * DAY).toISOString().slice(0, 10);

export const momentFrom = (text) => Date.parse(text);

export const momentText = (moment) => new Date(moment).toISOString();

/** The day with the same number some months later, or the last of a month that has no such day. */
export function monthsLater(day, count) {
  const date = new Date(day * DAY);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 0));
  const number = Math.min(date.getUTCDate(), lastOfMonth.getUTCDate());
  return Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), number) / DAY;
}

/** Whether a day lies within what is in force from one day and, where it says so, through another. */
export function isInForce({ inForceFrom, inForceThrough }, day) {
  return dayFrom(inForceFrom) <= day && (inForceThrough === undefined || day <= dayFrom(inForceThrough));
}
