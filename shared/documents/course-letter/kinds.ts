import type { Enrolment, EnrolmentStatus } from '../../course/enrolment'
import { enrolmentsOf } from '../../course/participation'
import type { Id } from '../../record/id'
import type { State } from '../../record/state'
import type { DocumentModel } from '../model'
import type { LetterChoices } from './letter'
import { courseCertificate } from './certificate'
import { changedTime } from './changed-time'
import { courseReminder } from './reminder'
import { courseSummons } from './summons'

interface Letter {
  /** What it is called in a sentence: `kallelsen`. */
  readonly called: string
  readonly calledMany: string
  /** What it is for, in a line. */
  readonly holds: string
  /** The states in which somebody can have it. */
  readonly receivers: readonly EnrolmentStatus[]
  /** Whether it asks for an answer by a day. */
  readonly asksForAnswer: boolean
  readonly make: (state: State, enrolmentId: Id, choices: LetterChoices) => DocumentModel | undefined
}

/** The letters to those who take part in a round, in the order that they are written in. */
export const letterKinds = ['courseSummons', 'courseReminder', 'changedTime', 'courseCertificate'] as const
export type LetterKind = (typeof letterKinds)[number]

/** They know that they have a place, and the course is not over for them. */
const called: readonly EnrolmentStatus[] = ['summoned', 'confirmed', 'participating']

export const courseLetters: Readonly<Record<LetterKind, Letter>> = {
  courseSummons: {
    called: 'kallelsen',
    calledMany: 'kallelserna',
    holds: 'Alla tillfällen, hur man svarar och vad personen behöver.',
    receivers: ['registered', 'offered', ...called],
    asksForAnswer: true,
    make: courseSummons,
  },
  courseReminder: {
    called: 'påminnelsen',
    calledMany: 'påminnelserna',
    holds: 'Nästa tillfälle och de som är kvar.',
    receivers: called,
    asksForAnswer: false,
    make: courseReminder,
  },
  changedTime: {
    called: 'brevet om ändrad tid',
    calledMany: 'brev om ändrad tid',
    holds: 'Vad som är flyttat, inställt eller nytt sedan kallelsen.',
    receivers: called,
    asksForAnswer: false,
    make: changedTime,
  },
  courseCertificate: {
    called: 'intyget',
    calledMany: 'intygen',
    holds: 'Kurs, period och hur mycket personen var med.',
    receivers: ['participating', 'completed', 'discontinued'],
    asksForAnswer: false,
    make: courseCertificate,
  },
}

/** Those in a round who can have a letter of a kind, in the order that they were registered. */
export function receiversOf(state: State, cohortId: Id, kind: LetterKind): Enrolment[] {
  return enrolmentsOf(state, cohortId).filter(({ status }) => courseLetters[kind].receivers.includes(status))
}
