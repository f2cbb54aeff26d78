import { describe, expect, inject, it } from 'vitest'

/** What a clock shows in a zone at noon UTC, in winter and in summer. */
const hoursAtNoonUtc: Readonly<Record<string, readonly [winter: number, summer: number]>> = {
  UTC: [12, 12],
  'Europe/Stockholm': [13, 14],
  'America/New_York': [7, 8],
}

describe('what counts days', () => {
  it('really runs in the zone that its project is called', () => {
    const zone = inject('zone')
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
    expect([new Date(Date.UTC(2027, 0, 15, 12)).getHours(), new Date(Date.UTC(2027, 6, 15, 12)).getHours()]).toEqual(
      hoursAtNoonUtc[zone],
    )
  })
})
