import { useRow, useSelector } from '@renderer/data'
import { BesideDesk, Desk } from '@renderer/ui/document/Desk'
import { DocumentPreview } from '@renderer/ui/document/DocumentPreview'
import { SaveAsWordButton } from '@renderer/ui/document/SaveAsWordButton'
import { PaperList } from '@renderer/ui/document/together/PaperList'
import { SaveTogether } from '@renderer/ui/document/together/SaveTogether'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { TextLink } from '@renderer/ui/TextLink'
import type { Cohort } from '@shared/course/cohort'
import { cohortTitle } from '@shared/course/cohort-title'
import { courseLetters, type LetterKind } from '@shared/documents/course-letter/kinds'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { IconMail } from '@tabler/icons-react'
import { useCallback } from 'react'
import { kindOfAddress } from './letter-addresses'
import { LetterFields } from './LetterFields'
import { LetterKinds } from './LetterKinds'
import { useLetters } from './use-letters'

const crumbs = [{ label: 'Kurser', href: links.courses() }]

/** The letters to those who take part in a round, of one kind at a time: to whom, what they say, and the way to Word. */
export function CourseLettersPage({ id, kind }: { id: Id; kind?: string }) {
  const cohort = useRow('cohorts', id)
  if (cohort) return <CourseLetters key={`${id} ${kind}`} cohort={cohort} kind={kindOfAddress(kind)} />
  return (
    <Page crumbs={crumbs} title="Kursomgången finns inte">
      <EmptyState icon={<IconMail size={40} stroke={1.25} />} title="Här finns inga brev att skriva">
        Omgången kan ha tagits bort. <TextLink href={links.courses()}>Se alla kursomgångar</TextLink>
      </EmptyState>
    </Page>
  )
}

function CourseLetters({ cohort, kind }: { cohort: Cohort; kind: LetterKind }) {
  const title = useSelector(useCallback((state: State) => cohortTitle(state, cohort), [cohort]))
  const letters = useLetters(cohort, kind)
  const { papers } = letters
  const { model, shown } = papers
  const { called, calledMany } = courseLetters[kind]
  return (
    <Page
      crumbs={[...crumbs, { label: title, href: links.cohort(cohort.id) }]}
      title="Brev till deltagarna"
      facts={title}
      actions={
        model && shown && <SaveAsWordButton key={shown.id} model={model} records={shown.records} called={called} />
      }
    >
      <BesideDesk>
        <div>
          <LetterKinds cohortId={cohort.id} shown={kind} />
          <PaperList title="Till" papers={papers} />
          <LetterFields letters={letters} kind={kind} />
          <SaveTogether papers={papers} title={`${cohort.startDate} ${title} – ${calledMany}`} called={calledMany} />
        </div>
        <Desk>{model ? <DocumentPreview document={model} /> : 'Ingen kan få brevet än.'}</Desk>
      </BesideDesk>
    </Page>
  )
}
