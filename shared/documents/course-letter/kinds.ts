import type { Enrolment, EnrolmentStatus } from '../../course/enrolment'
import { enrolmentsOf } from '../../course/participation'
import type { Id } from '../../record/id'
import type { State } from '../../record/state'
import type { DocumentModel } from '../model'
import type { LetterChoices } from './letter'
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

/** In the order that they are written in. */
export const letterKinds = ['courseSummons'] as const
export type LetterKind = (typeof letterKinds)[number]

export const courseLetters: Readonly<Record<LetterKind, Letter>> = {
  courseSummons: {
    called: 'kallelsen',
    calledMany: 'kallelserna',
    holds: 'Alla tillfällen, hur man svarar och vad personen behöver.',
    receivers: ['registered', 'offered', 'summoned', 'confirmed', 'participating'],
    asksForAnswer: true,
    make: courseSummons,
  },
}

/** Those in a round who can have a letter of a kind, in the order that they were registered. */
export function receiversOf(state: State, cohortId: Id, kind: LetterKind): Enrolment[] {
  return enrolmentsOf(state, cohortId).filter(({ status }) => courseLetters[kind].receivers.includes(status))
}
