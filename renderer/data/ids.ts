import type { Id } from '@shared/record/id'
import { v7 } from 'uuid'

/** A fresh UUIDv7: random, and rising with time, so that rows sorted by id stand in the order they were made. */
export function newId(): Id {
  return v7() as Id
}
