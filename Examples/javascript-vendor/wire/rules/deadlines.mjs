/** What holds between the members of deadlines, of the steps to them, and of calendars. */
import { chinaDay, precedes, weekday } from '../moments.mjs';
import { isReadable, needing, readable, whole } from '../views.mjs';
import { places, repeatedPlaces } from './entries.mjs';

// What a step says besides its rule, its days and its basis, by its reason.
const partsOf = {
  promptly: [], undesignated: [], hoursUnknown: [], startDayExcluded: [], designated: [],
  elapsed: ['number', 'unit', 'fromMoment', 'toMoment'], counted: ['number', 'unit'], extended: ['number', 'unit'],
  restDaysSkipped: ['kind', 'number'], makeUpCounted: ['days'], rolled: ['kind'], stands: ['kind'],
  paused: ['ground', 'since', 'through', 'number', 'unit'], suspended: ['ground', 'since'], provisional: ['number'],
};
const optional = [...new Set(Object.values(partsOf).flat())];
const timeUnits = ['minute', 'hour', 'workingHour'];
const arriving = ['elapsed', 'counted', 'extended', 'paused', 'rolled', 'stands', 'designated'];
const dateless = ['suspended', 'promptly', 'undesignated', 'hoursUnknown'];

/** What is wrong with the parts of a step, which must fit its reason, and with its days. */
function stepFaults(step) {
  // All are read before any is judged, so that one with a fault leaves nothing to be judged.
  const parts = Object.fromEntries(optional.map((name) => [name, step[name]]));
  const { reason } = step;
  if (reason === 'paused' && precedes(parts.through, parts.since)) {
    return [{ code: 'derivationStep.pause', at: '.through' }];
  }
  const hasOthers = optional.some((name) => partsOf[reason].includes(name) !== (parts[name] !== undefined));
  if (hasOthers || (reason === 'restDaysSkipped' && !['weekend', 'holiday'].includes(parts.kind))) {
    return [{ code: 'derivationStep.parts', at: '' }];
  }
  if (reason === 'provisional' && (parts.number < 1 || parts.number > 9999)) {
    return [{ code: 'derivationStep.year', at: '.number' }];
  }
  if (!isReadable(step, 'from') || !isReadable(step, 'to')) return [];
  if (['counted', 'extended'].includes(reason) && (timeUnits.includes(parts.unit) || step.to < step.from)) {
    return [{ code: 'derivationStep.counted', at: '' }];
  }
  return reason === 'elapsed' && elapsesOtherwise(step) ? [{ code: 'derivationStep.elapsed', at: '' }] : [];
}

function elapsesOtherwise({ unit, from, to, fromMoment, toMoment }) {
  return !timeUnits.includes(unit) || toMoment < fromMoment
    || chinaDay(fromMoment) !== from || chinaDay(toMoment) !== to;
}

function readsOtherwise({ readsFrom, readsThrough }) {
  if ((readsFrom === undefined) !== (readsThrough === undefined)) {
    return [readsFrom === undefined ? '.readsFrom' : '.readsThrough'];
  }
  return precedes(readsThrough, readsFrom) ? ['.readsThrough'] : [];
}

const dueDay = ({ dueEndOf, dueAt }) => dueEndOf ?? (dueAt && chinaDay(dueAt));

/** What is wrong with the way to the due day or moment, where there is one. */
function derivationFaults(v) {
  const [steps, day] = [v.derivation ?? [], dueDay(v)];
  if (steps.length === 0) return [];
  if (day === undefined) {
    return dateless.includes(steps.at(-1).reason) ? [] : [{ code: 'deadline.undated', at: '.derivation' }];
  }
  // What comes after a step without a date leads nowhere, and what lay before it no longer counts.
  const arrived = steps.findLast(({ reason }) => arriving.includes(reason) || dateless.includes(reason));
  const moment = v.dueEndOf === undefined ? v.dueAt : undefined;
  const isOfItsKind = arriving.includes(arrived?.reason) && arrived.toMoment === moment;
  return [
    ...(steps.at(-1).to === day ? [] : [{ code: 'deadline.derivation', at: '.derivation' }]),
    ...(isOfItsKind ? [] : [{ code: 'deadline.kind', at: '.derivation' }]),
  ];
}

function beginsOtherwise({ start, derivation }) {
  const first = derivation?.[0];
  return first !== undefined && (first.from !== chinaDay(start) || (first.fromMoment ?? start) !== start);
}

/** No two entries that could be read have the same key. */
function eachOnce(list, key) {
  return (object) => {
    const entries = readable(object, list);
    return repeatedPlaces(entries.map(([, entry]) => entry[key])).map((number) => `.${list}[${entries[number][0]}]`);
  };
}

export const rules = {
  DerivationStep: [
    ['derivationStep.reads', '', readsOtherwise],
    ['', '', stepFaults],
  ],
  Deadline: [
    ['deadline.due', '', (v) => v.dueAt !== undefined && v.dueEndOf !== undefined],
    ['', '', derivationFaults],
    ['deadline.gap', '', needing(['rule'], ({ derivation = [] }) => places(derivation, '.derivation[#].from',
      ({ from }, index) => index > 0 && from !== derivation[index - 1].to))],
    ['deadline.rule', '', (v) => places(v.derivation ?? [], '.derivation[#].rule', ({ rule }) => rule !== v.rule)],
    ['deadline.beforeStart', '', (v) => (v.dueEndOf === undefined
      ? precedes(v.dueAt, v.start) : v.dueEndOf < chinaDay(v.start))],
    ['deadline.start', 'derivation[0].from', beginsOtherwise],
  ],
  DeadlineExtension: [
    ['deadlineExtension.approver', 'approvedBy', (v) => v.approvedBy === v.requestedBy],
    ['deadlineExtension.notice', 'notifiedAt', (v) => precedes(v.notifiedAt, v.requestedAt)],
  ],
  Due: [['due.parts', '', whole((v) => (v.at === undefined) === (v.endOf === undefined))]],
  Pause: [['pause.order', 'through', (v) => precedes(v.through, v.from)]],
  ForcePeriod: [['period.order', 'through', (v) => precedes(v.through, v.from)]],
  WorkYear: [
    ['workYear.outside', 'holidays', (v) => v.holidays.some((day) => isOutside(v.year, day))],
    ['workYear.outside', 'makeUpWorkdays', (v) => v.makeUpWorkdays.some((day) => isOutside(v.year, day))],
    ['workYear.weekday', 'makeUpWorkdays', (v) => v.makeUpWorkdays.some((day) => ![0, 6].includes(weekday(day)))],
    ['workYear.both', 'makeUpWorkdays', (v) => v.makeUpWorkdays.some((day) => v.holidays.includes(day))],
  ],
  WorkCalendar: [
    ['calendar.year', '', eachOnce('years', 'year')],
    ['calendar.day', '', eachOnce('localDays', 'date')],
  ],
  WorkingSession: [['workingSession.order', 'closes', (v) => v.closes <= v.opens]],
  WorkingHours: [
    ['workingHours.order', 'sessions',
      ({ sessions }) => sessions.some(({ opens }, index) => precedes(opens, sessions[index - 1]?.closes))],
  ],
};

/** A year's arrangement may reach back to the last week of the December before. */
function isOutside(year, day) {
  const of = (number) => String(number).padStart(4, '0');
  return day < `${of(year - 1)}-12-25` || day > `${of(year)}-12-31`;
}
