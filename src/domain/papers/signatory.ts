import type { Person, Role, Signer } from '../office/office';
import type { Signature } from '../report/model';
import { DOTS } from './blanks';
import type { PaperSetting } from './setting';
import { officeName } from './setting';

/** Who signs a paper of the office. NIP is empty for commissioners, `acting` for the holder of the post. */
export type Signatory = Pick<Signer, 'position' | 'name' | 'nip' | 'acting'>;

/** Somebody who takes part in a session, as the roster knows them. */
export type Participant = Pick<Person, 'id' | 'name' | 'position' | 'nip' | 'roles'>;

/** The post above a signature: a bare `Ketua` gets the name of the office, `Plh.` and `Plt.` stand first. */
const postOf = (setting: PaperSetting, { position, acting }: Signatory): string => {
  const typed = position.trim();
  const post = typed === '' || typed.includes(' ') ? typed : `${typed} ${officeName(setting)}`;
  return `${acting} ${post || DOTS}`.trim();
};

/** Longest post that stands on one line of half a page. */
const LONGEST_LINE = 34;

/** The post with its comma; a long one is parted before the name of the office. */
export const postLines = (setting: PaperSetting, signatory: Signatory): readonly string[] => {
  const post = postOf(setting, signatory);
  const office = officeName(setting);
  const short = post.length <= LONGEST_LINE || !post.endsWith(` ${office}`);
  return short ? [`${post},`] : [post.slice(0, -office.length - 1), `${office},`];
};

/** Commissioners have no NIP; the Sekretaris, a civil servant, always has one. */
export const nipOf = ({ position, nip }: Pick<Signatory, 'position' | 'nip'>): string =>
  nip.trim() === '' && /^sekretaris\b/iu.test(position.trim()) ? DOTS : nip.trim();

/** The signature at the end of a letter, on the right; place and date stand at its head. */
export const letterSignature = (setting: PaperSetting, signatory: Signatory): Signature => ({
  kind: 'signature',
  placeAndDate: '',
  position: postLines(setting, signatory),
  name: signatory.name,
  nip: nipOf(signatory),
});

/** First person of the roster with a role, or null. */
export const holderOf = <P extends Pick<Person, 'roles'>>(
  people: readonly P[],
  role: Role,
): P | null => people.find((one) => one.roles.includes(role)) ?? null;
