const megabyte = 1024 ** 2
const gigabyte = 1024 ** 3

/** A size as people say it: `320 MB`, `1,5 GB`. */
export function formatBytes(bytes: number): string {
  const [size, unit, decimals] = bytes < gigabyte ? [bytes / megabyte, 'MB', 0] : [bytes / gigabyte, 'GB', 1]
  return `${size.toLocaleString('sv-SE', { maximumFractionDigits: decimals })}\u00a0${unit}`
}
