import { links } from '@renderer/ui/links'
import type { Target } from '@shared/overview/need'

/** The address of the page that something leads to. */
export function pageOf(target: Target): string {
  switch (target.page) {
    case 'cohort':
      return links.cohort(target.id)
    case 'closingDocument':
      return links.closingDocument(target.id)
    case 'meeting':
      return links.meeting(target.id)
    case 'minutes':
      return links.minutes(target.id)
    case 'case':
      return links.case(target.id)
    case 'referral':
      return links.referral(target.id)
    case 'feedback':
      return links.feedback(target.id)
    case 'action':
      return links.actions(target.id)
    case 'sip':
      return links.sip(target.id)
    case 'actions':
      return links.actions()
    case 'log':
      return links.log()
    case 'retention':
      return links.retention()
    case 'toMend':
      return links.toMend()
  }
}
