import { Checkbox, SegmentedControl } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { Desk } from '@renderer/ui/document/Desk'
import { DocumentPreview } from '@renderer/ui/document/DocumentPreview'
import { SaveAsWordButton } from '@renderer/ui/document/SaveAsWordButton'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { TextLink } from '@renderer/ui/TextLink'
import { useNaming } from '@renderer/ui/use-naming'
import { cohortTitle } from '@shared/course/cohort-title'
import { attendanceListDocument } from '@shared/documents/attendance-list'
import { participantList } from '@shared/documents/participant-list'
import { fileName } from '@shared/documents/file-name'
import type { ListedAs } from '@shared/documents/listed-as'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { IconFileText } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import classes from './AttendanceListPage.module.css'

const forms = [
  { value: 'code', label: 'Med koder' },
  { value: 'name', label: 'Med namn' },
]

/** The närvarolista or the deltagarlista on paper: to print, or to save as Word, with codes or with names. */
export function AttendanceListPage({ id, list }: { id: Id; list?: string }) {
  const isOfParticipants = list === 'deltagare'
  const [withNeeds, setWithNeeds] = useState(false)
  const today = useToday()
  const naming = useNaming()
  const [by, setBy] = useState<ListedAs['by']>('code')
  const cohort = useSelector(useCallback((state: State) => rowOf(state, 'cohorts', id), [id]))
  const title = useSelector(useCallback((state: State) => (cohort ? cohortTitle(state, cohort) : ''), [cohort]))
  const model = useSelector(
    useCallback(
      (state: State) =>
        isOfParticipants
          ? participantList(state, id, { by, naming, today, withNeeds })
          : attendanceListDocument(state, id, { by, naming, today }),
      [id, isOfParticipants, by, naming, today, withNeeds],
    ),
  )
  const crumbs = [{ label: 'Kurser', href: links.courses() }]
  if (!model) {
    return (
      <Page crumbs={crumbs} title="Kursomgången finns inte">
        <EmptyState icon={<IconFileText size={40} stroke={1.25} />} title="Här finns ingen lista">
          Omgången kan ha tagits bort. <TextLink href={links.courses()}>Se alla kursomgångar</TextLink>
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page
      crumbs={[...crumbs, { label: title, href: links.cohort(id) }]}
      title={model.title}
      facts={`${title} · ${fileName(model)}`}
      actions={
        <SaveAsWordButton
          model={model}
          records={[{ table: 'cohorts', id }]}
          called={isOfParticipants ? 'deltagarlistan' : 'närvarolistan'}
        />
      }
    >
      <SegmentedControl
        aria-label="Deltagarna står"
        data={forms}
        value={by}
        onChange={(value) => setBy(value as ListedAs['by'])}
      />
      {isOfParticipants && (
        <Checkbox
          mt={12}
          label="Ta med vad var och en behöver"
          description="Tolk, tillgänglighet och resor. Bara för den som ordnar det."
          checked={withNeeds}
          onChange={(event) => setWithNeeds(event.currentTarget.checked)}
        />
      )}
      <p className={classes.help}>
        {by === 'name'
          ? 'Namn skrivs bara för den som har ett samtycke till deltagande och inte har skyddad identitet. Övriga står med kod. Filens namn har aldrig ett namn.'
          : isOfParticipants && withNeeds
            ? 'Deltagarna står med kod. Med behoven i den ska listan ändå inte ligga framme.'
            : 'Deltagarna står med kod, så listan kan ligga framme.'}
      </p>
      <Desk>
        <DocumentPreview document={model} />
      </Desk>
    </Page>
  )
}
