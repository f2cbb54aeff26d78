import type { Fields } from '../record/change'

type KnownFromTheStart = 'cohortId' | 'personId' | 'status' | 'statusOn' | 'registeredOn'

/** A place of which nothing is known but whose it is and where. */
export const newPlace: Omit<Fields<'enrolments'>, KnownFromTheStart> = {
  templateId: null,
  referringPartyId: null,
  caseId: null,
  incomeSource: 'unknown',
  summonedOn: null,
  confirmedOn: null,
  startedOn: null,
  endedOn: null,
  transferredToId: null,
  hasPriority: false,
  priorityReason: '',
  queuePosition: null,
  queueReason: '',
  offeredOn: null,
  answerBy: null,
  interpreterLanguage: '',
  accessNeeds: '',
  travelNeeds: '',
  gkPlanned: false,
  gkRequestedOn: null,
  gkFirstOn: null,
  gkLastOn: null,
  cooperationStartedOn: null,
  outcomeKindId: null,
  outcomeOn: null,
  followedUpOn: null,
  surveyStart: 'notHandedOut',
  surveyHalf: 'notHandedOut',
  surveyEnd: 'notHandedOut',
}
