import { ReportPage } from './report-page.tsx';
import { ReportsPage } from './reports-page.tsx';

/** What changed rules make of what was filed, and one such report, in the room of each who reads them. */
export const ExaminersReports = () => <ReportsPage as="examiner" />;
export const ExaminersReport = () => <ReportPage as="examiner" />;
export const DecidersReports = () => <ReportsPage as="decider" />;
export const DecidersReport = () => <ReportPage as="decider" />;
