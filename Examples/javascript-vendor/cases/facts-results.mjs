/** Offered facts about notices, mediation, results, their delivery and their review. */
import { HOUR, dayFrom, dayOf } from './days.mjs';

const documentsByClass = {
  suggestion: ['reply'],
  accusation: ['report'],
  route6: ['opinion'],
  ...Object.fromEntries([1, 2, 3, 4, 5].map((route) => [`route${route}`, ['decision']])),
};
const documentsByMatter = {
  dispute: ['agreement', 'failureNotice'],
  incident: ['reply', 'report'],
  serviceRequest: ['reply'],
};

/** The class of the case's petition as it was last set. */
const currentClass = (s) => s.casefile.last('assess', 'reclassify')?.detail.petitionClass;

/** A notice that answers something, told by an office in one of the seats. */
const tells = (answers, ...seats) => (s) => s.detail('notice')?.answers === answers
  && seats.some((seat) => s.sits(s.unit, seat));

/** How many parties must consent: as many as a dispute says, and one in any other matter. */
const partiesNeeded = ({ matter }) => (matter.type === 'dispute' ? matter.parties : 1);

export const resultFacts = {
  givesProof: (s) => {
    const grant = s.detail('extensionGrant');
    if (grant === undefined) return s.detail('notice') !== undefined;
    return s.handlingClock !== undefined && s.keeps('isExtensionPending') && grant.notifiedAt <= s.now;
  },
  answersIntake: tells('intake', 'receivingCenter'),
  answersAcceptance: tells('acceptance', 'leadOrgan'),
  tellsReason: tells('refusal', 'receivingCenter'),
  tellsDestination: tells('destination', 'receivingCenter'),
  tellsOtherRoutes: tells('otherRoutes', 'receivingCenter', 'mediationBody'),
  tellsIncident: tells('incident', 'receivingCenter'),

  hasEveryConsent: (s) => {
    const mediation = s.detail('mediation');
    return mediation !== undefined && s.parties.length >= partiesNeeded(s)
      && s.parties.every((party) => (mediation.consenting ?? []).includes(party));
  },
  hasRefusal: (s) => (s.detail('mediation')?.refusing ?? []).some((person) => s.parties.includes(person)),
  isPeoplesMediation: (s) => s.detail('agreement') !== undefined
    && s.casefile.last('startMediation')?.detail.kind === 'people',
  isAgreementInForm: (s) => {
    const agreement = s.detail('agreement');
    if (agreement === undefined || !agreement.isRecordedByMediator) return false;
    return agreement.form === 'oral' || (agreement.isSignedByAll && agreement.isSealed);
  },
  isAgreementDated: (s) => {
    const agreement = s.detail('agreement');
    if (agreement === undefined) return false;
    const day = dayFrom(agreement.effectiveOn);
    const began = s.isLive('mediate') ? dayOf(s.casefile.duty('mediate').start) : -Infinity;
    return day >= dayOf(s.casefile.entry.occurredAt) && day >= began && day <= s.today;
  },

  heardPetitioner: (s) => s.detail('submission')?.heardPetitioner === true,
  investigatedFacts: (s) => s.detail('submission')?.investigatedFacts === true,
  doesDocumentFit: (s) => {
    const submission = s.detail('submission');
    if (submission === undefined) return false;
    const fitting = s.matter.type === 'petition' ? documentsByClass[currentClass(s)] : documentsByMatter[s.matter.type];
    return fitting?.includes(submission.document) ?? false;
  },
  givesEvidence: (s) => ((s.detail('submission') ?? s.detail('completion'))?.evidence ?? []).length > 0,
  checkedIndependently: (s) => s.detail('verification') !== undefined,
  didHandle: (s) => s.has('handled'),
  didDecide: (s) => s.has('decided'),

  isDeliveryProved: (s) => s.detail('delivery')?.proof !== undefined,
  statesRights: (s) => s.detail('delivery')?.statesRights === true,
  isReceiptDated: (s) => {
    const delivery = s.detail('delivery');
    if (delivery === undefined) return false;
    const furthestBack = s.now - s.procedure.parameter('mostBackdatingHours') * HOUR;
    const bound = s.command.action === 'deliver'
      ? Math.max(s.casefile.entry.occurredAt, furthestBack)
      : s.occurredAt;
    return bound <= delivery.receivedAt && delivery.receivedAt <= s.now;
  },

  isOneLevelUp,
  isReviewerBarred: (s) => {
    const organ = s.seat('reviewOrgan');
    return organ !== undefined && s.accusation.isUnderAccused(organ);
  },
  isRemand: (s) => s.command.action === 'remand',
  isRated: (s) => {
    const stars = (s.detail('rating') ?? s.detail('whistleRating'))?.stars;
    return stars >= 1 && stars <= 5;
  },
};

/** Whether the organ asked for a review stands one level above the one that answered. */
function isOneLevelUp(s) {
  const request = s.detail('reviewRequest');
  if (request === undefined) return false;
  const isFirst = s.command.action === 'requestReview' && !['underReview', 'underReReview'].includes(s.casefile.state);
  const base = s.seat(isFirst ? 'leadOrgan' : 'reviewOrgan');
  if (base === undefined) return false;
  const above = s.directory.above(base);
  const nearest = above.find((office) => !s.accusation.isUnderAccused(office)) ?? above[0];
  if (nearest !== undefined) return request.organ === nearest;
  return request.organ.startsWith('organ/') && s.directory.isBeyond(request.organ, base);
}
