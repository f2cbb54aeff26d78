import { registryNo, RegistryForm } from './registry-no'

/** Each form by an example of it. */
export const registryFormNames = Object.fromEntries(
  RegistryForm.options.map((form) => [form, registryNo({ prefix: '', form }, { year: 2027, number: 14 }).text]),
) as Readonly<Record<RegistryForm, string>>
