/** What holds between the members of matters, disputes, orders, whistles and supervisions. */
import { precedes } from '../moments.mjs';
import { known, needing } from '../views.mjs';
import { places, repeatedPlaces } from './entries.mjs';

const tiers = ['county', 'township', 'village'];

const isSensor = (v) => v.channel === 'sensor';
const isFormal = (agreement) => (agreement.form === 'written'
  ? agreement.isSignedByAll && agreement.isRecordedByMediator && agreement.isSealed
  : agreement.isRecordedByMediator);
const agreed = ({ attempts = [] }) => attempts.filter(({ outcome }) => outcome === 'agreed');
const ended = ({ beganOn, endedOn }) => endedOn ?? beganOn;
const firstOf = (list) => list.slice(0, 1);

/** What is wrong with the attempts to mediate, attempt by attempt. */
function attemptFaults(dispute) {
  const { attempts = [] } = dispute;
  const parties = known(dispute, 'partyIDs') ?? [];
  return attempts.flatMap((attempt, index) => {
    // A party that refuses ends the attempt, and nobody's consent is kept of it.
    const isAsked = attempt.outcome !== 'refused';
    const { consents = [] } = attempt;
    return [
      ...(attempt.outcome === undefined && index < attempts.length - 1
        ? [{ code: 'dispute.attempts.open', at: `.attempts[${index}]` }] : []),
      ...(index > 0 && attempt.beganOn < ended(attempts[index - 1])
        ? [{ code: 'dispute.attempts.order', at: `.attempts[${index}].beganOn` }] : []),
      ...(isAsked && parties.some((party) => !consents.includes(party))
        ? [{ code: 'dispute.attempts.consents', at: `.attempts[${index}].consents` }] : []),
    ];
  });
}

/** Tests of what hangs on an agreement, or on there being none: the attempts that led to it must be known. */
const settled = (test) => needing(['agreement', 'attempts'], (v) => v.agreement !== undefined && test(v));
const unsettled = (test) => needing(['agreement', 'attempts'], (v) => v.agreement === undefined && test(v));

/** Whether others than the parties, or not all of them, apply for a confirmation. */
function isNotJoint({ partyIDs = [], parties, confirmation }) {
  if (confirmation === undefined) return false;
  const { applicants } = confirmation;
  if (partyIDs.length === 0) return applicants.length !== parties;
  return applicants.length !== partyIDs.length || partyIDs.some((party) => !applicants.includes(party));
}

/** What is wrong with the answers to a whistle, answer by answer. */
function reportFaults(whistle) {
  const { reports = [] } = whistle;
  const [called, blownAt] = [known(whistle, 'called'), known(whistle, 'blownAt')];
  const again = repeatedPlaces(reports.map(({ unit }) => unit));
  return reports.flatMap(({ unit, at }, index) => [
    ...(called?.includes(unit) === false ? [{ code: 'whistle.reports.unit', at: `.reports[${index}].unit` }] : []),
    ...(again.includes(index) ? [{ code: 'whistle.reports.repeated', at: `.reports[${index}].unit` }] : []),
    ...(precedes(at, blownAt) ? [{ code: 'whistle.reports.at', at: `.reports[${index}].at` }] : []),
  ]);
}

