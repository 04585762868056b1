/** What holds between the members of divisions, centers, grids and household units. */
import { published } from '../published.mjs';
import { meaning } from '../json.mjs';
import { precedes } from '../moments.mjs';
import { hasPersonalNumberWithin } from '../personal.mjs';
import { known } from '../views.mjs';
import { places, repeatedPlaces } from './entries.mjs';

const rooms = ['office', 'receptionHall', 'videoAnalysis', 'mediation', 'counselling'];
const groups = published('schemas/Center.schema.json').properties.groups.items.enum;
const directors = {
  county: ['politicalLegalSecretary'], township: ['governmentHead', 'partySecretary'], village: ['villageSecretary'],
};
const digitsOf = { village15: 15, unit15: 15, component20: 20 };
const usualSizes = { soft: { from: 5, through: 15 }, hard: { from: 3, through: 20 } };

/** The tier of a division code, by the zeros at its end. */
function tierOf(code) {
  if (!code.endsWith('000')) return 'village';
  if (!code.endsWith('000000')) return 'township';
  if (!code.endsWith('00000000')) return 'county';
  return code.endsWith('0000000000') ? 'province' : 'prefecture';
}

/** Whether another division lies inside a division or is the same. */
function contains(division, other) {
  const digits = { village: 12, township: 9, county: 6, prefecture: 4, province: 2 }[tierOf(division)];
  return division.slice(0, digits) === other.slice(0, digits);
}

/** What is wrong with the sites of a programme, site by site. */
function siteFaults(programme) {
  const { sites } = programme;
  const [division, count] = [known(programme, 'division'), known(programme, 'villagesPerTownship')];
  const again = repeatedPlaces(sites.map(({ township }) => township));
  return sites.flatMap(({ township, villages }, index) => {
    const isElsewhere = division !== undefined && !contains(division, township);
    return [
      ...(isElsewhere || again.includes(index)
        ? [{ code: 'demonstrationProgramme.sites', at: `.sites[${index}].township` }] : []),
      ...(count !== undefined && villages.length !== count
        ? [{ code: 'demonstrationProgramme.villages', at: `.sites[${index}].villages` }] : []),
    ];
  });
}

const isWithin = ({ from, through }, size) => size >= from && size <= through;
const endsBeforeItBegins = ['wire.range', 'through', (v) => v.through < v.from];
const sizesOf = (unit) => unit.sizePolicy ?? usualSizes;
// A name within a place is that of the place, and more.
const isNamedWithin = (name, place) => name.startsWith(place) && name !== place;
const namedWithin = (member, place) => [
  'identifier.personal', member, (v) => hasPersonalNumberWithin(v[member], v[place])];

/** Whether a unit is of a size that needs no policy of its own. */
export function isUsualSize({ size, sizeReason }) {
  return isWithin(sizeReason === undefined ? usualSizes.soft : usualSizes.hard, size);
}

const missing = (wanted, present, path) => wanted.filter((one) => !present.includes(one)).map(() => path);

