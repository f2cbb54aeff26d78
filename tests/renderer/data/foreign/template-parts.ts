import type { ZipPart } from '@tests/tools/zip'

const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordMain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

const xml = (content: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`

export const relation = (type: string, target: string, more = '') =>
  `<Relationship Id="rId9" Type="${office}/${type}" Target="${target}" ${more}/>`

interface Changes {
  /** The content type of the main part. */
  mainType?: string
  /** XML in the body, before its placeholders. */
  body?: string
  /** Relationships of the main part. */
  links?: string
  /** In the place of the main part's beginning. */
  head?: string
  parts?: readonly ZipPart[]
}

/** The parts of a small Word document with two placeholders, one split over runs, changed as a test needs it. */
export function templateParts({
  mainType = wordMain,
  body = '',
  links = '',
  head = '',
  parts = [],
}: Changes = {}): ZipPart[] {
  return [
    {
      name: '[Content_Types].xml',
      content: xml(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
      ),
    },
    {
      name: '_rels/.rels',
      content: xml(
        `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: xml(`<Relationships xmlns="${relations}">${links}</Relationships>`),
    },
    {
      name: 'word/document.xml',
      content: xml(
        `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"><w:body>${body}<w:p><w:r><w:t>{{ti</w:t></w:r><w:r><w:t>tel}}</w:t></w:r></w:p><w:p><w:r><w:t>{{innehall}}</w:t></w:r></w:p></w:body></w:document>`,
      ),
    },
    ...parts,
  ]
}
