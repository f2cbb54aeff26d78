const side = 1418

/** A4 with margins that leave a line of some 80 letters. In twips, twentieths of a point, as Word counts: 567 are a centimetre. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: {
    top: 1247,
    bottom: 1418,
    left: side,
    right: side,
    header: 680,
    footer: 680,
  },
}

/** The width that text and tables have. */
export const textWidth = page.size.width - 2 * side
