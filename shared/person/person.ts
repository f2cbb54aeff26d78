import * as z from 'zod'
import { row } from '../record/row'

export const Gender = z.enum(['woman', 'man', 'other', 'unknown'])
export type Gender = z.infer<typeof Gender>

/**
 * A participant: a code, kön and födelseår. The name is optional and everything here is sealed at rest. With skyddad
 * identitet a person is the code and nothing else (`domain.md` §2.6).
 */
export const Person = row({
  code: z.string(),
  gender: Gender,
  birthYear: z.number().int().nullable(),
  name: z.string(),
  protectedIdentity: z.boolean(),
})
export type Person = z.infer<typeof Person>
