import { fitForName } from '@shared/documents/file-name'
import { handoverCode, handoverCodeBytes, type HandoverCode } from '@shared/handover/code'
import { handOver } from '@shared/handover/receive'
import { thingFileTitle, type Thing } from '@shared/handover/thing'
import type { Host } from '@shared/host'
import { rootOf } from '@shared/log/identity'
import { now, today } from '../clock'
import type { OpenProfile } from '../profiles'
import { isFinished, saveFile, type Finished, type Unfinished } from '../save-file'
import { writeHandover } from './write-handover'

/** What became of the file. One that is out without its barrier has no code, so nobody opens it. */
export type SavedHandover = HandedOver | Unfinished

export interface HandedOver extends Finished {
  readonly code: HandoverCode
}

interface Surroundings {
  readonly host: Pick<Host, 'describe' | 'saveDocument'>
  readonly opened: Pick<OpenProfile, 'profile' | 'records' | 'write' | 'log' | 'right'>
}

/**
 * Makes a file of a thing and saves it where the user says. The code that opens it is drawn here and is nowhere else but in
 * the answer. Undefined when the thing is gone. Once the file is saved nothing before it can be undone.
 *
 * @throws HostError when the shell does not answer
 */
export async function saveHandoverFile(
  { host, opened }: Surroundings,
  thing: Thing,
  withNames: boolean,
): Promise<SavedHandover | undefined> {
  const { version } = await host.describe({})
  const code = handoverCode(crypto.getRandomValues(new Uint8Array(handoverCodeBytes)))
  const isExample = opened.profile === 'example'
  const order = { thing, withNames, isExample, code, version, today: today(), madeAt: now() }
  const made = await writeHandover(opened.records, order)
  if (!made) return undefined
  const state = opened.records.state.get()
  const withIdentity = made.rows.filter(({ table, row }) => rootOf(state, table, row) !== undefined)
  const saved = await saveFile(
    { host, opened },
    {
      suggestedName: `${fitForName(thingFileTitle(state, thing))}.age`,
      bytes: made.bytes,
      records: withIdentity.map(({ table, row }) => ({ table, id: row.id })),
      done: handOver(thing.table),
    },
  )
  return isFinished(saved) ? { ...saved, code } : saved
}
