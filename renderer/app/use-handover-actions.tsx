import type { SpotlightActionData } from '@mantine/spotlight'
import { useSelector } from '@renderer/data'
import { links, thingKinds } from '@renderer/ui/links'
import { thingLink } from '@renderer/ui/thing-link'
import { thingWords, type Thing } from '@shared/handover/thing'
import { rowsOf, type State } from '@shared/record/state'
import { IconFileExport, IconFileImport } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useLocation } from 'wouter'

const icon = { size: 18, stroke: 1.75, 'aria-hidden': true }
const tables = Object.keys(thingKinds) as Thing['table'][]
const selectTeams = (state: State) => rowsOf(state, 'teams').filter(({ putAwayAt }) => putAwayAt === null)

/** Taking a file in, and handing over the round, meeting or team whose page is open, or any team. */
export function useHandoverActions(): readonly SpotlightActionData[] {
  const [location, go] = useLocation()
  const teams = useSelector(selectTeams)
  return useMemo(() => {
    const id = location.split('/').at(-1) as Thing['id']
    const table = tables.find((one) => location === thingLink({ table: one, id }))
    return [
      {
        id: 'receive',
        label: 'Ta emot från en kollega',
        leftSection: <IconFileImport {...icon} />,
        onClick: () => go(links.receive()),
      },
      ...(table
        ? [
            {
              id: 'handOver',
              label: `Lämna över ${thingWords[table].the}`,
              leftSection: <IconFileExport {...icon} />,
              onClick: () => go(links.handOver({ table, id })),
            },
          ]
        : []),
      ...teams.map((team) => ({
        id: `handover-${team.id}`,
        label: `Lämna över ${team.name}`,
        leftSection: <IconFileExport {...icon} />,
        onClick: () => go(links.handOver({ table: 'teams', id: team.id })),
      })),
    ]
  }, [location, teams, go])
}
