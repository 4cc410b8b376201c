import { LOOK, PARTS, PART_NAMES, type Address, type PartName } from './parts.ts'

/** Writes the part of an address after `#`; empty where all is as at first. */
export function formatAddress(address: Partial<Address>): string {
  const query = new URLSearchParams()
  for (const name of PART_NAMES) writePart(query, name, address)
  return query.toString()
}

function writePart<Name extends PartName>(
  query: URLSearchParams,
  name: Name,
  { [name]: value }: Pick<Partial<Address>, Name>,
): void {
  if (value !== undefined) PARTS[name].write(query, value)
}

/** Reads it; what it does not understand it leaves out. */
export function parseAddress(hash: string): Address {
  const query = new URLSearchParams(hash.replace(/^#/, ''))
  return Object.fromEntries(PART_NAMES.map((name) => [name, PARTS[name].read(query)])) as Address
}

/** Whether two addresses differ in nothing but language and theme. */
export function differInLookAlone(first: string, second: string): boolean {
  const [one, other] = [first, second].map((hash) => {
    const address = Object.entries(parseAddress(hash)).filter(([name]) => !LOOK.some((look) => look === name))
    return formatAddress(Object.fromEntries(address))
  })
  return one === other
}
