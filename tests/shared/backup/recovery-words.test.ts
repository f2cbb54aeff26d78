import { describe, expect, it } from 'vitest'
import { backupName, type BackupOccasion } from '@shared/backup/backup-name'
import { keptBackups, type KeptBackup } from '@shared/backup/kept-backups'
import { copyTitle, lackSentence, lossSentences, setAsideSentence } from '@shared/backup/recovery-words'
import type { IsoDate } from '@shared/calendar/date'
import type { Canary } from '@shared/host'

const today = '2027-02-22' as IsoDate
const known = { rows: { persons: 4000, cases: 815 }, at: '2027-02-22T07:58:30.000Z' } as unknown as Canary
const plain = (text: string | null) => text?.replaceAll('\u00A0', ' ')

function copy(date: string, time: string, rows: number, occasion: BackupOccasion | null = null): KeptBackup {
  const name = backupName({ date, time, occasion, rows, hash: 'a1b2c3d4e5f60718' })
  return keptBackups([{ folder: 'own', name, bytes: 1, isWhole: true }])[0]!
}

describe('what is known of a loss', () => {
  const missing = { kind: 'missingData', known } as const

  it('says what was here, what is left and what is safe', () => {
    expect(plain(lossSentences({ ...missing, here: null }, 14, today))).toBe(
      'När Rådrum senast användes, i dag kl. 08.58, fanns här 4 815 uppgifter. Nu är det tomt. Säkerhetskopiorna finns kvar, och Rådrum har inte ändrat något.',
    )
    expect(plain(lossSentences({ ...missing, here: 120 }, 0, today))).toContain(
      'Nu finns här 120 uppgifter. Rådrum har inte ändrat något.',
    )
    expect(plain(lossSentences({ ...missing, here: 4815 }, 0, today))).toContain('de senaste ändringarna saknas')
  })

  it('does not say that damaged data are gone, nor what nobody remembers', () => {
    expect(plain(lossSentences({ kind: 'damaged', known: null, here: null }, 0, today))).toBe(
      'Här har funnits uppgifter. Nu går de inte att läsa: det som ligger på disken är skadat. Rådrum har inte ändrat något.',
    )
  })

  it('promises no copies as long as nobody has looked for them', () => {
    expect(lossSentences({ ...missing, here: null }, null, today)).not.toContain('Säkerhetskopiorna')
  })
})

describe('what a copy lacks', () => {
  it.each([
    [
      '2027-02-22',
      '08:12:05',
      4812,
      'Kopian från i dag saknar de 3 senaste uppgifterna. Det som skrevs mellan kl. 08.12 och kl. 08.58 finns inte i den.',
    ],
    [
      '2027-02-21',
      '16:40:00',
      4814,
      'Kopian från i går saknar den senaste uppgiften. Det som skrevs mellan i går kl. 16.40 och i dag kl. 08.58 finns inte i den.',
    ],
    [
      '2027-02-19',
      '16:40:00',
      4815,
      'Kopian är från fredag 19 februari. Det som skrevs mellan fredag 19 februari kl. 16.40 och i dag kl. 08.58 finns inte i den.',
    ],
    ['2027-02-22', '08:58:00', 4815, undefined],
  ])('%s %s with %i rows', (date, time, rows, sentence) => {
    expect(plain(lackSentence(copy(date, time, rows), known, today))).toBe(sentence)
  })

  it('is not known when nothing is remembered', () => {
    expect(lackSentence(copy('2027-02-19', '16:40:00', 1), null, today)).toBeNull()
  })
})

describe('a copy in a list', () => {
  it('is named by its day and what it was made for', () => {
    expect(plain(copyTitle(copy('2027-02-22', '08:12:05', 1), today))).toBe('i dag, måndag 22 februari')
    expect(plain(copyTitle(copy('2027-02-18', '08:12:05', 1, 'restore'), today))).toBe(
      'torsdag 18 februari, före en hämtning',
    )
  })
})

describe('the files that lie here', () => {
  it('are said to be set aside only when they are', () => {
    expect(setAsideSentence('made')).toBe('Filerna som ligger här nu är sparade undan i Rådrums mapp.')
    expect(setAsideSentence('none')).toContain('är inte sparade undan, så de försvinner när du går vidare.')
    expect(setAsideSentence('nothing')).toBeNull()
    expect(setAsideSentence(null)).toBeNull()
  })
})
