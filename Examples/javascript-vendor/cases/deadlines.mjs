/** When a period ends: its count, its extensions and pauses, and what its rule has against moving it. */
import { HOUR, dayOf, endOfDay, monthsLater } from './days.mjs';

const MOMENT_UNITS = { minute: HOUR / 60, hour: HOUR };

/**
 * The deadline of a period: `due` is `{ day }`, `{ moment }` or nothing where there is no date; `rawDay` is the last
 * day before a designated day or a roll changes it.
 */
export function deadline(period, calendar) {
  const { rule, start, designated, pauses = [] } = period;
  let provisional = false;
  const seen = (day) => { provisional ||= !calendar.isSettled(day); };
  const { kind, unit, amount } = rule.limit;
  const startDay = dayOf(start);
  const isOrgan = (rule.holder ?? 'organ') === 'organ';
  const named = isOrgan && designated !== undefined && designated >= startDay ? designated : undefined;

  if (kind === 'promptly') return { provisional };
  if (kind === 'designated') return named === undefined ? { provisional } : { due: { day: named }, provisional };
  if (unit === 'workingHour') {
    const moment = calendar.afterWorkingHours(start, amount, seen);
    return moment === undefined ? { provisional } : { due: { moment }, provisional };
  }
  if (unit in MOMENT_UNITS) return { due: { moment: start + amount * MOMENT_UNITS[unit] }, provisional };

  const rawDay = lastDay(period, calendar, seen);
  if (pauses.some(({ through }) => through === undefined)) return { rawDay, provisional };
  const rolls = rule.endRolling ?? (!isOrgan && unit !== 'workingDay' ? 'nextWorkday' : 'none');
  const rolled = rolls === 'nextWorkday' ? calendar.nextWorkday(rawDay, seen) : rawDay;
  return { rawDay, due: { day: Math.min(rolled, named ?? rolled) }, provisional };
}

function lastDay({ rule, start, extensions = [], pauses = [] }, calendar, seen) {
  const { unit, amount } = rule.limit;
  const startDay = dayOf(start);
  const extended = extensions.reduce((sum, extension) => sum + extension.amount, 0);
  const before = rule.excludesStartDay ?? true ? startDay : startDay - 1;
  const left = leftOut(pauses);
  if (unit === 'workingDay') {
    const pausedWorkdays = [...left].filter((day) => calendar.isWorkday(day)).length;
    return calendar.workdaysAfter(before, amount + extended + pausedWorkdays, seen);
  }
  if (unit === 'month') {
    const counted = monthsLater(startDay, amount) - (startDay - before);
    return (extended > 0 ? monthsLater(counted, extended) : counted) + left.size;
  }
  return before + amount + extended + left.size;
}

/** The days on which a period stood still, once each. */
function leftOut(pauses) {
  const days = new Set();
  for (const { from, through } of pauses) {
    for (let day = from; through !== undefined && day <= through; day += 1) days.add(day);
  }
  return days;
}

/** The moment at which something is due. */
export function dueMoment(due) {
  if (due === undefined) return undefined;
  return due.moment ?? endOfDay(due.day);
}

/** Everything a rule has against an extension, in a fixed order; nothing where it is allowed. */
export function againstExtension(period, extension, calendar) {
  const { rule, start, designated, extensions = [] } = period;
  const terms = rule.extending;
  if (!terms) return ['extension.none'];
  const { rawDay } = deadline(period, calendar);
  const total = rule.limit.amount + [...extensions, extension].reduce((sum, { amount }) => sum + amount, 0);
  const reasons = {
    'extension.early': extension.requestedAt < start,
    'extension.late': rawDay !== undefined && extension.requestedAt >= endOfDay(rawDay),
    'extension.again': (terms.splitting ?? 'once') === 'once' && extensions.length > 0,
    'extension.amount': extension.amount < 1,
    'extension.cap': terms.cap !== undefined && total > terms.cap,
    'extension.approver': extension.approver !== terms.approver,
    'extension.self': extension.requestedBy === extension.approvedBy,
    'extension.reason': (terms.needsReason ?? true) && !extension.reason,
    'extension.notice': (terms.needsNotice ?? true) && !(extension.notifiedAt >= extension.requestedAt),
    'extension.idle': designated !== undefined && designated < rawDay,
  };
  return Object.keys(reasons).filter((reason) => reasons[reason]);
}

/** Everything a rule has against a pause that begins on a day. */
export function againstPause(period, { ground, from }, calendar) {
  const { rule, start, pauses = [] } = period;
  const { rawDay } = deadline(period, calendar);
  const reasons = {
    'pause.ground': !(rule.suspensions ?? []).some(({ code }) => code === ground),
    'pause.open': pauses.some(({ through }) => through === undefined),
    'pause.order': from < dayOf(start),
    'pause.late': rawDay !== undefined && from > rawDay,
    'pause.overlap': pauses.some(({ through }) => from <= through),
  };
  return Object.keys(reasons).filter((reason) => reasons[reason]);
}

/** Everything there is against going on after a day. */
export function againstResumption({ pauses = [] }, through) {
  const open = pauses.find((pause) => pause.through === undefined);
  if (!open) return ['pause.running'];
  return through < open.from ? ['pause.order'] : [];
}
