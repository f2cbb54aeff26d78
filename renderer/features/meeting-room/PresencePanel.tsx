import { Button, Group, Kbd, Select } from '@mantine/core'
import { useRows, useSelector } from '@renderer/data'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { links } from '@renderer/ui/links'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { Meeting } from '@shared/team/meeting'
import { openMeeting, roomPhase } from '@shared/team/room/open-close'
import { attendees, setPresence } from '@shared/team/room/presence'
import { IconUsers } from '@tabler/icons-react'
import { useCallback, type KeyboardEvent } from 'react'
import { AttendeeList } from './AttendeeList'
import classes from './Panel.module.css'

/** Who is here. Comes first, and again whenever somebody arrives late. */
export function PresencePanel({ meeting, onDone }: { meeting: Meeting; onDone: () => void }) {
  const people = useSelector(useCallback((state: State) => attendees(state, meeting.id), [meeting.id]))
  const begins = roomPhase(meeting) === 'notOpened'
  const unticked = people.filter(({ status }) => status === null)

  async function goOn() {
    if (!begins || (await writeOrTell(openMeeting(meeting.id)))) onDone()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey && !event.altKey && event.key === 'Enter') {
      event.preventDefault()
      void goOn()
    }
    if (event.key === 'Escape' && !event.defaultPrevented && !begins) onDone()
  }

  async function allPresent() {
    for (const { staff } of unticked) {
      if (!(await writeOrTell(setPresence(meeting.id, staff.id, 'present')))) return
    }
  }

  return (
    <div onKeyDown={onKeyDown}>
      <h1 className={classes.title}>Närvaro</h1>
      <p className={classes.facts}>{countSentence(people.length, unticked.length)}</p>
      {people.length === 0 ? (
        <EmptyState
          icon={<IconUsers size={40} stroke={1.25} />}
          title="Teamet har inga ledamöter"
          actions={
            <ButtonLink variant="default" href={links.team(meeting.teamId)}>
              Lägg till ledamöter
            </ButtonLink>
          }
        >
          Lägg till dem på teamets sida, så kan de bockas av här.
        </EmptyState>
      ) : (
        <AttendeeList meeting={meeting} />
      )}
      <GuestField meetingId={meeting.id} onList={people.map(({ staff }) => staff.id)} />
      <Group mt={20} gap={8}>
        <Button onClick={() => void goOn()} rightSection={<Kbd aria-hidden>Ctrl Enter</Kbd>}>
          {begins ? 'Börja mötet' : 'Till punkterna'}
        </Button>
        {unticked.length > 0 && (
          <Button variant="default" onClick={() => void allPresent()}>
            {unticked.length === people.length ? 'Alla är närvarande' : 'Övriga är närvarande'}
          </Button>
        )}
      </Group>
    </div>
  )
}

function countSentence(all: number, unticked: number): string {
  if (all === 0) return 'Ingen är kallad.'
  return unticked === 0 ? `Alla ${all} är avprickade.` : `${all - unticked} av ${all} är avprickade.`
}

/** Somebody who takes part without being a member. */
function GuestField({ meetingId, onList }: { meetingId: Id; onList: readonly Id[] }) {
  const parties = useRows('parties')
  const others = useRows('staff').filter(({ id, putAwayAt }) => putAwayAt === null && !onList.includes(id))
  if (others.length === 0) return null
  const partyOf = (id: Id) => parties.find((party) => party.id === id)?.shortName
  return (
    <Select
      label="Någon mer är här"
      description="Den som inte är ledamot räknas som adjungerad."
      placeholder="Skriv ett namn"
      searchable
      maw={360}
      mt={20}
      value={null}
      data={others.map(({ id, name, partyId }) => ({ value: id, label: `${name}, ${partyOf(partyId) ?? ''}` }))}
      onChange={(id) => id !== null && void writeOrTell(setPresence(meetingId, id, 'present'))}
    />
  )
}
