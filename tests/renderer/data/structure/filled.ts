/** A step's number, and rows as the program before it wrote them: what it must change, and rows that must stay as they are. */
type Filled = Record<number, { before: Record<string, object[]>; after: Record<string, object[]> }>

const sealed = { cv: 1, iv: new Uint8Array([1, 2, 3]), ct: new Uint8Array([4, 5, 6]).buffer }
const touched = [{ table: 'parties', id: '01999999-0000-7000-8000-000000000001' }]
const row = (id: string) => ({ id, rev: 3, updatedAt: '2027-01-01T08:00:00.000Z', ...sealed })
const line = (id: string) => ({ id, at: '2027-01-01T08:00:00.000Z', touched, ...sealed })

export const filled: Filled = {
  2: {
    before: {
      parties: [row('party')],
      cases: [{ ...row('case'), status: 'waiting', receivedOn: '2027-01-01' }],
      drafts: [{ key: 'note:1', at: '2027-01-01T08:00:00.000Z', ...sealed }],
      meta: [{ name: 'progress', databaseId: '6f1c8f0e-7e1e-4a54-9a3c-2a8a1a2f3b4c', commits: 12 }],
      // Three lines of twelve commits are left: a purge has taken the others.
      history: [line('0199-c'), line('0199-a'), line('0199-b')],
    },
    after: {
      history: [
        { ...line('0199-a'), commit: 10 },
        { ...line('0199-b'), commit: 11 },
        { ...line('0199-c'), commit: 12 },
      ],
    },
  },
  3: {
    before: {
      parties: [row('party')],
      persons: [row('person')],
      drafts: [{ key: 'note:1', at: '2027-01-01T08:00:00.000Z', ...sealed }],
      history: [{ ...line('0199-a'), commit: 1 }],
    },
    after: { log: [], users: [], logChecks: [] },
  },
  4: {
    before: {
      sessions: [row('session')],
      enrolments: [row('place')],
      log: [{ id: '0199-d', at: '2027-01-01', ...sealed }],
    },
    after: { absences: [], attendances: [], outcomeKinds: [], closingDocuments: [] },
  },
  5: {
    before: { teams: [row('team')], meetings: [row('meeting')] },
    after: { meetingSeries: [] },
  },
  6: {
    before: { teams: [row('team')], cases: [{ ...row('case'), status: 'waiting', receivedOn: '2027-01-01' }] },
    after: { referrals: [], referralCriteria: [] },
  },
  7: {
    before: { meetings: [row('meeting')], agendaItems: [row('item')] },
    after: { feedbacks: [] },
  },
  8: {
    before: { parties: [row('party')], cases: [{ ...row('case'), status: 'waiting', receivedOn: '2027-01-01' }] },
    after: { preparations: [] },
  },
  9: {
    before: { meetings: [row('meeting')], presences: [row('presence')] },
    after: { stays: [] },
  },
  10: {
    before: { meetings: [row('meeting')], agendaItems: [row('item')] },
    after: { summonses: [] },
  },
  13: {
    before: { meetings: [row('meeting')], drafts: [{ key: 'note:1', at: '2027-01-01T08:00:00.000Z', ...sealed }] },
    after: { documents: [], deliveries: [], documentFiles: [] },
  },
  11: {
    before: { meetings: [row('meeting')], agendaItems: [row('item')] },
    after: { recusals: [] },
  },
  12: {
    before: { organisation: [row('organisation')] },
    after: { documentLooks: [], documentLogos: [] },
  },
  14: {
    before: { cases: [{ ...row('case'), status: 'closed', receivedOn: '2027-01-01' }] },
    after: { retentionRules: [], retentionKeeps: [], retentionRuns: [] },
  },
  15: {
    before: { documentLooks: [row('look')] },
    after: { documentTemplates: [] },
  },
  16: {
    before: { documentTemplates: [row('template')] },
    after: { lawReferences: [] },
  },
  17: {
    before: { documents: [{ ...row('document'), kind: 'minutes', aboutId: null, state: 'made', replacesId: null }] },
    after: { registrySeries: [] },
  },
  18: {
    before: { persons: [row('person')], consents: [row('consent')] },
    after: {
      sips: [],
      sipParticipants: [],
      sipMeetings: [],
      sipCalls: [],
      sipPlans: [],
      sipGoals: [],
      sipMeasures: [],
      sipDeadlines: [],
      sipRules: [],
    },
  },
  19: {
    before: { registrySeries: [row('series')] },
    after: { documentSignatures: [] },
  },
}
