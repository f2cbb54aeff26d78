/** What the buttons of a small month are called, for those who hear them. */
export const calendarLabels = {
  nextMonth: 'Nästa månad',
  previousMonth: 'Föregående månad',
  monthLevelControl: 'Välj månad',
  nextYear: 'Nästa år',
  previousYear: 'Föregående år',
  yearLevelControl: 'Välj år',
  nextDecade: 'Nästa årtionde',
  previousDecade: 'Föregående årtionde',
}
