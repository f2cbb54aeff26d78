import { Button } from '@mantine/core'
import { savePlainFile, useRows, useSelector } from '@renderer/data'
import { tellSaved } from '@renderer/ui/document/tell-saved'
import { links } from '@renderer/ui/links'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Status } from '@renderer/ui/Status'
import { documentKindNames, DocumentKind } from '@shared/documents/kind'
import { lookOf } from '@shared/documents/look/look'
import { placeholderList } from '@shared/documents/own-template/placeholder-list'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { SettingsFrame } from './SettingsFrame'

/** Which kinds of document are made from a Word template of the organisation's own. */
export function DocumentTemplatesSection() {
  const templates = useRows('documentTemplates')
  return (
    <SettingsFrame
      section="mallar"
      facts="Ett dokument kan ha er egen Word-mall. Utan mall har det ert brevhuvud och utseende."
      actions={<SavePlaceholderList />}
    >
      <RowList label="Dokument">
        {DocumentKind.options.map((kind) => {
          const template = templates.find((each) => each.kind === kind)
          return (
            <ListRow
              key={kind}
              href={links.documentTemplate(kind)}
              title={documentKindNames[kind]}
              {...(template && { reason: template.fileName, aside: <Status tone="ok">Egen mall</Status> })}
            />
          )
        })}
      </RowList>
    </SettingsFrame>
  )
}

/** What a template may hold, as a paper for whoever edits it in Word. */
function SavePlaceholderList() {
  const look = useSelector(lookOf)
  const [organisation] = useRows('organisation')

  async function save() {
    const { renderWord } = await import('@shared/documents/word/render')
    const list = placeholderList(organisation?.name ?? '')
    tellSaved(await savePlainFile({ suggestedName: `${list.fileTitle}.docx`, bytes: await renderWord(list, look) }))
  }

  return (
    <Button
      variant="default"
      leftSection={<IconFileTypeDocx size={19} stroke={1.75} aria-hidden />}
      onClick={() => void save()}
    >
      Spara listan över fält som Word
    </Button>
  )
}
