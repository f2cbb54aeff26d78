import { describe, expect, it } from 'vitest'
import { backupNeed, type BackupStanding } from '@shared/backup/backup-need'
import type { Instant } from '@shared/calendar/date'

const at = (text: string) => new Date(text).toISOString() as Instant
/** Monday 22 February 2027, nine o'clock in Stockholm. */
const monday = at('2027-02-22T09:00:00+01:00')
const standing = (change: Partial<BackupStanding>): BackupStanding => ({
  isOff: null,
  last: { at: at('2027-02-22T08:45:00+01:00') },
  isBehind: true,
  folders: [{ folder: 'own', outcome: 'kept' }],
  ...change,
})

describe('what backups need of somebody', () => {
  it('is nothing when one was made a while ago', () => {
    expect(backupNeed(standing({}), monday)).toBeNull()
  })

  it.each([
    ['Friday afternoon is not old on Monday morning', '2027-02-19T16:40:00+01:00', null],
    ['Friday morning is', '2027-02-19T08:40:00+01:00', 'old'],
    ['Thursday is', '2027-02-18T16:40:00+01:00', 'old'],
  ])('of changes since: %s', (_, last, kind) => {
    expect(backupNeed(standing({ last: { at: at(last) } }), monday)?.kind ?? null).toBe(kind)
  })

  it('is nothing when nothing has changed since, however old the last one is', () => {
    const last = { at: at('2026-06-01T08:00:00+02:00') }
    expect(backupNeed(standing({ last, isBehind: false }), monday)).toBeNull()
  })

  it('is a passphrase where there is none, and nothing in the example', () => {
    expect(backupNeed(standing({ isOff: 'noKey', last: null }), monday)).toEqual({ kind: 'noKey' })
    expect(backupNeed(standing({ isOff: 'example', last: null }), monday)).toBeNull()
  })

  it('is a folder that the last one did not come to lie in, although another one has it', () => {
    const folders = [
      { folder: 'own', outcome: 'kept' },
      { folder: 'picked', outcome: 'unreachable' },
    ] as const
    expect(backupNeed(standing({ folders, isBehind: false }), monday)).toEqual({
      kind: 'folder',
      folder: 'picked',
      outcome: 'unreachable',
    })
  })

  it('is nothing before the first one, which is being made', () => {
    expect(backupNeed(standing({ last: null, folders: [] }), monday)).toBeNull()
  })
})
