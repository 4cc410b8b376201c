/** The strokes of the interface's signs on a grid of 24 by 24; drawn for this project. */
export const icons = {
  back: 'M19 12H5M12 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.3 15.3L20 20',
  filter: 'M4 6h16M7 12h10M10 18h4',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  layout:
    'M12 4.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M5.5 15.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M18.5 15.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M11 8.3l-4.4 7.4M13 8.3l4.4 7.4M7.5 17.5h9',
  undo: 'M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-4',
  fold: 'M4 12h5M6 9l3 3-3 3M20 12h-5M18 9l-3 3 3 3M12 4v16',
  unfold: 'M9 12H4M7 9l-3 3 3 3M15 12h5M17 9l3 3-3 3M12 4v16',
  chain: 'M6 4v6a4 4 0 0 0 4 4h8M14 10l4 4-4 4',
  report: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7M15 3v4h4',
  open: 'M3 6h6l2 2h10v11H3zM12 17v-6M9 13l3-3 3 3',
  download: 'M12 4v11M7 10l5 5 5-5M5 20h14',
  copy: 'M9 8h10v12H9zM5 16V4h10',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M5 19l1.4-1.4M17.6 6.4L19 5',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5',
  device: 'M3 5h18v12H3zM9 21h6M12 17v4',
  language:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9s.5-6 3.5-9',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  lanes: 'M3 6h7M8 12h7M14 18h7',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  look: 'M8 4a5 5 0 1 0 0 10 5 5 0 0 0 0-10M17.5 13a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M18 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  turn: 'M5 9h12l-4-4M19 15H7l4 4',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1',
  marker: 'M4 20h16M6 15l9-9 4 4-9 9H6zM13 8l4 4',
  help: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18h.01',
  wide: 'M4 9V4h5M20 15v5h-5M4 4l7 7M20 20l-7-7',
  check: 'M5 12.5l4.5 4.5L19 7.5',
} as const

export type IconName = keyof typeof icons
