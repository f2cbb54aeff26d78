import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { putInPlace } from '@renderer/data/backup/put-in-place'
import { emergencyName, hasOwnCode, makeEmergencyCopy } from '@renderer/data/emergency-copy'
import { newId } from '@renderer/data/ids'
import { readFile } from '@renderer/data/file/read-file'
import { drawRecoveryCode } from '@renderer/data/locks'
import type { OpenProfile } from '@renderer/data/profiles'
import { identityOfCode } from '@renderer/data/recovery-identity'
import type { Instant } from '@shared/calendar/date'
import { freshPair } from './file/files'
import { addParty, freshName, openWindow } from './window'

const madeAt = '2027-03-09T12:05:00.000Z' as Instant
const shell = {
  version: '0.1.0',
  shell: 'appwindow',
  asksForFolder: false,
  asksBeforeClose: true,
  keepsData: 'untested',
  databaseCopy: 'none',
} as const
const host = { describe: () => Promise.resolve(shell) }

async function givenTyping() {
  const window = await openWindow(freshName())
  await window.write(addParty('Haninge kommun'))
  window.drafts.keep('note:1', 'Hon vill')
  const profile: OpenProfile = { ...window, profile: 'real' }
  return { window, profile }
}

describe('an emergency copy', () => {
  it('has the rows, the history and what is being typed, and a drawn code opens it', async () => {
    const { window, profile } = await givenTyping()
    expect(hasOwnCode(profile)).toBe(false)
    const code = drawRecoveryCode()
    const bytes = await makeEmergencyCopy({ host, profile, madeAt, code })
    const read = await readFile(new Blob([bytes]), { identities: [await identityOfCode(code)] }, 'backup')
    expect(read).toMatchObject({
      header: { madeAt, version: '0.1.0' },
      rows: { parties: [{ name: 'Haninge kommun' }] },
      history: [{ commit: 1 }],
      drafts: [{ key: 'note:1', value: 'Hon vill' }],
    })
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('Haninge')
    const wrong = await readFile(
      new Blob([bytes]),
      { identities: [await identityOfCode(drawRecoveryCode())] },
      'backup',
    )
    expect(wrong).toMatchObject({ kind: 'wrongKey' })
    await window.close()
  })

  it('is made without the disk and without the shell: rows and typing, sealed to the code that opened the profile', async () => {
    const { window, profile } = await givenTyping()
    const { identity, recipient } = await freshPair()
    window.database.close({ disableAutoOpen: true })
    const bytes = await makeEmergencyCopy({
      host: { describe: () => Promise.reject(new Error('gone')) },
      profile: { ...profile, recipients: [recipient] },
      madeAt,
      code: null,
    })
    expect(await readFile(new Blob([bytes]), { identities: [identity] }, 'backup')).toMatchObject({
      rows: { parties: [{ name: 'Haninge kommun' }] },
      history: [],
      drafts: [{ key: 'note:1', value: 'Hon vill' }],
    })
  })

  it('brings back what was being typed, and never over what is typed where it is put', async () => {
    const { window, profile } = await givenTyping()
    window.drafts.keep('note:2', 'Gammalt')
    const code = drawRecoveryCode()
    const bytes = await makeEmergencyCopy({ host, profile, madeAt, code })
    await window.close()
    const file = await readFile(new Blob([bytes]), { identities: [await identityOfCode(code)] }, 'backup')
    if ('reason' in file) throw new Error(file.reason)

    const there = await openWindow(freshName())
    there.drafts.keep('note:2', 'Nytt')
    await there.drafts.flush()
    const { database, records } = there
    await putInPlace({
      database,
      file,
      key: records.key,
      keyHere: null,
      noted: { id: newId(), at: madeAt, profile: null, act: 'restored', madeAt },
      locks: null,
      progressAfter: (stored) => ({ ...stored!, commits: 9 }),
    })
    await there.close()
    const again = await openWindow(database.name)
    expect([again.drafts.read('note:1'), again.drafts.read('note:2')]).toEqual(['Hon vill', 'Nytt'])
    expect(again.records.state.get().parties.size).toBe(1)
    await again.close()
  })

  it('is called by its time alone', () => {
    expect(emergencyName(madeAt)).toBe('Rådrum nödkopia 2027-03-09 kl 13.05.age')
  })
})
