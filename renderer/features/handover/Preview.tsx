import { Button } from '@mantine/core'
import { receiveHandover } from '@renderer/data'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { formatList } from '@shared/calendar/format'
import { hasHappened, willHappen } from '@shared/handover/settled-words'
import { useEffect, useRef, useState } from 'react'
import { DeletionChoice } from './DeletionChoice'
import { DifferenceTable } from './DifferenceTable'
import classes from './handover.module.css'
import { PreviewFacts } from './PreviewFacts'
import type { Receipt } from './Received'
import type { OpenedFile } from './ReceivePage'
import { FoldedRowChoices, RowChoices } from './RowChoices'
import { usePreview, type PreviewView } from './use-preview'

interface PreviewProps {
  opened: OpenedFile
  /** The file was opened again, because something here had changed. */
  onOpened: (opened: OpenedFile) => void
  onReceived: (receipt: Receipt) => void
  onCancel: () => void
}

/** What a file holds against what is here, and what taking it in would do. */
export function Preview({ opened, onOpened, onReceived, onCancel }: PreviewProps) {
  const { read, openAgain } = opened
  const view = usePreview(read)
  const { settled, choices, choose, rowsThat } = view
  const [isOtherAccepted, setOtherAccepted] = useState(read.otherThan === null)
  const [problem, setProblem] = useState<string>()
  const [unkept, setUnkept] = useState<string>()
  const [isTaking, setTaking] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  async function take(evenUnkept: boolean) {
    if (!isOtherAccepted) return setProblem(otherOrganisation)
    setProblem(undefined)
    setUnkept(undefined)
    setTaking(true)
    const outcome = await receiveHandover(read, choices, { evenUnkept })
    setTaking(false)
    if (outcome.ok) {
      const isUndoable = settled.puts.length > 0 && settled.becomeProtected.length === 0
      return onReceived({ thing: read.parcel.thing, sentence: hasHappened(settled), isUndoable })
    }
    if ('unkept' in outcome) return setUnkept(outcome.unkept)
    setProblem(outcome.problems.map(({ message }) => message).join(' '))
    // Something here may have moved since the file was opened; what is still to be chosen has not.
    const anew = settled.undecided.length === 0 && (await openAgain())
    if (anew) onOpened({ read: anew, openAgain })
  }

  const both = rowsThat('changedBoth')
  const newerThere = rowsThat('newerThere')
  const added = rowsThat('new')
  const deletedThere = rowsThat('deletedThere')
  const deletedHere = rowsThat('deletedHere')
  const newerHere = rowsThat('newerHere')
  return (
    <div className={classes.preview}>
      <h2 ref={heading} tabIndex={-1} className={classes.heading}>
        Det här finns i filen
      </h2>
      <PreviewFacts
        read={read}
        settled={settled}
        isOtherAccepted={isOtherAccepted}
        onOtherAccepted={setOtherAccepted}
      />
      {view.isAllSame && <Status tone="ok">Allt i filen är lika här. Inget behöver ändras.</Status>}
      {both.length > 0 && (
        <Section title="Ändrat både här och i filen" count={`${both.length} att välja`} tone="need">
          <ul className={classes.rows}>
            {both.map((row) =>
              row.differences.length > 0 ? (
                <DifferenceTable key={row.compared.id} row={row} choices={choices} onChoose={choose} />
              ) : (
                <DeletionChoice key={row.compared.id} row={row} choices={choices} onChoose={choose} />
              ),
            )}
          </ul>
        </Section>
      )}
      {newerThere.length > 0 && (
        <Section title="Ändrat i filen" count={newerThere.length}>
          <p className={classes.hint}>Du har inte ändrat det här sedan ni senast hade lika.</p>
          <ul className={classes.rows}>
            {newerThere.map((row) => (
              <DifferenceTable key={row.compared.id} row={row} choices={choices} onChoose={choose} />
            ))}
          </ul>
        </Section>
      )}
      {deletedThere.length > 0 && (
        <Section title="Borttaget där" count={deletedThere.length}>
          <p className={classes.hint}>Kryssat tas bort här också. Du har inte ändrat det sedan dess.</p>
          <RowChoices rows={deletedThere} choices={choices} onChoose={choose} />
        </Section>
      )}
      {deletedHere.length > 0 && (
        <Section title="Borttaget här, men finns i filen" count={deletedHere.length}>
          <p className={classes.hint}>Kryssa det som ska komma tillbaka.</p>
          <RowChoices rows={deletedHere} choices={choices} onChoose={choose} />
        </Section>
      )}
      {added.length > 0 && (
        <Section title="Nytt" count={added.length}>
          <FoldedRowChoices rows={added} choices={choices} onChoose={choose} />
        </Section>
      )}
      {newerHere.length > 0 && (
        <Section title="Ändrat här sedan filen gjordes" count={newerHere.length}>
          <p className={classes.hint}>Behålls som det är här: {formatList(newerHere.map(({ title }) => title))}.</p>
        </Section>
      )}
      <CannotCome view={view} />
      <div className={classes.bar}>
        <Button loading={isTaking} onClick={() => void take(false)}>
          {view.isAllSame ? 'Klar' : 'Ta emot'}
        </Button>
        {unkept !== undefined && (
          <Button variant="default" onClick={() => void take(true)}>
            Ta emot utan säkerhetskopia
          </Button>
        )}
        <Button variant="subtle" onClick={onCancel}>
          Avbryt
        </Button>
        <span role="status">{willHappen(settled)}</span>
        {(problem ?? unkept) !== undefined && (
          <p role="alert" className={classes.problem}>
            {problem ?? unkept}
          </p>
        )}
      </div>
    </div>
  )
}

const otherOrganisation =
  'Filen kommer från en annan organisation. Kryssa i rutan överst om du vill ta emot den ändå. Inget är ändrat än.'

function CannotCome({ view: { settled, titleOf } }: { view: PreviewView }) {
  const refused = [...settled.refused]
  if (refused.length === 0) return null
  return (
    <Section title="Kan inte tas emot" count={refused.length}>
      <ul className={classes.plain}>
        {refused.map(([id, reason]) => (
          <li key={id}>
            <Status tone="blocked">
              <strong>{titleOf(id)}.</strong> {reason}
            </Status>
          </li>
        ))}
      </ul>
    </Section>
  )
}
