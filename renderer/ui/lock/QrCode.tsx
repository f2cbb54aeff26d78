import encodeQR from 'qr'
import classes from './lock.module.css'

/** Four empty modules around it are what a reader needs to find it. */
const quietZone = 4

/** The dark modules as one path: a run of them in a row is one bar. */
function pathOf(modules: boolean[][]): string {
  return modules
    .flatMap((row, y) =>
      row.map((isDark, x) => {
        if (!isDark || row[x - 1]) return ''
        const end = row.indexOf(false, x)
        const width = (end === -1 ? row.length : end) - x
        return `M${x} ${y}h${width}v1h-${width}z`
      }),
    )
    .join('')
}

/** A text as a QR code, dark on white in every theme. What it says stands beside it as text, so it is hidden from readers. */
export function QrCode({ text }: { text: string }) {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone })
  return (
    <svg
      className={classes.qr}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      shapeRendering="crispEdges"
      aria-hidden
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={pathOf(modules)} fill="#000" />
    </svg>
  )
}
