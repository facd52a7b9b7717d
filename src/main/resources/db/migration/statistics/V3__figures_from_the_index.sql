-- The figures of one indicator lie side by side in this index, year by year, with all that a picture shows of them: without
-- the last two columns each line of it leads to a page of the table of its own, eleven thousand for all states over all years.
drop index observation_by_year;
create index observation_by_year on observation (indicator_id, observed_year, area_id, observed_value);
