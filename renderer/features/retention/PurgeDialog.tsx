import { newId, useSelector, useToday } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import { closeDialogs, type DialogView } from '@renderer/ui/dialogs'
import { links } from '@renderer/ui/links'
import { notifyDone } from '@renderer/ui/notify'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { countOf, countOfRows } from '@shared/record/count'
import type { State } from '@shared/record/state'
import { dueThings } from '@shared/retention/due'
import { purgeApproved, thingKey } from '@shared/retention/purge-verb'
import { purgeWarnings } from '@shared/retention/words'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import classes from './retention.module.css'

const whole = (state: State) => state

/** The last word before a gallring: how much goes, that it cannot be undone, and until when backups hold it. */
export const PurgeDialog: DialogView<'purge'> = ({ things, close }) => {
  const today = useToday()
  const state = useSelector(whole)
  const [runId] = useState(newId)
  const [, navigate] = useLocation()
  const rows = useMemo(() => {
    const wanted = new Set(things.map(thingKey))
    const found = dueThings(state, today).filter((thing) => wanted.has(thingKey(thing)))
    return new Set(found.flatMap((thing) => thing.rows.map(({ id }) => id))).size
  }, [state, today, things])
  const verbForm = useVerbForm({
    draftKey: 'purge',
    initial: {},
    verb: () => purgeApproved(things, runId),
    onDone: () => {
      notifyDone('Det godkända är gallrat.')
      closeDialogs()
      navigate(links.retentionMinutes(runId))
    },
  })
  return (
    <DialogForm form={verbForm} close={close} submitLabel="Gallra för gott">
      <p tabIndex={-1} data-autofocus className={classes.said}>
        {countOf(things.length, 'sak', 'saker')} ur listan gallras, med {countOfRows(rows)}.
      </p>
      <ul className={classes.warnings}>
        {purgeWarnings(today).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </DialogForm>
  )
}
