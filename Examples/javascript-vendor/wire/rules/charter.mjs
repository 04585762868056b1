/** What holds between the members of a charter: its regulations, clauses, numbers and scheme of scores. */
import { readable, whole } from '../views.mjs';
import { repeated, repeatedPlaces } from './entries.mjs';

// Numbers that law or a protection bounds: none may be looser at any tier, and no tier may be without one.
const bounds = {
  'R01.notice': { unit: 'calendarDay', most: 15 },
  'R05.smallest': { least: 5 },
  'R07.objection': { unit: 'workingDay', least: 5, most: 5 },
  'R09.copyPeople': { least: 3, most: 3 },
  'R09.retention': { unit: 'calendarDay', least: 30 },
};
const tiers = ['county', 'township', 'village'];

// Whoever is scored by how often rights are used will see to it that they are not.
const forbidden = [
  'petitions', 'petitionFreeDays', 'petitionsSuppressed', 'complaints', 'lawsuits', 'mediationRefusals',
  'peopleLabelled', 'reportsRejected',
];

const nameOf = (regulation) => regulation.version.split('@')[0];

function isLooser({ least = 0, most = Infinity }, value) {
  return value === undefined || value < least || value > most;
}

/** One finding for each name and number of a regulation that an earlier one has. */
function repeatedNames(charter) {
  const taken = new Set();
  return readable(charter, 'regulations').flatMap(([index, regulation]) => {
    const own = new Set([
      nameOf(regulation), ...regulation.clauses.map(({ id }) => id),
      ...(regulation.parameters ?? []).map(({ code }) => `parameter ${code}`),
    ]);
    const found = [...own].filter((name) => taken.has(name));
    own.forEach((name) => taken.add(name));
    return found.map(() => `.regulations[${index}]`);
  });
}

/** The clauses are numbered within the regulation, and each has a number of its own. */
function clauseFaults(regulation) {
  const start = `${nameOf(regulation)}.`;
  const isNumbered = (id) => id.startsWith(start) && /^[1-9][0-9]*$/.test(id.slice(start.length));
  const again = repeatedPlaces(regulation.clauses.map(({ id }) => id));
  return regulation.clauses.flatMap(({ id }, index) => {
    if (!isNumbered(id)) return [{ code: 'regulation.number', at: `.clauses[${index}].id` }];
    return again.includes(index) ? [{ code: 'regulation.repeated', at: `.clauses[${index}].id` }] : [];
  });
}

/** The bands must hold each number of points from 0 to 100 once, from the lowest up. */
function bandFaults({ bands }) {
  const faults = [];
  let next = 0;
  bands.forEach(({ from, through }, index) => {
    if (from > next) faults.push({ code: 'scheme.bandHole', at: `.bands[${index}]` });
    else if (from < next || through < from) faults.push({ code: 'scheme.bandOverlap', at: `.bands[${index}]` });
    next = Math.max(next, through + 1);
  });
  if (next <= 100) faults.push({ code: 'scheme.bandHole', at: '.bands' });
  return faults;
}

const noneTwice = (list, key) => ['scheme.repeated', '', (v) => repeated(v[list], key, `.${list}[#]`).slice(0, 1)];

export const rules = {
  Provenance: [
    ['provenance.parts', '', whole((v) => (v.kind === 'statutory') !== (v.citation !== undefined)
      || (v.kind === 'statutory') === (v.source !== undefined))],
  ],
  Clause: [
    ['clause.parts', '', whole((v) => (v.check === undefined) !== (v.cure === undefined)
      || (v.check === undefined) === (v.openNorm === undefined) || (v.openNorm !== undefined && v.gates?.length > 0))],
  ],
  Parameter: [
    ['parameter.unit', 'unit', whole((v) => v.code in bounds && v.unit !== bounds[v.code].unit)],
    ['parameter.looser', '', whole((v) => v.code in bounds && tiers
      .filter((tier) => isLooser(bounds[v.code], v.values[tier])).map((tier) => `.values.${tier}`))],
  ],
  Regulation: [
    ['', '', whole(clauseFaults)],
    ['regulation.repeated', '', whole(({ parameters = [] }) => repeated(parameters, 'code', '.parameters[#].code'))],
  ],
  Indicator: [
    ['indicator.forbidden', 'measure', (v) => forbidden.includes(v.measure)],
  ],
  ScoringScheme: [
    ['', '', bandFaults],
    ['scheme.weights', 'weights', ({ weights }) => weights.reduce((sum, { percent }) => sum + percent, 0) !== 100],
    noneTwice('weights', 'side'),
    noneTwice('indicators', 'id'),
    noneTwice('bands', 'grade'),
  ],
  Charter: [
    ['charter.repeated', '', repeatedNames],
  ],
};
