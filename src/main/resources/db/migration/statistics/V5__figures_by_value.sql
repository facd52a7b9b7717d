-- The list of all figures sorted by value: a page of it is a short range of this index. The area tells which figures are of states.
create index observation_by_value on observation (observed_value, area_id);
