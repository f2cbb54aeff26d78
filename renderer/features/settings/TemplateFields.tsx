import { Button, Group } from '@mantine/core'
import { fromBase64, savePlainFile, useRows, useSelector, type ReadTemplate } from '@renderer/data'
import { tellSaved } from '@renderer/ui/document/tell-saved'
import { Status } from '@renderer/ui/Status'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { exampleDocument } from '@shared/documents/example-document'
import { documentKindNames, type DocumentKind } from '@shared/documents/kind'
import { lookOf } from '@shared/documents/look/look'
import { checkPlaceholders, isUsable } from '@shared/documents/own-template/check-placeholders'
import { takeTemplate } from '@shared/documents/own-template/template-verbs'
import classes from './DocumentTemplatePage.module.css'

/** A template that was read and is not used yet, and what its file is called. */
export interface ChosenTemplate {
  readonly fileName: string
  readonly read: Extract<ReadTemplate, { ok: true }>
}

interface TemplateFieldsProps {
  kind: DocumentKind
  chosen: ChosenTemplate
  /** After the template has come into use. */
  onTaken: () => void
}

/** What the fields of a template come to: those to mend first, then those that will be filled in; tried, and then used. */
export function TemplateFields({ kind, chosen: { fileName, read }, onTaken }: TemplateFieldsProps) {
  const look = useSelector(lookOf)
  const [organisation] = useRows('organisation')
  const check = checkPlaceholders(read.placeholders)
  const { missing, unknown, known } = check

  async function tryOut() {
    const { fillTemplate } = await import('@shared/documents/word/fill-template')
    const example = exampleDocument(kind, organisation?.name ?? '')
    const bytes = await fillTemplate(fromBase64(read.base64), example, look)
    tellSaved(await savePlainFile({ suggestedName: `${documentKindNames[kind]} – prov av mallen.docx`, bytes }))
  }

  async function use() {
    const input = { kind, fileName, base64: read.base64, placeholders: read.placeholders }
    if (await writeOrTell(takeTemplate(input), 'Mallen används från och med nu.')) onTaken()
  }

  return (
    <div role="status">
      <ul className={classes.found} aria-label="Fält i mallen">
        {missing.map(({ name }) => (
          <li key={name}>
            <Status tone="need">
              <Field name={name} /> saknas. Utan det följer det som dokumentet säger inte med.
            </Status>
          </li>
        ))}
        {unknown.map(({ typed, nearest }) => (
          <li key={typed}>
            <Status tone="need">
              <Field name={typed} /> finns inte.
              {nearest !== undefined && (
                <>
                  {' '}
                  Menar du <Field name={nearest} />?
                </>
              )}
            </Status>
          </li>
        ))}
        {known.map(({ name, explanation }) => (
          <li key={name}>
            <Status tone="ok">
              <Field name={name} /> {explanation}
            </Status>
          </li>
        ))}
      </ul>
      {isUsable(check) ? (
        <Group gap={8}>
          <Button onClick={() => void use()}>Använd mallen</Button>
          <Button variant="default" onClick={() => void tryOut()}>
            Prova med exempeldata
          </Button>
        </Group>
      ) : (
        <p>Rätta fälten i Word, spara och välj filen igen. Ingenting är ändrat.</p>
      )}
    </div>
  )
}

const Field = ({ name }: { name: string }) => <code className={classes.field}>{`{{${name}}}`}</code>
