import * as z from 'zod'

/** What somebody lives on (försörjning, `domain.md` §1). It is sealed, and decides nothing by itself. */
export const IncomeSource = z.enum([
  'sicknessBenefit',
  'activityCompensation',
  'sicknessCompensation',
  'socialAssistance',
  'unemploymentInsurance',
  'activitySupport',
  'none',
  'unknown',
])
export type IncomeSource = z.infer<typeof IncomeSource>

/** What each source of income is called on screen and paper. */
export const incomeSourceNames: Record<IncomeSource, string> = {
  sicknessBenefit: 'Sjukpenning',
  activityCompensation: 'Aktivitetsersättning',
  sicknessCompensation: 'Sjukersättning',
  socialAssistance: 'Ekonomiskt bistånd',
  unemploymentInsurance: 'A-kassa',
  activitySupport: 'Aktivitetsstöd',
  none: 'Ingen',
  unknown: 'Okänd',
}