export const rules = {
  AccusationCircle: [
    ['accusationCircle.accused', 'accused', ({ accused, accusedUnits = [] }) => (
      accused.length === 0 && accusedUnits.length === 0)],
    ['accusationCircle.reader', 'readers',
      ({ accused, readers }) => readers.some((reader) => accused.includes(reader))],
    ['accusationCircle.receiver', 'receivers',
      ({ accusedUnits = [], receivers = [] }) => receivers.some((unit) => accusedUnits.includes(unit))],
  ],
  Petition: [
    ['petition.channel', 'channel', isSensor],
    ['petition.delegates', 'delegates', ({ people = 1, delegates = 0 }) => delegates > people],
    ['petition.representatives', 'representatives',
      ({ representatives = [], delegates = 0 }) => ![0, delegates].includes(representatives.length)],
  ],
  Dispute: [
    ['dispute.channel', 'channel', isSensor],
    ['dispute.people', 'people', (v) => v.people < v.parties],
    ['dispute.partyIDs', 'partyIDs', ({ parties, partyIDs = [] }) => ![0, parties].includes(partyIDs.length)],
    ['', '', attemptFaults],
    ['dispute.agreement', 'agreement', settled((v) => agreed(v).length === 0)],
    ['dispute.agreement.effectiveOn', 'agreement.effectiveOn', settled((v) => agreed(v).length > 0
      && agreed(v).every((attempt) => v.agreement.effectiveOn < ended(attempt)))],
    // The form is that of people's mediation; courts and organs have forms of their own.
    ['dispute.agreement.form', 'agreement',
      settled((v) => agreed(v).some(({ kind }) => kind === 'people') && !isFormal(v.agreement))],
    ['dispute.followUps', 'followUps', unsettled((v) => v.followUps?.length > 0)],
    ['dispute.followUps.on', '', settled((v) => places(v.followUps ?? [], '.followUps[#].on',
      ({ on }) => on < v.agreement.effectiveOn))],
    ['dispute.confirmation', 'confirmation', unsettled((v) => v.confirmation !== undefined)],
    ['dispute.confirmation.applicants', 'confirmation.applicants', settled(isNotJoint)],
    ['dispute.confirmation.appliedOn', 'confirmation.appliedOn',
      settled((v) => precedes(v.confirmation?.appliedOn, v.agreement.effectiveOn))],
  ],
  MediationAttempt: [
    ['mediationAttempt.mediators', 'mediators',
      ({ mediators = [] }) => repeatedPlaces(mediators.map(({ actor }) => actor)).length > 0],
    ['mediationAttempt.refused', 'consents', (v) => v.consents?.length > 0 && v.outcome === 'refused'],
    ['mediationAttempt.appointed', '', ({ kind, mediators = [] }) => firstOf(places(mediators,
      '.mediators[#].appointedFor', ({ appointedFor }) => appointedFor !== kind))],
    ['mediationAttempt.interested', '', ({ consents = [], mediators = [] }) => firstOf(places(mediators,
      '.mediators[#].actor', ({ actor }) => consents.includes(actor)))],
    ['mediationAttempt.outcome', 'endedOn', (v) => v.outcome === undefined && v.endedOn !== undefined],
    ['mediationAttempt.order', 'endedOn', (v) => precedes(v.endedOn, v.beganOn)],
  ],
  MediationAgreement: [
    ['mediationAgreement.performDueOn', 'performDueOn', (v) => precedes(v.performDueOn, v.effectiveOn)],
  ],
  JudicialConfirmation: [
    ['judicialConfirmation.decidedOn', 'decidedOn', (v) => (v.outcome === undefined) !== (v.decidedOn === undefined)],
    ['judicialConfirmation.order', 'decidedOn', (v) => precedes(v.decidedOn, v.appliedOn)],
  ],
  FollowUpSchedule: [
    ['followUpSchedule.days', 'days', ({ days }) => days.some((day, index) => day <= days[index - 1])],
  ],
  Incident: [
    ['incident.occurredOn', 'occurredOn', (v) => v.kind === 'hazard' && v.occurredOn !== undefined],
  ],
  ServiceRequest: [
    ['serviceRequest.channel', 'channel', isSensor],
  ],
  MatterKey: [
    ['matterKey.length', 'facts', (v) => v.facts.length !== v.subject.length],
    ['matterKey.facts', 'facts', (v) => v.facts === v.subject],
  ],
  WorkOrder: [
    ['workOrder.supports', '', (v) => places(v.supports ?? [], '.supports[#]', (unit) => unit === v.lead)],
  ],
  Whistle: [
    ['whistle.whistler', 'whistler', (v) => !v.whistler.startsWith('center/')],
    ['whistle.called', '', (v) => places(v.called, '.called[#]', (unit) => unit === v.whistler)],
    ['whistle.approver', 'approver', (v) => v.approver === v.requestedBy],
    ['', '', reportFaults],
  ],
  ReportIn: [
    ['reportIn.rating', 'rating', (v) => (v.rating === undefined) !== (v.ratedAt === undefined)],
    ['reportIn.excused', 'rating', needing(['ratedAt'], (v) => v.rating !== undefined && v.answer === 'excused')],
    ['reportIn.ratedAt', 'ratedAt', (v) => precedes(v.ratedAt, v.at)],
  ],
  Urging: [
    ['urging.urged', 'urged', (v) => v.urged === v.unit],
  ],
  SupervisionRecord: [
    ['supervisionRecord.level', 'level', (v) => v.level === 'none'],
    ['supervisionRecord.annulledBy', 'annulment.annulledBy', (v) => v.annulment?.annulledBy === v.imposedBy],
    ['supervisionRecord.annulledTier', 'annulment.tier',
      (v) => tiers.indexOf(v.annulment?.tier) > tiers.indexOf(v.tier)],
    ['supervisionRecord.annulledAt', 'annulment.at', (v) => v.annulment?.at <= v.at],
  ],
};
