import type { ListColumns } from '../../list/columns'

/** What a column of a list of lov and closed days can hold, in the order that the page offers them. */
export const closedDayColumnKinds = ['name', 'kommun', 'from', 'to', 'kind', 'blocks'] as const
export type ClosedDayColumn = (typeof closedDayColumnKinds)[number]

/** The columns of a list of lov. Without heads the first four are taken to stand as such lists mostly have them. */
export const closedDayColumns: ListColumns<ClosedDayColumn> = {
  kinds: closedDayColumnKinds,
  names: {
    name: 'Namn',
    kommun: 'Kommun',
    from: 'Första dagen',
    to: 'Sista dagen',
    kind: 'Slag',
    blocks: 'Varnar eller stoppar',
  },
  alsoCalled: {
    name: ['lov', 'period', 'benämning', 'ledighet', 'lovnamn', 'vad', 'dagar'],
    kommun: ['ort', 'skolkommun', 'gäller', 'kommunnamn'],
    from: ['från', 'fr', 'from', 'frånochmed', 'fråndatum', 'start', 'startdatum', 'börjar', 'datum', 'dag'],
    to: ['till', 'tom', 'tillochmed', 'tilldatum', 'slut', 'slutdatum', 'slutar'],
    kind: ['typ', 'sort'],
    blocks: ['varnar', 'stoppar', 'blockerar', 'spärrar', 'verkan', 'regel'],
  },
  withoutHeads: ['name', 'kommun', 'from', 'to'],
}
