import type { SpotlightActionData } from '@mantine/spotlight'
import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { useNaming } from '@renderer/ui/use-naming'
import { formatCount } from '@shared/record/count'
import type { State } from '@shared/record/state'
import { wordsOf } from '@shared/search/fold'
import { nothingAsked, search } from '@shared/search/search'
import { IconSearch } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { foundIcons, foundRow } from '../features/search/found-row'
import { askAnew } from '../features/search/use-asked'

const whole = (state: State) => state

/** What is found by the typed words, the best of it, and a way to all of it. Nothing before anything is typed. */
export function usePaletteFindings(typed: string, limit: number): readonly SpotlightActionData[] {
  const [, go] = useLocation()
  const state = useSelector(whole)
  const today = useToday()
  const naming = useNaming()
  return useMemo(() => {
    const words = wordsOf(typed)
    if (words.length === 0) return []
    const { entries, count } = search(state, { ...nothingAsked, typed }, { today, naming, most: limit })
    const found = entries.flatMap((entry) => {
      const row = foundRow(state, { entry, words, naming })
      const Icon = foundIcons[entry.table]
      if (!row) return []
      return {
        id: entry.row.id,
        label: row.title,
        description: row.reason,
        leftSection: <Icon size={18} stroke={1.75} aria-hidden />,
        onClick: () => go(row.href),
      }
    })
    if (count <= limit) return found
    const all = {
      id: 'search-all',
      label: `Visa alla ${formatCount(count)} träffar`,
      description: 'Begränsa efter slag, part, läge och dag',
      leftSection: <IconSearch size={18} stroke={1.75} aria-hidden />,
      onClick: () => {
        askAnew(typed.trim())
        go(links.search())
      },
    }
    return [...found, all]
  }, [typed, limit, state, today, naming, go])
}
