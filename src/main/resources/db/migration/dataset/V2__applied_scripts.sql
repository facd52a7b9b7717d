-- One row: by which scripts the tables of all modules were made, as a digest of them.
create table applied_scripts (
    id     smallint    not null primary key check (id = 1),
    digest varchar(64) not null
);
