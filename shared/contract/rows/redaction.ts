import * as z from 'zod';
import { Redaction, RedactionWords } from '../../domain/materials/redaction.ts';
import type { Route } from '../route.ts';
import { EXAMINER_COMMAND, OFFICE_REFUSALS } from './commands.ts';
import { FilePath } from './shapes/files.ts';

const PATH = '/v1/examiner/calls/{callId}/applications/{applicationId}/files/{sha256}';
const REFUSALS = [...OFFICE_REFUSALS, 'review.recused', 'file.not_found'] as const;
const DECIDING = [...REFUSALS, 'redaction.not_asked', 'redaction.own_request'] as const;
const COMMAND = { ...EXAMINER_COMMAND, params: FilePath } as const;

/** How a file is made unreadable for good: one asks, another decides. */
export const redactionRoutes = {
  askRedaction: {
    ...COMMAND,
    path: `${PATH}/redaction-requests`,
    summary: {
      zh: '申请遮蔽含个人信息的文件，须另一人处理',
      en: 'Ask that a file be redacted for the personal data in it; a second person decides',
    },
    body: Redaction.pick({ data: true, reason: true }),
    refusals: [...REFUSALS, 'file.redacted', 'redaction.asked_already'],
  },
  redactFile: {
    ...COMMAND,
    path: `${PATH}/redaction`,
    summary: {
      zh: '同意遮蔽：文件不能再查看，校验码和原因留存',
      en: 'Redact what another person asked for: nobody reads it again; digest and reason stay',
    },
    refusals: DECIDING,
  },
  refuseRedaction: {
    ...COMMAND,
    path: `${PATH}/redaction-refusal`,
    summary: { zh: '不同意遮蔽，须说明理由', en: 'Leave the file as it is, with the reason' },
    body: z.strictObject({ reason: RedactionWords }),
    refusals: DECIDING,
  },
} as const satisfies Record<string, Route>;
