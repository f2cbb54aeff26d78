import type { Session } from '@shared/course/cohort'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { offered, roomChoices } from './cohort-choices'
import type { SessionAct, SessionValues } from './session-values'

/** What the button of each act says. */
export const submitLabels: Record<SessionAct, string> = {
  change: 'Spara',
  cancel: 'Ställ in',
  putBack: 'Lägg tillbaka',
}

/** Where a session may meet beside where its round does: a room, or digitally. */
export function siteChoices(state: State, chosen: Id | null) {
  const rooms = offered(roomChoices(state), [chosen]).map(({ value, label }) => ({ value: value, label }))
  return [...rooms, { value: 'digital' satisfies Session['site'], label: 'Digitalt' }]
}

/** The fields that a choice of place gives. */
export function siteOfChoice(choice: string): Partial<SessionValues> {
  if (choice === 'asRound' || choice === 'digital') return { site: choice, roomId: null }
  return { site: 'room', roomId: choice as Id }
}
