import type { SettingsSection } from '@renderer/ui/links'
import type { ComponentType } from 'react'
import { AbsencesSection } from './AbsencesSection'
import { AppearanceSection } from './AppearanceSection'
import { BackupsSection } from './BackupsSection'
import { ClosedDaysSection } from './ClosedDaysSection'
import { CriteriaSection } from './CriteriaSection'
import { DataHealthSection } from './DataHealthSection'
import { DocumentLookSection } from './DocumentLookSection'
import { DocumentTemplatesSection } from './DocumentTemplatesSection'
import { LawsSection } from './LawsSection'
import { LockSection } from './LockSection'
import { LogSection } from './LogSection'
import { OrganisationSection } from './OrganisationSection'
import { OutcomeKindsSection } from './OutcomeKindsSection'
import { PartiesSection } from './PartiesSection'
import { RegistrySeriesSection } from './RegistrySeriesSection'
import { RetentionSection } from './RetentionSection'
import { RoomsSection } from './RoomsSection'
import { SignaturesSection } from './SignaturesSection'
import { SipSection } from './SipSection'
import { StaffSection } from './StaffSection'
import { TemplatesSection } from './TemplatesSection'
import { UserSection } from './UserSection'

const sections: Record<SettingsSection, ComponentType> = {
  organisation: OrganisationSection,
  dokument: DocumentLookSection,
  mallar: DocumentTemplatesSection,
  lagrum: LawsSection,
  sip: SipSection,
  diarienummer: RegistrySeriesSection,
  underskrifter: SignaturesSection,
  parter: PartiesSection,
  personal: StaffSection,
  lokaler: RoomsSection,
  franvaro: AbsencesSection,
  kursmallar: TemplatesSection,
  vagval: OutcomeKindsSection,
  kriterier: CriteriaSection,
  'lediga-dagar': ClosedDaysSection,
  las: LockSection,
  sakerhetskopior: BackupsSection,
  anvandare: UserSection,
  logg: LogSection,
  gallring: RetentionSection,
  datahalsa: DataHealthSection,
  utseende: AppearanceSection,
}

/** Inställningar: one section at a time, the first one when the address names none that exists. */
export function SettingsPage({ section = '' }: { section?: string }) {
  const Section = section in sections ? sections[section as SettingsSection] : OrganisationSection
  return <Section />
}
