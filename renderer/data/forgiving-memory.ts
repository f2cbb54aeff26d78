import type { CanaryKeepers } from './canary'

/** Browsers refuse to remember when their small memory is full. A change that the disk has is saved all the same. */
export function forgiving(memory: CanaryKeepers['memory']): CanaryKeepers['memory'] {
  return {
    getItem: (name) => memory.getItem(name),
    setItem(name, value) {
      try {
        memory.setItem(name, value)
      } catch {
        // A canary that lags behind is no fault, and the last profile is a convenience.
      }
    },
  }
}
