/** Which UTF-16 a text is in: as its byte-order mark says, else as every second byte tells; null where it is in none. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return highBytesOf(bytes.subarray(0, 4096))
}

/** Arabic in UTF-16 has 0x06 in every second byte, Latin 0x00: which ones they are tells the order. */
function highBytesOf(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const shareOf = (offset: 0 | 1): number => {
    const high = sample.filter((byte, index) => index % 2 === offset && (byte === 0 || byte === 6))
    return high.length / (sample.length / 2)
  }
  if (shareOf(1) > 0.7) return 'utf-16le'
  return shareOf(0) > 0.7 ? 'utf-16be' : null
}
