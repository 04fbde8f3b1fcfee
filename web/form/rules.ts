// oxlint-disable-next-line import/no-unassigned-import -- it must come before any schema is made
import './no-evaluation.ts';

export { assess } from '../../shared/rules/judging/assess.ts';
