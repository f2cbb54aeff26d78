import { removeTeamMember, saveTeamMember } from '@shared/team/member-verbs'
import { saveTeamAgenda } from '@shared/team/team-agenda-verbs'
import { deleteTeam, putAwayOrBackTeam, saveTeam } from '@shared/team/team-verbs'
import { asked, type Kind } from './draw'

/** What is done with teams and who sits in them, for `everyVerb`. */
export const teamVerbs: Record<string, Kind> = {
  saveTeam: ({ any, number }) =>
    saveTeam(number % 2 ? any('teams').id : null, { ...asked(any('teams')), name: `Team ${number}` }),
  saveTeamAgenda: ({ any, number }) =>
    saveTeamAgenda(any('teams').id, {
      agendaTemplate: `Öppnande och närvaro, 5\nLaget runt, ${(number % 20) + 1}`,
      minutesByKind: { consultation: 20, feedback: '', followUp: '', intake: '', closing: '' },
    }),
  putAwayOrBackTeam: ({ any }) => putAwayOrBackTeam(any('teams').id),
  deleteTeam: ({ any }) => deleteTeam(any('teams').id),
  saveTeamMember: ({ any }) =>
    saveTeamMember(any('teams').id, null, {
      staffId: any('staff').id,
      role: 'member',
      seat: 'rotating',
      substituteForId: null,
      from: '',
      to: '',
    }),
  removeTeamMember: ({ any }) => removeTeamMember(any('teamMembers').id),
}
