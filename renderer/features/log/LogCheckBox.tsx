import { Button } from '@mantine/core'
import { now, useSelector, useToday } from '@renderer/data'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { IsoDate } from '@shared/calendar/date'
import { formatDateShort } from '@shared/calendar/format'
import { dateAt } from '@shared/calendar/instant'
import { logChecks, nextLogCheck, noteLogCheck } from '@shared/log/log-rules'
import { profileName } from '@shared/log/words'
import type { State } from '@shared/record/state'
import { IconCheck } from '@tabler/icons-react'
import classes from './LogCheckBox.module.css'

/** The last checks, named as they are shown: older ones stay as rows, and tell nobody anything. */
const shownChecks = 3

function checksIn(state: State) {
  return {
    due: nextLogCheck(state),
    checks: logChecks(state)
      .slice(0, shownChecks)
      .map(({ id, on, userId }) => ({ id, on, by: userId === null ? '' : ` av ${profileName(state, userId)}` })),
  }
}

/** How the log is checked, when it was done last and by whom, and the way to note that it has been done. */
export function LogCheckBox({ onShowSince }: { onShowSince: (date: IsoDate) => void }) {
  const today = useToday()
  const { due, checks } = useSelector(checksIn)
  const last = checks[0]
  return (
    <Section title="Så kontrollerar du loggen">
      <div className={classes.block}>
        <p>
          Gå igenom det som har tillkommit. Ser du något som öppnats eller ändrats utan att det behövdes i arbetet, ta
          upp det med den som ansvarar för personuppgifterna hos er. Notera sedan att kontrollen är gjord.
        </p>
        <div className={classes.line}>
          <Button
            leftSection={<IconCheck size={18} stroke={1.75} aria-hidden />}
            disabled={last?.on === today}
            onClick={() => void writeOrTell(noteLogCheck(), 'Kontrollen är noterad.')}
          >
            Notera kontrollen som gjord
          </Button>
          <span>
            {last === undefined ? (
              <Status tone={due !== null && due < today ? 'need' : 'waiting'}>Ingen kontroll är noterad än.</Status>
            ) : (
              <Status tone={due !== null && due < today ? 'need' : 'ok'}>
                Kontrollerad {checks.map(({ on, by }) => `${formatDateShort(on, today)}${by}`).join(', ')}.
              </Status>
            )}
            {due !== null && ` Nästa kontroll senast ${formatDateShort(due, today)}.`}{' '}
            {last !== undefined && last.on <= dateAt(now()) && (
              <TextButton onClick={() => onShowSince(last.on)}>Visa det som tillkommit sedan dess</TextButton>
            )}
          </span>
        </div>
      </div>
    </Section>
  )
}
