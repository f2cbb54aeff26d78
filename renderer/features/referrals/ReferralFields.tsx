import { PageForm } from '@renderer/ui/PageForm'
import type { VerbForm } from '@renderer/ui/use-verb-form'
import type { Id } from '@shared/record/id'
import { Section } from '@renderer/ui/Section'
import type { ReferralInput } from '@shared/team/referral/input'
import { RareFields } from './RareFields'
import { ReferrerFields } from './ReferrerFields'
import { SubjectFields } from './SubjectFields'
import { ReferralText } from './ReferralText'
import { SituationFields } from './SituationFields'
import classes from './referrals.module.css'

/** The form that the page's button sends. */
export const referralFormId = 'referral-form'

interface ReferralFieldsProps {
  verbForm: VerbForm<ReferralInput>
  setPerson: (personId: Id | null) => void
}

/** All that a remiss says, in the order of a paper form; what few forms have stands folded at the end. */
export function ReferralFields({ verbForm, setPerson }: ReferralFieldsProps) {
  const { form } = verbForm
  return (
    <PageForm verbForm={verbForm} id={referralFormId}>
      <Section title="Från vem">
        <div className={classes.group}>
          <ReferrerFields form={form} />
        </div>
      </Section>
      <Section title="Vem det gäller">
        <div className={classes.group}>
          <SubjectFields form={form} setPerson={setPerson} />
        </div>
      </Section>
      <Section title="Vad det gäller">
        <div className={classes.group}>
          <ReferralText form={form} text="question" description="Vad ska teamet svara på?" rows={2} />
          <ReferralText form={form} text="goal" rows={2} />
          <ReferralText
            form={form}
            text="background"
            description="Arbete eller studier, vad hälsan gör möjligt, boende och ekonomi."
            rows={4}
          />
          <SituationFields form={form} />
          <ReferralText form={form} text="earlierMeasures" description="Vad, hos vilken part och när." rows={3} />
          <ReferralText form={form} text="ownWish" description="Gärna med personens egna ord." rows={2} />
        </div>
      </Section>
      <RareFields form={form} />
    </PageForm>
  )
}
