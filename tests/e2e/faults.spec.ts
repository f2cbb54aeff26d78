import { expect, test } from '@playwright/test'
import { figures } from '../faults/figures'
import { runFigure } from '../faults/run/run-figure'

/** Those that need no browser are held by unit tests that call the same code. */
const inBrowser = ['F1', 'F2', 'F3', 'F4', 'F7', 'F8', 'F9', 'F16']

for (const figure of figures.filter(({ name }) => inBrowser.includes(name))) {
  test(`${figure.name} holds on a small count`, async () => {
    const said: string[] = []
    const verdict = await runFigure(figure, { size: 'short', anew: false, say: (line) => said.push(line) })
    test.info().skip(verdict.kind === 'notRun', verdict.kind === 'notRun' ? verdict.why : '')
    expect(verdict.kind, said.join('\n')).toBe('holds')
  })
}
