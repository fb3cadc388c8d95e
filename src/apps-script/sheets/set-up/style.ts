/** Colors and sizes of the workbook: sober, readable in print, input told apart from what is computed. */
export const style = {
  heading: '#7a1f1f',
  purpose: '#5f5f5f',
  practice: '#c00000',
  tableTitle: '#3d3d3d',
  headerFill: '#7a1f1f',
  headerText: '#ffffff',
  /** Cells that the add-on fills or computes. */
  lockedFill: '#ededed',
  lockedText: '#4a4a4a',
  totalFill: '#f3e3c7',
  /** Every second row of the cells that people fill. */
  bandFill: '#fdf6e9',
  border: '#c8c8c8',
  statusSent: '#d9ead3',
  statusReturned: '#fce5cd',
  statusLocked: '#d9d9d9',
  tones: { done: '#d9ead3', busy: '#d6e4f5', late: '#f4c7c3', returned: '#fce5cd' },
  headerHeightPx: 46,
  headingSize: 14,
} as const;
