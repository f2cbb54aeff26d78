import { Select, Table } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { EmptyState } from '@renderer/ui/EmptyState'
import { KeyHints } from '@renderer/ui/KeyHints'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { TextLink } from '@renderer/ui/TextLink'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { cohortTitle } from '@shared/course/cohort-title'
import type { SurveyPoint } from '@shared/course/course-conditions'
import { SurveyState, type Enrolment } from '@shared/course/enrolment'
import { tookPart } from '@shared/course/enrolment-status'
import { surveyPointNames, surveyStates } from '@shared/course/names'
import { markSurvey, surveyOf } from '@shared/course/outcome-verbs'
import { enrolmentsOf } from '@shared/course/participation'
import { shareOf } from '@shared/record/count'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { IconForms } from '@tabler/icons-react'
import { useCallback, type KeyboardEvent } from 'react'
import classes from './SurveysPage.module.css'

const states = SurveyState.options.map((value) => ({ value, label: surveyStates[value] }))
const letters: Readonly<Record<string, SurveyState>> = { i: 'notHandedOut', u: 'handedOut', b: 'answered' }

/** Which surveys have been handed out and answered. The answers themselves are never kept here. */
export function SurveysPage({ id }: { id: Id }) {
  const view = useSelector(useCallback((state: State) => viewOf(state, id), [id]))
  const crumbs = [{ label: 'Kurser', href: links.courses() }]
  if (!view) {
    return (
      <Page crumbs={crumbs} title="Kursomgången finns inte">
        <EmptyState icon={<IconForms size={40} stroke={1.25} />} title="Här finns inga enkäter">
          Omgången kan ha tagits bort. <TextLink href={links.courses()}>Se alla kursomgångar</TextLink>
        </EmptyState>
      </Page>
    )
  }
  const { title, points, lines } = view
  return (
    <Page crumbs={[...crumbs, { label: title, href: links.cohort(id) }]} title="Enkäter" facts={title}>
      {points.length === 0 || lines.length === 0 ? (
        <EmptyState icon={<IconForms size={40} stroke={1.25} />} title="Här finns inga enkäter att följa">
          {points.length === 0
            ? 'Kursmallen säger inte att någon enkät delas ut.'
            : 'När omgången pågår står deltagarna här.'}
        </EmptyState>
      ) : (
        <SurveyTable points={points} lines={lines} />
      )}
    </Page>
  )
}

interface Line {
  readonly enrolment: Enrolment
  readonly code: string
}

function viewOf(state: State, id: Id) {
  const cohort = rowOf(state, 'cohorts', id)
  if (!cohort) return undefined
  return {
    title: cohortTitle(state, cohort),
    points: cohort.surveyPoints,
    lines: enrolmentsOf(state, id)
      .filter(tookPart)
      .map((enrolment): Line => ({
        enrolment,
        code: rowOf(state, 'persons', enrolment.personId)?.code ?? 'Borttagen person',
      })),
  }
}

function SurveyTable({ points, lines }: { points: readonly SurveyPoint[]; lines: readonly Line[] }) {
  const mark = (enrolmentId: Id, point: SurveyPoint, to: SurveyState) =>
    void writeOrTell(markSurvey(enrolmentId, point, to))

  /** A letter marks the field that has the keyboard and goes on to the one below. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return
    const { enrolment, point } = event.target.dataset
    const to = letters[event.key.toLocaleLowerCase('sv-SE')]
    if (!to || enrolment === undefined || point === undefined) return
    event.preventDefault()
    mark(enrolment as Id, point as SurveyPoint, to)
    const below = lines[lines.findIndex((line) => line.enrolment.id === enrolment) + 1]?.enrolment.id
    document.querySelector<HTMLElement>(`[data-enrolment="${below}"][data-point="${point}"]`)?.focus()
  }

  return (
    <>
      <Table.ScrollContainer minWidth={480} scrollAreaProps={{ tabIndex: -1 }}>
        <Table aria-label="Enkäter" className={classes.surveys} onKeyDown={onKeyDown}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Kod</Table.Th>
              {points.map((point) => (
                <Table.Th key={point}>{surveyPointNames[point]}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(({ enrolment, code }) => (
              <Table.Tr key={enrolment.id}>
                <Table.Th scope="row" className={classes.code}>
                  {code}
                </Table.Th>
                {points.map((point) => (
                  <Table.Td key={point}>
                    <Select
                      size="xs"
                      w={150}
                      aria-label={`${surveyPointNames[point]}, ${code}`}
                      data-enrolment={enrolment.id}
                      data-point={point}
                      data={states}
                      value={surveyOf(enrolment, point)}
                      allowDeselect={false}
                      onChange={(to) => to !== null && mark(enrolment.id, point, to)}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">Besvarade</Table.Th>
              {points.map((point) => (
                <Table.Td key={point}>
                  {shareOf(
                    lines.filter(({ enrolment }) => surveyOf(enrolment, point) === 'answered').length,
                    lines.length,
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </Table.ScrollContainer>
      <KeyHints
        hints={[
          { keys: ['U'], does: 'utdelad' },
          { keys: ['B'], does: 'besvarad' },
          { keys: ['I'], does: 'inte utdelad' },
        ]}
      />
    </>
  )
}
