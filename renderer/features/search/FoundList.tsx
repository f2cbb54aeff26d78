import { useToday } from '@renderer/data'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { useNaming } from '@renderer/ui/use-naming'
import { formatDateShort } from '@shared/calendar/format'
import type { State } from '@shared/record/state'
import { dateOf, type Entry } from '@shared/search/entries'
import { marked } from '@shared/search/marked'
import { stateOf } from '@shared/search/search'
import classes from './FoundList.module.css'
import { foundIcons, foundRow } from './found-row'

interface FoundListProps {
  state: State
  entries: readonly Entry[]
  words: readonly string[]
}

/** What a search found: what each is, where the hit is, its day and its läge. */
export function FoundList({ state, entries, words }: FoundListProps) {
  const today = useToday()
  const naming = useNaming()
  return (
    <RowList label="Träffar">
      {entries.map((entry) => {
        const row = foundRow(state, { entry, words, naming })
        const date = dateOf(entry, state)
        const Icon = foundIcons[entry.table]
        return (
          row && (
            <ListRow
              key={entry.row.id}
              href={row.href}
              icon={<Icon size={19} stroke={1.75} aria-hidden />}
              title={<Marked text={row.title} words={words} />}
              reason={<Marked text={row.reason} words={words} />}
              aside={date && formatDateShort(date, today)}
              near={entry.row.putAwayAt === null ? stateOf(entry) : 'Undanlagd'}
            />
          )
        )
      })}
    </RowList>
  )
}

function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return marked(text, words).map((piece, index) =>
    piece.isMarked ? (
      <mark key={index} className={classes.marked}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  )
}
