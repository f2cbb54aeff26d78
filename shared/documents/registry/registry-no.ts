import * as z from 'zod'

/** How a dnr is written after its prefix. */
export const RegistryForm = z.enum(['dash', 'slash', 'numberFirst'])
export type RegistryForm = z.infer<typeof RegistryForm>

/** A dnr that a document has for good, as it was written when it got it. */
export const RegistryNo = z.strictObject({
  year: z.number().int(),
  number: z.number().int().positive(),
  text: z.string(),
})
export type RegistryNo = z.infer<typeof RegistryNo>

/** As `SF 2027-014`. A number has three digits, and more when the year needs them. */
export function registryNo(
  { prefix, form }: { readonly prefix: string; readonly form: RegistryForm },
  { year, number }: Pick<RegistryNo, 'year' | 'number'>,
): RegistryNo {
  const digits = String(number).padStart(3, '0')
  const written = { dash: `${year}-${digits}`, slash: `${year}/${digits}`, numberFirst: `${digits}/${year}` }[form]
  return { year, number, text: [prefix, written].filter(Boolean).join(' ') }
}
