import type { IsoDate } from '../calendar/iso-date';
import { formatDate } from '../calendar/format-date';
import { blocks, list, paragraph } from '../report/blocks';
import type { Block } from '../report/model';
import { plain } from '../report/words';
import { placeAndDate } from './blanks';
import { addressees } from './invitees';
import type { PaperBlock, PaperModel } from './model';
import { field, fieldList, numbered, numberedField, plainLines, titleLines } from './paper-parts';
import type { Session } from './session';
import { sessionFields, usualAgenda } from './session';
import type { PaperSetting } from './setting';
import { officeName, paperOf } from './setting';
import type { Participant, Signatory } from './signatory';
import { letterSignature } from './signatory';
import { closed, withoutPeriod } from './wording';

/** What an invitation to the regular plenary says. */
export interface InvitationDetails {
  /** Ready letter number, see `letterNumber`. */
  readonly number: string;
  /** Date of the letter; null while it is open. */
  readonly letterDate: IsoDate | null;
  readonly session: Session;
  readonly invitees: readonly Participant[];
  /** Points to talk about; the usual one when empty. */
  readonly agenda: readonly string[];
  readonly signatory: Signatory;
}

/** A longer agenda would push the signature off the page; it goes to an enclosure. */
const AGENDA_ON_PAGE = 6;

const isEnclosed = (agenda: readonly string[]): boolean => agenda.length > AGENDA_ON_PAGE;

/** Whoever signs the letter invites the others. */
const invitedBy = ({ name }: Signatory, invitees: readonly Participant[]): readonly Participant[] =>
  invitees.filter((one) => one.name.trim() !== name.trim());

const addressBlock = (setting: PaperSetting, details: InvitationDetails): PaperBlock => {
  const invited = invitedBy(details.signatory, details.invitees);
  const names = addressees(officeName(setting), invited);
  const shown = names.length === 0 ? [`Ketua dan Anggota ${officeName(setting)}`] : names;
  return plainLines([plain('Yth.'), ...numbered(shown), plain('di tempat')]);
};

const enclosure = (setting: PaperSetting, agenda: readonly string[]): readonly PaperBlock[] =>
  isEnclosed(agenda)
    ? [
        { kind: 'page-break' },
        titleLines(
          'LAMPIRAN UNDANGAN',
          'AGENDA RAPAT PLENO RUTIN',
          officeName(setting).toUpperCase(),
        ),
        ...blocks(
          list(
            'number',
            agenda.map((point) => plain(closed(point))),
          ),
        ),
      ]
    : [];

const request = ({ year }: PaperSetting): Block =>
  paragraph(
    plain(
      `Dalam rangka pembahasan rancangan Laporan Kinerja (LAPKIN) Tahun ${year} sebelum ditetapkan, dengan hormat kami mengundang Saudara untuk menghadiri Rapat Pleno Rutin yang akan dilaksanakan pada:`,
    ),
  );

const closing = paragraph(
  plain(
    'Mengingat pentingnya rapat tersebut, kami mengharapkan kehadiran Saudara tepat pada waktunya. Atas perhatian dan kehadiran Saudara, kami ucapkan terima kasih.',
  ),
);

const titleOf = ({ date }: Session): string =>
  `Undangan Rapat Pleno Rutin${date === null ? '' : ` ${formatDate(date)}`}`;

/** Undangan Rapat Pleno Rutin (step 5 of the SOP): an official letter on one page. */
export const invitation = (setting: PaperSetting, details: InvitationDetails): PaperModel => {
  const { session, number, letterDate } = details;
  const typed = details.agenda.map(withoutPeriod).filter((point) => point !== '');
  const agenda = typed.length === 0 ? usualAgenda(setting) : typed;
  const shown = isEnclosed(agenda) ? ['sebagaimana terlampir'] : agenda;
  return paperOf(setting, 'undangan', titleOf(session), [
    {
      kind: 'letter-opening',
      placeAndDate: placeAndDate(setting.office, letterDate),
      fields: [
        field('Nomor', number),
        field('Sifat', 'Penting'),
        field('Lampiran', isEnclosed(agenda) ? '1 (satu) berkas' : '-'),
        field('Hal', 'Undangan Rapat Pleno Rutin'),
      ],
    },
    addressBlock(setting, details),
    request(setting),
    fieldList(
      ...sessionFields(setting, session, ' sampai dengan selesai'),
      numberedField('Agenda', shown),
    ),
    closing,
    letterSignature(setting, details.signatory),
    ...enclosure(setting, agenda),
  ]);
};
