-- The list of all figures sorted by value: a page of it is a short range of this index. The area tells which figures are of states.
create index observation_by_value on observation (observed_value, area_id);

-- Made anew after the primary key, this key rests on that: in H2 it had an index of its own, to be kept up to date for every figure.
alter table observation drop constraint observation_area;
alter table observation add constraint observation_area foreign key (area_id) references area (id);
