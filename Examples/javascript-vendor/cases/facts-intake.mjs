/** Offered facts about registering, assessing, declining, referring and merging. */
import { fitsClass } from './facts-kept.mjs';
import { isCode } from './codes.mjs';

const canBeSettledOnSpot = {
  petition: () => false,
  dispute: ({ nature }) => nature === 'civil',
  incident: ({ kind }) => kind === 'hazard' || kind === 'event',
  serviceRequest: () => true,
};

/** The other case that a merge names, where it is there and not kept from the actor. */
function survivor(s) {
  const id = s.detail('merge')?.survivor;
  return id === undefined || id === s.casefile.id ? undefined : s.otherCase(id);
}

export const intakeFacts = {
  givesStatement: (s) => s.gives('statement'),
  givesChannel: (s) => s.detail('registration') !== undefined,
  isRecorderParty: (s) => s.command.role !== 'party'
    && (s.detail('registration')?.parties ?? []).includes(s.actor),
  listsItems: (s) => {
    const items = s.detail('materials')?.items ?? [];
    return items.length > 0 && items.every(isCode);
  },
  isKindSettledOnSpot: (s) => s.casefile !== undefined && canBeSettledOnSpot[s.matter.type](s.matter),
  doesPartyAgree: (s) => s.detail('settlement')?.partyAgrees === true,
  isWithdrawable: (s) => s.casefile !== undefined && s.matter.type !== 'incident',

  setsClass: fitsClass,
  setsSeverity: (s) => s.detail('assessment') !== undefined,
  searchedDuplicates: (s) => s.detail('assessment')?.searchedDuplicates === true,
  isRestricted: (s) => s.detail('assessment')?.isRestricted === true,
  accusesParty: (s) => {
    const named = s.detail('assessment')?.accused ?? s.detail('accused')?.people ?? [];
    return s.parties.some((party) => named.includes(party));
  },

  givesGround: (s) => {
    const request = s.detail('extensionRequest');
    if (request) return isCode(request.reason) && request.amount >= 1 && request.amount <= 9999;
    return s.detail('declination') !== undefined;
  },
  givesReason: (s) => s.gives('reason'),
  givesRecord: (s) => s.gives('record'),
  givesDeclaration: (s) => s.gives('declaration'),
  givesDestination: (s) => s.detail('referral') !== undefined
    || (s.command.action === 'decline' && s.gives('destination')),
  isDestinationAccused: (s) => {
    const referral = s.detail('referral');
    return referral !== undefined && s.accusation.isUnderAccused(referral.destination);
  },
  isDestinationOutside: (s) => {
    const referral = s.detail('referral');
    return referral !== undefined && referral.isOutside && referral.destination.startsWith('organ/');
  },

  isSurvivorOpen: (s) => {
    const other = survivor(s);
    return other !== undefined && !s.procedure.isEnd(other.state);
  },
  isSamePerson: (s) => {
    const theirs = survivor(s)?.parties ?? [];
    return theirs.length > 0 && theirs.length === s.parties.length
      && theirs.every((party) => s.parties.includes(party));
  },
  isSameMatter: (s) => survivor(s) !== undefined && s.detail('merge').hasSameFacts,

  namesDefect: (s) => s.detail('reopening') !== undefined,
  isJoint: (s) => {
    const { action, detail } = s.command;
    const declaring = new Set(s.detail('confirmation')?.by ?? s.detail('withdrawal')?.by ?? []);
    if (action === 'withdraw' && ['withdrawal', 'nothing'].includes(detail.type)) declaring.add(s.actor);
    return s.parties.length > 0 && s.parties.every((party) => declaring.has(party));
  },
};
