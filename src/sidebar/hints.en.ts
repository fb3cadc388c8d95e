/** What helps before an action is run, by its name, in English. */
export const hintsEn: Readonly<Record<string, string>> = {
  'record-plenary':
    'Fill in the tab Pleno first: date, attendance, decisions and corrections. This action records it and writes the minutes.',
  'decide-review':
    'Fill in the tab Checklist Reviu for this report first. Open comments must be settled or given a reason.',
  'log-reviews': 'Comments and suggestions in Google Docs are copied into the tab Log Reviu.',
  'generate-draft':
    'Two documents are made in your Google Drive. Where a draft exists you are asked before a new version is made; to bring in new figures only, refresh the draft.',
  'refresh-draft':
    'What would change is shown first; nothing is written before you agree. Sentences, comments and formats that people made stay.',
  finalise:
    'Once final, the document is locked and fingerprints of its text and data are recorded. Later changes will show.',
  'stamp-copies': 'Select the rows of the copies on the tab first if only some are to be stamped.',
  'stamp-submission':
    'The copy for KPU RI goes through the provincial office. The archive copy stays in the office.',
  'import-worksheet':
    'Paste or upload the old worksheet as a tab of this workbook. What would be written is shown first and can be undone.',
  'revise-agreement':
    'Change the tab Perjanjian Kinerja first, then record date and reason of the change here.',
  'start-next-year':
    'First make a copy of the finished workbook with File → Make a copy, then run this action inside the copy.',
  'found-office':
    'Answer what you know; the rest can be filled in on the tab Pengaturan. Then fill in the tab Peran.',
  'load-template': 'The file is checked first; unknown and missing tags are named.',
};
