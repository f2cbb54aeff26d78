import { Button, Kbd } from '@mantine/core'
import { openDialog } from '@renderer/ui/dialogs'
import { TextButton } from '@renderer/ui/TextLink'
import { isBreak, type AgendaItem } from '@shared/team/meeting'
import type { ItemState } from '@shared/team/room/item-state'
import { useEffect, useRef, useState } from 'react'
import classes from './ItemFoot.module.css'
import { StateMark } from './ItemList'
import { RecusalForm } from './RecusalForm'
import { SplitForm } from './SplitForm'

interface ItemFootProps {
  item: AgendaItem
  /** Whether the agenda may still change. */
  isOpen: boolean
  onMark: (state: ItemState) => void
}

/** What ends the item, and what is done more rarely: each asks in a form of its own above. */
export function ItemFoot({ item, isOpen, onMark }: ItemFootProps) {
  const [asks, setAsks] = useState<'recusal' | 'split' | null>(null)
  const foot = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (asks === null) return
    foot.current?.querySelector<HTMLElement>('form input')?.focus()
    foot.current?.scrollIntoView({ block: 'nearest' })
  }, [asks])

  function close() {
    setAsks(null)
    foot.current?.querySelector<HTMLElement>(`[data-rare] button`)?.focus()
  }

  return (
    <div ref={foot}>
      {asks !== null && (
        <div className={classes.form}>
          {asks === 'recusal' ? <RecusalForm item={item} onDone={close} /> : <SplitForm item={item} onDone={close} />}
        </div>
      )}
      <div className={classes.foot}>
        <span className={classes.rare} data-rare>
          {!isBreak(item) && <TextButton onClick={() => setAsks('recusal')}>Anmäl jäv</TextButton>}
          {isOpen && !isBreak(item) && item.state === 'waiting' && (
            <TextButton onClick={() => setAsks('split')}>Dela punkten</TextButton>
          )}
          {isOpen && (
            <TextButton onClick={() => openDialog('addAgendaItem', { meetingId: item.meetingId })}>Ny punkt</TextButton>
          )}
        </span>
        <span className={classes.marks}>
          <Marks item={item} onMark={onMark} />
        </span>
      </div>
    </div>
  )
}

function Marks({ item, onMark }: Omit<ItemFootProps, 'isOpen'>) {
  if (item.state !== 'waiting') {
    return (
      <>
        <span className={classes.state}>
          <StateMark state={item.state} /> {item.state === 'done' ? 'Punkten är klar.' : 'Punkten är bordlagd.'}
        </span>
        <Button variant="default" onClick={() => onMark('waiting')}>
          Ta upp igen
        </Button>
      </>
    )
  }
  return (
    <>
      {!isBreak(item) && (
        <Button variant="default" onClick={() => onMark('adjourned')} rightSection={<Kbd aria-hidden>Ctrl B</Kbd>}>
          Bordlägg
        </Button>
      )}
      <Button variant="default" onClick={() => onMark('done')} rightSection={<Kbd aria-hidden>Ctrl Enter</Kbd>}>
        Klar, nästa punkt
      </Button>
    </>
  )
}
