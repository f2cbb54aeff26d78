import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { run as writePapers } from './papers'

/** Debian's own stands second: another python3 before it on the path seldom has python-docx. */
const pythons = ['python3', '/usr/bin/python3']

/** Reads a file with python-docx: a line of what it found, and lines that begin with `FAULT` for what is missing. */
const reader = `
import sys, docx
from docx.oxml.ns import qn
paper = docx.Document(sys.argv[1])
styles = [paragraph.style.name for paragraph in paper.paragraphs]
headings = [style for style in styles if style.startswith('Heading')]
def header(table): return table.rows[0]._tr.find(qn('w:trPr') + '/' + qn('w:tblHeader')) is not None
core, language = paper.core_properties, paper.styles.element.find('.//' + qn('w:docDefaults') + '//' + qn('w:lang'))
print(len(headings), 'headings,', len(paper.tables), 'tables:', core.title, '/', core.author)
faults = []
if 'Title' not in styles: faults.append('no title in its style')
if not all(map(header, paper.tables)): faults.append('a table without a header row')
if not core.title: faults.append('no title among the properties')
if not core.author: faults.append('no author among the properties')
if language is None or language.get(qn('w:val')) != 'sv-SE': faults.append('not in Swedish')
for fault in faults: print('FAULT', sys.argv[1] + ':', fault)
`

/**
 * `npm run tool -- read-papers FOLDER` writes one Word file of each kind, as `papers` does, and reads them as others would:
 * python-docx tells headings, tables, header rows and properties, and LibreOffice makes a PDF of each. Says which of the two
 * this computer has not, and ends with 1 when a file fails.
 */
export async function run([folder = 'test-results/papers']: string[]): Promise<void> {
  await writePapers([folder])
  const papers = (await readdir(folder)).filter((name) => name.endsWith('.docx')).map((name) => path.join(folder, name))
  const faults = [...readByPython(papers), ...(await convert(papers))]
  for (const fault of faults) console.error(fault)
  console.log(`${papers.length} papers, ${faults.length} faults.`)
  if (faults.length > 0) process.exitCode = 1
}

function readByPython(papers: readonly string[]): string[] {
  const python = pythons.find((program) => spawnSync(program, ['-c', 'import docx']).status === 0)
  if (python === undefined) return missing('python-docx')
  return papers.flatMap((paper) => {
    const { status, stdout, stderr } = spawnSync(python, ['-c', reader, paper], { encoding: 'utf8' })
    if (status !== 0) return [`${paper}: python-docx cannot read it. ${stderr}`]
    const lines = stdout.trim().split('\n')
    console.log(lines.filter((line) => !line.startsWith('FAULT')).join('\n'))
    return lines.filter((line) => line.startsWith('FAULT')).map((line) => line.slice('FAULT '.length))
  })
}

async function convert(papers: readonly string[]): Promise<string[]> {
  if (spawnSync('soffice', ['--version']).status !== 0) return missing('LibreOffice')
  const folder = await mkdtemp(path.join(tmpdir(), 'radrum-papers-'))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...papers])
  const made = new Set(await readdir(folder))
  await rm(folder, { recursive: true, force: true })
  return papers
    .filter((paper) => !made.has(`${path.basename(paper, '.docx')}.pdf`))
    .map((paper) => `${paper}: LibreOffice makes no PDF of it.`)
}

function missing(program: string): [] {
  console.log(`Not read by ${program}: this computer does not have it.`)
  return []
}
