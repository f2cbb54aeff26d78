import { Input, MultiSelect, NumberInput, Select, Stack, TextInput } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { ClockField } from '@renderer/ui/ClockField'
import { DateField } from '@renderer/ui/DateField'
import { KommunField } from '@renderer/ui/KommunField'
import { BlockedDayPolicy } from '@shared/calendar/policy'
import { rowsOf, type State } from '@shared/record/state'
import { seriesPolicyWords } from '@shared/team/series-sentences'
import classes from './SeriesFormPage.module.css'
import type { SeriesForm } from './use-series-form'

const policies = (['move', 'keepEnd', 'extend'] as const).map((value) => ({ value, label: seriesPolicyWords[value] }))

const teamChoices = (state: State) =>
  rowsOf(state, 'teams')
    .filter(({ putAwayAt }) => putAwayAt === null)
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'sv-SE'))

/** The fields of a series, in the order that it is thought out: when, how often, until when, who, where. */
export function SeriesFields({ seriesForm: { verbForm }, isNew }: { seriesForm: SeriesForm; isNew: boolean }) {
  const { form } = verbForm
  const { values } = form
  const teams = useSelector(teamChoices)
  const takesTurns = values.teamIds.length > 1
  return (
    <Stack gap={16}>
      <DateField
        label="Första mötet"
        placeholder="6 april, 6/4 eller 270406"
        {...form.getInputProps('startDate')}
        value={values.startDate}
      />
      <NumberInput
        label={takesTurns ? 'Veckor mellan teamens möten' : 'Veckor mellan mötena'}
        description={
          takesTurns ? 'Från ett teams möte till nästa teams.' : '2 är varannan vecka, räknat från det första mötet.'
        }
        min={1}
        max={26}
        w={220}
        {...form.getInputProps('everyWeeks')}
      />
      <DateField
        label="Till och med"
        placeholder="15 juni 2027"
        {...form.getInputProps('until')}
        value={values.until}
      />
      {isNew && teams.length > 1 && (
        <MultiSelect
          label="Team som turas om"
          description="I den ordning som de väljs. Varje team får en egen serie."
          data={teams}
          value={[...values.teamIds]}
          onChange={(chosen) => form.setFieldValue('teamIds', chosen)}
        />
      )}
      <div className={classes.pair}>
        <ClockField label="Från kl." {...form.getInputProps('start')} value={values.start} />
        <ClockField label="Till kl." {...form.getInputProps('end')} value={values.end} />
      </div>
      {!takesTurns && (
        <TextInput
          label="Plats"
          description="En lokal, en adress eller digitalt. Får vara tomt."
          {...form.getInputProps('place')}
        />
      )}
      <Select
        label="När dagen inte går"
        data={policies}
        value={values.policy}
        onChange={(policy) => form.setFieldValue('policy', BlockedDayPolicy.parse(policy))}
        allowDeselect={false}
      />
      <Input.Wrapper
        label="Uppehåll varje år"
        description="Till exempel v. 27 till 32. Rytmen går vidare efteråt."
        labelElement="div"
      >
        <div className={classes.pair}>
          <NumberInput
            aria-label="Uppehåll från vecka"
            placeholder="från v."
            min={1}
            max={53}
            {...form.getInputProps('restFromWeek')}
          />
          <NumberInput
            aria-label="Uppehåll till vecka"
            placeholder="till v."
            min={1}
            max={53}
            {...form.getInputProps('restToWeek')}
          />
        </div>
      </Input.Wrapper>
      <KommunField label="Lov som ska varna" everybody="Alla kommuners" {...form.getInputProps('kommunId')} />
    </Stack>
  )
}
