import { Button, Select, Stack } from '@mantine/core'
import { useRows } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { FormNotices } from '@renderer/ui/FormNotices'
import { links } from '@renderer/ui/links'
import { notifyDone } from '@renderer/ui/notify'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { logCheckMonths, logYears, saveLogRules } from '@shared/log/log-rules'
import type { Organisation } from '@shared/organisation/organisation'
import { IconListSearch } from '@tabler/icons-react'
import { SettingsFrame } from './SettingsFrame'

const years = logYears.map((count) => ({ value: String(count), label: `${count} år` }))

const intervalNames: Record<(typeof logCheckMonths)[number], string> = {
  1: 'Varje månad',
  3: 'Varje kvartal',
  6: 'Varje halvår',
  12: 'Varje år',
}

const intervals = [
  ...logCheckMonths.map((months) => ({ value: String(months), label: intervalNames[months] })),
  { value: 'never', label: 'Påminn inte' },
]

/** How long the log is kept and how often it is checked. */
export function LogSection() {
  const [organisation] = useRows('organisation')
  return (
    <SettingsFrame
      section="logg"
      facts="Loggen visar vem som har öppnat och ändrat uppgifter om personer och ärenden."
      actions={
        <ButtonLink href={links.log()} leftSection={<IconListSearch size={18} stroke={1.75} aria-hidden />}>
          Öppna loggen
        </ButtonLink>
      }
    >
      {organisation && <RulesForm key={organisation.rev} saved={organisation} />}
    </SettingsFrame>
  )
}

function RulesForm({ saved }: { saved: Organisation }) {
  const { form, attach, saving, submit, notices } = useVerbForm({
    draftKey: 'log-rules',
    initial: { years: String(saved.logKeptYears), interval: String(saved.logCheckedEveryMonths ?? 'never') },
    verb: (values) =>
      saveLogRules({
        logKeptYears: Number(values.years),
        logCheckedEveryMonths: values.interval === 'never' ? null : Number(values.interval),
      }),
    onDone: () => notifyDone('Inställningarna för loggen är sparade.'),
  })
  return (
    <form ref={attach} autoComplete="off" noValidate onSubmit={(event) => void submit(event)}>
      <FormNotices {...notices} />
      <Stack gap={16} maw={420} align="flex-start">
        <Select
          w={300}
          label="Påminn om att kontrollera loggen"
          description="Påminnelsen står på Översikt."
          data={intervals}
          allowDeselect={false}
          {...form.getInputProps('interval')}
        />
        <Select
          w={300}
          label="Spara loggen i"
          description="Äldre poster gallras när Rådrum startar eller låses upp. Loggen visar att det har skett."
          data={years}
          allowDeselect={false}
          {...form.getInputProps('years')}
        />
        <Button type="submit" variant="default" loading={saving}>
          Spara
        </Button>
      </Stack>
    </form>
  )
}
