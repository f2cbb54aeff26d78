const kilobyte = 1024
const megabyte = 1024 ** 2
const gigabyte = 1024 ** 3

/** A size as people say it: `24 kB`, `320 MB`, `1,5 GB`. */
export function formatBytes(bytes: number): string {
  const [size, unit, decimals] =
    bytes < megabyte
      ? [bytes / kilobyte, 'kB', 0]
      : bytes < gigabyte
        ? [bytes / megabyte, 'MB', 0]
        : [bytes / gigabyte, 'GB', 1]
  return `${size.toLocaleString('sv-SE', { maximumFractionDigits: decimals })}\u00a0${unit}`
}
