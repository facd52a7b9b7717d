-- One row once the shipped data set is in, written in the transaction that loads it: no row, no data.
create table dataset_load (
    id        smallint                 not null primary key check (id = 1),
    loaded_at timestamp with time zone not null,
    row_count integer                  not null check (row_count > 0)
);
