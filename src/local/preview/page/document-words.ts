/** What the page around a document says. */
export interface DocumentWords {
  readonly loading: string;
  readonly person: string;
  readonly text: string;
  readonly discussion: string;
  readonly nothing: string;
  readonly howTo: string;
  readonly frozen: string;
  readonly quote: string;
  readonly comment: string;
  readonly suggest: string;
  readonly edit: string;
  readonly commentText: string;
  readonly newText: string;
  readonly send: string;
  readonly cancel: string;
  readonly reply: string;
  readonly replyText: string;
  readonly resolve: string;
  readonly reopen: string;
  readonly resolved: string;
  readonly suggestion: string;
  readonly accept: string;
  readonly reject: string;
  readonly gone: string;
}

const indonesian: DocumentWords = {
  loading: 'Membuka dokumen …',
  person: 'Bertindak sebagai',
  text: 'Naskah',
  discussion: 'Komentar dan saran',
  nothing: 'Belum ada komentar atau saran.',
  howTo: 'Sorot kata-kata di naskah untuk mengomentari, menyarankan, atau mengubahnya.',
  frozen: 'Dokumen ini final dan dibekukan; isinya tidak dapat diubah.',
  quote: 'Teks yang disorot',
  comment: 'Komentari',
  suggest: 'Sarankan',
  edit: 'Ubah',
  commentText: 'Komentar',
  newText: 'Teks pengganti',
  send: 'Simpan',
  cancel: 'Batal',
  reply: 'Balas',
  replyText: 'Balasan',
  resolve: 'Tandai selesai',
  reopen: 'Buka kembali',
  resolved: 'Selesai',
  suggestion: 'Saran',
  accept: 'Terima',
  reject: 'Tolak',
  gone: 'Program pratinjau tidak menjawab. Jalankan kembali "npm start", lalu muat ulang halaman ini.',
};

const english: DocumentWords = {
  loading: 'Opening the document …',
  person: 'Acting as',
  text: 'Text',
  discussion: 'Comments and suggestions',
  nothing: 'No comments or suggestions yet.',
  howTo: 'Select words in the text to comment on them, suggest others or change them.',
  frozen: 'This document is final and frozen; its content cannot be changed.',
  quote: 'Selected text',
  comment: 'Comment',
  suggest: 'Suggest',
  edit: 'Change',
  commentText: 'Comment',
  newText: 'Other words',
  send: 'Save',
  cancel: 'Cancel',
  reply: 'Reply',
  replyText: 'Reply',
  resolve: 'Mark as resolved',
  reopen: 'Reopen',
  resolved: 'Resolved',
  suggestion: 'Suggestion',
  accept: 'Accept',
  reject: 'Reject',
  gone: 'The preview program does not answer. Run "npm start" again, then reload this page.',
};

/** The words of one language. */
export const documentWordsOf = (locale: 'id' | 'en'): DocumentWords =>
  locale === 'id' ? indonesian : english;
