import { rowsOf } from '@shared/record/state'
import { membersOf, removeTeamMember, roleWarnings, saveTeamMember } from '@shared/team/member-verbs'
import { saveTeam, usualWords, type TeamInput } from '@shared/team/team-verbs'
import { after, id, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aTeam, now, permanentSeat, team } from './a-team'

const input = (fields: Partial<TeamInput> = {}): TeamInput => ({
  name: 'Lotsteam Täby',
  minutesWord: 'mötesanteckning',
  ...usualWords,
  codePrefix: 'täb',
  place: 'Kommunhuset',
  start: '9',
  end: '11.30',
  reflectionMinutes: 5,
  minutesPerCase: '20',
  feedbackDays: '5',
  sectionNumbers: 'year',
  hasSignatures: false,
  ...fields,
})
const fieldsOf = (fields: Partial<TeamInput>) =>
  problemsOf(saveTeam(null, input(fields))(aTeam(), now)).map(({ field }) => field)

describe('saving a team', () => {
  it('reads times as people write them and the code’s letters as capitals', () => {
    const saved = rowsOf(after(aTeam(), saveTeam(null, input()), now), 'teams').at(-1)
    expect(saved).toMatchObject({ codePrefix: 'TÄB', start: '09:00', end: '11:30', minutesPerCase: 20 })
  })

  it('says what is wrong at each field', () => {
    expect(fieldsOf({ name: '', start: '11', end: '9', minutesPerCase: '0', codePrefix: 'A B' })).toEqual([
      'name',
      'codePrefix',
      'end',
      'minutesPerCase',
    ])
  })

  it('refuses a name that another team has, not its own', () => {
    expect(fieldsOf({ name: ' resursråd  HANINGE' })).toEqual(['name'])
    expect(saveTeam(team, input({ name: 'Resursråd Haninge' }))(aTeam(), now).ok).toBe(true)
  })
})

describe('the members of a team', () => {
  it('stand with ordförande first', () => {
    expect(membersOf(aTeam(), team).map(({ staff }) => staff.name)).toEqual([
      'Karin Öberg',
      'Johan Sandberg',
      'Lena Dahl',
    ])
  })

  it('have one seat each', () => {
    expect(
      problemsOf(saveTeamMember(team, null, { ...permanentSeat, staffId: id(12), role: 'member' })(aTeam(), now)),
    ).toEqual([
      { field: 'staffId', message: 'Karin Öberg sitter redan i teamet. Ändra rollen på den raden i stället.' },
    ])
    expect(saveTeamMember(team, id(212), { ...permanentSeat, staffId: id(12), role: 'member' })(aTeam(), now).ok).toBe(
      true,
    )
    expect(
      problemsOf(saveTeamMember(team, null, { ...permanentSeat, staffId: null, role: 'member' })(aTeam(), now)),
    ).toHaveLength(1)
  })

  it('can leave', () => {
    expect(membersOf(after(aTeam(), removeTeamMember(id(212)), now), team)).toHaveLength(2)
  })

  it('are warned about when a role is missing or held twice', () => {
    expect(roleWarnings(aTeam(), team, now.today)).toEqual([])
    const twoChairs = after(
      aTeam(),
      saveTeamMember(team, null, { ...permanentSeat, staffId: id(14), role: 'chair' }),
      now,
    )
    expect(roleWarnings(twoChairs, team, now.today)).toEqual([
      'Teamet har flera ordförande: Maria Ek och Karin Öberg. Bara en leder mötet.',
    ])
    const noChair = after(aTeam(), removeTeamMember(id(212)), now)
    expect(roleWarnings(noChair, team, now.today)).toEqual(['Teamet har ingen ordförande.'])
  })
})
