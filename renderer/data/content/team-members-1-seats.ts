import type { ContentStep } from './step'

/** Until now every member was always called, for as long as the team was. */
export const teamMembersSeats: ContentStep = {
  table: 'teamMembers',
  from: 1,
  reason: 'En ledamot kan växla med andra, vara ersättare, och sitta en tid.',
  lift: (member) => ({ ...member, seat: 'permanent', substituteForId: null, from: null, to: null }),
}