export const rules = {
  Division: [
    ['division.aliases', '',
      (v) => places(v.aliases ?? [], '.aliases[#]', (alias) => meaning(alias) === meaning(v.name))],
    ['division.successor', 'successor',
      (v) => v.successor !== undefined && (v.successor === v.code || tierOf(v.successor) !== tierOf(v.code))],
    ['division.successor.end', 'inForce', (v) => v.inForce?.through === undefined && v.successor !== undefined],
  ],
  CameraInventory: [
    ['cameraInventory.connected', 'connected', (v) => v.connected > v.installed],
  ],
  Center: [
    ['center.division.tier', 'division', (v) => !directors[tierOf(v.division)]],
    ['center.rooms.missing', '', (v) => missing(rooms, v.rooms, '.rooms')],
    ['center.groups.missing', '', (v) => missing(groups, v.groups, '.groups')],
    ['center.directors', 'directors', (v) => directors[tierOf(v.division)] !== undefined
      && [...v.directors].sort().join() !== directors[tierOf(v.division)].join()],
  ],
  Organ: [
    ['organ.superior', 'superior', (v) => v.superior === v.id],
  ],
  LeadingGroup: [
    ['leadingGroup.division', 'division', (v) => tierOf(v.division) !== 'county'],
    ['leadingGroup.office', 'leaderOffice',
      (v) => v.leaderOffice !== undefined && !directors.county.includes(v.leaderOffice)],
    ['leadingGroup.leader', '', (v) => v.leader === undefined && v.leaderOffice === undefined],
    ['leadingGroup.members', '', (v) => places(v.members ?? [], '.members[#]', (member) => member === v.leader)],
  ],
  DemonstrationSite: [
    ['demonstrationSite.township', 'township', (v) => tierOf(v.township) !== 'township'],
    ['demonstrationSite.villages', '', (v) => tierOf(v.township) === 'township' && places(v.villages, '.villages[#]',
      (village) => tierOf(village) !== 'village' || village.slice(0, 9) !== v.township.slice(0, 9))],
  ],
  DemonstrationProgramme: [
    ['demonstrationProgramme.division', 'division', (v) => tierOf(v.division) !== 'county'],
    ['', '', siteFaults],
  ],
  GridCode: [
    ['gridCode.length', 'digits', (v) => v.scheme in digitsOf && v.digits.length !== digitsOf[v.scheme]],
    ['gridCode.village', 'digits', (v) => v.scheme === 'village15' && v.digits.length === 15
      && (v.digits.startsWith('0') || tierOf(v.digits.slice(0, 12)) !== 'village')],
  ],
  Grid: [
    ['grid.village.level', 'village', (v) => tierOf(v.village) !== 'village'],
    ['grid.workers', 'workers', ({ workers = [] }) => new Set(
      workers.map(({ actor }) => actor)).size < workers.length],
    ['grid.code', 'code.digits', (v) => v.code?.scheme === 'village15'
      && v.code.digits !== v.village + String(v.number).padStart(3, '0')],
  ],
  HouseholdUnit: [
    ['unit.size.hard', 'size', (v) => !isWithin(sizesOf(v).hard, v.size)],
    ['unit.size.reason', 'sizeReason', (v) => v.sizeReason === undefined
      && isWithin(sizesOf(v).hard, v.size) && !isWithin(sizesOf(v).soft, v.size)],
    ['unit.grid', 'grid', (v) => !isNamedWithin(v.id, v.grid)],
    ['unit.head', 'headship.head.household', (v) => v.headship.head?.household.startsWith(v.id) === false],
    namedWithin('channel', 'id'),
  ],
  Household: [
    ['household.unit', 'unit', (v) => !isNamedWithin(v.id, v.unit)],
  ],
  HouseholdHead: [
    namedWithin('id', 'household'),
    ['householdHead.through', 'through', (v) => precedes(v.through, v.inOfficeSince)],
  ],
  Resident: [namedWithin('id', 'household')],
  'UnitSizePolicy.soft': [endsBeforeItBegins],
  'UnitSizePolicy.hard': [endsBeforeItBegins],
  UnitSizePolicy: [
    ['unitSizePolicy.soft', 'soft', (v) => !isWithin(v.hard, v.soft.from) || !isWithin(v.hard, v.soft.through)],
  ],
  JointTask: [
    ['jointTask.unit', 'unit', (v) => v.unit?.startsWith(v.grid) === false],
    ['jointTask.doneOn', 'doneOn', (v) => precedes(v.doneOn, v.plannedOn)],
    ['jointTask.participants', 'participants', (v) => (v.doneOn === undefined) !== (v.participants === undefined)],
  ],
  PoliceReview: [
    ['policeReview.ground', 'ground', (v) => (v.outcome === 'objection') !== (v.ground !== undefined)],
    ['policeReview.told', 'toldOn', (v) => precedes(v.toldOn, v.on)],
  ],
};
