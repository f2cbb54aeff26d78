import { Button, Checkbox, Select, Stack } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { FormNotices } from '@renderer/ui/FormNotices'
import { links } from '@renderer/ui/links'
import { notifyDone } from '@renderer/ui/notify'
import { TextLink } from '@renderer/ui/TextLink'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import {
  dayChoices,
  isInDays,
  periodWords,
  RetentionKind,
  retentionKindNames,
  retentionKindNotes,
  yearChoices,
} from '@shared/retention/kind'
import { retentionRules, saveRetentionRules, type Rules } from '@shared/retention/rules'
import { IconListCheck } from '@tabler/icons-react'
import { SettingsFrame } from './SettingsFrame'

const forGood = 'bevaras'

/** How long each kind of record is kept. Nothing goes by itself: the list asks first. */
export function RetentionSection() {
  const rules = useSelector(retentionRules)
  return (
    <SettingsFrame
      section="gallring"
      facts="Hur länge uppgifter sparas. Bara gamla utkast försvinner av sig själva. För allt annat frågar gallringslistan först."
      actions={
        <ButtonLink href={links.retention()} leftSection={<IconListCheck size={18} stroke={1.75} aria-hidden />}>
          Öppna gallringslistan
        </ButtonLink>
      }
    >
      <RulesForm rules={rules} />
    </SettingsFrame>
  )
}

function RulesForm({ rules }: { rules: Rules }) {
  const { form, attach, saving, submit, notices } = useVerbForm({
    draftKey: 'retention-rules',
    initial: { ...asChoices(rules), keepsBornDays: rules.keepsBornDays },
    verb: (values) => saveRetentionRules({ ...asRules(values), keepsBornDays: values.keepsBornDays }),
    onDone: () => notifyDone('Tiderna är sparade.'),
  })
  return (
    <form ref={attach} autoComplete="off" noValidate onSubmit={(event) => void submit(event)}>
      <FormNotices {...notices} />
      <Stack gap={16} maw={620} align="flex-start">
        {RetentionKind.options.map((kind) => (
          <Select
            key={kind}
            label={retentionKindNames[kind]}
            description={retentionKindNotes[kind]}
            inputWrapperOrder={['label', 'description', 'input']}
            styles={{ wrapper: { maxWidth: 220 } }}
            data={choicesOf(kind, rules[kind])}
            allowDeselect={false}
            {...form.getInputProps(kind)}
          />
        ))}
        <Checkbox
          label="Länet bevarar dem som är födda den 5, 15 eller 25"
          description="Så är det i Östergötlands, Gotlands och Västernorrlands län och i Göteborg. Rådrum vet bara födelseåret, så listan frågar för varje person."
          {...form.getInputProps('keepsBornDays', { type: 'checkbox' })}
        />
        <p>
          Loggen har en egen tid. <TextLink href={links.settingsSection('logg')}>Se hur länge loggen sparas</TextLink>
        </p>
        <Button type="submit" loading={saving}>
          Spara
        </Button>
      </Stack>
    </form>
  )
}

type Choices = Record<RetentionKind, string>

function asChoices(rules: Rules): Choices {
  return Object.fromEntries(RetentionKind.options.map((kind) => [kind, String(rules[kind] ?? forGood)])) as Choices
}

function asRules(choices: Choices): Omit<Rules, 'keepsBornDays'> {
  return Object.fromEntries(
    RetentionKind.options.map((kind) => [kind, choices[kind] === forGood ? null : Number(choices[kind])]),
  ) as unknown as Omit<Rules, 'keepsBornDays'>
}

function choicesOf(kind: RetentionKind, saved: number | null) {
  const usual: readonly number[] = isInDays(kind) ? dayChoices : yearChoices
  const periods = saved === null || usual.includes(saved) ? usual : [...usual, saved].sort((a, b) => a - b)
  return [
    ...periods.map((period) => ({ value: String(period), label: periodWords(kind, period) })),
    { value: forGood, label: 'Bevaras' },
  ]
}
