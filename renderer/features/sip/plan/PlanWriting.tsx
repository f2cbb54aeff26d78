import { Section } from '@renderer/ui/Section'
import { Kbd } from '@mantine/core'
import type { SipPlan } from '@shared/sip/plan'
import { EstablishPanel } from './EstablishPanel'
import { GoalList } from './GoalList'
import { MeasureList } from './MeasureList'
import { PlanFollowUp, PlanResponsibility } from './PlanRoles'
import { PlanText } from './PlanText'
import { usePlaceKeys } from './use-place-keys'

/** The plan in the order that the meeting takes it: the person's own words first, the day of the follow-up last. */
export function PlanWriting({ plan, readOnly }: { plan: SipPlan; readOnly: boolean }) {
  usePlaceKeys()
  const shared = { planId: plan.id, readOnly }
  const measures = { plan, readOnly }
  return (
    <>
      <PlanText {...shared} field="importantToMe" label="Vad är viktigt för mig" digit={1} />
      <PlanText {...shared} field="situation" label="Nuläge" digit={2} />
      <Section title="Mål" action={<Key digit={3} />}>
        <GoalList planId={plan.id} readOnly={readOnly} />
      </Section>
      <Section title="Insatser" action={<Key digit={4} />}>
        <MeasureList
          {...measures}
          by="party"
          label="Insatser"
          placeholder="Lena bokar en fast kontakt senast 12 mars"
          digit={4}
        />
      </Section>
      <Section title="Det jag gör själv" action={<Key digit={5} />}>
        <MeasureList
          {...measures}
          by="person"
          label="Det jag gör själv"
          placeholder="Går till sömnskolan senast 31 mars"
          digit={5}
        />
      </Section>
      <Section title="Det andra gör" action={<Key digit={6} />}>
        <MeasureList
          {...measures}
          by="other"
          label="Det andra gör"
          placeholder="Brodern: skjutsar till vårdcentralen senast 5 mars"
          digit={6}
        />
      </Section>
      <Section title="Ansvar" action={<Key digit={7} />}>
        <PlanResponsibility plan={plan} readOnly={readOnly} />
      </Section>
      <Section title="Om läget försämras, och om någon tycker annorlunda">
        <PlanText {...shared} field="ifWorse" label="Om läget försämras" digit={8} small />
        <PlanText {...shared} field="differingOpinion" label="Avvikande mening" small />
      </Section>
      <Section title="Uppföljning" action={<Key digit={9} />}>
        <PlanFollowUp plan={plan} readOnly={readOnly} />
        <PlanText {...shared} field="copyTo" label="Kopia till" small />
      </Section>
      {!readOnly && (
        <Section title="Upprätta planen">
          <EstablishPanel plan={plan} />
        </Section>
      )}
    </>
  )
}

const Key = ({ digit }: { digit: number }) => <Kbd aria-hidden>Alt {digit}</Kbd>
