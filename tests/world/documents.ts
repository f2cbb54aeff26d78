import type { Instant } from '@shared/calendar/date'
import type { Rows } from '@shared/record/tables'
import type { World } from './world'

/** A dagordning that was sent out, and then again. The example has its rows: a file is only there where one was made. */
export function addDocuments(world: World, meeting: Rows['meetings']): void {
  const saved = (at: string) => ({ madeAt: at as Instant, savedAt: at as Instant })
  const dagordning = {
    kind: 'agenda',
    aboutId: meeting.id,
    title: 'Dagordning Resursråd Haninge',
    fileName: `${meeting.date} Resursråd Haninge – dagordning.docx`,
    size: 11_264,
  } as const
  const first = world.add('documents', {
    ...dagordning,
    ...saved('2027-02-16T09:12:00.000Z'),
    sha256: 'd09a5f5ac5bd0e4b2b6e1f6d0b6a1a7a0f5d3b8f2e4c6a8091b3d5f7092a4c6e',
  })
  const second = world.add('documents', {
    ...dagordning,
    ...saved('2027-02-18T13:40:00.000Z'),
    version: 2,
    replacesId: first.id,
    sha256: '4c6ed09a5f5ac5bd0e4b2b6e1f6d0b6a1a7a0f5d3b8f2e4c6a8091b3d5f7092a',
  })
  world.add('deliveries', { documentId: first.id, to: 'Ledamöterna', way: 'internal', on: '2027-02-16' })
  world.add('deliveries', { documentId: second.id, to: 'Ledamöterna', way: 'internal', on: '2027-02-18' })
}
