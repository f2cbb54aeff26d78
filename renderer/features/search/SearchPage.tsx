import { Button, TextInput } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Page } from '@renderer/ui/Page'
import { useNaming } from '@renderer/ui/use-naming'
import { countOf } from '@shared/record/count'
import type { State } from '@shared/record/state'
import { wordsOf } from '@shared/search/fold'
import { search } from '@shared/search/search'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { FoundList } from './FoundList'
import { SearchFilters } from './SearchFilters'
import { useAfterPaint } from './use-after-paint'
import { ask, askAnew, useAsked } from './use-asked'

const whole = (state: State) => state
/** More are shown when asked for. */
const aPageful = 50

/** Looks through everything by word, code, party, läge and day, and tells where each hit is. */
export function SearchPage() {
  const state = useSelector(whole)
  const today = useToday()
  const naming = useNaming()
  const { fields, asked: askedNow, isEmpty } = useAsked()
  const asked = useAfterPaint(askedNow)
  const [shownOf, setShown] = useState({ asked, most: aPageful })
  const most = shownOf.asked === asked ? shownOf.most : aPageful
  const found = useMemo(() => search(state, asked, { today, naming, most }), [state, asked, today, naming, most])
  const words = useMemo(() => wordsOf(asked.typed), [asked.typed])
  const left = found.count - found.entries.length
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  return (
    <Page title="Sök" facts="Koder, texter, möten, åtgärder, kurser och personer på den här datorn">
      <TextInput
        ref={field}
        label="Sök efter"
        description={
          naming === 'shown'
            ? 'Alla ord ska finnas med. Skriv ”två ord” inom citattecken när de står efter varandra.'
            : 'Namn är dolda och söks inte. Alla andra ord ska finnas med.'
        }
        leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
        value={fields.typed}
        onChange={(event) => ask({ typed: event.currentTarget.value })}
        maw={640}
        mb={12}
        autoComplete="off"
        spellCheck={false}
      />
      <SearchFilters found={found} />
      {isEmpty ? (
        <EmptyState icon={<IconSearch size={40} stroke={1.25} aria-hidden />} title="Vad letar du efter?">
          Skriv en kod, ett ord ur en bedömning, en part, ett datum som 23 februari eller ett läge som bordlagt.
        </EmptyState>
      ) : found.count === 0 ? (
        <EmptyState
          icon={<IconSearch size={40} stroke={1.25} aria-hidden />}
          title="Inget hittat"
          actions={
            <Button variant="default" onClick={() => askAnew(fields.typed)}>
              Sök i allt
            </Button>
          }
        >
          Pröva färre ord, eller början av ett ord. Gallrade uppgifter finns inte kvar att söka i.
        </EmptyState>
      ) : (
        <>
          <p role="status">{countOf(found.count, 'träff', 'träffar')}</p>
          <FoundList state={state} entries={found.entries} words={words} />
          {left > 0 && (
            <Button variant="default" mt={16} onClick={() => setShown({ asked, most: most + aPageful })}>
              Visa {Math.min(left, aPageful)} till av {left}
            </Button>
          )}
        </>
      )}
    </Page>
  )
}
