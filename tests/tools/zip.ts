import { crc32, deflateRawSync } from 'node:zlib'

/** A part of a zip that a test makes; what its directory says may be made to lie. */
export interface ZipPart {
  readonly name: string
  readonly content: string | Buffer
  readonly toldSize?: number
  readonly isEncrypted?: boolean
}

const number = (value: number, bytes: 2 | 4) => {
  const buffer = Buffer.alloc(bytes)
  if (bytes === 2) buffer.writeUInt16LE(value)
  else buffer.writeUInt32LE(value)
  return buffer
}

/** A zip of the parts, made by hand so that it can be made wrong. */
export function zip(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, toldSize, isEncrypted } of parts) {
    const raw = Buffer.from(content)
    const packed = deflateRawSync(raw)
    const title = Buffer.from(name)
    const common = [
      number(20, 2),
      number(isEncrypted ? 1 : 0, 2),
      number(8, 2),
      number(0, 4),
      number(crc32(raw), 4),
      number(packed.length, 4),
      number(toldSize ?? raw.length, 4),
      number(title.length, 2),
      number(0, 2),
    ]
    const local = Buffer.concat([number(0x04034b50, 4), ...common, title, packed])
    directory.push(
      Buffer.concat([number(0x02014b50, 4), number(20, 2), ...common, Buffer.alloc(10), number(at, 4), title]),
    )
    locals.push(local)
    at += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.concat([
    number(0x06054b50, 4),
    Buffer.alloc(4),
    number(parts.length, 2),
    number(parts.length, 2),
    number(list.length, 4),
    number(at, 4),
    number(0, 2),
  ])
  return new Uint8Array(Buffer.concat([...locals, list, end]))
}

const sheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of an .xlsx with one sheet, whose cells are given as their XML. */
export function xlsxParts(rows: string, extra: readonly ZipPart[] = []): ZipPart[] {
  const xml = (content: string) => `<?xml version="1.0" encoding="UTF-8"?>${content}`
  return [
    {
      name: '[Content_Types].xml',
      content: xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    },
    {
      name: 'xl/workbook.xml',
      content: xml(
        `<workbook xmlns="${sheetNamespace}" xmlns:r="${officeRelations}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: xml(
        `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${officeRelations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: xml(`<worksheet xmlns="${sheetNamespace}"><sheetData>${rows}</sheetData></worksheet>`),
    },
    ...extra,
  ]
}
