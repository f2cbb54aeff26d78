import type { Cases } from './cases'
import type { Given } from './defaults'
import type { Organisation } from './organisation'
import type { World } from './world'

/** What the parties have told, before the meeting of 23 February, of what they have done in two cases. The region has not yet. */
export function addPreparations(
  world: World,
  { parties: { af, fk, haninge } }: Organisation,
  { sleep, withoutRegion }: Cases,
): void {
  const add = (caseId: string, partyId: string, fields: Omit<Given<'preparations'>, 'caseId' | 'partyId'>) =>
    world.add('preparations', { caseId, partyId, ...fields })

  add(sleep.id, af.id, {
    measure: 'Arbetsträning på lager',
    period: 'hösten 2025',
    result: 'Avbröts efter tre veckor, resan tog 80 minuter.',
  })
  add(sleep.id, af.id, { measure: 'SE-handledare', period: 'våren 2026', result: 'Kontakten är pausad.' })
  add(sleep.id, fk.id, { measure: 'Sjukpenning på halvtid', period: 'sedan mars 2024' })
  add(sleep.id, fk.id, {
    measure: 'Avstämningsmöte',
    period: 'november 2026',
    result: 'Förstärkt samarbete föreslaget.',
  })
  add(sleep.id, haninge.id, {
    measure: 'roa, tolv veckor',
    period: '2025–2026',
    result: 'Genomförd, 21 av 24 tillfällen.',
  })
  add(withoutRegion.id, af.id, { measure: 'SE-handledare', period: 'sedan oktober 2026' })
  add(withoutRegion.id, fk.id, { measure: 'Inga tidigare insatser' })
}
