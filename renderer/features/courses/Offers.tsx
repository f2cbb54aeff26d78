import { useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { answerSentence, isOverdue, offerSentence } from '@shared/course/offer'
import { answerOffer, withdrawOffer } from '@shared/course/offer-verbs'
import { keepFocus } from '@renderer/ui/keep-focus'
import { CodeButton } from './CodeButton'
import classes from './Offers.module.css'
import type { PersonInRound } from './people'
import type { CohortView } from './use-cohort'

/** The places that are kept until somebody answers, with the ways on at each. */
export function Offers({ view: { people } }: { view: CohortView }) {
  const offered = people.filter(({ enrolment }) => enrolment.status === 'offered')
  if (offered.length === 0) return null
  return (
    <Section title="Erbjudna platser" count={offered.length}>
      <ul className={classes.list} aria-label="Erbjudna platser">
        {offered.map((person) => (
          <Offer key={person.enrolment.id} person={person} />
        ))}
      </ul>
    </Section>
  )
}

function Offer({ person: { enrolment, code } }: { person: PersonInRound }) {
  const today = useToday()
  const { id } = enrolment

  async function answer(button: HTMLElement, given: 'accepted' | 'declined' | 'withdrawn') {
    const bringFocusBack = keepFocus(button.closest('li'))
    const isDone =
      given === 'withdrawn'
        ? await writeOrTell(withdrawOffer(id), 'Erbjudandet är tillbakadraget. Personen står i kön igen.')
        : await writeOrTell(answerOffer(id, given), answerSentence(enrolment, given, today))
    if (isDone) bringFocusBack()
  }

  return (
    <li className={classes.row}>
      <CodeButton code={code} onClick={() => openDialog('editEnrolment', { id })} />
      <Status tone={isOverdue(enrolment, today) ? 'need' : 'waiting'}>{offerSentence(enrolment, today)}</Status>
      <span className={classes.actions}>
        <TextButton label={`${code} tackar ja`} onClick={(event) => void answer(event.currentTarget, 'accepted')}>
          Tackar ja
        </TextButton>
        <TextButton label={`${code} tackar nej`} onClick={(event) => void answer(event.currentTarget, 'declined')}>
          Tackar nej
        </TextButton>
        <TextButton
          label={`Dra tillbaka erbjudandet till ${code}`}
          onClick={(event) => void answer(event.currentTarget, 'withdrawn')}
        >
          Dra tillbaka
        </TextButton>
      </span>
    </li>
  )
}
