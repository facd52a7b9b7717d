-- What was brought in from outside, and what became of it. A run that the desk finds under way at its start was interrupted:
-- its transaction was rolled back, so nothing was changed.
create table import_run (
    id            varchar(36)                 not null primary key,
    username      varchar(100)                not null,
    started_at    timestamp(3) with time zone not null,
    finished_at   timestamp(3) with time zone,
    title         varchar(300)                not null,
    state         varchar(12)                 not null constraint import_run_state_known
        check (state in ('RECEIVED', 'CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'CANCELLED', 'FAILED', 'INTERRUPTED')),
    record_kind   varchar(30)                 not null,
    new_count       bigint not null,
    changed_count   bigint not null,
    unchanged_count bigint not null,
    rejected_count  bigint not null,
    passed_count    bigint not null,
    revision_id   bigint,
    -- Why it failed, as a key of the bundles and its facts, parted by line breaks.
    failure       varchar(2000)
);
create index import_run_by_start on import_run (started_at, id);

-- Which column of a file means what, as a user last said it for a file with such a header.
create table import_columns (
    username    varchar(100)  not null,
    record_kind varchar(30)   not null,
    header_hash varchar(64)   not null,
    columns     varchar(4000) not null,
    primary key (username, record_kind, header_hash)
);
