const LITTER = /(^|\/)(__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini|\.[^/]*)(\/|$)/

/** Whether a file is one of those that systems put into folders and archives beside what people put there. */
export const isLitter = (path: string): boolean => LITTER.test(path)
