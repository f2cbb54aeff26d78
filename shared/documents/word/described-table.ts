import { StringValueElement, Table, XmlComponent, type ITableOptions } from 'docx'

/** Docx's table with the alternative text that screen readers tell; docx itself has no option for it. */
export class DescribedTable extends Table {
  constructor({ caption, description, ...options }: ITableOptions & { caption: string; description: string }) {
    super(options)
    const properties = this.root.find(
      (part): part is XmlComponent => part instanceof XmlComponent && part['rootKey'] === 'w:tblPr',
    )
    properties?.['root'].push(
      new StringValueElement('w:tblCaption', caption),
      new StringValueElement('w:tblDescription', description),
    )
  }
}
