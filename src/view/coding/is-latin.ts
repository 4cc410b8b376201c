/** Whether a name is written in Latin letters, or in none of any script. */
export const isLatin = (name: string): boolean => /^[\p{Script=Latin}\P{L}]*$/u.test(name)
