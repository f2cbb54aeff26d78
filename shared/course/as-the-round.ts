/** A session that differs from its round in nothing. */
export const asTheRound = {
  leaderIds: null,
  site: 'asRound',
  roomId: null,
  digitalLink: '',
  movedFrom: null,
  attendanceTakenAt: null,
} as const
