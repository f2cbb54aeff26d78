import { Button, Group, NumberInput, Stack, Textarea } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { FormNotices } from '@renderer/ui/FormNotices'
import { notifyDone } from '@renderer/ui/notify'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { capitalised } from '@shared/calendar/format'
import { rowsOf, type State } from '@shared/record/state'
import { deadlineRule, SipDeadlineKey } from '@shared/sip/deadline-rule'
import { ownDeadline } from '@shared/sip/deadline-verbs'
import { ruleWords } from '@shared/sip/deadline-words'
import { deadlineNames } from '@shared/sip/names'
import { sipRulesOf, usualSipRules } from '@shared/sip/rules'
import { putBackSipRules, saveSipRules, type SipRulesInput } from '@shared/sip/rules-verbs'
import { SettingsFrame } from './SettingsFrame'

const whole = (state: State) => state

/** How a SIP's deadlines are counted, how often it is followed up, and what is asked for a child. */
export function SipSection() {
  return (
    <SettingsFrame
      section="sip"
      facts="Tidsfrister och regler så som de gäller hos er. Lagen och regionen avgör, och ni ändrar här."
    >
      <Stack gap={24}>
        <Deadlines />
        <Rules />
      </Stack>
    </SettingsFrame>
  )
}

function Deadlines() {
  const state = useSelector(whole)
  return (
    <Section title="Tidsfrister">
      <RowList label="Tidsfrister">
        {SipDeadlineKey.options.map((key) => {
          const rule = deadlineRule(state, key)
          return (
            <ListRow
              key={key}
              onOpen={() => openDialog('editSipDeadline', { deadlineKey: key })}
              title={deadlineNames[key]}
              reason={rule.source}
              aside={capitalised(ruleWords(rule))}
              near={ownDeadline(state, key) && <Status tone="ok">Egen tid</Status>}
            />
          )
        })}
      </RowList>
    </Section>
  )
}

type Values = { -readonly [Field in keyof SipRulesInput]: SipRulesInput[Field] }

function valuesOf({
  followUpEveryMonths,
  networkEveryMonths,
  networkAtMostMonths,
  exceptionFromAge,
  childRule,
}: SipRulesInput): Values {
  return { followUpEveryMonths, networkEveryMonths, networkAtMostMonths, exceptionFromAge, childRule }
}

function Rules() {
  const rules = useSelector(sipRulesOf)
  const own = useSelector(whole)
  const isOwn = rowsOf(own, 'sipRules').length > 0
  const { form, attach, saving, submit, startOver, notices } = useVerbForm<Values>({
    draftKey: 'sip-rules',
    initial: valuesOf(rules),
    verb: (values) => saveSipRules(values),
    onDone: () => notifyDone('Reglerna är sparade.'),
  })

  async function putBack() {
    if (!(await writeOrTell(putBackSipRules(), 'De vanliga reglerna gäller igen.'))) return
    startOver()
    form.setValues(valuesOf(usualSipRules))
  }

  return (
    <Section title="Uppföljning och barn">
      <form ref={attach} autoComplete="off" noValidate onSubmit={(event) => void submit(event)}>
        <FormNotices {...notices} />
        <Stack gap={16} maw={620} pt={8}>
          <Group grow align="flex-start" gap={12}>
            <NumberInput
              label="Månader mellan uppföljningar"
              allowDecimal={false}
              hideControls
              {...form.getInputProps('followUpEveryMonths')}
            />
            <NumberInput
              label="Månader mellan nätverksmöten"
              allowDecimal={false}
              hideControls
              {...form.getInputProps('networkEveryMonths')}
            />
          </Group>
          <Group grow align="flex-start" gap={12}>
            <NumberInput
              label="Nätverksmöten i högst så många månader"
              allowDecimal={false}
              hideControls
              {...form.getInputProps('networkAtMostMonths')}
            />
            <NumberInput
              label="Undantag med skäl från ålder"
              allowDecimal={false}
              hideControls
              {...form.getInputProps('exceptionFromAge')}
            />
          </Group>
          <Textarea
            label="Samtycke för den som är under 18"
            description="Texten visas i varje SIP för ett barn."
            minRows={2}
            {...form.getInputProps('childRule')}
          />
          <Group gap={12}>
            <Button type="submit" loading={saving}>
              Spara
            </Button>
            {isOwn && (
              <Button variant="subtle" onClick={() => void putBack()}>
                Ta tillbaka de vanliga reglerna
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Section>
  )
}
