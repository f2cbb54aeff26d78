/**
 * A personnummer as people write it: six or eight digits that are a date, and four more. A samordningsnummer adds 60 to
 * the day.
 */
export const personnummer =
  /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])\s?[-–+]?\s?\d{4}(?!\d)/
