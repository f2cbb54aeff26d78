import { NativeSelect } from '@mantine/core'
import { useRows, useSelector, useToday } from '@renderer/data'
import { LineReading } from '@renderer/ui/LineReading'
import { useNaming } from '@renderer/ui/use-naming'
import { WrittenLine } from '@renderer/ui/WrittenLine'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { addMeasure } from '@shared/sip/measure-verbs'
import { parseMeasure, type ParsedMeasure } from '@shared/sip/parse-measure'
import type { MeasureBy, SipPlan } from '@shared/sip/plan'
import { goalsOf, measuresOf } from '@shared/sip/plan-rows'
import { responsibleName } from '@shared/sip/responsible'
import { takingPart } from '@shared/sip/sip-state'
import { useCallback, useState } from 'react'
import { MeasureRow } from './MeasureRow'
import classes from './PlanRows.module.css'

interface MeasureListProps {
  plan: SipPlan
  by: MeasureBy
  label: string
  placeholder: string
  digit: number
  readOnly: boolean
}

/** The insatser that one kind of responsible carries out, and one line to write the next. */
export function MeasureList({ plan, by, label, placeholder, digit, readOnly }: MeasureListProps) {
  const measures = useSelector(
    useCallback((state: State) => measuresOf(state, plan.id).filter((one) => one.by === by), [plan.id, by]),
  )
  const goals = useSelector(useCallback((state: State) => goalsOf(state, plan.id), [plan.id]))
  const [chosen, setChosen] = useState<Id | ''>()
  const parse = useParse(plan.sipId, by)
  const goalId = chosen ?? goals.at(-1)?.id ?? ''
  const numbers = new Map(goals.map(({ id }, index) => [id, index + 1]))

  return (
    <>
      {measures.length > 0 && (
        <ul className={classes.list} aria-label={label}>
          {measures.map((measure) => (
            <MeasureRow
              key={measure.id}
              measure={measure}
              goalNumber={measure.goalId === null ? undefined : numbers.get(measure.goalId)}
              readOnly={readOnly}
            />
          ))}
        </ul>
      )}
      {!readOnly && (
        <div className={classes.newMeasure}>
          {goals.length > 0 && (
            <NativeSelect
              aria-label={`Vilket mål: ${label}`}
              data={[
                ...goals.map(({ id, text }, index) => ({ value: id, label: `Mål ${index + 1}: ${text}` })),
                { value: '', label: 'Inget mål' },
              ]}
              value={goalId}
              onChange={({ currentTarget: { value } }) => setChosen(value as Id | '')}
            />
          )}
          <WrittenLine
            label={`Ny insats: ${label}`}
            draftKey={`new-sip-measure:${plan.id}:${by}`}
            initial=""
            placeholder={placeholder}
            verb={(line) => addMeasure(plan.id, parse(line).line, goalId === '' ? null : goalId)}
            reading={(line, id) => <MeasureReading id={id} parsed={parse(line)} />}
            does="lägg till"
            place={[String(digit), `Alt+${digit}`]}
          />
        </div>
      )}
    </>
  )
}

function useParse(sipId: Id, by: MeasureBy): (line: string) => ParsedMeasure {
  const staff = useRows('staff').filter(({ putAwayAt }) => putAwayAt === null)
  const parties = useRows('parties').filter(({ putAwayAt }) => putAwayAt === null)
  const participants = useSelector(useCallback((state: State) => takingPart(state, sipId), [sipId]))
  const today = useToday()
  return (line) => parseMeasure(line, { today, staff, parties, participants, by })
}

function MeasureReading({ id, parsed: { line, missing } }: { id: string; parsed: ParsedMeasure }) {
  const { by, partyId, participantId, who, what, dueOn } = line
  const naming = useNaming()
  const name = useSelector(
    useCallback(
      (state: State) => responsibleName(state, { by, partyId, participantId, who }, naming),
      [by, partyId, participantId, who, naming],
    ),
  )
  return <LineReading id={id} who={name} what={what} dueOn={dueOn} missing={missing} />
}
