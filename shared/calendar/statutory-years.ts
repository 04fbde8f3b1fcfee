import y2018 from 'chinese-days/dist/years/2018.json' with { type: 'json' };
import y2019 from 'chinese-days/dist/years/2019.json' with { type: 'json' };
import y2020 from 'chinese-days/dist/years/2020.json' with { type: 'json' };
import y2021 from 'chinese-days/dist/years/2021.json' with { type: 'json' };
import y2022 from 'chinese-days/dist/years/2022.json' with { type: 'json' };
import y2023 from 'chinese-days/dist/years/2023.json' with { type: 'json' };
import y2024 from 'chinese-days/dist/years/2024.json' with { type: 'json' };
import y2025 from 'chinese-days/dist/years/2025.json' with { type: 'json' };
import y2026 from 'chinese-days/dist/years/2026.json' with { type: 'json' };

// year by year, since the whole of the package would bundle to twice as much; a test finds a year
// that the package has and this list has not
const YEARS = [y2018, y2019, y2020, y2021, y2022, y2023, y2024, y2025, y2026];

/** What is known of the statutory calendar, as plain data. */
export interface StatutoryYears {
  /** The first and the last year that are known. */
  readonly first: number;
  readonly last: number;
  /** Days off by the State Council's yearly notice; also those that fall on a weekend. */
  readonly holidays: readonly string[];
  /** Saturdays and Sundays on which offices work for a longer holiday (调休). */
  readonly makeUpDays: readonly string[];
}

/** Read off the package. Bundling puts its answer in the place of this module. */
export function statutoryYears(): StatutoryYears {
  return {
    first: 2018,
    last: 2018 + YEARS.length - 1,
    holidays: YEARS.flatMap(({ holidays }) => Object.keys(holidays)),
    makeUpDays: YEARS.flatMap(({ workdays }) => Object.keys(workdays)),
  };
}
