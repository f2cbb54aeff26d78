import { Checkbox, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { links } from '@renderer/ui/links'
import { TextLink } from '@renderer/ui/TextLink'
import type { State } from '@shared/record/state'
import type { ReferralInput } from '@shared/team/referral/input'
import { criteriaOf } from '@shared/team/referral/criterion-verbs'
import { useCallback, useState, type ReactNode } from 'react'
import type { FieldsOfReferral } from './fields-of-referral'
import { ReferralText } from './ReferralText'
import classes from './referrals.module.css'

const moreTexts = ['tried', 'resources', 'obstacles', 'contacts', 'wishedMeasure'] as const

/** What few forms have, and the local criteria: each part folded until it holds something or is opened. */
export function RareFields({ form }: FieldsOfReferral) {
  const { values, errors } = form
  return (
    <>
      <Fold
        title="Mer om läget"
        hint="resurser, hinder, kontakter, önskad insats"
        isFilled={moreTexts.some((text) => values[text] !== '')}
      >
        {moreTexts.map((text) => (
          <ReferralText key={text} form={form} text={text} rows={2} />
        ))}
      </Fold>
      <Fold
        title="Tolk, bilagor, datum och prioritet"
        hint="när något särskilt gäller"
        isFilled={isAnyFilled(values)}
        hasProblem={errors.wishedOn !== undefined || errors.priorityReason !== undefined}
      >
        <Group grow align="flex-start" gap={12}>
          <TextInput label="Tolk, språk" {...form.getInputProps('interpreterLanguage')} />
          <DateField label="Önskat mötesdatum" {...form.getInputProps('wishedOn')} value={values.wishedOn} />
        </Group>
        <Textarea
          label="Bilagor"
          description="Bara vad de heter, en på varje rad. Själva papperen förvaras där ni brukar."
          rows={2}
          {...form.getInputProps('attachments')}
        />
        <Checkbox label="Går före andra" {...form.getInputProps('hasPriority', { type: 'checkbox' })} />
        {values.hasPriority && <TextInput label="Skäl att gå före" {...form.getInputProps('priorityReason')} />}
      </Fold>
      <Criteria form={form} />
    </>
  )
}

const isAnyFilled = ({ interpreterLanguage, attachments, wishedOn, hasPriority }: ReferralInput) =>
  interpreterLanguage !== '' || attachments !== '' || wishedOn !== '' || hasPriority

/** The local criteria, to tick. They warn and never stop. */
function Criteria({ form }: FieldsOfReferral) {
  const { checkedCriteria } = form.values
  const criteria = useSelector(useCallback((state: State) => criteriaOf(state, { checkedCriteria }), [checkedCriteria]))
  if (criteria.length === 0) {
    return (
      <p className={classes.quiet}>
        Här finns inga kriterier. <TextLink href={links.settingsSection('kriterier')}>Lägg in era kriterier</TextLink>
      </p>
    )
  }
  return (
    <Fold
      title="Kriterier"
      hint={`${checkedCriteria.length} av ${criteria.length} avprickade`}
      isFilled={checkedCriteria.length > 0}
    >
      <Checkbox.Group aria-label="Kriterier" {...form.getInputProps('checkedCriteria')}>
        <Stack gap={8}>
          {criteria.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} />
          ))}
        </Stack>
      </Checkbox.Group>
    </Fold>
  )
}

interface FoldProps {
  title: string
  /** What is in it, quietly after the title. */
  hint: string
  /** Something is written in it when the page is opened. */
  isFilled: boolean
  /** Something in it is wrong: a problem is never hidden. */
  hasProblem?: boolean
  children: ReactNode
}

function Fold({ title, hint, isFilled, hasProblem = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(isFilled)
  return (
    <details
      className={classes.fold}
      open={isOpen || hasProblem}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {title} <span>{hint}</span>
      </summary>
      <div className={classes.group}>{children}</div>
    </details>
  )
}
