-- The figures of one indicator lie side by side in this index, year by year, with all that a picture shows of them: without
-- the last two columns each line of it leads to a page of the table of its own, eleven thousand for all states over all years.
alter table observation drop constraint observation_indicator;
drop index observation_by_year;
create index observation_by_year on observation (indicator_id, observed_year, area_id, observed_value);
-- The key comes after the index: it then needs none of its own, which H2 would keep up to date for every figure.
alter table observation add constraint observation_indicator foreign key (indicator_id) references indicator (id);
