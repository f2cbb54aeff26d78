import { BorderStyle, Paragraph, TableCell, TableLayoutType, TableRow, WidthType, type IBorderOptions } from 'docx'
import type { Column, Table } from '../model'
import { DescribedTable } from './described-table'
import { style } from './styles'
import { withSymbol } from './symbol'

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hairline: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: 'BEBAB3' }
const underHeader: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: '23201D' }

/** Cells begin at the text's own left edge. */
const cellMargins = { left: 0, right: 140 }

/** A table with a header row that repeats on each page, rows that do not split, fixed columns and alternative text. */
export function tableOf({ caption, description, columns, rows }: Table, width: number): DescribedTable {
  const columnWidths = widthsOf(columns, width)
  return new DescribedTable({
    caption,
    description,
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    tableLook: { firstRow: true, noVBand: true, noHBand: true },
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: hairline,
      insideHorizontal: hairline,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(
          ({ title }, column) =>
            new TableCell({
              width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
              borders: { bottom: underHeader },
              children: [new Paragraph({ text: title, style: style.columnTitle })],
            }),
        ),
      }),
      ...rows.map((row) => bodyRow(row, columns, columnWidths)),
    ],
  })
}

function bodyRow(texts: readonly string[], columns: readonly Column[], columnWidths: readonly number[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: texts.map(
      (text, column) =>
        new TableCell({
          width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
          children: [new Paragraph({ ...withSymbol(text, columns[column]?.symbol), style: style.cell })],
        }),
    ),
  })
}

/** The columns' widths in whole twips; what the division leaves over goes to the last one. */
function widthsOf(columns: readonly Column[], all: number): number[] {
  const widths = columns.map(({ share }) => Math.floor((all * share) / 100))
  const rest = all - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, column) => (column === widths.length - 1 ? width + rest : width))
}
