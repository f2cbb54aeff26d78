import * as z from 'zod'

/** A row's identity: a UUIDv7 as text, made outside `shared/` and passed in. */
export const Id = z.uuid().brand<'Id'>()
export type Id = z.infer<typeof Id>

/** Makes a fresh id. The core has no source of chance of its own, so whoever calls a verb passes one in. */
export type NewId = () => Id
