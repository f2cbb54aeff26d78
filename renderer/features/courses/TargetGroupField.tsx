import { ActionIcon, Input, NumberInput, Select } from '@mantine/core'
import { TextButton } from '@renderer/ui/TextLink'
import type { TypedTargetAges } from '@shared/course/conditions-input'
import { IncomeSource, incomeSourceNames } from '@shared/person/income-source'
import { IconTrash } from '@tabler/icons-react'
import { useId } from 'react'
import classes from './TargetGroupField.module.css'
import type { TemplateForm } from './template-values'

const sources = IncomeSource.options
  .filter((source) => source !== 'unknown')
  .map((value) => ({ value, label: incomeSourceNames[value] }))

/** The ages that the law gives aktivitetsersättning for; else those of working life. */
const usualAges = (incomeSource: IncomeSource): TypedTargetAges =>
  incomeSource === 'activityCompensation'
    ? { incomeSource, fromAge: 19, toAge: 29 }
    : { incomeSource, fromAge: 16, toAge: 66 }

/** Whom a course is for: ages by source of income. None, and it is for anybody. */
export function TargetGroupField({ verbForm: { form } }: { verbForm: TemplateForm }) {
  const id = useId()
  const rows = form.values.targetGroup
  const unused = sources.filter(({ value }) => !rows.some((row) => row.incomeSource === value))
  const problemOf = (index: number) =>
    ['incomeSource', 'fromAge', 'toAge'].map((part) => form.errors[`targetGroup.${index}.${part}`]).find(Boolean)

  return (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-help`}>
      <Input.Label component="div" id={`${id}-label`}>
        Målgrupp
      </Input.Label>
      {rows.map((row, index) => {
        const problem = problemOf(index)
        const about = problem ? `${id}-${index}` : undefined
        const part = (name: keyof TypedTargetAges) => ({
          ...form.getInputProps(`targetGroup.${index}.${name}`),
          error: Boolean(form.errors[`targetGroup.${index}.${name}`]),
          'aria-describedby': about,
        })
        return (
          <div key={index}>
            <div className={classes.row}>
              <Select aria-label={`Försörjning ${index + 1}`} data={sources} {...part('incomeSource')} />
              <NumberInput aria-label={`Från ålder ${index + 1}`} min={0} {...part('fromAge')} />
              <span aria-hidden>–</span>
              <NumberInput aria-label={`Till ålder ${index + 1}`} min={0} {...part('toAge')} suffix=" år" />
              <ActionIcon
                variant="subtle"
                aria-label={`Ta bort ${incomeSourceNames[row.incomeSource]}`}
                onClick={() => form.removeListItem('targetGroup', index)}
              >
                <IconTrash size={18} stroke={1.75} aria-hidden />
              </ActionIcon>
            </div>
            {problem && <Input.Error id={about}>{problem}</Input.Error>}
          </div>
        )
      })}
      {unused[0] && (
        <TextButton onClick={() => form.insertListItem('targetGroup', usualAges(unused[0]!.value))}>
          Lägg till försörjning och ålder
        </TextButton>
      )}
      <Input.Description id={`${id}-help`}>
        Utan rader är kursen för alla. Den som är utanför kan anmälas ändå, med en varning.
      </Input.Description>
    </div>
  )
}
