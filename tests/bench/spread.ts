/** The middle and the slowest of some times: `median 41, p95 66`. */
export function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
  return `median ${at(0.5).toFixed(1)}, p95 ${at(0.95).toFixed(1)}`
}
