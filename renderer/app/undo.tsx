import { notifications } from '@mantine/notifications'
import { redo, undo } from '@renderer/data'
import { notifyDone, notifyFailed } from '@renderer/ui/notify'
import { TextButton } from '@renderer/ui/TextLink'
import type { Outcome } from '@shared/record/change'
import { nothingToRedo, nothingToUndo } from '@shared/record/undo'
import type { ReactNode } from 'react'

/** One notice, that the next one replaces. */
const noticeId = 'undo'

/** Takes back the last change and says which one, with a way to do it again. */
export async function undoAndTell(): Promise<void> {
  const outcome = await undo()
  if (!outcome.ok) return tellWhyNot(outcome)
  tell(
    <>
      Ångrade: {outcome.change.name}.{' '}
      <TextButton label={`Gör om: ${outcome.change.name}`} onClick={() => void redoAndTell()}>
        Gör om
      </TextButton>
    </>,
  )
}

/** Does again what was undone last and says what it was. */
export async function redoAndTell(): Promise<void> {
  const outcome = await redo()
  if (!outcome.ok) return tellWhyNot(outcome)
  tell(`Gjorde om: ${outcome.change.name}.`)
}

function tell(message: ReactNode): void {
  notifications.hide(noticeId)
  notifications.show({
    id: noticeId,
    message,
    color: 'fjord',
    withBorder: true,
    autoClose: 8000,
    closeButtonProps: { 'aria-label': 'Stäng' },
  })
}

const quiet = [nothingToUndo(null).message, nothingToRedo.message]

function tellWhyNot({ problems }: Extract<Outcome, { ok: false }>): void {
  notifications.hide(noticeId)
  const said = problems.map(({ message }) => message).join(' ')
  if (quiet.includes(said)) notifyDone(said)
  else notifyFailed(said)
}
