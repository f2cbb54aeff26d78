import { Button, Group, Kbd, SegmentedControl, Select, Stack, TextInput } from '@mantine/core'
import { newId, useSelector, useToday } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { links } from '@renderer/ui/links'
import { notifyDone } from '@renderer/ui/notify'
import { Page } from '@renderer/ui/Page'
import { PageForm } from '@renderer/ui/PageForm'
import { PersonPicker } from '@renderer/ui/PersonPicker'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import type { IsoDate } from '@shared/calendar/date'
import { yearOf } from '@shared/calendar/days'
import { proposeCode } from '@shared/person/code'
import { genderNames } from '@shared/person/names'
import type { Id } from '@shared/record/id'
import { rowOf, rowsOf, type State } from '@shared/record/state'
import { sipKindNames } from '@shared/sip/names'
import { ongoingSip, startSip, type StartInput } from '@shared/sip/start'
import { useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import { needValues } from './need-values'
import { SipKindField, SipNeedFields } from './SipNeedFields'

const formId = 'new-sip'
const genders = Object.entries(genderNames).map(([value, label]) => ({ value, label }))
const whoChoices = [
  { value: 'existing', label: 'Finns redan' },
  { value: 'new', label: 'Ny person' },
]

type Values = { -readonly [Field in keyof StartInput]: StartInput[Field] }

interface NewSipPageProps {
  /** Who it is about, where that is known. */
  personId?: Id
  /** The case that it comes from. */
  caseId?: Id
}

function initialValues(state: State, personId: Id | null, today: IsoDate): Values {
  const prefix = rowsOf(state, 'organisation')[0]?.codePrefix ?? ''
  return {
    ...needValues(undefined, today),
    who: 'existing',
    personId: rowOf(state, 'persons', personId)?.id ?? null,
    code: proposeCode(state, prefix, yearOf(today)),
    gender: 'unknown',
    birthYear: '',
  }
}

/** A new SIP from a need: what kind, for whom, and who noticed it when. */
export function NewSipPage({ personId, caseId }: NewSipPageProps) {
  const today = useToday()
  const [sipId] = useState(newId)
  const [, navigate] = useLocation()
  const initial = useSelector(
    useCallback((state: State) => initialValues(state, personId ?? null, today), [personId, today]),
  )
  const verbForm = useVerbForm<Values>({
    draftKey: `sip:new:${caseId ?? personId ?? ''}`,
    initial,
    verb: (values) => startSip(sipId, values, caseId ?? null),
    onDone: () => {
      notifyDone('SIP:en är startad. Säg vilka som ska delta.')
      navigate(links.sip(sipId))
    },
  })
  const { form } = verbForm
  return (
    <Page
      crumbs={[{ label: 'SIP', href: links.sips() }]}
      title="Ny SIP"
      facts="En SIP börjar med ett behov. Det du skriver finns kvar här om du går härifrån."
      actions={
        <>
          <ButtonLink href={links.sips()} variant="subtle">
            Avbryt
          </ButtonLink>
          <Button type="submit" form={formId} loading={verbForm.saving} rightSection={<Kbd>Ctrl Enter</Kbd>}>
            Starta
          </Button>
        </>
      }
    >
      <PageForm verbForm={verbForm} id={formId}>
        <Stack gap={16} maw={620}>
          <SipKindField form={form} />
          <WhomFields form={form} isFixed={caseId !== undefined} />
          <SipNeedFields form={form} />
        </Stack>
      </PageForm>
    </Page>
  )
}

interface WhomFieldsProps {
  form: ReturnType<typeof useVerbForm<Values>>['form']
  /** It comes from a case: then it is about that case's person. */
  isFixed: boolean
}

function WhomFields({ form, isFixed }: WhomFieldsProps) {
  const { who, personId, kind } = form.values
  const ongoing = useSelector(
    useCallback(
      (state: State) => ongoingSip(state, who === 'existing' ? personId : null, kind)?.id,
      [who, personId, kind],
    ),
  )
  return (
    <>
      {!isFixed && (
        <SegmentedControl aria-label="Vem" data={whoChoices} {...form.getInputProps('who')} w="fit-content" />
      )}
      {who === 'existing' ? (
        <PersonPicker
          label="Person"
          maw={300}
          disabled={isFixed}
          {...form.getInputProps('personId')}
          value={personId}
        />
      ) : (
        <Group grow align="flex-start" gap={12}>
          <TextInput label="Kod" {...form.getInputProps('code')} />
          <TextInput label="Födelseår" inputMode="numeric" {...form.getInputProps('birthYear')} />
          <Select label="Kön" data={genders} {...form.getInputProps('gender')} />
        </Group>
      )}
      <div role="status">
        {ongoing !== undefined && (
          <Status tone="need">
            Personen har redan en {sipKindNames[kind]} som inte är avslutad.{' '}
            <TextLink href={links.sip(ongoing)}>Gå dit</TextLink>
          </Status>
        )}
      </div>
    </>
  )
}
