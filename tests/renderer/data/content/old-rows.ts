import { newId } from '@renderer/data/ids'
import type { Instant } from '@shared/calendar/date'
import { newRow } from '@shared/record/row'
import type { TableName } from '@shared/record/tables'

/** A team as version 1 wrote it. */
export const oldTeam = {
  ...newRow(newId(), '2027-01-01T08:00:00.000Z' as Instant),
  rev: 1,
  name: 'Resursråd Haninge',
  minutesWord: 'protokoll',
  codePrefix: 'HAN',
  place: 'Sal 1',
  start: '09:00',
  end: '11:30',
  minutesPerCase: 20,
}

const oldPerson = {
  ...newRow(newId(), '2027-01-01T08:00:00.000Z' as Instant),
  rev: 3,
  code: 'HAN-2027-014',
  gender: 'woman',
  birthYear: 1989,
  name: 'Elsa Påhittad',
}

const oldOrganisation = {
  ...newRow(newId(), '2027-01-01T08:00:00.000Z' as Instant),
  rev: 1,
  name: 'Samordningsförbundet Åsikten',
  codePrefix: 'ÅSI',
}

interface OldRow {
  readonly table: TableName
  readonly from: number
  readonly says: string
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
}

/** At least one row for each content step, as the program before it wrote it, and what becomes of it. */
export const oldRows: OldRow[] = [
  {
    table: 'teams',
    from: 1,
    says: 'a team that wrote protokoll signs them',
    before: oldTeam,
    after: { ...oldTeam, hasSignatures: true },
  },
  {
    table: 'persons',
    from: 1,
    says: 'a person of before has no skyddad identitet, and keeps the name',
    before: oldPerson,
    after: { ...oldPerson, protectedIdentity: false },
  },
  {
    table: 'organisation',
    from: 1,
    says: 'a profile of before is not the kansli’s',
    before: oldOrganisation,
    after: { ...oldOrganisation, isAssociationOffice: false },
  },
  {
    table: 'organisation',
    from: 2,
    says: 'an organisation of before keeps the log for two years and checks it each quarter',
    before: { ...oldOrganisation, isAssociationOffice: true },
    after: {
      ...oldOrganisation,
      isAssociationOffice: true,
      logKeptYears: 2,
      logCheckedEveryMonths: 3,
      logChecksFrom: '2027-01-01',
    },
  },
]
