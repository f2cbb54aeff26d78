import { describe, expect, it } from 'vitest'
import { backupName } from '@shared/backup/backup-name'
import { keptBackups } from '@shared/backup/kept-backups'
import type { BackupFolder } from '@shared/host'

const copy = (date: string, time: string, folder: BackupFolder, isWhole = true) => ({
  folder,
  isWhole,
  bytes: 1000,
  name: backupName({ date, time, occasion: null, rows: 4812, hash: 'a1b2c3d4e5f60718' }),
})

describe('backups of all folders', () => {
  it('come newest first, with what their names say', () => {
    const kept = keptBackups([copy('2027-02-19', '16:40:00', 'own'), copy('2027-02-22', '08:12:05', 'own')])
    expect(kept.map(({ date, clock }) => `${date} ${clock}`)).toEqual(['2027-02-22 08:12', '2027-02-19 16:40'])
    expect(kept[0]).toMatchObject({ rows: 4812, occasion: null, hash: 'a1b2c3d4e5f60718', isWhole: true })
  })

  it('are one when they lie in both folders, and are read where they are whole', () => {
    const damaged = copy('2027-02-22', '08:12:05', 'own', false)
    const whole = copy('2027-02-22', '08:12:05', 'picked')
    expect(keptBackups([damaged, whole])).toMatchObject([{ folder: 'picked', isWhole: true }])
    expect(keptBackups([damaged])).toMatchObject([{ folder: 'own', isWhole: false }])
  })
})
