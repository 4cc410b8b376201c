/** How much of what the browser grants is taken. */
export interface StorageRoom {
  /** Bytes, about. */
  readonly used: number
  readonly granted: number
  /** Whether the browser leaves it where the disk gets full, instead of clearing it. */
  readonly isLasting: boolean
}

/** Null where the browser does not tell. */
export async function storageRoom(): Promise<StorageRoom | null> {
  try {
    const [{ usage, quota }, isLasting] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ])
    return usage === undefined || quota === undefined ? null : { used: usage, granted: quota, isLasting }
  } catch {
    return null
  }
}

/** Asks the browser to leave what is kept where the disk gets full; it may ask the person, and may refuse. */
export async function askToLast(): Promise<void> {
  await navigator.storage.persist().catch(() => false)
}
