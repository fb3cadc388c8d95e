/** What a field takes, by its name, in English; fields that explain themselves are left out. */
export const fieldHintsEn: Readonly<Record<string, string>> = {
  year: 'The year the report is about, such as 2023.',
  reason: 'The reason is kept in the trail.',
  overrideReason: 'Counts only if you are the responsible chair. The reason is kept in the trail.',
  notes: 'One line for each note.',
  time: 'Such as 10.00.',
  place: 'Where the session is held, such as Ruang Rapat Utama.',
  scan: 'A link to the scanned file, for instance in Google Drive.',
  letterNumber:
    'The running number of your register. Separate the numbers of several letters with commas, in the order of the recipients, such as 12, 13.',
  number: 'As it is written on the receipt.',
  file: 'The template that you have changed in Word or Google Docs.',
  conflict: 'Stands in square brackets before the part.',
  chart: 'Such as 3.2, or what the figure shows.',
  name: 'Without the word for regency or city, such as Sungai Jernih.',
  province: 'Such as Sulawesi Selatan.',
  capital:
    'Printed before the date of letters: the capital of the regency. A city may leave it out.',
  areaCode: 'Four digits by the Ministry of Home Affairs, such as 9901.',
  divisions:
    'Leave it empty where the five usual divisions fit. Otherwise write the codes, such as D-KUL; D-TEK=Divisi Teknis dan Hukum; D-DATIN; D-SOS.',
  source: 'The tab that holds the old worksheet. May be left out when there is only one other tab.',
  headerRow: 'Leave it empty; needed only where the header row is not found by itself.',
  columns:
    'Leave it empty; needed only to change the pairs that were shown, such as pagu=F; kendala=-.',
  existing: 'What people have filled in stays, unless you choose to replace it.',
  person: 'The choice is kept as your own statement.',
  tab: 'Name of a tab of this workbook.',
  cell: 'Such as D14.',
};
