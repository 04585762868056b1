/** What holds between the members of what is kept of people: references, footage, reports, provisions, retention. */
import { precedes } from '../moments.mjs';
import { hasIdentityNumber, isOfficialNumber } from '../personal.mjs';
import { known } from '../views.mjs';

// How long the law has a class of records kept: in this unit, at the least so many.
const leastKept = {
  footage: { calendarDay: 30 }, 'network-log': { month: 6 }, 'provision-record': { month: 36 },
  'impact-assessment': { month: 36 },
};

// How many bytes a number of a person or an organisation has, and how many like ones are padding.
const numberBytes = 18;
const paddingBytes = 8;

/** What else than a digest was written: something padded, or a number in plain bytes or digits. */
function digestFaults(reference) {
  const digest = Buffer.from(reference.digest, 'hex');
  const ends = [digest.subarray(0, paddingBytes), digest.subarray(-paddingBytes)];
  if (ends.some((bytes) => new Set(bytes).size === 1)) return [{ code: 'keyedReference.digest', at: '.digest' }];
  const text = digest.toString('latin1').replaceAll('x', 'X');
  const isNumber = [...digest.keys()].some((start) => isOfficialNumber(text.slice(start, start + numberBytes)))
    || hasIdentityNumber(reference.digest);
  return known(reference, 'scheme') && isNumber ? [{ code: 'keyedReference.plain', at: '.digest' }] : [];
}

export const rules = {
  KeyedReference: [
    ['', '', digestFaults],
  ],
  FootageRequest: [
    ['footage.period', 'through', (v) => v.through <= v.from],
    ['footage.approver', 'approver', (v) => v.approver === v.requester],
    ['footage.copy', 'operator',
      (v) => new Set([v.requester, v.approver, v.operator]).size < 3 && v.access === 'copy'],
  ],
  LegalHold: [
    ['legalHold.order', 'through', (v) => precedes(v.through, v.from)],
  ],
  MandatoryReport: [
    ['mandatoryReport.order', 'reportedAt', (v) => v.reportedAt < v.noticedAt],
    ['mandatoryReport.authority', 'authorities',
      (v) => v.ground !== 'minorAtRisk' && v.authorities.some((authority) => authority !== 'police')],
  ],
  ConfidentialityException: [
    ['confidentialityException.basis', 'basis', (v) => (v.ground === 'statute') !== (v.basis !== undefined)],
    ['confidentialityException.approver', 'approvedBy', (v) => v.approvedBy === v.counsellor],
  ],
  ProvisionRecord: [
    ['provision.basis', 'basis', (v) => v.basis === undefined && v.ground === 'statutoryDuty'],
    ['provision.approver', 'approvedBy', (v) => v.approvedBy === v.providedBy],
  ],
  RetentionRule: [
    ['retention.unit', 'unit', (v) => v.unit !== 'calendarDay' && v.unit !== 'month'],
    ['retention.shorter', 'atLeast', (v) => v.atLeast < leastKept[v.recordClass]?.[v.unit]],
  ],
  ReportedCount: [
    ['reportedCount.small', 'count', (v) => v.count < v.least],
  ],
};
