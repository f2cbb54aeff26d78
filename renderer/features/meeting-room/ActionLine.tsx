import { useRows, useSelector, useToday } from '@renderer/data'
import { LineReading } from '@renderer/ui/LineReading'
import { WrittenLine } from '@renderer/ui/WrittenLine'
import type { Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { ActionFields } from '@shared/team/room/action'
import { parseAction, type ParsedAction } from '@shared/team/room/parse-action'
import { nextMeetingDate } from '@shared/team/team-meetings'
import { useCallback } from 'react'
import { useActionWho } from './action-words'

interface ActionLineProps {
  /** The item that it belongs to. */
  itemId: Id
  label: string
  /** Under which key the line is kept until it is saved. */
  draftKey: string
  initial: string
  verb: (fields: ActionFields) => Verb
  /** What Enter does: `lägg till`. */
  does: string
  onDone?: () => void
  onCancel?: () => void
  /** The key F2 leads here. */
  hasKey?: boolean
}

/** An åtgärd written as one line, with what has been understood of it underneath. */
export function ActionLine({ itemId, verb, hasKey = false, ...rest }: ActionLineProps) {
  const parse = useParse(itemId)
  return (
    <WrittenLine
      {...rest}
      placeholder="Karin bokar möte senast 12 mars"
      verb={(line) => verb(parse(line).fields)}
      reading={(line, id) => <ActionReading id={id} parsed={parse(line)} />}
      {...(hasKey && { place: ['action', 'F2'] as const })}
    />
  )
}

/** Those put away may still be named in old åtgärder, but a new one is not given to them. */
function useParse(itemId: Id): (line: string) => ParsedAction {
  const staff = useRows('staff').filter(({ putAwayAt }) => putAwayAt === null)
  const parties = useRows('parties').filter(({ putAwayAt }) => putAwayAt === null)
  const nextMeeting = useSelector(useCallback((state: State) => nextMeetingDate(state, itemId), [itemId]))
  const today = useToday()
  return (line) => parseAction(line, { today, nextMeeting, staff, parties })
}

function ActionReading({ id, parsed: { fields, missing } }: { id: string; parsed: ParsedAction }) {
  return <LineReading id={id} who={useActionWho(fields)} what={fields.what} dueOn={fields.dueOn} missing={missing} />
}
