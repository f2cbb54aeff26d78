import type { AttendanceState } from './attendance'
import type { AlsoBlocks, GroupForm, SurveyPoint, Venue } from './course-conditions'
import type { SurveyState } from './enrolment'

export const groupFormNames: Record<GroupForm, string> = { fixed: 'Fast grupp', dropIn: 'Öppen grupp' }

export const venueNames: Record<Venue, string> = {
  onSite: 'På plats',
  digital: 'Digitalt',
  hybrid: 'På plats och digitalt',
}

export const surveyPointNames: Record<SurveyPoint, string> = { start: 'Vid start', half: 'Halvvägs', end: 'Vid slut' }

export const surveyStates: Record<SurveyState, string> = {
  notHandedOut: 'Inte utdelad',
  handedOut: 'Utdelad',
  answered: 'Besvarad',
}

export const alsoBlocksNames: Record<AlsoBlocks, string> = {
  schoolBreak: 'Lov',
  bridgeDay: 'Klämdagar',
  halfDay: 'Kortare dagar',
}

/** What each state of attendance is called, in the order that a form offers them. */
export const attendanceStates: Record<AttendanceState, string> = {
  present: 'Närvarande',
  late: 'Försenad',
  part: 'Del av tillfället',
  excused: 'Giltig frånvaro',
  sick: 'Sjuk',
  unexcused: 'Ogiltig frånvaro',
  notCalled: 'Inte kallad',
}

/** The texts of a slutdokumentation, in the order that they stand on paper and in the form. */
export const closingTextNames = {
  activities: 'Genomförda aktiviteter',
  goals: 'Mål och måluppfyllelse',
  abilities: 'Förmågor och begränsningar i aktivitet',
  support: 'Stöd som fungerat',
  ownView: 'Deltagarens egen bild',
  furtherMeasures: 'Bedömning av fortsatta insatser',
  remainingNeeds: 'Kvarstående behov och vem som tar vid',
  occupationAfter: 'Sysselsättning och försörjning efter kursen',
  recommendation: 'Rekommendation',
} as const
