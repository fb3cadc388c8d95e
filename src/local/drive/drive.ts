import type { Drive } from '../../platform/drive';
import { guard } from '../guard';
import type { DriveParts } from './access';
import { createComments, createReplies } from './comments';
import { createFiles } from './files';

/** The advanced Drive service over the workspace, as one person sees it. */
export const createDrive = (parts: DriveParts): Drive =>
  guard<Drive>('Drive', {
    Files: createFiles(parts),
    Comments: createComments(parts),
    Replies: createReplies(parts),
  });
