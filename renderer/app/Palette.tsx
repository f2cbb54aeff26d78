import { createSpotlight, Spotlight, useSpotlight } from '@mantine/spotlight'
import { useProfile, useUndoNames, type UndoNames } from '@renderer/data'
import { KeyHints } from '@renderer/ui/KeyHints'
import { useNaming } from '@renderer/ui/use-naming'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import classes from './Palette.module.css'
import { searchActions } from './palette-search'
import { usePaletteActions } from './use-palette-actions'
import { usePaletteFindings } from './use-palette-findings'

const [store, spotlight] = createSpotlight()

export const openPalette = () => spotlight.open()

const shownAtMost = 12
/** Of what can be done, once something is asked for: the rest is room for what is found. */
const doneAtMost = 5

const hints = [
  { keys: ['↑', '↓'], does: 'välj' },
  { keys: ['Enter'], does: 'öppna eller gör' },
  { keys: ['Esc'], does: 'stäng' },
]

/** It opens from a text field too. */
const noTags: string[] = []

/** What scrolls can be scrolled by keyboard. The list passes this on to its scroll area, and its type does not know. */
const byKeyboard = { viewportProps: { tabIndex: 0 } }

/** `Ctrl+K`: goes anywhere and does anything. It opens at once, and has the focus when the next key comes. */
export function Palette() {
  const profile = useProfile()
  const [query, setQuery] = useState('')
  // Read here and not when it opens, or the list would move under the pointer.
  const names = useUndoNames()

  const { opened } = useSpotlight(store)
  const field = useRef<HTMLInputElement>(null)

  // Before the next key: Spotlight moves the focus by a timer, and what is typed until then would go elsewhere.
  useEffect(() => {
    if (opened) field.current?.focus()
  }, [opened])

  return (
    <Spotlight.Root
      key={profile}
      store={store}
      query={query}
      onQueryChange={setQuery}
      shortcut="mod + K"
      tagsToIgnore={noTags}
      scrollable
      maxHeight={400}
      transitionProps={{ duration: 0 }}
      classNames={{ content: classes.content, action: classes.action, actionsGroup: classes.group }}
      overlayProps={{ backgroundOpacity: 0.32, blur: 0 }}
    >
      <Spotlight.Search
        ref={field}
        placeholder="Sök eller gör …"
        aria-label="Sök eller gör"
        leftSection={<IconSearch size={20} stroke={1.75} aria-hidden />}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
      />
      <Answers query={query} names={names} />
      <Spotlight.Footer className={classes.footer}>
        <KeyHints hints={hints} />
      </Spotlight.Footer>
    </Spotlight.Root>
  )
}

/** What answers to the query: what can be done, and what is found. It stands in the palette only as long as that is open. */
function Answers({ query, names }: { query: string; names: UndoNames }) {
  const naming = useNaming()
  const isAsked = query.trim() !== ''
  const todo = searchActions(usePaletteActions(names), query, isAsked ? doneAtMost : shownAtMost)
  const found = usePaletteFindings(query, shownAtMost - todo.length)
  const groups = [
    { group: 'Gör', actions: todo },
    { group: 'Hittat', actions: found },
  ].filter(({ actions }) => actions.length > 0)
  useEffect(() => chooseFirst(query), [query])
  if (groups.length === 0)
    return (
      <Spotlight.Empty>
        {naming === 'shown'
          ? 'Inget hittat. Sök på en kod, ett ord, ett team, en kurs eller det du vill göra.'
          : 'Inget hittat. Namn söks bara när identiteter visas. Sök på en kod, ett ord, ett team eller en kurs.'}
      </Spotlight.Empty>
    )
  return (
    <Spotlight.ActionsList {...byKeyboard}>
      {groups.map(({ group, actions }) => (
        <Spotlight.ActionsGroup key={group} label={group}>
          {actions.map(({ id, ...action }) => (
            <Spotlight.Action key={id} highlightQuery {...action} />
          ))}
        </Spotlight.ActionsGroup>
      ))}
    </Spotlight.ActionsList>
  )
}

const list = () => document.getElementById(store.getState().listId)

/**
 * The first answer is chosen as soon as something is asked for, whatever was chosen among the answers to fewer letters.
 * Spotlight does so itself for what is typed in its field, and not always after the answers stand there.
 */
function chooseFirst(query: string): void {
  if (query === '') return
  list()?.querySelector('[data-selected]')?.removeAttribute('data-selected')
  list()?.querySelector('[data-action]')?.setAttribute('data-selected', 'true')
  store.updateState((state) => ({ ...state, selected: 0 }))
}
