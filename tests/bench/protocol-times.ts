import type { IsoDate } from '@shared/calendar/date'
import { lookOf } from '@shared/documents/look/look'
import { minutesDocument } from '@shared/documents/minutes'
import type { DocumentModel } from '@shared/documents/model'
import { renderWord } from '@shared/documents/word/render'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { meetingOfCases } from '@tests/world/many-cases'
import { wordByHand } from './by-hand'

const today = '2027-02-23' as IsoDate

/** Middle milliseconds that a protocol takes: by Rådrum from state to bytes, and by docx alone, by hand, from the finished words. */
export interface ProtocolTimes {
  readonly own: number
  readonly byHand: number
}

/** The two take turns, so that a busy moment of the computer falls on both. */
export async function protocolTimes(cases: number, runs: number): Promise<ProtocolTimes> {
  const { world, meetingId } = meetingOfCases(cases)
  const own = async () => renderWord(minutesOf(world, meetingId), lookOf(world))
  const model = minutesOf(world, meetingId)
  const byHand = () => wordByHand(model)
  await own()
  await byHand()
  const times: { own: number[]; byHand: number[] } = { own: [], byHand: [] }
  for (let run = 0; run < runs; run += 1) {
    times.own.push(await millisecondsOf(own))
    times.byHand.push(await millisecondsOf(byHand))
  }
  return { own: middle(times.own), byHand: middle(times.byHand) }
}

function minutesOf(world: State, meetingId: Id): DocumentModel {
  const minutes = minutesDocument(world, meetingId, { today })
  if (!minutes.ok) throw new Error(minutes.problem.message)
  return minutes.document
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!
}
