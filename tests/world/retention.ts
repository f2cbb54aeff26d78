import { rowsOf } from '@shared/record/state'
import { usualRules } from '@shared/retention/rules'
import type { World } from './world'

/** The gallring of the year before: what it took is gone, its counts stay, and so does what was kept for a reason. */
export function addRetention(world: World): void {
  world.add('retentionRules', usualRules)
  const [oldest] = rowsOf(world.state(), 'cohorts').sort((a, b) => (a.startDate < b.startDate ? -1 : 1))
  world.add('retentionKeeps', {
    kind: 'places',
    thingId: oldest!.id,
    reason: 'Utvärderingen av kursen är inte klar',
    on: '2026-03-10',
  })
  world.add('retentionRuns', {
    on: '2026-03-10',
    kinds: [
      { kind: 'cases', period: 2, count: 4, from: '2023-06-14', to: '2024-02-27' },
      { kind: 'attendance', period: 2, count: 1, from: '2023-12-13', to: '2023-12-13' },
    ],
    rows: [
      { table: 'cases', count: 4 },
      { table: 'referrals', count: 3 },
      { table: 'feedbacks', count: 4 },
      { table: 'attendances', count: 56 },
    ],
    kept: [{ kind: 'places', count: 1, reason: 'Utvärderingen av kursen är inte klar' }],
  })
}
